package io.dataops.checks.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.checks.gate.Inferred;
import io.dataops.checks.metric.ComparedBy;
import io.dataops.checks.metric.Examples;
import io.dataops.checks.metric.Groups;
import io.dataops.checks.metric.Metric;
import io.dataops.checks.metric.MetricFamily;
import io.dataops.checks.metric.MetricText;
import io.dataops.checks.metric.MetricType;
import io.dataops.checks.metric.MetricType.Decomposition;
import io.dataops.checks.metric.NamedMetric;
import io.dataops.checks.metric.Partition;
import io.dataops.checks.metric.Task;
import io.dataops.checks.metric.Timeline;
import io.dataops.checks.metric.binary.BinaryExamples;
import io.dataops.checks.metric.binary.BinaryMetrics;
import io.dataops.checks.metric.classwise.ClassList;
import io.dataops.checks.metric.classwise.ClassList.Noun;
import io.dataops.checks.metric.clustering.ClusteringExamples;
import io.dataops.checks.metric.clustering.ClusteringMetrics;
import io.dataops.checks.metric.forecasting.ForecastingMetrics;
import io.dataops.checks.metric.multiclass.MulticlassExamples;
import io.dataops.checks.metric.multiclass.MulticlassMetrics;
import io.dataops.checks.metric.multilabel.MultilabelExamples;
import io.dataops.checks.metric.multilabel.MultilabelMetrics;
import io.dataops.checks.metric.ranking.RankingExamples;
import io.dataops.checks.metric.ranking.RankingMetrics;
import io.dataops.checks.metric.regression.RegressionExamples;
import io.dataops.checks.metric.regression.RegressionExamples.Extra;
import io.dataops.checks.metric.regression.RegressionMetrics;
import io.dataops.checks.metric.text.TextExamples;
import io.dataops.checks.metric.text.TextMetrics;
import io.dataops.checks.statistics.Correction;
import io.dataops.checks.suite.GatePolicy;
import io.dataops.checks.suite.GateRule;
import io.dataops.checks.suite.GateSpec;
import io.dataops.checks.suite.Margin;
import io.dataops.checks.suite.ResamplingSpec;
import io.dataops.checks.suite.TestChoice;
import io.dataops.results.Effect;
import io.dataops.results.SourcePosition;
import io.dataops.results.literal.LiteralException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What metrics declare of tests and rows is what happens to them. */
class DeclaredTestsTest {
    private static final int ROWS = 250;
    private static final double ROUNDING = 1e-9;

    /** Shares that each row adds to as well, but among rows that are others for each model. */
    private static final Set<String> AMONG_ROWS_THAT_PREDICTIONS_CHOOSE =
            Set.of("precision", "negative_predictive_value", "false_discovery_rate", "jaccard");

    private static final ResamplingSpec DRAWS = new ResamplingSpec(19, 0, Optional.empty(), Optional.empty());

    /** Two models of one task on the same rows. */
    private record Sample<E extends Examples<E>>(MetricFamily<E> family, E candidate, E baseline) {
        Metric<E> metric(String written) {
            try {
                MetricText text = MetricText.parse(written);
                return family.find(text.name()).orElseThrow().metric(text);
            } catch (LiteralException unreadable) {
                throw new IllegalArgumentException(written, unreadable);
            }
        }

        /** How a gate tells the two apart: the method that it names, or why there is none. */
        String compared(MetricType<E> type, String written, TestChoice test) {
            Slice<E> all = new Slice<>(
                    null,
                    candidate,
                    Optional.of(baseline),
                    Optional.empty(),
                    new DrawnBy(Optional.empty(), Optional.empty()));
            return new Inferring<>(new Bootstrapping<E>(DRAWS, 1), DRAWS)
                    .infer(gate(new NamedMetric<>(written, type, metric(written)), test), all, Optional.of(baseline))
                    .match(new Inferred.Cases<>() {
                        @Override
                        public String known(Inferred.Known it) {
                            return it.inference().method();
                        }

                        @Override
                        public String unknown(Inferred.Unknown it) {
                            return it.reason();
                        }
                    });
        }

        @Override
        public String toString() {
            return family.task().toString();
        }
    }

    private static <E extends Examples<E>> GateSpec<NamedMetric<E>> gate(NamedMetric<E> metric, TestChoice test) {
        return new GateSpec<>(
                "gate",
                metric,
                new GateRule.NotWorse(new Margin(BigDecimal.ZERO, Margin.Scale.ABSOLUTE), OptionalDouble.of(0.95)),
                List.of(),
                GateSpec.Overall.ASKED,
                test,
                Correction.HOLM,
                "gate",
                0.8,
                new GatePolicy(
                        Effect.BLOCK,
                        Effect.BLOCK,
                        Effect.BLOCK,
                        Effect.BLOCK,
                        Effect.BLOCK,
                        Effect.BLOCK,
                        Effect.BLOCK,
                        Effect.BLOCK),
                new SourcePosition("dataops.yaml", 1, 1));
    }

