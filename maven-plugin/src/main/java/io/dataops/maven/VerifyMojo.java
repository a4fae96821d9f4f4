package io.dataops.maven;

import io.dataops.checks.plan.EngineException;
import io.dataops.checks.plan.EngineFactory.Resources;
import io.dataops.checks.suite.Suite;
import io.dataops.results.VerificationResult;
import java.io.IOException;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Tests the data that a suite names, writes the reports, then fails the build when the data are bad or nothing could be
 * told about them. What <code>data-test</code> measured in the same build is not measured again while suite and data are
 * unchanged.
 *
 * <pre>{@code
 * <plugin>
 *   <groupId>io.dataops</groupId>
 *   <artifactId>dataops-maven-plugin</artifactId>
 *   <executions>
 *     <execution>
 *       <goals>
 *         <goal>verify</goal>
 *       </goals>
 *     </execution>
 *   </executions>
 * </plugin>
 * }</pre>
 *
 * @since 0.1.0
 */
@Mojo(name = "verify", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the parameters
public final class VerifyMojo extends EvidenceMojo {
    /**
     * Whether bad data, bad models and gates that cannot tell fail the build. Data that cannot be read, an empty data set and
     * a broken suite always do.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dataops.failOnViolation", defaultValue = "true")
    boolean failOnViolation;

    /**
     * What counts as bad data: <code>error</code> for a missed check of that severity, <code>warn</code> for anything
     * that needs a look.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dataops.failOn", defaultValue = "error")
    String failOn;

    /**
     * Whether the build fails when no check ran, because the suite has none or all were left out.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dataops.failIfNoChecks", defaultValue = "true")
    boolean failIfNoChecks;

    /** For Maven. */
    public VerifyMojo() {
        this(Workshop.ofThisMachine());
    }

    VerifyMojo(Workshop workshop) {
        super(workshop);
    }

    @Override
    VerificationResult evidence(SuiteFile file, Suite suite, Resources resources)
            throws ParameterException, EngineException, IOException {
        FailOn.named(failOn);
        if (getPluginContext().get(Recorded.keyOf(file)) instanceof Recorded recorded) {
            Optional<String> change = recorded.change(file, suite, selection());
            if (change.isEmpty()) {
                getLog().info("using what data-test measured: suite and data are unchanged since");
                return recorded.result();
            }
            getLog().info("measuring again what data-test measured: " + change.get());
        }
        return measure(file, suite, resources);
    }

    @Override
    void conclude(SuiteFile file, VerificationResult result, String report)
            throws MojoExecutionException, MojoFailureException, ParameterException, IOException {
        Leniency leniency = new Leniency(
                FailOn.named(failOn), failOnViolation, failIfNoChecks, reactor().ignoresFailures());
        log().conclude(result, report, leniency);
    }
}
