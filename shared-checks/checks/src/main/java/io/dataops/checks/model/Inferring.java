package io.dataops.checks.model;

import io.dataops.checks.gate.Detectable;
import io.dataops.checks.gate.Inferred;
import io.dataops.checks.metric.Examples;
import io.dataops.checks.metric.Metric;
import io.dataops.checks.metric.MetricValue;
import io.dataops.checks.metric.NamedMetric;
import io.dataops.checks.metric.Paired;
import io.dataops.checks.statistics.DeLong;
import io.dataops.checks.statistics.DieboldMariano;
import io.dataops.checks.statistics.Inference;
import io.dataops.checks.statistics.LastingErrors;
import io.dataops.checks.statistics.PairedProportions;
import io.dataops.checks.statistics.Power;
import io.dataops.checks.statistics.Proportion;
import io.dataops.checks.statistics.SameModel;
import io.dataops.checks.statistics.StudentT;
import io.dataops.checks.statistics.WilcoxonSignedRank;
import io.dataops.checks.suite.GateSpec;
import io.dataops.checks.suite.ResamplingSpec;
import io.dataops.checks.suite.TestChoice;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** Finds what rows say about a metric, or about its difference from a rival's, with the method that matches the metric. */
final class Inferring<E extends Examples<E>> {
    /** Two ways to add up a value differ by less, for each unit of it. */
    private static final double ROUNDING = 1e-9;

    private final Bootstrapping<E> bootstrapping;
    private final ResamplingSpec spec;

    /**
     * Infers with these draws where there is no closed form.
     *
     * @param spec whether rows come in clusters
     */
    Inferring(Bootstrapping<E> bootstrapping, ResamplingSpec spec) {
        this.bootstrapping = bootstrapping;
        this.spec = spec;
    }

    /**
     * What a slice says.
     *
     * @param rival the examples compared with; empty for the metric's own value
     */
    Inferred infer(GateSpec<NamedMetric<E>> gate, Slice<E> slice, Optional<E> rival) {
        try {
            Metric<E> metric = gate.metric().metric();
            double size = size(slice.value(metric));
            return rival.isPresent()
                    ? difference(gate, slice, rival.get())
                            .match(new Doubting("difference", Math.max(size, size(metric.of(rival.get())))))
                    : value(gate, slice).match(new Doubting("value", size));
        } catch (IllegalArgumentException tooFew) {
            return new Inferred.Unknown("these rows allow no test: " + tooFew.getMessage());
        }
    }

    private static double size(MetricValue value) {
        return Math.abs(value.number().orElse(0));
    }

    /**
     * What a slice says of a model that predicts what its baseline predicts, on every row of the test set. They are taken for
     * one; only tests of hits know how likely it is that no row shows a difference.
     *
     * @param rival the baseline's examples; empty for the value of a metric that is itself about both
     */
    Inferred ofSameModel(GateSpec<NamedMetric<E>> gate, Slice<E> slice, Optional<E> rival) {
        Metric<E> metric = gate.metric().metric();
        boolean comparesHits = rival.map(baseline -> metric.paired(slice.candidate(), baseline))
                .filter(pair -> pair.match(new LooksAtHits()))
                .isPresent();
        return comparesHits ? infer(gate, slice, rival) : known(gate, slice, new SameModel());
    }

    private Inferred value(GateSpec<NamedMetric<E>> gate, Slice<E> slice) {
        Metric<E> metric = gate.metric().metric();
        Paired one = metric.paired(slice.candidate(), slice.candidate());
        if (one.isOverTime()) {
            return gate.test() == TestChoice.AUTO
                    ? known(gate, slice, one.match(oneModel(metric, slice)).orElseThrow())
                    : unfit(gate);
        }
        return switch (gate.test()) {
            case WILSON -> share(gate, slice, Proportion.Method.WILSON);
            case CLOPPER_PEARSON -> share(gate, slice, Proportion.Method.CLOPPER_PEARSON);
            case AUTO ->
                closed(slice, matching(metric, slice, one), metric)
                        .map(inference -> known(gate, slice, inference))
                        .orElseGet(() -> resampled(gate, slice, bootstrapping.value(metric, slice, gate.test())));
            default -> resampled(gate, slice, bootstrapping.value(metric, slice, gate.test()));
        };
    }

