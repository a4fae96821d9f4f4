package io.dataops.checks.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dataops.checks.check.ArgumentException;
import io.dataops.checks.check.Arguments;
import io.dataops.checks.metric.MetricText;
import io.dataops.checks.metric.binary.BinaryExamples;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.RowTable;
import io.dataops.checks.plan.RowsRequest.Wanted;
import io.dataops.checks.plan.Values;
import io.dataops.results.literal.LiteralException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BinaryTaskTest {
    private static final Column LABEL = new Column("churned");
    private static final Column P = new Column("p");
    private static final Column PREDICTED = new Column("predicted");
    private static final Column WEIGHT = new Column("w");
    private static final Map<String, Object> BY_PROBABILITY =
            Map.of("label", LABEL, "positive", "yes", "probability", P);
    private static final Map<String, Object> BY_PREDICTION =
            Map.of("label", LABEL, "positive", "yes", "prediction", PREDICTED);

    /** A table whose rows are numbered from 101 on. */
    private record Table(List<Values> columns) implements RowTable {
        static Table of(Values... columns) {
            return new Table(List.of(columns));
        }

        @Override
        public int rows() {
            return columns.get(0).size();
        }

        @Override
        public long place(int row) {
            return 101 + row;
        }

        @Override
        public RowTable with(List<Values> others) {
            return new Table(others);
        }
    }

    private static Values texts(@Nullable String... texts) {
        List<String> distinct = Arrays.stream(texts)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
        return new Values.Codes(
                Arrays.stream(texts)
                        .mapToInt(text -> text == null ? -1 : distinct.indexOf(text))
                        .toArray(),
                distinct);
    }

    private static Values numbers(double... numbers) {
        return new Values.Numbers(numbers, new BitSet());
    }

    private static Roles<BinaryExamples> roles(Map<String, Object> keys) {
        return BinaryTask.TYPE.reader().read(new Arguments(keys), ScoredColumns.NONE);
    }

    private static Reading.Taken<BinaryExamples> taken(Map<String, Object> keys, Values... columns) {
        return (Reading.Taken<BinaryExamples>) roles(keys).read(Table.of(columns), List.of());
    }

    private static List<String> refused(Map<String, Object> keys, Values... columns) {
        return ((Reading.Refused<BinaryExamples>) roles(keys).read(Table.of(columns), List.of())).reasons();
    }

    private static double value(String metric, BinaryExamples examples) throws LiteralException {
        MetricText text = MetricText.parse(metric);
        return BinaryTask.TYPE
                .family()
                .find(text.name())
                .orElseThrow()
                .metric(text)
                .of(examples)
                .number()
                .orElseThrow();
    }

    @Test
    void aProbabilityRanksAndDecidesFromOneHalfOn() throws LiteralException {
        Reading.Taken<BinaryExamples> taken =
                taken(BY_PROBABILITY, texts("yes", "no", "yes", "no"), numbers(0.9, 0.5, 0.4, 0.1));
        assertThat(value("accuracy", taken.examples())).isEqualTo(0.5);
        assertThat(value("roc_auc", taken.examples())).isEqualTo(0.75);
        assertThat(taken.notes()).containsExactly("a row is predicted positive when the probability is at least 0.5");
        assertThat(taken.examples().classes()).containsExactly("no", "yes");
    }

    @Test
    void theThresholdOfTheModelDecides() throws LiteralException {
        Map<String, Object> keys =
                Map.of("label", LABEL, "positive", "yes", "score", P, "threshold", new BigDecimal("-2.5"));
        Reading.Taken<BinaryExamples> taken = taken(keys, texts("yes", "no"), numbers(-2.5, -3));
        assertThat(value("accuracy", taken.examples())).isEqualTo(1);
        assertThat(taken.notes()).containsExactly("a row is predicted positive when the score is at least -2.5");
    }

    @Test
    void aScoreWithoutAThresholdDecidesNothing() {
        Map<String, Object> keys = Map.of("label", LABEL, "positive", "yes", "score", P);
        assertThat(taken(keys, texts("yes", "no"), numbers(7, 3)).examples().hasDecisions())
                .isFalse();
    }

    @Test
    void aPredictionDecides() throws LiteralException {
        Reading.Taken<BinaryExamples> taken = taken(BY_PREDICTION, texts("yes", "no", "yes"), texts("no", "no", "yes"));
        assertThat(value("recall", taken.examples())).isEqualTo(0.5);
        assertThat(taken.notes()).isEmpty();
    }

    @Test
    void weightsAreTaken() throws LiteralException {
        Map<String, Object> keys = Map.of("label", LABEL, "positive", "yes", "prediction", PREDICTED, "weight", WEIGHT);
        Reading.Taken<BinaryExamples> taken = taken(keys, texts("yes", "no"), texts("yes", "yes"), numbers(3, 1));
        assertThat(value("accuracy", taken.examples())).isEqualTo(0.75);
    }

    @Test
    void labelsMayBeWrittenInAnyScript() throws LiteralException {
        Map<String, Object> keys = Map.of("label", LABEL, "positive", "да \uD83D\uDE00", "probability", P);
        Reading.Taken<BinaryExamples> taken = taken(keys, texts("да \uD83D\uDE00", "нет"), numbers(0.9, 0.1));
        assertThat(value("accuracy", taken.examples())).isEqualTo(1);
    }

    @Test
    void columnsAreAskedForOnceEach() {
        Map<String, Object> keys =
                Map.of("label", LABEL, "positive", "yes", "probability", P, "prediction", LABEL, "weight", P);
        assertThat(roles(keys).columns()).containsExactly(new Wanted.Code(LABEL), new Wanted.Numeric(P));
    }

    @Test
    void eachFlawIsToldWithItsRows() {
        Map<String, Object> keys = Map.of("label", LABEL, "positive", "yes", "probability", P, "weight", WEIGHT);
        BitSet nulls = new BitSet();
        nulls.set(1);
        assertThat(refused(
                        keys,
                        texts("yes", "no", null, "no", "yes", "no"),
                        new Values.Numbers(
                                new double[] {1.5, 0, -0.1, Double.NaN, Double.POSITIVE_INFINITY, 1.0001}, nulls),
                        numbers(1, -1, 1, 1, 1, 1)))
                .containsExactly(
                        "the label is null in row 103",
                        "the probability is null in row 102",
                        "the probability is not a number (NaN) in row 104",
                        "the probability is infinite in row 105",
                        "the probability is above 1 in 3 rows: 101, 105, 106",
                        "the probability is below 0 in row 103",
                        "the weight is negative in row 102");
    }

    @Test
    void moreThanTwoClassesAreRefused() {
        assertThat(refused(BY_PROBABILITY, texts("yes", "no", "maybe"), numbers(0.1, 0.2, 0.3)))
                .containsExactly("the label has 3 different values, where a binary model has two;"
                        + " task: multiclass takes more");
    }

    @Test
    void twoClassesOfWhichNoneIsPositiveAreRefused() {
        assertThat(refused(BY_PROBABILITY, texts("1", "0"), numbers(0.1, 0.2)))
                .containsExactly("the label has 2 different values, and neither is the positive class 'yes'");
    }

    @Test
    void oneClassThatIsNotPositiveIsNotedLoudly() {
        Reading.Taken<BinaryExamples> taken = taken(BY_PROBABILITY, texts("no", "no"), numbers(0.1, 0.2));
        assertThat(taken.examples().positiveRows()).isZero();
        assertThat(taken.notes())
                .contains("no label is the positive class 'yes', so every row counts as negative;"
                        + " is the class written as in the data?");
    }

    @Test
    void positiveLabelsAloneAreNoted() {
        Reading.Taken<BinaryExamples> taken = taken(BY_PROBABILITY, texts("yes"), numbers(0.1));
        assertThat(taken.notes()).contains("every label is the positive class 'yes', so no row is negative");
        assertThat(taken.examples().negativeClass()).isEqualTo("not yes");
    }

    @Test
    void aPredictionThatIsNoClassIsRefused() {
        assertThat(refused(BY_PREDICTION, texts("yes", "no", "no"), texts("yes", "maybe", "never")))
                .containsExactly("the prediction is no value of the label in 2 rows: 102, 103");
        assertThat(refused(BY_PREDICTION, texts("yes", "yes", "yes"), texts("yes", "maybe", "never")))
                .containsExactly("the prediction has 2 different values that the label has not,"
                        + " where a binary model has two classes");
    }

    @Test
    void aPredictedClassThatNoLabelHasIsTheNegativeOne() {
        Reading.Taken<BinaryExamples> taken = taken(BY_PREDICTION, texts("yes", "yes"), texts("yes", "no"));
        assertThat(taken.examples().negativeClass()).isEqualTo("no");
    }

    @Test
    void probabilitiesThatALogLossClipsAreNoted() {
        assertThat(taken(BY_PROBABILITY, texts("yes", "no", "no"), numbers(1, 0, 0.5))
                        .notes())
                .contains("2 probabilities are 0 or 1, or as good as that; log_loss takes the nearest it allows,"
                        + " 2.220446049250313E-16 from there");
    }

    @Test
    void noRowsAreTakenAndSayNothing() {
        Reading.Taken<BinaryExamples> taken = taken(BY_PROBABILITY, texts(), numbers());
        assertThat(taken.examples().rows()).isZero();
        assertThat(roles(BY_PROBABILITY).pictures(taken.examples())).isEqualTo(Pictures.NONE);
    }

    @Test
    void keysThatDoNotFitTogetherAreRefused() {
        assertRefused(
                Map.of("label", LABEL, "positive", "yes"),
                "a binary model needs 'probability', 'score' or 'prediction', the column with what it says of a row");
        assertRefused(
                Map.of("label", LABEL, "positive", "yes", "probability", P, "score", P),
                "a model has a probability or a score, so leave one of them out");
        assertRefused(
                Map.of("label", LABEL, "positive", "yes", "prediction", P, "threshold", BigDecimal.ONE, "score", P),
                "the prediction decides already, so leave out 'threshold'");
        assertRefused(
                Map.of("label", LABEL, "positive", "yes", "threshold", BigDecimal.ONE),
                "a threshold needs 'probability' or 'score', which it is compared with");
        assertRefused(
                Map.of("label", LABEL, "positive", "yes", "probability", P, "threshold", BigDecimal.TEN),
                "a threshold of probabilities is from 0 to 1, not 10.0");
    }

    private static void assertRefused(Map<String, Object> keys, String message) {
        assertThatThrownBy(() -> roles(keys))
                .isInstanceOf(ArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void aScorerGivesTheProbabilityOfThePositiveClass() {
        ScoredColumns scored = new ScoredColumns(Optional.of(PREDICTED), Map.of("yes", P, "no", new Column("other")));
        Roles<BinaryExamples> roles =
                BinaryTask.TYPE.reader().read(new Arguments(Map.of("label", LABEL, "positive", "yes")), scored);
        assertThat(roles.columns())
                .containsExactly(new Wanted.Code(LABEL), new Wanted.Numeric(P), new Wanted.Code(PREDICTED));
        assertThatThrownBy(() -> BinaryTask.TYPE
                        .reader()
                        .read(new Arguments(Map.of("label", LABEL, "positive", "maybe")), scored))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("the model gives no probability of 'maybe'; it gives those of 'no', 'yes'");
    }

    @Test
    void everyDefaultMetricIsRegistered() {
        assertThat(BinaryTask.TYPE.defaults())
                .allSatisfy(
                        name -> assertThat(BinaryTask.TYPE.family().find(name)).isPresent());
    }
}
