package io.dataops.checks.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.dataops.checks.check.ArgumentException;
import io.dataops.checks.metric.multilabel.MultilabelExamples;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.RowsRequest.Wanted;
import io.dataops.checks.yaml.ProblemsException;
import io.dataops.results.ModelEvidence.Curve;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MultilabelTaskTest {
    private static final String PROBABILITIES =
            "{ labels: { sport: s, news: n }, probabilities: { news: p_n, sport: p_s }, threshold: 0.25 }";

    @Test
    void wantsTheColumnsOfEachLabelInTheOrderOfTheLabels() throws ProblemsException {
        assertThat(roles("{ labels: { sport: s, news: n }, predicted: { news: q_n, sport: q_s }, weight: w }")
                        .columns())
                .containsExactly(
                        new Wanted.Code(new Column("s")),
                        new Wanted.Code(new Column("q_s")),
                        new Wanted.Code(new Column("n")),
                        new Wanted.Code(new Column("q_n")),
                        new Wanted.Numeric(new Column("w")));
    }

    @Test
    void aLabelIsPredictedFromTheThresholdOn() throws ProblemsException {
        MultilabelExamples examples = Readings.examples(roles(PROBABILITIES)
                .read(
                        Rows.none()
                                .texts("1", "0")
                                .numbers(0.25, 0.2)
                                .texts("true", "false")
                                .numbers(0.0, 1.0),
                        List.of()));
        assertThat(examples.classes().names()).containsExactly("sport", "news");
        assertThat(examples.isLabelled(0, 0)).isTrue();
        assertThat(examples.isLabelled(0, 1)).isFalse();
        assertThat(examples.isPredicted(0, 0)).isTrue();
        assertThat(examples.isPredicted(0, 1)).isFalse();
        assertThat(examples.isLabelled(1, 0)).isTrue();
        assertThat(examples.isPredicted(1, 1)).isTrue();
    }

    @Test
    void everyFlawHasItsRows() throws ProblemsException {
        Reading<MultilabelExamples> reading = roles(
                        "{ labels: { sport: s }, predicted: { sport: q }, probabilities: { sport: p }, weight: w }")
                .read(
                        Rows.none()
                                .texts("1", "yes", null)
                                .texts("2", "0", "1")
                                .numbers(0.5, 1.5, 0.5)
                                .numbers(1.0, 1.0, -1.0),
                        List.of());
        assertThat(Readings.reasons(reading))
                .containsExactlyInAnyOrder(
                        "the label 'sport' is null in row 3",
                        "the label 'sport' is neither 0 nor 1 in row 2",
                        "the prediction of 'sport' is neither 0 nor 1 in row 1",
                        "the probability of 'sport' is above 1 in row 2",
                        "the weight is negative in row 3");
    }

    @Test
    void aScorerGivesProbabilities() throws ProblemsException {
        ScoredColumns scored = new ScoredColumns(Optional.empty(), Map.of("sport", new Column("#sport")));
        assertThat(MultilabelTask.TYPE
                        .reader()
                        .read(
                                TaskKeys.of(MultilabelTask.TYPE, "{ labels: { sport: s } }")
                                        .arguments(),
                                scored)
                        .columns())
                .containsExactly(new Wanted.Code(new Column("s")), new Wanted.Numeric(new Column("#sport")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ labels: { a: x } } | ''"
                        + " | multilabel needs 'predicted' or 'probabilities', with a column for each label",
                "{ labels: { a: x, b: y }, predicted: { a: p } } | predicted"
                        + " | 'predicted' has no column for the label 'b'",
                "{ labels: { a: x }, probabilities: { a: p, c: q } } | probabilities"
                        + " | 'probabilities' has a column for 'c', which is none of 'labels'",
                "{ labels: { a: x }, predicted: { a: x } } | predicted"
                        + " | the label 'a' has the same column in 'labels' and 'predicted'",
                "{ labels: { a: x }, probabilities: { a: p }, threshold: 1.5 } | threshold"
                        + " | 'threshold' must be from 0 to 1, not 1.5",
                "{ labels: { a: x }, predicted: { a: p }, threshold: 0.5 } | threshold"
                        + " | 'predicted' says what is predicted, so 'threshold' changes nothing; leave one of them out"
            })
    void keysThatDoNotFitAreRefused(String yaml, String key, String message) {
        assertThatThrownBy(() -> roles(yaml))
                .isInstanceOfSatisfying(
                        ArgumentException.class,
                        refused -> assertThat(refused.parameter()).isEqualTo(key))
                .hasMessage(message);
    }

    @Test
    void drawsTheCurvesOfLabelsThatSomeRowsHave() throws ProblemsException {
        Roles<MultilabelExamples> roles = roles(PROBABILITIES);
        Pictures pictures = roles.pictures(Readings.examples(roles.read(
                Rows.none().texts("1", "0").numbers(0.9, 0.2).texts("0", "0").numbers(0.1, 0.2), List.of())));
        assertThat(pictures.curves())
                .extracting(Curve::kind, Curve::of)
                .containsExactly(tuple("roc", "candidate:sport"), tuple("precision_recall", "candidate:sport"));
        assertThat(pictures.matrices()).isEmpty();
    }

    private static Roles<MultilabelExamples> roles(String yaml) throws ProblemsException {
        TaskKeys keys = TaskKeys.of(MultilabelTask.TYPE, yaml);
        assertThat(keys.problems()).isEmpty();
        return MultilabelTask.TYPE.reader().read(keys.arguments(), ScoredColumns.NONE);
    }
}
