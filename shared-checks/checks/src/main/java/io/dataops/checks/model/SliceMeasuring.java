package io.dataops.checks.model;

import io.dataops.checks.baseline.NoBaseline;
import io.dataops.checks.gate.GateEvidence;
import io.dataops.checks.gate.Inferred;
import io.dataops.checks.metric.Examples;
import io.dataops.checks.metric.Metric;
import io.dataops.checks.metric.MetricValue;
import io.dataops.checks.metric.NamedMetric;
import io.dataops.checks.statistics.Interval;
import io.dataops.checks.suite.GateRule;
import io.dataops.checks.suite.GateSpec;
import io.dataops.results.MetricReading;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Computes metrics of a model on one slice, and what its gates need to know there. */
final class SliceMeasuring<E extends Examples<E>> {
    private static final double CONFIDENCE = 0.95;
    /** An interval of so many rows says nothing that the value does not, and costs a sort or two. */
    private static final int MOST_ROWS_WITH_INTERVAL = 1_000_000;

    private final String model;
    private final Inferring<E> inferring;
    private final Slice<E> slice;
    private final Compared<E> compared;
    private final AnchorComparison anchors;
    private final KnownValues<E> candidate;
    private final Optional<Rival<E>> baseline;
    private final Optional<Rival<E>> dummy;

    /**
     * Measures on a slice.
     *
     * @param compared what became of the baseline of all rows
     * @param anchors of the model
     */
    SliceMeasuring(
            String model, Inferring<E> inferring, Slice<E> slice, Compared<E> compared, AnchorComparison anchors) {
        this.model = model;
        this.inferring = inferring;
        this.slice = slice;
        this.compared = compared;
        this.anchors = anchors;
        candidate = new KnownValues<>(slice::value);
        baseline = slice.baseline().map(Rival::of);
        dummy = slice.dummy().map(Rival::of);
    }

    /**
     * What the candidate is compared with.
     *
     * @param values of metrics on its examples
     */
    private record Rival<E extends Examples<E>>(E examples, KnownValues<E> values) {
        static <E extends Examples<E>> Rival<E> of(E examples) {
            return new Rival<>(examples, new KnownValues<>(metric -> metric.of(examples)));
        }
    }

    /** A metric for the result: value, interval where a closed form is known, baseline and difference. */
    MetricReading reading(NamedMetric<E> metric) {
        MetricValue value = candidate.of(metric.metric());
        OptionalDouble number = finite(value);
        OptionalDouble other =
                baseline.map(it -> finite(it.values().of(metric.metric()))).orElse(OptionalDouble.empty());
        return new MetricReading(
                model,
                metric.name(),
                metric.metric().signature(),
                slice.name(),
                slice.candidate().rows(),
                number.isPresent() ? number.getAsDouble() : null,
                number.isPresent() ? null : reason(value),
                number.isPresent() ? interval(metric) : null,
                other.isPresent() ? other.getAsDouble() : null,
                ReadingDifference.of(number, other));
    }

    private MetricReading.@Nullable Interval interval(NamedMetric<E> metric) {
        if (slice.candidate().rows() > MOST_ROWS_WITH_INTERVAL) {
            return null;
        }
        Optional<Interval> interval = slice.inference(metric.metric()).map(inference -> inference.interval(CONFIDENCE));
        return interval.filter(it -> Double.isFinite(it.lower()) && Double.isFinite(it.upper()))
                .map(it -> new MetricReading.Interval(it.lower(), it.upper(), it.confidence()))
                .orElse(null);
    }

    private static OptionalDouble finite(MetricValue value) {
        OptionalDouble number = value.number();
        return number.isPresent() && Double.isFinite(number.getAsDouble()) ? number : OptionalDouble.empty();
    }

    private static String reason(MetricValue value) {
        return value.match(new MetricValue.Cases<>() {
            @Override
            public String defined(MetricValue.Defined it) {
                return "it is infinite";
            }

            @Override
            public String undefined(MetricValue.Undefined it) {
                return it.reason();
            }
        });
    }

    /** What a gate needs to know of this slice. */
    GateEvidence evidence(GateSpec<NamedMetric<E>> gate) {
        if (slice.candidate().rows() == 0) {
            return slice.name() == null
                    ? new GateEvidence.Absent(null, "there is no row")
                    : new GateEvidence.Measured(
                            slice.name(),
                            0,
                            0,
                            MetricValue.undefined("there is no row"),
                            Optional.empty(),
                            Optional.empty());
        }
        return gate.rule().match(new GateRule.Cases<>() {
            @Override
            public GateEvidence value(GateRule.Value it) {
                return baseline.isEmpty() && gate.metric().metric().needsBaseline()
                        ? againstBaseline(gate)
                        : measured(gate, Optional.empty());
            }

            @Override
            public GateEvidence notWorse(GateRule.NotWorse it) {
                return againstBaseline(gate);
            }

            @Override
            public GateEvidence better(GateRule.Better it) {
                return againstBaseline(gate);
            }

            @Override
            public GateEvidence notTooGood(GateRule.NotTooGood it) {
                return againstBaseline(gate);
            }

            @Override
            public GateEvidence beatsDummy(GateRule.BeatsDummy it) {
                return dummy.isPresent()
                        ? measured(gate, dummy)
                        : noRival(gate, NoBaseline.Cause.UNUSABLE, "this task has no dummy to beat");
            }

            @Override
            public GateEvidence nearAnchor(GateRule.NearAnchor it) {
                Metric<E> metric = gate.metric().metric();
                return anchors.evidence(
                        gate.metric().name(),
                        metric.signature(),
                        new AnchorComparison.Measured(
                                slice.name(),
                                slice.candidate().rows(),
                                metric.support(slice.candidate()),
                                candidate.of(metric)));
            }
        });
    }

    private GateEvidence againstBaseline(GateSpec<NamedMetric<E>> gate) {
        return compared.missing()
                .map(missing -> noRival(gate, missing.cause(), missing.sentence()))
                .orElseGet(() -> measured(gate, baseline));
    }

    private Inferred inferred(GateSpec<NamedMetric<E>> gate, Optional<Rival<E>> rival) {
        boolean besideBaseline = rival.isPresent()
                ? rival.equals(baseline)
                : gate.metric().metric().needsBaseline();
        Optional<E> examples = rival.map(Rival::examples);
        return besideBaseline && compared.isIdentical()
                ? inferring.ofSameModel(gate, slice, examples)
                : inferring.infer(gate, slice, examples);
    }

    private GateEvidence noRival(GateSpec<NamedMetric<E>> gate, NoBaseline.Cause cause, String reason) {
        return new GateEvidence.NoRival(
                slice.name(),
                slice.candidate().rows(),
                candidate.of(gate.metric().metric()),
                cause,
                reason);
    }

    private GateEvidence measured(GateSpec<NamedMetric<E>> gate, Optional<Rival<E>> rival) {
        Metric<E> metric = gate.metric().metric();
        MetricValue value = candidate.of(metric);
        Optional<MetricValue> other = rival.map(it -> it.values().of(metric));
        boolean defined = finite(value).isPresent()
                && other.map(it -> finite(it).isPresent()).orElse(true);
        Optional<Inferred> inferred =
                gate.rule().confidence().isPresent() && defined ? Optional.of(inferred(gate, rival)) : Optional.empty();
        return new GateEvidence.Measured(
                slice.name(), slice.candidate().rows(), metric.support(slice.candidate()), value, other, inferred);
    }
}
