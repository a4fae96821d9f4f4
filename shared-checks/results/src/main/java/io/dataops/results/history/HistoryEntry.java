package io.dataops.results.history;

import io.dataops.results.DatasetEvidence;
import io.dataops.results.Decision;
import io.dataops.results.Evidence;
import io.dataops.results.GateDecision;
import io.dataops.results.HistoryChart;
import io.dataops.results.MetricReading;
import io.dataops.results.Outcome;
import io.dataops.results.Run;
import io.dataops.results.Status;
import io.dataops.results.Verdict;
import io.dataops.results.VerificationResult;
import io.dataops.results.literal.Sha256;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What history keeps of one verification: what it was about, how it ended, and its numbers. No sample, no text of a row and
 * no message.
 *
 * @param id digest of what makes the run unique, so that copies of one entry are known as such
 * @param verdict the one answer
 * @param evidence what it is about
 * @param run when it ran
 * @param promoted fingerprint of the promoted baseline that it was compared with; null when there was none
 * @param datasets by name
 * @param checks in the order of the suite
 * @param metrics by model, name and slice
 * @param gates by id
 */
public record HistoryEntry(
        String id,
        Verdict verdict,
        Evidence evidence,
        Run run,
        @Nullable String promoted,
        List<Dataset> datasets,
        List<Check> checks,
        List<Metric> metrics,
        List<Gate> gates) {
    /** By time; entries of the same time by id. */
    public static final Comparator<HistoryEntry> ORDER =
            Comparator.comparing((HistoryEntry entry) -> entry.run().started()).thenComparing(HistoryEntry::id);

    private static final int ID_LENGTH = 32;

    public HistoryEntry {
        datasets = List.copyOf(datasets);
        checks = List.copyOf(checks);
        metrics = List.copyOf(metrics);
        gates = List.copyOf(gates);
    }

    /** The entry of a result. The same result gives the same entry. */
    public static HistoryEntry of(VerificationResult result) {
        return new HistoryEntry(
                digest(result.evidence(), result.run()),
                result.verdict(),
                result.evidence(),
                result.run(),
                result.baseline() == null ? null : result.baseline().fingerprint(),
                result.datasets().stream().map(Dataset::of).toList(),
                result.checks().stream().map(Check::of).toList(),
                result.metrics().stream().map(Metric::of).toList(),
                result.gates().stream().map(Gate::of).toList());
    }

    /** Not of the verdict or the numbers: the same run told by another version of dataops is the same run. */
    private static String digest(Evidence evidence, Run run) {
        String unique = Stream.of(
                        evidence.project(),
                        run.started(),
                        run.build(),
                        evidence.commit(),
                        evidence.branch(),
                        evidence.suite(),
                        evidence.data(),
                        evidence.baseline(),
                        evidence.seed())
                .map(part -> part == null ? "-" : "+" + part)
                .collect(Collectors.joining("\n"));
        return Sha256.hex(unique.getBytes(StandardCharsets.UTF_8), ID_LENGTH);
    }

    /** Group and artifact of the project, which stay the same from version to version; null outside a build. */
    public @Nullable String project() {
        String coordinates = evidence.project();
        return coordinates == null ? null : coordinates.replaceFirst("^([^:]*:[^:]*):.*", "$1");
    }

    /** The number that is kept of a check: its failing rows, or what it measured when it counts none; null without one. */
    public static @Nullable Double numberOf(Outcome outcome) {
        return Check.of(outcome).number();
    }

    /** Everything a number is kept of: data sets, then metrics, then checks. */
    public Stream<Reading> readings() {
        return Stream.of(
                        datasets.stream().map(Dataset::reading),
                        metrics.stream().map(Metric::reading),
                        checks.stream().map(Check::reading))
                .flatMap(readings -> readings);
    }

    /**
     * What an entry says of a subject.
     *
     * @param number null when there is none
     * @param words how the check ended, or why there is no number; empty otherwise
     */
    public record Reading(Subject subject, @Nullable Double number, String words) {}

    /**
     * A data set.
     *
     * @param rows null when they were not counted
     */
    public record Dataset(String name, @Nullable Long rows) {
        private static Dataset of(DatasetEvidence dataset) {
            return new Dataset(dataset.name(), dataset.rows());
        }

        private Reading reading() {
            Double number = rows == null ? null : (Double) (double) rows;
            return new Reading(Subject.dataset(name), number, rows == null ? "not counted" : "");
        }
    }

    /**
     * A check.
     *
     * @param failing null for a check that counts no rows, and when nothing was measured
     * @param considered null like {@code failing}
     * @param observed the measured value of a check that counts no rows; null when it is no number
     */
    public record Check(
            String id,
            Status status,
            @Nullable Long failing,
            @Nullable Long considered,
            @Nullable Double observed) {
        private static Check of(Outcome outcome) {
            Long failing = outcome.finding().failing();
            return new Check(
                    outcome.check().id(),
                    outcome.status(),
                    failing,
                    outcome.finding().considered(),
                    failing == null ? ObservedNumber.in(outcome.finding().observed()) : null);
        }

        private @Nullable Double number() {
            return failing == null ? observed : (Double) (double) failing;
        }

        /** Failing rows, or the measured value of a check that counts none. */
        private Reading reading() {
            return new Reading(Subject.check(id), number(), status.name().toLowerCase(Locale.ROOT));
        }
    }

    /**
     * A metric: a number, or the reason why there is none.
     *
     * @param slice null for all rows
     * @param value null exactly when {@code undefined} is set
     */
    public record Metric(
            String model,
            String name,
            String signature,
            @Nullable String slice,
            @Nullable Double value,
            @Nullable String undefined) {
        public Metric {
            if ((value == null) == (undefined == null)) {
                throw new IllegalArgumentException(
                        "a metric has a value or a reason why it is undefined, and not both");
            }
        }

        private static Metric of(MetricReading metric) {
            return new Metric(
                    metric.model(),
                    metric.name(),
                    metric.signature(),
                    metric.slice(),
                    metric.value(),
                    metric.undefined());
        }

        private Reading reading() {
            return new Reading(
                    Subject.metric(model, name, signature, slice), value, undefined == null ? "" : undefined);
        }
    }

    /**
     * What a gate said.
     *
     * @param limits where a gate on history wanted the number; null for any other
     */
    public record Gate(
            String id, Decision decision, @Nullable Limits limits) {
        /** A gate on one build alone. */
        public Gate(String id, Decision decision) {
            this(id, decision, null);
        }

        private static Gate of(GateDecision gate) {
            return new Gate(gate.id(), gate.decision(), Limits.of(gate));
        }
    }

    /**
     * Where a gate on history wanted a number.
     *
     * @param series whose number it is, as {@link Subject} prints it
     * @param lower null without a limit there
     * @param centre null without one
     * @param upper null without a limit there
     */
    public record Limits(
            String series,
            @Nullable Double lower,
            @Nullable Double centre,
            @Nullable Double upper) {
        private static @Nullable Limits of(GateDecision gate) {
            HistoryChart chart = gate.chart();
            if (chart == null) {
                return null;
            }
            // Averages and sums have limits of their own, which say nothing beside the number.
            boolean ofTheNumber = chart.kind().equals("xmr") || chart.kind().equals("change");
            return ofTheNumber
                    ? new Limits(chart.series(), at(gate, "lower"), at(gate, "centre"), at(gate, "upper"))
                    : new Limits(chart.series(), null, null, null);
        }

        /** Limits are those of a number without what is usual in its season; the number has it. */
        private static @Nullable Double at(GateDecision gate, String name) {
            BigDecimal limit = gate.numbers().get(name);
            return limit == null
                    ? null
                    : (Double) limit.add(gate.numbers().getOrDefault("offset", BigDecimal.ZERO))
                            .doubleValue();
        }
    }
}
