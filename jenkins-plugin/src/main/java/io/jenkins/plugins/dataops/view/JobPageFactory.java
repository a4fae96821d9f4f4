package io.jenkins.plugins.dataops.view;

import hudson.Extension;
import hudson.model.Action;
import hudson.model.Job;
import hudson.model.Run;
import io.jenkins.plugins.dataops.run.DataopsAction;
import java.util.Collection;
import java.util.List;
import jenkins.model.TransientActionFactory;

/** Gives a page to every job that recorded something in one of its newest builds. */
@Extension
@SuppressWarnings("rawtypes") // as Jenkins declares it
public final class JobPageFactory extends TransientActionFactory<Job> {
    /** Jenkins asks for the actions of a job often, so few builds are looked at. */
    private static final int BUILDS = 10;

    @Override
    public Class<Job> type() {
        return Job.class;
    }

    @Override
    public Class<JobPage> actionType() {
        return JobPage.class;
    }

    @Override
    public Collection<? extends Action> createFor(Job job) {
        Run<?, ?> run = ((Job<?, ?>) job).getLastBuild();
        for (int seen = 0; run != null && seen < BUILDS; seen++) {
            if (run.getAction(DataopsAction.class) != null) {
                return List.of(new JobPage(job));
            }
            run = run.getPreviousBuild();
        }
        return List.of();
    }
}
