package io.dataops.maven;

import io.dataops.checks.suite.Suite;
import io.dataops.checks.yaml.ProblemsException;
import io.dataops.results.literal.Counted;
import java.io.IOException;
import java.util.Map;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Reads the suite and tells all that is wrong with it, each with line and column, and warns of checks that no data can
 * miss and of gates that no value can miss. It opens no data and no engine, so it takes milliseconds and can run in every
 * build.
 *
 * @since 0.1.0
 */
@Mojo(name = "validate-config", defaultPhase = LifecyclePhase.VALIDATE, threadSafe = true)
public final class ValidateConfigMojo extends SuiteMojo {
    private final Map<String, String> environment;

    /** For Maven. */
    public ValidateConfigMojo() {
        this(System.getenv());
    }

    ValidateConfigMojo(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    void run(SuiteFile file) throws IOException, ProblemsException {
        Suite suite = file.read(environment);
        suite.doubts().forEach(getLog()::warn);
        getLog().info(file.displayName() + " is valid: "
                + new Counted(suite.datasets().size(), "data set") + ", "
                + new Counted(suite.checks().size(), "check"));
    }
}