    /** What takes skewness into account, where values may be skewed. */
    private Optional<Inference> matching(Metric<E> metric, Slice<E> slice, Paired one) {
        return rowsAlike(slice)
                ? one.match(oneModel(metric, slice)).or(() -> slice.inference(metric))
                : Optional.empty();
    }

    private OneModel oneModel(Metric<E> metric, Slice<E> slice) {
        return new OneModel(it -> bootstrapping.leaving(metric, slice, it));
    }

    private Inferred share(GateSpec<NamedMetric<E>> gate, Slice<E> slice, Proportion.Method method) {
        if (!rowsAlike(slice)) {
            return unlike(gate.test());
        }
        Metric<E> metric = gate.metric().metric();
        Optional<Inference> share = slice.proportion(metric).map(proportion -> proportion.inference(method));
        return closed(slice, share, metric)
                .map(inference -> known(gate, slice, inference))
                .orElseGet(() -> unfit(gate));
    }

    /** Only where the closed form is about this very number, such as a share of hits and not one less the same. */
    private Optional<Inference> closed(Slice<E> slice, Optional<Inference> inference, Metric<E> metric) {
        OptionalDouble value = slice.value(metric).number();
        return inference.filter(it -> rowsAlike(slice)
                && value.isPresent()
                && Math.abs(it.estimate() - value.getAsDouble()) <= ROUNDING * Math.max(1, Math.abs(it.estimate())));
    }

    private static Inferred unlike(TestChoice test) {
        return new Inferred.Unknown(
                test + " takes each row alike, but these have weights or come in clusters; leave 'test' to auto");
    }

    private static Inferred unfit(GateSpec<? extends NamedMetric<?>> gate) {
        boolean drawn = gate.test() == TestChoice.BOOTSTRAP || gate.test() == TestChoice.PERCENTILE;
        return new Inferred.Unknown("the test " + gate.test() + (drawn ? " takes times for independent and" : "")
                + " does not fit "
                + gate.metric().type().name() + "; leave 'test' to auto");
    }

    private Inferred difference(GateSpec<NamedMetric<E>> gate, Slice<E> slice, E rival) {
        Metric<E> metric = gate.metric().metric();
        Paired pair = metric.paired(slice.candidate(), rival);
        if (pair.isOverTime()) {
            return pair.match(new Tests(gate, slice, rival));
        }
        boolean drawn = gate.test() == TestChoice.BOOTSTRAP || gate.test() == TestChoice.PERCENTILE;
        if (drawn || (gate.test() == TestChoice.AUTO && !rowsAlike(slice))) {
            return resampled(gate, slice, bootstrapping.difference(metric, slice, rival, gate.test()));
        }
        if (!rowsAlike(slice)) {
            return unlike(gate.test());
        }
        return pair.match(new Tests(gate, slice, rival));
    }

    /** Tests in closed form know neither weights nor rows that depend on each other. */
    private boolean rowsAlike(Slice<E> slice) {
        return !slice.candidate().weighted() && spec.cluster().isEmpty();
    }

    private Inferred resampled(GateSpec<NamedMetric<E>> gate, Slice<E> slice, Bootstrapping.Drawn drawn) {
        return drawn.inference()
                .map(inference -> known(gate, slice, inference))
                .orElseGet(() -> new Inferred.Unknown(drawn.problem()));
    }

    private Inferred known(GateSpec<NamedMetric<E>> gate, Slice<E> slice, Inference inference) {
        long rows = slice.candidate().rows();
        return new Inferred.Known(inference, new Detectable() {
            @Override
            public OptionalDouble smallest(double confidence) {
                return power(gate, confidence).detectableEffect(inference);
            }

            @Override
            public OptionalLong rowsNeeded(double confidence, double effect) {
                return power(gate, confidence).rowsNeeded(inference, rows, effect);
            }
        });
    }

