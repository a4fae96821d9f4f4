package io.dataops.checks.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.checks.suggest.ColumnFacts.Lengths;
import io.dataops.checks.suggest.ColumnFacts.Role;
import io.dataops.results.profile.ColumnProfile;
import io.dataops.results.profile.ColumnProfile.Frequency;
import io.dataops.results.profile.ColumnProfile.Quantile;
import io.dataops.results.profile.ColumnProfile.Range;
import io.dataops.results.profile.TableProfile;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What each rule proposes, and where it proposes nothing. */
class RulesTest {
    private static String says(ColumnRule rule, ColumnFacts column) {
        return rule.suggest(column, table(column)).stream()
                .map(it -> (it.standing() == Standing.HINT ? "hint " : "") + it.check())
                .collect(Collectors.joining("\n"));
    }

    private static String says(TableRule rule, ColumnFacts... columns) {
        return rule.suggest(table(columns)).stream()
                .map(it -> (it.standing() == Standing.HINT ? "hint " : "") + it.check())
                .collect(Collectors.joining("\n"));
    }

    private static TableFacts table(ColumnFacts... columns) {
        TableProfile profile = new TableProfile(
                "t",
                "t.csv",
                columns[0].profile().rows(),
                Stream.of(columns).map(ColumnFacts::profile).toList(),
                List.of(),
                List.of(),
                List.of());
        return new TableFacts(profile, List.of(), false, List.of(), List.of(columns));
    }

    private static ColumnFacts column(
            String name, String type, long values, long nulls, long distinct, @Nullable Range range) {
        ColumnProfile profile =
                new ColumnProfile(name, type, values, nulls, distinct, range, List.of(), List.of(), List.of(), null);
        return new ColumnFacts(profile, Role.NONE, List.of(), Optional.empty(), Optional.empty());
    }

    private static Range range(double min, double q50, double q75, double max) {
        return new Range(
                Double.toString(min),
                Double.toString(max),
                q50,
                (max - min) / 6,
                List.of(new Quantile(0.25, min + (q50 - min) / 2), new Quantile(0.5, q50), new Quantile(0.75, q75)));
    }

    private static ColumnFacts numbers(String name, long values, double min, double q50, double q75, double max) {
        return column(name, "double", values, 0, values, range(min, q50, q75, max));
    }

    private static ColumnFacts texts(long values, long distinct, String shape, long shortest, long longest) {
        return texts(new Lengths(shortest, longest), profile(values, distinct, shape, 0));
    }

    private static ColumnFacts texts(long distinct, String shape, long personal) {
        return texts(new Lengths(1, 90), profile(100, distinct, shape, personal));
    }

    private static ColumnFacts texts(Lengths lengths, ColumnProfile profile) {
        return new ColumnFacts(profile, Role.NONE, List.of(), Optional.of(lengths), Optional.empty());
    }

    private static ColumnProfile profile(long values, long distinct, String shape, long personal) {
        return new ColumnProfile(
                "code",
                "text",
                values,
                0,
                distinct,
                null,
                List.of(),
                List.of(),
                List.of(new Frequency(shape, values)),
                personal);
    }

    private static ColumnFacts listed(long personal, Frequency... values) {
        long count = Stream.of(values).mapToLong(Frequency::count).sum();
        ColumnProfile profile = new ColumnProfile(
                "status", "text", count, 0, (long) values.length, null, List.of(), List.of(), List.of(), personal);
        return new ColumnFacts(profile, Role.NONE, List.of(values), Optional.empty(), Optional.empty());
    }

    @Test
    void rowsAreBetweenHalfAndTwiceAsMany() {
        assertThat(says(new RowCountRule(), numbers("v", 10_281, 0, 1, 2, 3)))
                .isEqualTo("row_count: { min: 5100, max: 21000 }\nhint row_count: { control: xmr }");
    }

    @Test
    void fewRowsAreOnlyMoreThanNone() {
        assertThat(says(new RowCountRule(), numbers("v", 29, 0, 1, 2, 3))).isEqualTo("row_count: { min: 1 }");
    }

    @Test
    void noRowsAskForNone() {
        assertThat(says(new RowCountRule(), column("v", "text", 0, 0, 0, null))).isEmpty();
    }

    @Test
    void nullsAreAsManyAsTheRowsDoNotExclude() {
        assertThat(says(
                        new CompletenessRule(),
                        column("a", "text", 600, 0, 9, null),
                        column("b", "text", 510, 90, 9, null),
                        column("c", "text", 0, 600, 0, null)))
                .isEqualTo("not_null: a\nnot_null: { column: b, at_most: 20% }");
    }

    @Test
    void fewRowsTellNothingOfNulls() {
        assertThat(says(new CompletenessRule(), column("a", "text", 29, 0, 9, null)))
                .isEmpty();
    }

    @Test
    void aColumnOfNullsHasNoType() {
        assertThat(says(
                        new SchemaRule(),
                        column("a", "text", 40, 0, 9, null),
                        column("b", "double", 40, 0, 9, null),
                        column("c", "text", 0, 40, 0, null)))
                .isEqualTo("columns: { columns: [a, b, c], extra: allowed }\ncolumn_type: { column: a, is: text }\n"
                        + "column_type: { column: b, is: [integer, decimal, double] }");
    }

