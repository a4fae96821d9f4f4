package io.dataops.maven;

import io.dataops.checks.VerificationRequest;
import io.dataops.checks.aggregate.Aggregate;
import io.dataops.checks.aggregate.ModuleEvidence;
import io.dataops.results.VerificationResult;
import io.dataops.results.policy.Policy;
import io.dataops.results.policy.Policy.RemovedChecks;
import io.dataops.results.policy.Policy.UncommittedChanges;
import io.dataops.results.policy.PolicyException;
import io.dataops.results.policy.PolicyText;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Joins the results that the modules of this build left to one verdict with one report, then fails the build as
 * <code>verify</code> does. A module that has a suite and left no result of this build, of this commit and of its suite as it
 * is now blocks the verdict; one that <code>-pl</code> or <code>-rf</code> left out makes it a warning at best. It measures
 * nothing, and it is bound to no phase: call it behind the phase that measures, so that it runs once and after all modules.
 *
 * <pre>{@code
 * mvn -fae verify dataops:aggregate
 * }</pre>
 *
 * <p>Names of data sets, checks, models and gates have the folder of their module before them, such as
 * <code>stock:orders</code>. The parameters of the policy name them like that, and so tell what the whole has to have.
 *
 * @since 0.1.0
 */
@Mojo(name = "aggregate", aggregator = true, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the parameters
public final class AggregateMojo extends DataopsMojo {
    /**
     * Where <code>result.json</code> and the reports of the whole are written. Default:
     * <code>target/dataops-aggregate</code> of the project that Maven was started in.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dataops.aggregateDirectory")
    @Nullable
    File aggregateDirectory;

    /**
     * The reports to write beside <code>result.json</code>, separated by commas: <code>html</code>, <code>junit</code>,
     * <code>markdown</code>.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dataops.formats", defaultValue = "html,junit,markdown")
    @Nullable
    List<String> formats;

    /**
     * How many findings the log shows. The reports have all.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dataops.maxListed", defaultValue = "20")
    int maxListed;

    /**
     * Whether bad data, bad models, missed demands of the policy and gates that cannot tell fail the build. A module without
     * evidence, data that cannot be read and an empty data set always do.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dataops.failOnViolation", defaultValue = "true")
    boolean failOnViolation;

    /**
     * What counts as bad data: <code>error</code> for a missed check of that severity, <code>warn</code> for anything
     * that needs a look, a module that was left out included.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dataops.failOn", defaultValue = "error")
    String failOn;

    /**
     * Data sets that have to be read and have rows, separated by commas or line ends, such as <code>stock:orders</code>.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dataops.policy.datasets")
    @Nullable
    String policyDatasets;

    /**
     * Checks that have to run, separated by commas or line ends, such as <code>stock:orders.row_count</code>. A
     * <code>*</code> stands for any characters.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dataops.policy.checks")
    @Nullable
    String policyChecks;

    /**
     * Models that have to be evaluated, separated by commas or line ends, such as <code>scoring:churn</code>.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dataops.policy.models")
    @Nullable
    String policyModels;

    /**
     * Limits that metrics have to keep on all rows, separated by commas or line ends, such as
     * <code>scoring:churn.roc_auc >= 0.85</code>.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dataops.policy.limits")
    @Nullable
    String policyLimits;

    private final Workshop workshop;

    /** For Maven. */
    public AggregateMojo() {
        this(Workshop.ofThisMachine());
    }

    AggregateMojo(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    void leaveNoOldResult() throws IOException {
        folder().clear();
    }

    @Override
    void run() throws MojoExecutionException, MojoFailureException, ParameterException, IOException {
        ReportFolder folder = folder();
        folder.prepare();
        Leniency leniency = new Leniency(
                FailOn.named(failOn), failOnViolation, true, reactor().ignoresFailures());
        List<Format> reports = Format.named(Names.of(formats));
        ResultLog log = ResultLog.of(getLog(), maxListed);
        Policy policy = policy();
        List<ModuleSuite> suites = reactor().modules().suites();
        if (suites.isEmpty()) {
            throw new MojoFailureException("no module has a " + SuiteFile.DEFAULT_NAME + ", so nothing was verified");
        }
        announce(suites);
        if (suites.stream().noneMatch(ModuleSuite::built)) {
            folder.clear();
            return;
        }
        VerificationResult whole = whole(suites, policy);
        folder.write(whole, reports);
        log.conclude(whole, folder.bestToRead(reports), leniency);
    }

    private void announce(List<ModuleSuite> suites) {
        if (reactor().runsInAPhase()) {
            getLog().warn(
                            "dataops:aggregate is bound to a phase, where Maven runs it before the modules are verified; call"
                                    + " it on the command line: mvn -fae verify dataops:aggregate");
        }
        List<ModuleSuite> absent =
                suites.stream().filter(suite -> !suite.built()).toList();
        if (!absent.isEmpty()) {
            getLog().warn("left out of this build, and not judged: " + names(absent));
        }
        List<ModuleSuite> built = suites.stream().filter(ModuleSuite::built).toList();
        getLog().info(built.isEmpty() ? "no module of this build has a suite, nothing to do" : "joins " + names(built));
    }

    private static String names(List<ModuleSuite> suites) {
        return suites.stream().map(ModuleSuite::displayName).collect(Collectors.joining(", "));
    }

    private VerificationResult whole(List<ModuleSuite> suites, Policy policy) {
        GitFacts git = GitFacts.of(root(), workshop.environment());
        List<ModuleEvidence> modules = suites.stream()
                .map(suite -> suite.evidence(reactor().buildStarted(), git, workshop.environment()))
                .toList();
        VerificationRequest.Build build =
                reactor().of(reactor().modules().root()).build(git, workshop.environment());
        return new Aggregate(build, modules).judge(policy, workshop.clock().instant());
    }

    private Policy policy() throws ParameterException {
        try {
            return Policy.parse(new PolicyText(
                    Objects.requireNonNullElse(policyDatasets, ""),
                    Objects.requireNonNullElse(policyChecks, ""),
                    Objects.requireNonNullElse(policyModels, ""),
                    Objects.requireNonNullElse(policyLimits, ""),
                    "",
                    null,
                    RemovedChecks.WARN,
                    UncommittedChanges.ALLOW));
        } catch (PolicyException refused) {
            throw new ParameterException(String.valueOf(refused.getMessage()).replaceAll("(?m)^", "dataops.policy."));
        }
    }

    private ReportFolder folder() {
        Path folder = aggregateDirectory == null
                ? Path.of(reactor().modules().root().getBuild().getDirectory(), "dataops-aggregate")
                : aggregateDirectory.toPath();
        return new ReportFolder(folder, root());
    }

    private Path root() {
        return reactor().modules().root().getBasedir().toPath();
    }
}
