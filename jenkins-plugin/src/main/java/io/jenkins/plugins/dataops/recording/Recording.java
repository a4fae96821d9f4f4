package io.jenkins.plugins.dataops.recording;

import io.dataops.results.Evidence;
import io.dataops.results.GateDecision;
import io.dataops.results.MetricReading;
import io.dataops.results.ModelEvidence;
import io.dataops.results.Outcome;
import io.dataops.results.Run;
import io.dataops.results.Verdict;
import io.dataops.results.VerificationResult;
import io.dataops.results.Waiver;
import io.dataops.results.waive.Waivers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one call of {@code recordDataops} found: the results of the modules that count, and what the controller decided about
 * them. A file that does not count stands among the decisions, as evidence that is missing.
 *
 * @param id unique in its build
 * @param name what people call it
 * @param recorded when it was made
 * @param modules by name
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
     * among the gates, the waivers that count, the evidence of the first module.
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
                waivers(),
                modules.size() == 1 ? results().get(0).baseline() : null,
                modules.size() == 1
                        ? List.of()
                        : modules.stream()
                                .flatMap(module -> module.baselines().stream())
                                .toList());
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

    /**
     * The waivers of the suites, as far as they count here: a suite may waive its own checks and gates, never what the
     * controller demands, and nothing that the controller's policies do not allow to be waived.
     */
    public List<Waiver> waivers() {
        return modules.stream()
                .flatMap(module -> module.waivers().stream())
                .filter(this::honours)
                .toList();
    }

    /** Whether a waiver of a suite counts here, as long as it has not expired. */
    public boolean honours(Waiver ofSuite) {
        return policies.allowWaiver(ofSuite.subject())
                && decisions.stream().map(GateDecision::id).noneMatch(ofSuite.subject()::equals);
    }

    /**
     * The verdict with the waivers of a day, those of the suites included. A waiver is no evidence: without a result that
     * counts it changes nothing. What one module shows is no evidence for another of which nothing was decided.
     *
     * @param granted those that were granted in Jenkins
     */
    public Verdict verdict(Waivers granted, LocalDate today) {
        return verdict(waivers(granted.all()), today);
    }

    /** The verdict on the day on which it was made, before any waiver that is granted in Jenkins. */
    public Verdict verdict() {
        return verdict(waivers(), recorded.atOffset(ZoneOffset.UTC).toLocalDate());
    }

    /** The verdict as if nothing had been waived. */
    public Verdict unwaived() {
        return verdict(List.of(), LocalDate.MIN);
    }

    /** The waivers of the suites that count here, and others. */
    public List<Waiver> waivers(List<Waiver> granted) {
        return Stream.concat(waivers().stream(), granted.stream()).toList();
    }

    private Verdict verdict(List<Waiver> waived, LocalDate day) {
        if (modules.isEmpty()) {
            return Verdict.of(checks(), gates()) == Verdict.FAILED ? Verdict.FAILED : Verdict.NOT_EVALUATED;
        }
        Waivers waivers = new Waivers(waived);
        Stream<Verdict> alone = modules.stream().map(module -> waivers.verdict(module.checks(), module.gates(), day));
        return Verdicts.worst(Stream.concat(Stream.of(waivers.verdict(checks(), gates(), day)), alone)
                .toList());
    }

    /** Whether nothing but a baseline is missing, so that a promotion is what it needs, though the verdict is no pass. */
    public boolean awaitsBaseline() {
        return asOneResult().awaitsBaseline();
    }
}
