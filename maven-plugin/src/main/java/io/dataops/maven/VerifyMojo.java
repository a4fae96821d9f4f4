package io.dataops.maven;

import io.dataops.checks.plan.EngineException;
import io.dataops.results.VerificationResult;
import io.dataops.results.baseline.BaselineFolder;
import io.dataops.results.baseline.BaselineState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProjectHelper;
import org.jspecify.annotations.Nullable;

/**
 * Tests the data that a suite names, writes the reports, then fails the build when the data are bad or nothing could be
 * told about them, and keeps the numbers for later builds. What <code>data-test</code> measured in the same build, and what <code>evaluate</code> found out about models,
 * is not measured again while suite and data are unchanged.
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

    /**
     * How many builds of each branch the history keeps, the newest ones. It may have a tenth more, so that it is rarely
     * rewritten.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dataops.historyKeep", defaultValue = "1000")
    int historyKeep;

    /**
     * How old builds in the history may become, such as <code>365d</code>. Default: any age.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dataops.historyMaxAge")
    @Nullable
    String historyMaxAge;

    /**
     * Whether the baseline in the folder <code>dataops-baseline</code> of the module is attached as an artifact with the
     * classifier <code>dataops-baseline</code>, so that <code>install</code> and <code>deploy</code> publish it with the
     * project and other builds can name it in <code>dataops.baseline</code>.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dataops.attachBaseline", defaultValue = "false")
    boolean attachBaseline;

    /** Attaches artifacts; Maven's own. */
    @Inject
    MavenProjectHelper attaching;

    /** For Maven. */
    public VerifyMojo() {
        this(Workshop.ofThisMachine());
    }

    VerifyMojo(Workshop workshop) {
        super(workshop);
    }

    @Override
    VerificationResult evidence(Measuring measuring) throws ParameterException, EngineException, IOException {
        FailOn.named(failOn);
        keeping(measuring);
        Optional<Recorded> recorded = earlier(measuring.file()).recorded(measuring, asked());
        return recorded.isPresent() ? recorded.get().result() : measure(measuring);
    }

    @Override
    void conclude(Measuring measured, VerificationResult result, String report, ResultLog log)
            throws MojoExecutionException, MojoFailureException, ParameterException, IOException {
        Optional<String> lapse = keeping(measured).keep(result);
        lapse.ifPresent(getLog()::error);
        log.conclude(
                result,
                report,
                new Leniency(
                        FailOn.named(failOn),
                        failOnViolation,
                        failIfNoChecks,
                        reactor().ignoresFailures()));
        if (lapse.isPresent()) {
            throw new MojoExecutionException(lapse.get());
        }
        if (attachBaseline) {
            attach(finder(measured.file()).inSources());
        }
    }

    private HistoryKeeping keeping(Measuring measured) throws ParameterException {
        return HistoryKeeping.of(measured.past().store(), historyKeep, historyMaxAge);
    }

    private void attach(BaselineFolder folder) throws MojoExecutionException, IOException {
        BaselineState state = folder.read();
        if (state instanceof BaselineState.Unusable unusable) {
            throw new MojoExecutionException(unusable.reason() + ", so it is not attached");
        }
        if (state instanceof BaselineState.Found found) {
            Path zip = Files.createDirectories(dataopsFolder()).resolve("dataops-baseline.zip");
            new BaselineZip(zip).pack(found);
            attaching.attachArtifact(project(), BaselineArtifacts.TYPE, BaselineArtifacts.CLASSIFIER, zip.toFile());
        } else {
            getLog().info("there is no " + folder.location() + " to attach");
        }
    }
}
