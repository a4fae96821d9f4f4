package io.jenkins.plugins.dataops.settings;

import hudson.Extension;
import hudson.Launcher;
import hudson.model.AbstractBuild;
import hudson.model.BuildListener;
import hudson.model.Environment;
import hudson.model.Job;
import hudson.model.Result;
import hudson.model.Run;
import hudson.model.TaskListener;
import hudson.model.listeners.RunListener;
import java.io.IOException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Fails the builds of a job whose file has a step, a gate or a guard of this plugin that Jenkins left out: the build would be
 * green without it.
 */
@Extension
public final class LostSteps extends RunListener<Run<?, ?>> {
    private static final Logger LOGGER = Logger.getLogger(LostSteps.class.getName());

    /** A build with steps ends here, before the first of them. */
    @Override
    @SuppressWarnings("rawtypes") // as Jenkins declares it
    public Environment setUpEnvironment(AbstractBuild build, Launcher launcher, BuildListener listener)
            throws IOException, InterruptedException {
        Optional<String> lost = in((Run<?, ?>) build);
        if (lost.isPresent()) {
            listener.error(lost.get());
            throw new Run.RunnerAbortedException();
        }
        return super.setUpEnvironment(build, launcher, listener);
    }

    /** A Pipeline cannot be stopped from here, but neither can it succeed any more. */
    @Override
    public void onStarted(Run<?, ?> run, TaskListener listener) {
        if (!(run instanceof AbstractBuild)) {
            in(run).ifPresent(lost -> {
                listener.error(lost);
                run.setResult(Result.FAILURE);
            });
        }
    }

    private static Optional<String> in(Run<?, ?> run) {
        Job<?, ?> job = run.getParent();
        SettingsFile file = new SettingsFile(job.getConfigFile().getFile().toPath());
        try {
            return file.leftOut()
                    .map(sentence -> "[dataops] Jenkins left something out when it read the settings of "
                            + job.getFullName() + ": config.xml, " + sentence
                            + " Mend the file and reload the job, or configure the job again.");
        } catch (IOException e) {
            // Nothing shows that this plugin has a part in it, and the next start of Jenkins says it of the whole job.
            LOGGER.log(Level.WARNING, e, () -> "the settings of " + job.getFullName() + " cannot be looked at");
            return Optional.empty();
        }
    }
}
