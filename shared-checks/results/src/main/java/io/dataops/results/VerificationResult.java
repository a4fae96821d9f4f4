package io.dataops.results;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything a verification found out. result.json stores it, and every report renders from it and from nothing else.
 * Lists are sorted when it is made, so that the same evidence gives the same bytes.
 *
 * @param verdict the one answer
 * @param evidence what the result is about
 * @param run when it ran
 * @param datasets by name
 * @param checks in the order of the suite
 * @param models by name
 * @param metrics by model, name and slice
 * @param gates by id
 * @param waivers by subject
 * @param baseline what it was compared with; null when nothing was ever promoted, and for a joined result
 * @param baselines what the modules of a joined result were compared with, by module; empty for any other
 */
public record VerificationResult(
        Verdict verdict,
        Evidence evidence,
        Run run,
        List<DatasetEvidence> datasets,
        List<Outcome> checks,
        List<ModelEvidence> models,
        List<MetricReading> metrics,
        List<GateDecision> gates,
        List<Waiver> waivers,
        @Nullable BaselineEvidence baseline,
        List<ModuleBaseline> baselines) {
    public VerificationResult {
        datasets = sorted(datasets, Comparator.comparing(DatasetEvidence::name));
        checks = sorted(
                checks,
                Comparator.comparing((Outcome outcome) -> outcome.check().source())
                        .thenComparing(outcome -> outcome.check().id()));
        models = sorted(models, Comparator.comparing(ModelEvidence::name));
        metrics = sorted(metrics, MetricReading.ORDER);
        gates = sorted(gates, Comparator.comparing(GateDecision::id));
        waivers = sorted(waivers, Comparator.comparing(Waiver::subject));
        baselines = sorted(baselines, Comparator.comparing(ModuleBaseline::module));
    }

    /** The result of one suite. */
    public VerificationResult(
            Verdict verdict,
            Evidence evidence,
            Run run,
            List<DatasetEvidence> datasets,
            List<Outcome> checks,
            List<ModelEvidence> models,
            List<MetricReading> metrics,
            List<GateDecision> gates,
            List<Waiver> waivers,
            @Nullable BaselineEvidence baseline) {
        this(verdict, evidence, run, datasets, checks, models, metrics, gates, waivers, baseline, List.of());
    }

    /** A result of a time before any promotion. */
    public VerificationResult(
            Verdict verdict,
            Evidence evidence,
            Run run,
            List<DatasetEvidence> datasets,
            List<Outcome> checks,
            List<ModelEvidence> models,
            List<MetricReading> metrics,
            List<GateDecision> gates,
            List<Waiver> waivers) {
        this(verdict, evidence, run, datasets, checks, models, metrics, gates, waivers, null);
    }

    /** The day on which it ran, in UTC, which says what waivers count. */
    public LocalDate day() {
        return run.started().atOffset(ZoneOffset.UTC).toLocalDate();
    }

    /**
     * The waiver that counts for a check or gate; empty when none does. Whether its subject needs it is another matter.
     *
     * @param subject id of the check or gate
     */
    public Optional<Waiver> waiverOf(String subject) {
        return waivers.stream()
                .filter(waiver -> waiver.subject().equals(subject) && waiver.counts(day()))
                .findFirst();
    }

    /**
     * Whether nothing but a baseline keeps it from a verdict: all that it could decide compares, there is nothing to compare
     * with, and the gates only warn of that, as at the first build. A history that is still too short is no obstacle; a gate
     * that cannot tell for another reason is. The verdict is NOT_EVALUATED, and still no pass.
     */
    public boolean awaitsBaseline() {
        return verdict == Verdict.NOT_EVALUATED
                && gates.stream().anyMatch(GateDecision::lacksBaseline)
                && gates.stream().allMatch(VerificationResult::leavesThatOpen)
                && checks.stream().noneMatch(it -> it.status() == Status.ERRORED || it.status() == Status.SKIPPED);
    }

    /** Without evidence from anybody, or decided, as gates of other modules are, or wanting what it is compared with. */
    private static boolean leavesThatOpen(GateDecision gate) {
        boolean decided = gate.decision() == Decision.PASS || gate.decision() == Decision.FAIL;
        boolean onlyWarns = gate.effect() == Effect.WARN && (decided || !gate.isEvidence() || gate.lacksOthers());
        return gate.gap() != Gap.LEFT_OUT && (gate.effect() == Effect.NONE || onlyWarns);
    }

    private static <T> List<T> sorted(List<T> items, Comparator<T> order) {
        return items.stream().sorted(order).toList();
    }
}
