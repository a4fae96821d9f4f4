package io.dataops.maven;

import io.dataops.checks.plan.CancelledException;
import io.dataops.checks.plan.EngineException;
import io.dataops.checks.yaml.ProblemsException;
import io.dataops.results.json.UnreadableResultException;
import java.io.IOException;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** What all goals share: the switch that skips them, where they run, and how they tell Maven what went wrong. */
@SuppressWarnings("NullAway.Init") // Maven sets the parameters
public abstract class DataopsMojo extends AbstractMojo {
    /**
     * Leaves this goal out. The result of an earlier build is removed, so that nobody takes it for this one's.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dataops.skip", defaultValue = "false")
    boolean skip;

    /**
     * The running build.
     *
     * @since 0.1.0
     */
    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    MavenSession session;

    /**
     * What Maven runs this goal for.
     *
     * @since 0.1.0
     */
    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    MojoExecution execution;

    /** Runs the goal unless it is skipped. Bad data are a failure; all that keeps it from telling is an error. */
    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        try {
            if (skip) {
                getLog().info("dataops:" + execution.getGoal() + " is skipped");
                leaveNoOldResult();
            } else {
                run();
            }
        } catch (ParameterException
                | ProblemsException
                | UnreadableResultException
                | EngineException
                | CancelledException
                | IOException refused) {
            // Maven would append the messages of all causes, which say the same in Java's words.
            getLog().debug(refused);
            throw new MojoExecutionException(String.valueOf(refused.getMessage()));
        }
    }

    /** Does what the goal is for. Every message of an exception is one for people. */
    abstract void run()
            throws MojoExecutionException, MojoFailureException, ParameterException, ProblemsException,
                    UnreadableResultException, EngineException, IOException;

    /** Removes the result of an earlier build, for a goal that writes one. */
    void leaveNoOldResult() throws ParameterException, IOException {}

    /** The project that is built. */
    final MavenProject project() {
        return session.getCurrentProject();
    }

    /** What folders of build servers call the module. */
    final String moduleName() {
        return project().getGroupId() + "." + project().getArtifactId();
    }

    Reactor reactor() {
        return new Reactor(session, project(), execution);
    }
}