    @Test
    void valuesAreASetWhereEachIsInManyRows() {
        assertThat(says(new AllowedValuesRule(), listed(0, new Frequency("open", 70), new Frequency("no", 20))))
                .isEqualTo("accepted_values: { column: status, values: [\"no\", open] }");
    }

    @Test
    void valuesInFewRowsAreASampleOfASet() {
        assertThat(says(new AllowedValuesRule(), listed(0, new Frequency("open", 45), new Frequency("no", 14))))
                .isEmpty();
    }

    @Test
    void valuesThatMayNotBeSeenAreNotListed() {
        assertThat(says(new AllowedValuesRule(), listed(0, new Frequency("open", 700), new Frequency(null, 9))))
                .isEmpty();
    }

    @Test
    void limitsLieFarBeyondTheLargestValue() {
        assertThat(says(new LimitsRule(), numbers("price", 1000, 1, 5, 8, 12)))
                .isEqualTo("between: { column: price, min: 0, max: 20 }");
    }

    @Test
    void limitsOfFactorsFitHeavyTails() {
        assertThat(says(new LimitsRule(), numbers("price", 1000, 1, 5, 8, 80)))
                .isEqualTo("between: { column: price, min: 0, max: 8000 }");
    }

    @Test
    void negativeNumbersHaveALimitBelow() {
        assertThat(says(new LimitsRule(), numbers("gain", 1000, -10, 0, 5, 10)))
                .isEqualTo("between: { column: gain, min: -20, max: 20 }");
    }

    @Test
    void fewRowsHaveATailFromTheMedianOnAndFewerHaveNone() {
        assertThat(says(new LimitsRule(), numbers("price", 100, 1, 5, 8, 12)))
                .isEqualTo("between: { column: price, min: 0, max: 30 }");
        assertThat(says(new LimitsRule(), numbers("price", 50, 1, 5, 8, 12)))
                .isEqualTo("between: { column: price, min: 0 }");
    }

    @Test
    void whatNamesThingsOrTellsTimesHasNoLimits() {
        assertThat(says(new LimitsRule(), numbers("customer_id", 1000, 1, 5, 8, 12)))
                .isEmpty();
        assertThat(says(new LimitsRule(), numbers("the_year", 1000, 1, 5, 8, 12)))
                .isEmpty();
        assertThat(says(new CentreRule(), numbers("zip", 1000, 1, 5, 8, 12))).isEmpty();
    }

    @Test
    void infiniteNumbersHaveNoLimits() {
        assertThat(says(
                        new LimitsRule(),
                        column("v", "double", 100, 0, 3, new Range("1", "Infinity", null, null, List.of()))))
                .isEmpty();
    }

    @Test
    void meansHaveTheirMargin() {
        assertThat(says(new CentreRule(), numbers("price", 1000, 1, 5, 8, 12)))
                .isEqualTo("mean: { column: price, min: 4.78, max: 5.22, severity: warn }");
    }

    @Test
    void textsThatAreBuiltAlikeHaveAPattern() {
        assertThat(says(new PatternRule(), texts(100, 90, "A+-99.9", 7, 7)))
                .isEqualTo("regex: { column: code, pattern: \"^[A-Z]+-[0-9]{2}[.][0-9]$\" }");
    }

    @Test
    void formatsAreKnownByTheirShape() {
        assertThat(says(new PatternRule(), texts(100, 90, "a9@a+.a+", 9, 30)))
                .isEqualTo("format: { column: code, is: email }");
        assertThat(says(new PatternRule(), texts(100, 90, "9999-99-99", 10, 10)))
                .isEqualTo("format: { column: code, is: iso_date }");
    }

    @Test
    void textsOfPeopleOneTextAndTextsThatAreCutOffHaveNoPattern() {
        assertThat(says(new PatternRule(), texts(90, "A+-99.9", 3L))).isEmpty();
        assertThat(says(new PatternRule(), texts(1, "A+-99.9", 0L))).isEmpty();
        assertThat(says(new PatternRule(), texts(90, "9a".repeat(30), 0L))).isEmpty();
        assertThat(says(new PatternRule(), texts(90, "9a".repeat(29), 0L))).startsWith("regex: ");
    }

    @Test
    void namesOfPeopleHaveNoPattern() {
        assertThat(says(new PatternRule(), texts(100, 90, "Aa+ Aa+", 7, 20))).isEmpty();
    }

    @Test
    void lengthsHaveTwiceTheLongest() {
        assertThat(says(new LengthRule(), texts(100, 90, "Aa+", 0, 21))).isEqualTo("length: { column: code, max: 50 }");
        assertThat(says(new LengthRule(), texts(100, 90, "Aa+", 3, 21)))
                .isEqualTo("length: { column: code, min: 1, max: 50 }");
        assertThat(says(new LengthRule(), texts(100, 90, "99", 2, 2))).isEqualTo("length: { column: code, equals: 2 }");
    }

    @Test
    void personalDataAreAHint() {
        assertThat(says(new PersonalRule(), listed(3, new Frequency(null, 90))))
                .isEqualTo("hint no_personal_data: status");
    }
}