    static Stream<Sample<?>> samples() {
        return Stream.of(
                new Sample<>(BinaryMetrics.FAMILY, binary(1), binary(2)),
                new Sample<>(MulticlassMetrics.family(), multiclass(1), multiclass(2)),
                new Sample<>(MultilabelMetrics.family(), multilabel(1), multilabel(2)),
                new Sample<>(RegressionMetrics.FAMILY, regression(1), regression(2)),
                new Sample<>(ForecastingMetrics.FAMILY, forecasting(1), forecasting(2)),
                new Sample<>(RankingMetrics.FAMILY, ranking(1), ranking(2)),
                new Sample<>(ClusteringMetrics.FAMILY, clustering(1), clustering(2)),
                new Sample<>(TextMetrics.family(), text(1), text(2)));
    }

    @ParameterizedTest
    @MethodSource("samples")
    <E extends Examples<E>> void aGateTakesTheTestThatTheMetricDeclares(Sample<E> sample) {
        for (MetricType<E> type : sample.family().types()) {
            for (String written : forms(type)) {
                ComparedBy declared = type.comparedOtherwise().getOrDefault(written, type.comparedBy());
                if (declared != ComparedBy.NOTHING) {
                    assertThat(sample.compared(type, written, TestChoice.AUTO))
                            .as(written)
                            .startsWith(method(declared));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    <E extends Examples<E>> void aTestOfAnotherKindDoesNotFit(Sample<E> sample) {
        for (MetricType<E> type : sample.family().types()) {
            for (TestChoice test : TestChoice.values()) {
                Optional<ComparedBy> kind = test.kind().filter(it -> it != ComparedBy.BOOTSTRAP);
                if (kind.isPresent() && type.comparedBy() != ComparedBy.NOTHING) {
                    boolean fits = type.comparedBy() == kind.get();
                    assertThat(sample.compared(type, plain(type), test).endsWith("leave 'test' to auto"))
                            .as(type.name() + " by " + test)
                            .isNotEqualTo(fits);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    <E extends Examples<E>> void whatIsMadeRowByRowIsTheMeanOrTheSumOfSingleRows(Sample<E> sample) {
        for (MetricType<E> type : sample.family().types()) {
            boolean declared = type.decomposition() == Decomposition.PER_ROW;
            boolean chosenByPredictions =
                    sample.family().task() == Task.BINARY && AMONG_ROWS_THAT_PREDICTIONS_CHOOSE.contains(type.name());
            assertThat(isMadeOfSingleRows(sample, sample.metric(plain(type))))
                    .as(type.name())
                    .isEqualTo(declared || chosenByPredictions);
        }
    }

    private static <E extends Examples<E>> boolean isMadeOfSingleRows(Sample<E> sample, Metric<E> metric) {
        List<E> candidate = single(sample.candidate());
        List<E> baseline = single(sample.baseline());
        double[] ofRows = IntStream.range(0, candidate.size())
                .mapToObj(
                        row -> metric.of(candidate.get(row), baseline.get(row)).number())
                .flatMapToDouble(OptionalDouble::stream)
                .toArray();
        double value = metric.of(sample.candidate(), sample.baseline()).number().orElseThrow();
        double sum = Arrays.stream(ofRows).sum();
        return Math.abs(value - sum) < ROUNDING || Math.abs(value - sum / ofRows.length) < ROUNDING;
    }

    /** One row each, or one query with its documents. */
    private static <E extends Examples<E>> List<E> single(E all) {
        int documents = ROWS / all.rows();
        return all.split(new Partition(
                IntStream.range(0, ROWS).map(row -> row / documents).toArray(), all.rows()));
    }

    /** With the defaults, where it has some for all parameters; as the example writes it; and as it is written otherwise. */
    private static Set<String> forms(MetricType<?> type) {
        Set<String> forms = new LinkedHashSet<>(type.comparedOtherwise().keySet());
        forms.add(type.example());
        forms.add(plain(type));
        return forms;
    }

    private static String plain(MetricType<?> type) {
        try {
            type.metric(MetricText.parse(type.name()));
            return type.name();
        } catch (LiteralException needsAnArgument) {
            return type.example();
        }
    }

    private static String method(ComparedBy test) {
        return switch (test) {
            case MCNEMAR -> "McNemar, exact";
            case T -> "paired t";
            case DIEBOLD_MARIANO -> "Diebold-Mariano";
            case JACKKNIFE -> "jackknife over time";
            case DELONG -> "DeLong";
            case BOOTSTRAP -> "bootstrap (BCa, 19 replicates)";
            case UNTESTED -> "these rows allow no test: none is known of a single error";
            case NOTHING -> throw new IllegalArgumentException("no gate compares it");
        };
    }

    private static double[] numbers(long seed, double from, double to) {
        return new SplittableRandom(seed).doubles(ROWS, from, to).toArray();
    }

    private static int[] codes(long seed, int below) {
        return new SplittableRandom(seed).ints(ROWS, 0, below).toArray();
    }

    private static BitSet bits(long seed) {
        BitSet bits = new BitSet();
        IntStream.range(0, ROWS).filter(row -> codes(seed, 2)[row] == 1).forEach(bits::set);
        return bits;
    }

    private static BitSet not(BitSet bits) {
        BitSet not = new BitSet();
        not.set(0, ROWS);
        not.andNot(bits);
        return not;
    }

    private static BinaryExamples binary(int model) {
        int[] groups = codes(11, 2);
        return BinaryExamples.of(bits(10), ROWS)
                .groups(List.of(
                        new Groups("group", new Partition(groups, 2), List.of("a", "b")),
                        new Groups("region", new Partition(groups, 2), List.of("a", "b"))))
                .probabilities(numbers(model, 0.01, 0.99))
                .threshold(0.5)
                .build();
    }

    private static ClassList names(Noun noun) {
        return new ClassList(noun, List.of("a", "b", "c", "d"), ClassList.Order.DECLARED);
    }

    private static double[][] shares(int model) {
        double[][] shares = new double[4][];
        Arrays.setAll(shares, name -> numbers(10L * model + name, 0.1, 1));
        for (int row = 0; row < ROWS; row++) {
            double sum = 0;
            for (double[] name : shares) {
                sum += name[row];
            }
            for (double[] name : shares) {
                name[row] /= sum;
            }
        }
        return shares;
    }

    private static MulticlassExamples multiclass(int model) {
        return MulticlassExamples.scored(names(Noun.CLASS), codes(12, 4), shares(model));
    }

    private static MultilabelExamples multilabel(int model) {
        return MultilabelExamples.of(
                        names(Noun.LABEL),
                        ROWS,
                        List.of(bits(20), not(bits(20)), bits(22), bits(23)),
                        List.of(bits(30L * model), bits(30L * model + 1), bits(30L * model + 2), bits(30L * model + 3)))
                .withProbabilities(shares(model));
    }

    private static RegressionExamples regression(int model) {
        return RegressionExamples.of(numbers(40, 1, 9), numbers(40 + model, 1, 9))
                .with(Extra.LOWER, numbers(50 + model, 0, 3))
                .with(Extra.UPPER, numbers(60 + model, 5, 9))
                .with(Extra.DEVIATION, numbers(65 + model, 1, 3));
    }

    private static RegressionExamples forecasting(int model) {
        return regression(model)
                .with(Extra.NAIVE, numbers(70, 1, 9))
                .with(Extra.NAIVE_MAE, numbers(71, 1, 2))
                .with(Extra.NAIVE_RMSE, numbers(72, 1, 2))
                .over(new Timeline(IntStream.range(0, ROWS).toArray(), 1));
    }

    /** Queries of two documents each, the first of which is relevant. */
    private static RankingExamples ranking(int model) {
        return RankingExamples.of(
                IntStream.range(0, ROWS).map(row -> row / 25).toArray(),
                IntStream.range(0, ROWS)
                        .mapToDouble(row -> row % 25 <= row / 25 ? 1 : 0)
                        .toArray(),
                numbers(80 + model, 0, 1));
    }

    private static ClusteringExamples clustering(int model) {
        double[][] features = {numbers(90 + model, 0, 1), numbers(92 + model, 0, 1)};
        return ClusteringExamples.of(codes(94 + model, 3))
                .labelled(codes(97, 3))
                .placed(features);
    }

    private static TextExamples text(int model) {
        return TextExamples.of(
                words(100 + model), words(103).stream().map(List::of).toList());
    }

    private static List<String> words(long seed) {
        List<String> known = List.of("one", "two", "three", "four", "five", "six");
        SplittableRandom random = new SplittableRandom(seed);
        return IntStream.range(0, ROWS)
                .mapToObj(row -> String.join(
                        " ",
                        IntStream.range(0, 1 + random.nextInt(5))
                                .mapToObj(word -> known.get(random.nextInt(known.size())))
                                .toList()))
                .toList();
    }
}
