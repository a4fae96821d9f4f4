package io.jenkins.plugins.dataops.recording;

import io.dataops.results.Evidence;
import io.dataops.results.GateDecision;
import io.dataops.results.MetricReading;
import io.dataops.results.ModelEvidence;
import io.dataops.results.Outcome;
import io.dataops.results.Run;
import io.dataops.results.Verdict;
import io.dataops.results.VerificationResult;
import io.dataops.results.waive.Waivers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one call of {@code recordDataops} found: the results of the modules that count, and what the controller decided about
 * them. A file that does not count stands among the decisions, as evidence that is missing.
 *
 * @param id unique in its build
 * @param name what people call it
 * @param recorded when it was made
 * @param modules by file
 * @param decisions what the controller adds to the suite's own gates: where evidence is missing, what its policy demands
 * @param reference the build it is compared with
 * @param policies what the controller demanded when it was made
 */
public record Recording(
        RecordingId id,
        String name,
        Instant recorded,
        List<ModuleResult> modules,
        List<GateDecision> decisions,
        ReferenceChoice reference,
        Policies policies) {
    /** Id of the decision whether the results are young enough. */
    public static final String AGE = "policy.max_age";

    private static final Evidence NO_EVIDENCE =
            new Evidence(null, null, null, null, "none", null, null, "dataops", "none", null);

    public Recording {
        modules = List.copyOf(modules);
        decisions = List.copyOf(decisions);
    }

    /** All checks, with ids that are unique in this recording. */
    public List<Outcome> checks() {
        return modules.stream().flatMap(module -> module.checks().stream()).toList();
    }

    /** All gates of the suites and all decisions of the controller, with ids that are unique in this recording. */
    public List<GateDecision> gates() {
        return Stream.concat(modules.stream().flatMap(module -> module.gates().stream()), decisions.stream())
                .toList();
    }

    /** All models, their names with their module. */
    public List<ModelEvidence> models() {
        return modules.stream().flatMap(module -> module.models().stream()).toList();
    }

    /** All metrics, the names of models with their module. */
    public List<MetricReading> metrics() {
        return modules.stream().flatMap(module -> module.metrics().stream()).toList();
    }

    public List<VerificationResult> results() {
        return modules.stream().map(ModuleResult::result).toList();
    }

    /**
     * The recording as one result, for reports: names of data sets and models and ids with their module, the controller's decisions
     * among the gates, the evidence of the first module. A baseline belongs to one module and is left out where there are more.
     */
    public VerificationResult asOneResult() {
        return new VerificationResult(
                verdict(),
                results().stream().map(VerificationResult::evidence).findFirst().orElse(NO_EVIDENCE),
                results().stream().map(VerificationResult::run).findFirst().orElse(new Run(recorded, 0, null)),
                modules.stream().flatMap(module -> module.datasets().stream()).toList(),
                checks(),
                models(),
                metrics(),
                gates(),
                results().stream().flatMap(result -> result.waivers().stream()).toList(),
                modules.size() == 1 ? results().get(0).baseline() : null);
    }

    /** When the evidence becomes older than the policies allow; null when it never does. */
    public @Nullable Instant expires() {
        Duration maxAge = policies.combined().maxAge();
        return maxAge == null
                ? null
                : results().stream()
                        .map(result -> result.run().started().plus(maxAge))
                        .min(Comparator.naturalOrder())
                        .orElse(recorded);
    }

    /** The verdict with the waivers of a day. A waiver is no evidence: without a result that counts it changes nothing. */
    public Verdict verdict(Waivers waivers, LocalDate today) {
        return modules.isEmpty()
                ? withoutResult()
                : notMilderThanModules(
                        waivers.verdict(checks(), gates(), today),
                        module -> waivers.verdict(module.checks(), module.gates(), today));
    }

    /** The verdict before any waiver. Without a result that counts there is no evidence, and it says so. */
    public Verdict verdict() {
        return modules.isEmpty()
                ? withoutResult()
                : notMilderThanModules(
                        Verdict.of(checks(), gates()), module -> Verdict.of(module.checks(), module.gates()));
    }

    private Verdict withoutResult() {
        return Verdict.of(checks(), gates()) == Verdict.FAILED ? Verdict.FAILED : Verdict.NOT_EVALUATED;
    }

    /** What one module shows is no evidence for another of which nothing was decided. */
    private Verdict notMilderThanModules(Verdict whole, Function<ModuleResult, Verdict> alone) {
        return Verdicts.worst(
                Stream.concat(Stream.of(whole), modules.stream().map(alone)).toList());
    }

    /** Whether nothing but a baseline is missing, so that a promotion is what it needs, though the verdict is no pass. */
    public boolean awaitsBaseline() {
        return asOneResult().awaitsBaseline();
    }
}