    private static Power power(GateSpec<?> gate, double confidence) {
        return new Power(confidence, gate.power());
    }

    /** The test for what a metric offers, unless the gate asks for another. */
    private final class Tests implements Paired.Cases<Inferred> {
        private final GateSpec<NamedMetric<E>> gate;
        private final Slice<E> slice;
        private final E rival;

        Tests(GateSpec<NamedMetric<E>> gate, Slice<E> slice, E rival) {
            this.gate = gate;
            this.slice = slice;
            this.rival = rival;
        }

        @Override
        public Inferred hits(Paired.Hits it) {
            PairedProportions counts = PairedProportions.of(it.candidate(), it.baseline());
            return switch (gate.test()) {
                case AUTO, MCNEMAR -> hits(counts, PairedProportions.Method.EXACT);
                case MID_P -> hits(counts, PairedProportions.Method.MID_P);
                case NEWCOMBE -> hits(counts, PairedProportions.Method.NEWCOMBE);
                default -> unfit(gate);
            };
        }

        private Inferred hits(PairedProportions counts, PairedProportions.Method method) {
            return new Inferred.Known(counts.inference(method), new Detectable() {
                @Override
                public OptionalDouble smallest(double confidence) {
                    return power(gate, confidence).detectableDifference(counts.rows(), counts.cancelling());
                }

                @Override
                public OptionalLong rowsNeeded(double confidence, double effect) {
                    // A metric may look at the rows of one class only; the others have to come along.
                    double rowsForOne = (double) slice.candidate().rows() / counts.rows();
                    OptionalLong needed = power(gate, confidence).rowsNeeded(counts.cancelling(), effect);
                    return needed.isPresent()
                            ? OptionalLong.of((long) Math.ceil(needed.getAsLong() * rowsForOne))
                            : needed;
                }
            });
        }

        @Override
        public Inferred losses(Paired.Losses it) {
            return switch (gate.test()) {
                case AUTO, T -> known(gate, slice, StudentT.correctedDifference(it.candidate(), it.baseline()));
                case WILCOXON -> known(gate, slice, WilcoxonSignedRank.ofDifference(it.candidate(), it.baseline()));
                default -> unfit(gate);
            };
        }

        @Override
        public Inferred series(Paired.Series it) {
            return switch (gate.test()) {
                case AUTO, DIEBOLD_MARIANO ->
                    known(
                            gate,
                            slice,
                            DieboldMariano.corrected(
                                    it.timeline().series(it.candidate()),
                                    it.timeline().series(it.baseline()),
                                    Optional.of(LastingErrors.of(
                                            it.timeline().series(it.errors().candidate()),
                                            it.timeline().series(it.errors().baseline()))),
                                    it.timeline().horizon()));
                default -> unfit(gate);
            };
        }

        @Override
        public Inferred areas(Paired.Areas it) {
            return switch (gate.test()) {
                case AUTO, DELONG ->
                    known(gate, slice, DeLong.correctedDifference(it.positive(), it.candidate(), it.baseline()));
                default -> unfit(gate);
            };
        }

        @Override
        public Inferred resampling(Paired.Resampling it) {
            return gate.test() == TestChoice.AUTO
                    ? resampled(
                            gate,
                            slice,
                            bootstrapping.difference(gate.metric().metric(), slice, rival, TestChoice.BOOTSTRAP))
                    : unfit(gate);
        }

        @Override
        public Inferred leaving(Paired.Leaving it) {
            return gate.test() == TestChoice.AUTO
                    ? known(gate, slice, bootstrapping.leaving(gate.metric().metric(), slice, rival, it))
                    : unfit(gate);
        }

        @Override
        public Inferred untestable(Paired.Untestable it) {
            if (gate.test() != TestChoice.AUTO) {
                return unfit(gate);
            }
            throw new IllegalArgumentException(it.reason());
        }
    }
}
