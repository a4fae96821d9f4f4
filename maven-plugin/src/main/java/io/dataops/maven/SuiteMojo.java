package io.dataops.maven;

import io.dataops.checks.plan.EngineException;
import io.dataops.checks.yaml.ProblemsException;
import io.dataops.results.json.UnreadableResultException;
import java.io.File;
import java.io.IOException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** A goal for modules that have a suite. It leaves out modules without one, unless no module has any. */
@SuppressWarnings("NullAway.Init") // Maven sets the parameters
public abstract class SuiteMojo extends DataopsMojo {
    /**
     * The suite. By default <code>dataops.yaml</code> in the project's folder; a module without that file is left out. A
     * file that is named here has to exist. When no module of the build has a suite, the build fails: nothing would have
     * been verified.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dataops.config")
    @Nullable
    File configFile;

    @Override
    final void run()
            throws MojoExecutionException, MojoFailureException, ParameterException, ProblemsException,
                    UnreadableResultException, EngineException, IOException {
        SuiteFile suite = suite();
        if (suite.exists()) {
            run(suite);
        } else if (configFile != null) {
            oweResult();
            throw new MojoExecutionException("there is no suite " + suite.displayName()
                    + ", which the parameter configFile (dataops.config) names");
        } else {
            without(suite);
        }
    }

    /** Does what the goal is for, with a suite that exists. */
    abstract void run(SuiteFile suite)
            throws MojoExecutionException, MojoFailureException, ParameterException, ProblemsException,
                    UnreadableResultException, EngineException, IOException;

    /** Leaves no result of an earlier build, and the mark that one is missing, for a goal that writes one. */
    void oweResult() throws ParameterException, IOException {}

    private void without(SuiteFile suite) throws MojoFailureException, ParameterException, IOException {
        leaveNoOldResult();
        if (!reactor().hasSuiteSomewhere()) {
            throw new MojoFailureException("no module has a " + suite.displayName()
                    + ", so nothing was verified; start with one by running dataops:init");
        }
        String message = "this module has no " + suite.displayName() + ", nothing to do";
        if (reactor().calledDirectly()) {
            getLog().info(message);
        } else {
            getLog().debug(message);
        }
    }

    final SuiteFile suite() {
        SuiteFile standard = SuiteFile.byDefault(project().getBasedir().toPath());
        return configFile == null ? standard : new SuiteFile(configFile.toPath().toAbsolutePath(), standard.base());
    }
}
