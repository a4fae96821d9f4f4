package io.dataops.checks.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dataops.checks.check.ArgumentException;
import io.dataops.checks.check.Arguments;
import io.dataops.checks.metric.MetricText;
import io.dataops.checks.metric.MetricValue;
import io.dataops.checks.metric.text.TextExamples;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.RowTable;
import io.dataops.checks.plan.RowsRequest.Wanted;
import io.dataops.checks.plan.Values;
import io.dataops.results.literal.LiteralException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class TextTaskTest {
    private static final Column ANSWER = new Column("answer");
    private static final Column OTHER = new Column("other");
    private static final Column PREDICTED = new Column("predicted");

    private static Roles<TextExamples> roles(Column... labels) {
        return TextTask.TYPE
                .reader()
                .read(new Arguments(Map.of("label", List.of(labels), "prediction", PREDICTED)), ScoredColumns.NONE);
    }

    private static RowTable table(Values... columns) {
        return new RowTable() {
            @Override
            public int rows() {
                return columns[0].size();
            }

            @Override
            public long place(int row) {
                return row + 11L;
            }

            @Override
            public List<Values> columns() {
                return List.of(columns);
            }

            @Override
            public RowTable with(List<Values> others) {
                return table(others.toArray(Values[]::new));
            }
        };
    }

    private static Values.Codes texts(String... rows) {
        TreeSet<String> distinct =
                new TreeSet<>(Arrays.stream(rows).filter(Objects::nonNull).toList());
        List<String> dictionary = List.copyOf(distinct);
        int[] codes = Arrays.stream(rows)
                .mapToInt(row -> row == null ? -1 : dictionary.indexOf(row))
                .toArray();
        return new Values.Codes(codes, dictionary);
    }

    private static Reading.Taken<TextExamples> taken(Reading<TextExamples> reading) {
        return (Reading.Taken<TextExamples>) reading;
    }

    @Test
    void asksForThePredictionAndAllReferences() {
        assertThat(roles(ANSWER, OTHER).columns())
                .containsExactly(new Wanted.Code(PREDICTED), new Wanted.Code(ANSWER), new Wanted.Code(OTHER));
    }

    @Test
    void comparesThePredictionWithAllReferences() throws LiteralException {
        Reading<TextExamples> reading =
                roles(ANSWER, OTHER).read(table(texts("b", "x"), texts("a", "a"), texts("b", "b")), List.of());

        MetricText exact = MetricText.parse("exact_match");
        assertThat(TextTask.TYPE
                        .family()
                        .find("exact_match")
                        .orElseThrow()
                        .metric(exact)
                        .of(taken(reading).examples()))
                .isEqualTo(MetricValue.defined(0.5));
        assertThat(taken(reading).notes()).isEmpty();
    }

    @Test
    void nullsAreRefusedWithTheirRows() {
        Reading<TextExamples> reading =
                roles(ANSWER).read(table(texts("a", null, "c"), texts(null, "b", null)), List.of());

        assertThat(reading)
                .isEqualTo(new Reading.Refused<TextExamples>(
                        List.of("the prediction is null in row 12", "the label is null in 2 rows: 11, 13")));
    }

    @Test
    void ofSeveralLabelsTheOneWithANullIsNamed() {
        Reading<TextExamples> reading =
                roles(ANSWER, OTHER).read(table(texts("a"), texts("a"), texts((String) null)), List.of());

        assertThat(reading).isEqualTo(new Reading.Refused<TextExamples>(List.of("the label other is null in row 11")));
    }

    @Test
    void emptyTextsAreTakenAndEmptyPredictionsAreSaid() {
        Reading<TextExamples> reading = roles(ANSWER).read(table(texts("", "a", ""), texts("a", "", "")), List.of());

        assertThat(taken(reading).examples().rows()).isEqualTo(3);
        assertThat(taken(reading).notes()).containsExactly("the prediction is empty in 2 rows: 11, 13");
    }

    @Test
    void noRowsAreTaken() {
        assertThat(taken(roles(ANSWER).read(table(texts(), texts()), List.of()))
                        .examples()
                        .rows())
                .isZero();
    }

    @Test
    void thereIsNothingToDraw() {
        Reading.Taken<TextExamples> taken = taken(roles(ANSWER).read(table(texts("a"), texts("a")), List.of()));

        assertThat(roles(ANSWER).pictures(taken.examples())).isSameAs(Pictures.NONE);
    }

    @Test
    void aScoredModelNeedsNoPrediction() {
        ScoredColumns scored = new ScoredColumns(Optional.of(new Column("scored")), Map.of());

        assertThat(TextTask.TYPE
                        .reader()
                        .read(new Arguments(Map.of("label", List.of(ANSWER))), scored)
                        .columns())
                .containsExactly(new Wanted.Code(new Column("scored")), new Wanted.Code(ANSWER));
    }

    @Test
    void aScoredModelMayNotNameAPrediction() {
        ScoredColumns scored = new ScoredColumns(Optional.of(new Column("scored")), Map.of());

        assertThatThrownBy(() -> TextTask.TYPE
                        .reader()
                        .read(new Arguments(Map.of("label", List.of(ANSWER), "prediction", PREDICTED)), scored))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("the model file predicts, so leave out 'prediction'");
    }

    @Test
    void withoutAModelFileAPredictionMustBeNamed() {
        assertThatThrownBy(() -> TextTask.TYPE
                        .reader()
                        .read(new Arguments(Map.of("label", List.of(ANSWER))), ScoredColumns.NONE))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("a model that writes texts needs 'prediction', the column with them");
    }

    @Test
    void thePredictionCannotBeALabel() {
        assertThatThrownBy(() -> roles(ANSWER, PREDICTED))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("the column predicted is the prediction, so it cannot be the label too");
    }

    @Test
    void theDefaultMetricsExist() {
        assertThat(TextTask.TYPE.defaults())
                .allSatisfy(
                        name -> assertThat(TextTask.TYPE.family().find(name)).isPresent());
    }
}
