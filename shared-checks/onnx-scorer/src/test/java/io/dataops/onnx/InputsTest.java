package io.dataops.onnx;

import static io.dataops.onnx.Models.model;
import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.ColumnKind;
import io.dataops.checks.plan.RowsRequest.Wanted;
import io.dataops.checks.score.Scorer;
import io.dataops.checks.score.ScorerException;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InputsTest {
    private static final Double WHOLE = 1.0;

    private static Rows whole(Object a, Object b) {
        return new Rows()
                .column("a", ColumnKind.INTEGER, WHOLE, WHOLE, a)
                .column("b", ColumnKind.INTEGER, WHOLE, WHOLE, b);
    }

    @Test
    void anInputTakesTheColumnOfItsName() throws ScorerException {
        try (Scorer scorer = model("whole", whole(2.0, 3.0)).open()) {
            assertThat(scorer.features())
                    .containsExactly(new Wanted.Numeric(new Column("a")), new Wanted.Numeric(new Column("b")));
        }
    }

    @Test
    void aColumnThatTwoInputsTakeIsWantedOnce() throws ScorerException {
        Models both = model("whole", whole(2.0, 3.0)).input("a", "b").input("b", "b");

        try (Scorer scorer = both.open()) {
            assertThat(scorer.features()).containsExactly(new Wanted.Numeric(new Column("b")));
        }
        assertThat(both.score().numbers()).containsExactly(2, 2, 6);
    }

    @Test
    void textsAndBooleansAreWantedAsCodes() throws ScorerException {
        try (Scorer scorer = model("columns").open()) {
            assertThat(scorer.features())
                    .containsExactlyInAnyOrder(
                            new Wanted.Numeric(new Column("f1")),
                            new Wanted.Numeric(new Column("clicks")),
                            new Wanted.Numeric(new Column("visits")),
                            new Wanted.Code(new Column("member")),
                            new Wanted.Code(new Column("shop")));
        }
    }

    @Test
    void wholeNumbersServeAsTexts() throws ScorerException {
        Rows rows = new Rows().column("shop", ColumnKind.INTEGER, 7.0, -12.0);

        assertThat(model("no_category", rows).score().numbers()).containsExactly(7, -12);
    }

    @Test
    void anInputThatNoColumnAndNoSuiteGivesIsMissing() {
        assertThat(Refusal.of(() -> model("network").open()))
                .isEqualTo("models/network.onnx takes x[?, 4] float, and the data has no column of that name; list its"
                        + " columns under 'inputs'");
    }

    @Test
    void anInputThatTheModelHasNotIsRefusedWithTheNearestName() {
        assertThat(Refusal.of(() -> model("zipmap_text").features("flot_input").open()))
                .isEqualTo("models/zipmap_text.onnx has no input 'flot_input'; did you mean 'float_input'?");
        assertThat(Refusal.of(() -> model("zipmap_text").features("x").open()))
                .isEqualTo("models/zipmap_text.onnx has no input 'x'; it has float_input[?, 4] float");
    }

    @Test
    void aColumnThatTheDataHasNotIsRefusedWithTheNearestName() {
        assertThat(Refusal.of(() ->
                        model("mixed").input("numbers", "f1", "F2", "f3", "f4").open()))
                .isEqualTo("models/mixed.onnx takes column 'F2' for input 'numbers', and the data has no such column;"
                        + " did you mean 'f2'?");
        assertThat(Refusal.of(() -> model("mixed").input("numbers", "age").open()))
                .isEqualTo("models/mixed.onnx takes column 'age' for input 'numbers', and the data has no such column");
    }

    @Test
    void theNumberOfColumnsHasToBeTheInputs() {
        assertThat(Refusal.of(
                        () -> model("network").input("x", "f1", "f2", "f3").open()))
                .isEqualTo("models/network.onnx takes 4 columns for input 'x', and the suite gives 3");
        assertThat(Refusal.of(() -> model("columns").input("visits", "f1", "f2").open()))
                .isEqualTo("models/columns.onnx takes 1 column for input 'visits', and the suite gives 2");
        assertThat(Refusal.of(() -> model("regression_flat").input("x").open()))
                .isEqualTo(
                        "models/regression_flat.onnx takes at least 1 column for input 'x', and the suite gives none");
    }

    @Test
    void aModelSaysWhereItFailsWhenAFreeWidthDoesNotFit() {
        assertThat(Refusal.of(
                        () -> model("regression_flat").input("x", "f1", "f2").score()))
                .isEqualTo("models/regression_flat.onnx cannot score row 1: its MatMul node fails");
    }

    @ParameterizedTest
    @EnumSource(names = {"TEXT", "DATE", "TIME", "TIMESTAMP", "TIMESTAMP_TZ", "BINARY", "NESTED"})
    void numbersAreNotMadeOfOtherKinds(ColumnKind kind) {
        Rows rows = new Rows().column("x", kind, "?");

        assertThat(Refusal.of(() -> model("regression_flat", rows).open()))
                .isEqualTo("models/regression_flat.onnx takes float for input 'x', and column 'x' is " + kind);
    }

    @ParameterizedTest
    @EnumSource(names = {"DOUBLE", "DECIMAL", "DATE", "TIME", "TIMESTAMP", "TIMESTAMP_TZ", "BINARY", "NESTED"})
    void textsAreNotMadeOfKindsThatAreWrittenInSeveralWays(ColumnKind kind) {
        Rows rows = new Rows().column("shop", kind, "?");

        assertThat(Refusal.of(() -> model("no_category", rows).open()))
                .isEqualTo("models/no_category.onnx takes string for input 'shop', and column 'shop' is " + kind);
    }

    @Test
    void shapesAndTypesThatNoTableFillsAreRefused() {
        assertThat(Refusal.of(() -> model("picture").open()))
                .isEqualTo("models/picture.onnx takes x[?, 3, 8, 8] float, and a table fills only [rows] and [rows,"
                        + " columns]");
        assertThat(Refusal.of(() -> model("half").open()))
                .isEqualTo("models/half.onnx takes x[?, 4] float16, and a table fills only float, double, int64, int32,"
                        + " bool and string");
    }

    @Test
    void aNullFeatureIsRefusedWithItsRow() {
        assertThat(Refusal.of(() -> model("whole", whole(2.0, null)).score()))
                .isEqualTo("models/whole.onnx cannot score row 3: column 'b' is null");
        Rows texts = new Rows().column("shop", ColumnKind.TEXT, "1", null);
        assertThat(Refusal.of(() -> model("no_category", texts).score()))
                .isEqualTo("models/no_category.onnx cannot score row 2: column 'shop' is null");
        Rows flags = new Rows().column("x", ColumnKind.BOOLEAN, true, null);
        assertThat(Refusal.of(() -> model("regression_flat", flags).score()))
                .isEqualTo("models/regression_flat.onnx cannot score row 2: column 'x' is null");
    }

    @Test
    void aWholeNumberHasToBeOne() {
        for (double value : new double[] {0.5, Double.NaN, Double.POSITIVE_INFINITY, 0x1p53 + 2}) {
            assertThat(Refusal.of(() -> model("whole", whole(value, 1.0)).score()))
                    .isEqualTo(
                            "models/whole.onnx cannot score row 3: input 'a' takes int64, and the value of column 'a'"
                                    + " is not a whole number from -2^53 to 2^53");
        }
        for (double value : new double[] {0.5, Double.NaN, 0x1p31, -0x1p31 - 1}) {
            assertThat(Refusal.of(() -> model("whole", whole(1.0, value)).score()))
                    .isEqualTo(
                            "models/whole.onnx cannot score row 3: input 'b' takes int32, and the value of column 'b'"
                                    + " is not a whole number from -2^31 to 2^31 - 1");
        }
    }

    @Test
    void theLargestWholeNumbersAreTaken() throws ScorerException {
        assertThat(model("whole", whole(-0x1p53, -0x1p31)).score().numbers()).containsExactly(2, 2, -0x1p53 - 0x1p31);
        assertThat(model("whole", whole(0x1p52, 0x1p31 - 1)).score().numbers())
                .containsExactly(2, 2, 0x1p52 + 0x1p31 - 1);
    }

    @Test
    void aNumberBeyondAFloatIsRefusedAndAnInfiniteOneIsNot() throws ScorerException {
        Rows huge = Rows.reference().column("huge", ColumnKind.DOUBLE, repeated(1e39));
        assertThat(Refusal.of(() -> model("network", huge)
                        .input("x", "f1", "f2", "f3", "huge")
                        .score()))
                .isEqualTo(
                        "models/network.onnx cannot score row 1: input 'x' takes float, and the value of column 'huge'"
                                + " is not a number that a float can hold");

        Rows infinite = Rows.reference().column("infinite", ColumnKind.DOUBLE, repeated(Double.NEGATIVE_INFINITY));
        assertThat(model("network_logits", infinite)
                        .input("x", "f1", "f2", "f3", "infinite")
                        .score()
                        .probabilities()[0][0])
                .isInfinite();
    }

    @Test
    void nanIsHandedOn() throws ScorerException {
        Rows rows = Rows.reference().column("gap", ColumnKind.DOUBLE, repeated(Double.NaN));

        assertThat(model("regression_double", rows)
                        .input("x", "f1", "f2", "f3", "gap")
                        .score()
                        .numbers())
                .containsOnly(Double.NaN);
    }

    @Test
    void aFlagIsTrueFalseOneOrZero() throws ScorerException {
        Rows ones = Rows.reference().column("one", ColumnKind.INTEGER, repeated(1.0));
        assertThat(model("columns", ones).input("member", "one").score().numbers())
                .hasSize(ones.size());

        assertThat(Refusal.of(() -> model("columns").input("member", "visits").score()))
                .isEqualTo("models/columns.onnx cannot score row 1: input 'member' takes bool, and the value of column"
                        + " 'visits' is not true, false, 1 or 0");
    }

    @Test
    void theRowThatTheModelFailsOnIsFoundAndItsValueKept() {
        Rows rows = new Rows().column("shop", ColumnKind.TEXT, "1", "2", "secret", "4", "also secret");

        assertThat(Refusal.of(() -> model("no_category", rows).score()))
                .isEqualTo("models/no_category.onnx cannot score row 3: its Cast node fails");
    }

    @Test
    void whatTheRuntimeSaysOfARowIsNoCause() {
        Rows rows = new Rows().column("shop", ColumnKind.TEXT, "secret");

        try {
            model("no_category", rows).score();
        } catch (ScorerException e) {
            assertThat(e).hasNoCause();
            return;
        }
        throw new AssertionError("the row was scored");
    }

    private static Object[] repeated(double value) {
        return Collections.nCopies(Rows.reference().size(), value).toArray();
    }
}
