package io.dataops.checks.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dataops.checks.check.ArgumentException;
import io.dataops.checks.metric.classwise.ClassList;
import io.dataops.checks.metric.multiclass.MulticlassExamples;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.RowsRequest.Wanted;
import io.dataops.checks.yaml.ProblemsException;
import io.dataops.results.ModelEvidence.ConfusionMatrix;
import io.dataops.results.ModelEvidence.Curve;
import io.dataops.results.ModelEvidence.Point;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MulticlassTaskTest {
    private static final String BOTH = "{ label: y, probabilities: { dog: p_dog, cat: p_cat }, weight: w }";

    @Test
    void wantsEachColumnOnceInOrder() throws ProblemsException {
        assertThat(roles("{ label: y, prediction: p, probabilities: { dog: p_dog, cat: p_cat }, weight: p_dog }")
                        .columns())
                .containsExactly(
                        new Wanted.Code(new Column("y")),
                        new Wanted.Code(new Column("p")),
                        new Wanted.Numeric(new Column("p_cat")),
                        new Wanted.Numeric(new Column("p_dog")));
    }

    @Test
    void withoutAListTheClassesAreThoseOfTheRowsInCodePointOrder() throws ProblemsException {
        Reading<MulticlassExamples> reading = roles("{ label: y, prediction: p }")
                .read(Rows.none().texts("\uD83D\uDE00", "a", "a").texts("a", "\uFF5E", "a"), List.of());
        assertThat(Readings.examples(reading).classes())
                .isEqualTo(new ClassList(
                        ClassList.Noun.CLASS, List.of("a", "\uFF5E", "\uD83D\uDE00"), ClassList.Order.CODE_POINT));
        assertThat(Readings.taken(reading).notes())
                .containsExactly(
                        "'classes' lists none, so the classes are the 3 that rows have or are predicted to have");
    }

    @Test
    void declaredClassesKeepTheirOrder() throws ProblemsException {
        Reading<MulticlassExamples> reading = roles("{ label: y, prediction: p, classes: [high, mid, low] }")
                .read(Rows.none().texts("low", "high").texts("high", "high"), List.of());
        MulticlassExamples examples = Readings.examples(reading);
        assertThat(examples.classes())
                .isEqualTo(
                        new ClassList(ClassList.Noun.CLASS, List.of("high", "mid", "low"), ClassList.Order.DECLARED));
        assertThat(examples.label(0)).isEqualTo(2);
        assertThat(examples.prediction(0)).isZero();
        assertThat(Readings.taken(reading).notes()).isEmpty();
    }

    @Test
    void theFirstOfEquallyLikelyClassesIsPredicted() throws ProblemsException {
        MulticlassExamples examples = Readings.examples(roles(BOTH)
                .read(
                        Rows.none()
                                .texts("cat", "dog")
                                .numbers(0.5, 0.25)
                                .numbers(0.5, 0.75)
                                .numbers(1.0, 2.0),
                        List.of()));
        assertThat(examples.prediction(0)).isZero();
        assertThat(examples.prediction(1)).isEqualTo(1);
        assertThat(examples.weighted()).isTrue();
    }

    @Test
    void anImpossibleClassIsNoted() throws ProblemsException {
        Reading<MulticlassExamples> reading = roles("{ label: y, probabilities: { dog: p_dog, cat: p_cat } }")
                .read(Rows.none().texts("cat", "dog").numbers(0.0, 0.0).numbers(1.0, 1.0), List.of());
        assertThat(Readings.taken(reading).notes())
                .containsExactly("the probability of the row's own class is 0 in 1 row; log_loss takes it as 2.2e-16");
    }

    @Test
    void everyFlawHasItsRows() throws ProblemsException {
        Reading<MulticlassExamples> reading = roles(BOTH)
                .read(
                        Rows.none()
                                .texts("cat", "cow", null, "dog", "dog", "cat", "cat")
                                .numbers(0.5, 0.5, 0.5, 0.4, 1.5, null, 0.5)
                                .numbers(0.5, 0.5, 0.5, 0.4, -0.5, 0.5, Double.NaN)
                                .numbers(1.0, -1.0, 1.0, null, 1.0, 1.0, 1.0),
                        List.of());
        assertThat(Readings.reasons(reading))
                .containsExactlyInAnyOrder(
                        "the label is null in row 3",
                        "the label is none of the 2 classes in row 2",
                        "the probability of 'cat' is above 1 in row 5",
                        "the probability of 'cat' is null in row 6",
                        "the probability of 'dog' is below 0 in row 5",
                        "the probability of 'dog' is not a number (NaN) in row 7",
                        "the probabilities do not add up to 1 in 2 rows: 4, 6",
                        "the weight is negative in row 2",
                        "the weight is null in row 4");
    }

    @Test
    void aPredictionThatIsNoClassIsAFlaw() throws ProblemsException {
        Reading<MulticlassExamples> reading = roles("{ label: y, prediction: p, classes: [a, b] }")
                .read(Rows.none().texts("a", "b", "a").texts("c", "d", "a"), List.of());
        assertThat(Readings.reasons(reading))
                .containsExactly("the prediction is none of the 2 classes in 2 rows: 1, 2");
    }

    @Test
    void probabilitiesMayMissOneByAMillionth() throws ProblemsException {
        Reading<MulticlassExamples> reading = roles("{ label: y, probabilities: { dog: p_dog, cat: p_cat } }")
                .read(Rows.none().texts("cat", "dog").numbers(0.5, 0.5).numbers(0.500_000_9, 0.500_002), List.of());
        assertThat(Readings.reasons(reading)).containsExactly("the probabilities do not add up to 1 in row 2");
    }

    @Test
    void noRowIsTakenToo() throws ProblemsException {
        assertThat(Readings.examples(roles("{ label: y, prediction: p }")
                                .read(Rows.none().texts().texts(), List.of()))
                        .rows())
                .isZero();
    }

    @Test
    void aScorerGivesPredictionAndProbabilities() throws ProblemsException {
        ScoredColumns scored = new ScoredColumns(
                Optional.of(new Column("#class")), Map.of("b", new Column("#b"), "a", new Column("#a")));
        assertThat(MulticlassTask.TYPE
                        .reader()
                        .read(TaskKeys.of(MulticlassTask.TYPE, "{ label: y }").arguments(), scored)
                        .columns())
                .containsExactly(
                        new Wanted.Code(new Column("y")),
                        new Wanted.Code(new Column("#class")),
                        new Wanted.Numeric(new Column("#a")),
                        new Wanted.Numeric(new Column("#b")));
    }

    @Test
    void aScorerLeavesNoPlaceForOtherPredictions() {
        ScoredColumns scored = new ScoredColumns(Optional.of(new Column("#class")), Map.of());
        assertThatThrownBy(() -> MulticlassTask.TYPE
                        .reader()
                        .read(
                                TaskKeys.of(MulticlassTask.TYPE, "{ label: y, prediction: p }")
                                        .arguments(),
                                scored))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("the model's file gives the predictions, so leave out 'prediction'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ label: y } | '' | multiclass needs 'prediction', or 'probabilities' with a column for each class",
                "{ label: y, prediction: y } | prediction | 'label' and 'prediction' are the same column",
                "{ label: y, prediction: p, classes: [a] } | classes | there is only one class; write at least two",
                "{ label: y, probabilities: { a: p } } | probabilities | there is only one class; write at least two",
                "{ label: y, classes: [a, b, c], probabilities: { a: p, b: q } } | probabilities"
                        + " | the class 'c' of 'classes' has no column of probabilities",
                "{ label: y, classes: [a, b], probabilities: { a: p, b: q, c: r } } | classes"
                        + " | the class 'c' has probabilities and is not among 'classes'"
            })
    void keysThatDoNotFitAreRefused(String yaml, String key, String message) {
        assertThatThrownBy(() -> roles(yaml))
                .isInstanceOfSatisfying(
                        ArgumentException.class,
                        refused -> assertThat(refused.parameter()).isEqualTo(key))
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ probabilities: p } | dataops.yaml:1:18: expected a map of names to columns, but found the text 'p'",
                "{ probabilities: {} } | dataops.yaml:1:18: the map is empty; write at least one name and its column",
                "{ probabilities: { a: p, b: p } } | dataops.yaml:1:29: the text 'p' stands twice in the map"
            })
    void aMapOfColumnsIsRead(String yaml, String problem) throws ProblemsException {
        assertThat(TaskKeys.of(MulticlassTask.TYPE, yaml).problems())
                .extracting(Object::toString)
                .containsExactly(problem);
    }

    @Test
    void drawsTheMatrixAndTheCurvesOfEachClass() throws ProblemsException {
        Roles<MulticlassExamples> roles = roles("{ label: y, probabilities: { dog: p_dog, cat: p_cat } }");
        Pictures pictures = roles.pictures(Readings.examples(roles.read(
                Rows.none().texts("cat", "dog", "dog").numbers(0.75, 0.25, 0.75).numbers(0.25, 0.75, 0.25),
                List.of())));
        assertThat(pictures.matrices())
                .containsExactly(new ConfusionMatrix(
                        "candidate", List.of("cat", "dog"), List.of(List.of(1.0, 0.0), List.of(1.0, 1.0))));
        assertThat(pictures.curves())
                .containsExactly(
                        curve("roc", "candidate:cat", point(0, 0), point(0.5, 1), point(1, 1)),
                        curve("precision_recall", "candidate:cat", point(1, 0.5), point(1, 1.0 / 3)),
                        curve("roc", "candidate:dog", point(0, 0), point(0, 0.5), point(1, 1)),
                        curve("precision_recall", "candidate:dog", point(0.5, 1), point(1, 2.0 / 3)),
                        curve("calibration", "candidate", new Point(0.75, 2.0 / 3, 3.0)));
    }

    @Test
    void aCurveHasAtMost512PointsAndEndsWhereItShould() throws ProblemsException {
        Double[] likely = IntStream.range(0, 5000).mapToObj(row -> row / 5000.0).toArray(Double[]::new);
        Double[] unlikely =
                IntStream.range(0, 5000).mapToObj(row -> 1 - row / 5000.0).toArray(Double[]::new);
        String[] labels = IntStream.range(0, 5000)
                .mapToObj(row -> row % 3 == 0 ? "cat" : "dog")
                .toArray(String[]::new);
        Roles<MulticlassExamples> roles = roles("{ label: y, probabilities: { dog: p_dog, cat: p_cat } }");
        Curve roc = roles.pictures(Readings.examples(
                        roles.read(Rows.none().texts(labels).numbers(likely).numbers(unlikely), List.of())))
                .curves()
                .get(0);
        assertThat(roc.points()).hasSize(512).startsWith(point(0, 0)).endsWith(point(1, 1));
    }

    private static Curve curve(String kind, String of, Point... points) {
        return new Curve(kind, of, List.of(points));
    }

    private static Point point(double x, double y) {
        return new Point(x, y, null);
    }

    private static Roles<MulticlassExamples> roles(String yaml) throws ProblemsException {
        TaskKeys keys = TaskKeys.of(MulticlassTask.TYPE, yaml);
        assertThat(keys.problems()).isEmpty();
        return MulticlassTask.TYPE.reader().read(keys.arguments(), ScoredColumns.NONE);
    }
}
