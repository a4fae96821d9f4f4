package io.dataops.maven;

import io.dataops.checks.plan.EngineException;
import io.dataops.results.VerificationResult;
import java.io.IOException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Tests the data and evaluates the models that a suite names and writes the reports, as <code>verify</code> does, but lets
 * the build go on whatever it finds, so that what was started for the test can be stopped first. Only a broken suite or
 * engine fails it. The goal <code>evaluate</code> looks at models alone. Bind <code>verify</code> too: it uses what was
 * measured here, and fails the build.
 *
 * @since 0.1.0
 */
@Mojo(name = "data-test", defaultPhase = LifecyclePhase.INTEGRATION_TEST, threadSafe = true)
public final class DataTestMojo extends EvidenceMojo {
    /** For Maven. */
    public DataTestMojo() {
        this(Workshop.ofThisMachine());
    }

    DataTestMojo(Workshop workshop) {
        super(workshop);
    }

    @Override
    VerificationResult evidence(Measuring measuring) throws ParameterException, EngineException, IOException {
        return measure(measuring);
    }

    @Override
    void conclude(Measuring measured, VerificationResult result, String report, ResultLog log)
            throws ParameterException, IOException {
        SuiteFile file = measured.file();
        earlier(file)
                .remember(new Recorded(file, result, asked(), tray().folder().path(), separated()));
        if (reactor().runsVerify()) {
            log.showHeadline(result);
        } else {
            log.show(result);
            getLog().warn(
                            "no execution of dataops:verify is bound in this project, so nothing will fail the build on bad"
                                    + " data; add the goal verify beside data-test");
        }
    }
}
