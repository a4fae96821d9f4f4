package io.dataops.checks.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.dataops.checks.check.CheckType;
import io.dataops.checks.check.type.BuiltInChecks;
import io.dataops.checks.suite.Suite;
import io.dataops.checks.suite.Suites;
import io.dataops.checks.yaml.ProblemsException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SuiteDiffTest {
    private static final String LOOSENED = "LOOSENED";
    private static final String TIGHTENED = "TIGHTENED";
    private static final String CHANGED = "CHANGED";

    private static Suite read(String yaml, String name) {
        try {
            return Suites.reader().read(yaml, name);
        } catch (ProblemsException refused) {
            throw new IllegalArgumentException(refused);
        }
    }

    private static List<Difference> diff(String before, String after) {
        return SuiteDiff.between(read(before, "old.yaml"), read(after, "new.yaml"));
    }

    private static List<String> says(String before, String after) {
        return diff(before, after).stream()
                .map(difference -> difference.kind() + " " + difference.sentence())
                .toList();
    }

    private static String checks(String... checks) {
        return "version: 1\ndatasets:\n  products: { path: p.csv }\n  last_year: { path: l.csv }\n"
                + "  t:\n    path: t.csv\n    checks:\n      - "
                + String.join("\n      - ", checks) + "\n";
    }

    private static String gates(String model, String gate) {
        return """
                version: 1
                models:
                  churn:
                    task: binary
                    predictions: p.csv
                    id: id
                    label: churned
                    positive: "yes"
                    probability: p
                    baseline: b.csv
                    slices: [region, plan]
                    min_support: %s
                gates:
                  - { metric: churn.recall, id: g, %s }
                """.formatted(model, gate);
    }

    /** A check before and after, what that means, and the words for it. */
    static Stream<Arguments> oneCheck() {
        return Stream.of(
                arguments(
                        "not_null: a",
                        "not_null: { column: a, at_most: 5 }",
                        LOOSENED,
                        "at_most is '5', was not given"),
                arguments(
                        "not_null: { column: a, at_most: 1% }",
                        "not_null: { column: a, at_most: 2% }", LOOSENED, "at_most is '2%', was '1%'"),
                arguments(
                        "not_null: { column: a, at_most: 5 }",
                        "not_null: a",
                        TIGHTENED,
                        "at_most is not given, was '5'"),
                arguments(
                        "not_null: { column: a, at_least: 99% }",
                        "not_null: { column: a, at_least: 98% }", LOOSENED, "at_least is '98%', was '99%'"),
                arguments(
                        "not_null: { column: a, at_most: 1% }",
                        "not_null: { column: a, at_least: 98% }", LOOSENED, "at_least is '98%', at_most was '1%'"),
                arguments(
                        "not_null: { column: a, at_most: 5 }",
                        "not_null: { column: a, at_most: 1% }",
                        CHANGED,
                        "at_most is '1%', was '5'"),
                arguments(
                        "not_null: a",
                        "not_null: { column: a, severity: warn }",
                        LOOSENED,
                        "severity is 'warn', was not given"),
                arguments(
                        "not_null: { column: a, severity: warn }",
                        "not_null: a",
                        TIGHTENED,
                        "severity is not given, was 'warn'"),
                arguments(
                        "not_null: a",
                        "not_null: { column: a, where: a > 1 }",
                        CHANGED,
                        "where is 'a > 1', was not given"),
                arguments(
                        "between: { column: a, min: 1 }",
                        "between: { column: a, min: 0 }",
                        LOOSENED,
                        "min is '0', was '1'"),
                arguments(
                        "between: { column: a, min: 1 }",
                        "between: { column: a, above: 1 }",
                        TIGHTENED,
                        "above is '1', min was '1'"),
                arguments(
                        "between: { column: a, above: 1 }",
                        "between: { column: a, min: 1 }",
                        LOOSENED,
                        "min is '1', above was '1'"),
                arguments(
                        "between: { column: a, min: 1, max: 9 }",
                        "between: { column: a, min: 1 }",
                        LOOSENED,
                        "max is not given, was '9'"),
                arguments(
                        "between: { column: a, max: 9 }",
                        "between: { column: a, max: 10 }",
                        LOOSENED,
                        "max is '10', was '9'"),
                arguments(
                        "between: { column: a, max: 2026-01-31 }",
                        "between: { column: a, max: 2026-02-01 }",
                        LOOSENED,
                        "max is '2026-02-01', was '2026-01-31'"),
                arguments(
                        "between: { column: a, max: abc }",
                        "between: { column: a, max: abd }",
                        CHANGED,
                        "max is 'abd', was 'abc'"),
                arguments(
                        "between: { column: a, min: 1, nulls: fail }",
                        "between: { column: a, min: 1 }",
                        LOOSENED,
                        "nulls is not given, was 'fail'"),
                arguments(
                        "mean: { column: a, min: 1 }",
                        "mean: { column: a, min: 1, allow_undefined: true }",
                        LOOSENED,
                        "allow_undefined is 'true', was not given"),
                arguments(
                        "freshness: { column: a, max_age: 1d }",
                        "freshness: { column: a, max_age: 2d }",
                        LOOSENED,
                        "max_age is '2d', was '1d'"),
                arguments(
                        "completeness: { column: a, min: 99% }",
                        "completeness: { column: a, min: 0.98 }", LOOSENED, "min is '0.98', was '99%'"),
                arguments(
                        "accepted_values: { column: a, values: [x] }",
                        "accepted_values: { column: a, values: [x, y] }",
                        LOOSENED,
                        "values is '[x, y]', was '[x]'"),
                arguments(
                        "accepted_values: { column: a, values: [x, y] }",
                        "accepted_values: { column: a, values: [x] }",
                        TIGHTENED,
                        "values is '[x]', was '[x, y]'"),
                arguments(
                        "accepted_values: { column: a, values: [x] }",
                        "accepted_values: { column: a, values: [y] }",
                        CHANGED,
                        "values is '[y]', was '[x]'"),
                arguments(
                        "rejected_values: { column: a, values: [x, y] }",
                        "rejected_values: { column: a, values: [x] }",
                        LOOSENED,
                        "values is '[x]', was '[x, y]'"),
                arguments(
                        "no_gaps: { column: a, every: day }",
                        "no_gaps: { column: a, every: day, max_missing: 1 }",
                        LOOSENED,
                        "max_missing is '1', was not given"),
                arguments(
                        "outliers: { column: a, method: iqr, limit: 2 }",
                        "outliers: { column: a, method: iqr, limit: 3 }",
                        LOOSENED,
                        "limit is '3', was '2'"),
                arguments(
                        "regex: { column: a, pattern: '^x' }",
                        "regex: { column: a, pattern: x }",
                        CHANGED,
                        "pattern is 'x', was '^x'"));
    }

    @ParameterizedTest
    @MethodSource
    void oneCheck(String before, String after, String kind, String words) {
        assertThat(diff(checks(before), checks(after))).singleElement().satisfies(difference -> {
            assertThat(difference.kind()).hasToString(kind);
            assertThat(difference.sentence()).endsWith(": " + words);
            assertThat(difference.before()).hasToString("old.yaml:8:9");
            assertThat(difference.after()).hasToString("new.yaml:8:9");
        });
    }

    static Stream<Arguments> oneGate() {
        return Stream.of(
                arguments("max_drop: 0.01", "max_drop: 0.02", LOOSENED, "max_drop is '0.02', was '0.01'"),
                arguments("max_drop: 0.01", "max_drop: 1%", CHANGED, "max_drop is '1%', was '0.01'"),
                arguments("min_gain: 0.02", "min_gain: 0.01", LOOSENED, "min_gain is '0.01', was '0.02'"),
                arguments("min: 0.9", "min: 0.8", LOOSENED, "min is '0.8', was '0.9'"),
                arguments("min: 0.9", "above: 0.9", TIGHTENED, "above is '0.9', min was '0.9'"),
                arguments(
                        "max_drop: 0, confidence: 0.95",
                        "max_drop: 0, confidence: 0.9",
                        LOOSENED,
                        "confidence is '0.9', was '0.95'"),
                arguments(
                        "max_drop: 0, confidence: 0.95",
                        "max_drop: 0, confidence: none",
                        LOOSENED,
                        "confidence is 'none', was '0.95'"),
                arguments("max_drop: 0", "max_drop: 0, confidence: 0.9", CHANGED, "confidence is '0.9', was not given"),
                arguments(
                        "min: 0.9, slices: all",
                        "min: 0.9, slices: [region]",
                        LOOSENED,
                        "slices is '[region]', was 'all'"),
                arguments(
                        "min: 0.9, slices: [region, plan]",
                        "min: 0.9, slices: [region]",
                        LOOSENED,
                        "slices is '[region]', was '[region, plan]'"),
                arguments("min: 0.9", "min: 0.9, on_fail: warn", LOOSENED, "on_fail is 'warn', was not given"),
                arguments(
                        "min: 0.9, on_missing_baseline: warn",
                        "min: 0.9, on_missing_baseline: fail",
                        TIGHTENED,
                        "on_missing_baseline is 'fail', was 'warn'"));
    }

    @ParameterizedTest
    @MethodSource
    void oneGate(String before, String after, String kind, String words) {
        assertThat(diff(gates("30", before), gates("30", after)))
                .singleElement()
                .satisfies(difference -> {
                    assertThat(difference.kind()).hasToString(kind);
                    assertThat(difference.sentence())
                            .isEqualTo("the gate g asks "
                                    + (kind.equals(LOOSENED)
                                            ? "less"
                                            : kind.equals(TIGHTENED) ? "more" : "something else")
                                    + ": " + words);
                });
    }

    @Test
    void moreRowsForASliceLetMoreSlicesGo() {
        assertThat(says(gates("30", "min: 0.9"), gates("50", "min: 0.9")))
                .containsExactly("LOOSENED the model churn asks less: min_support is '50', was '30'");
    }

    @Test
    void whatIsGoneIsRemovedAndWhatIsNewIsAdded() {
        String before = checks("not_null: a", "unique: b") + "  u: { path: u.csv }\n";
        String after = checks("not_null: a", "unique: c") + "  v: { path: v.csv }\n";

        assertThat(says(before, after))
                .containsExactly(
                        "REMOVED the data set u is gone",
                        "ADDED the data set v is new",
                        "REMOVED the check t.unique.b is gone",
                        "ADDED the check t.unique.c is new");
    }

    @Test
    void aGateThatIsGoneIsRemoved() {
        String after = gates("30", "min: 0.9").replaceFirst("(?s)gates:.*", "");

        assertThat(says(gates("30", "min: 0.9"), after)).containsExactly("REMOVED the gate g is gone");
    }

    @Test
    void rowsThatADataSetLeavesOutAreAnotherQuestion() {
        String before = checks("not_null: a");

        assertThat(says(before, before.replace("path: t.csv", "path: t.csv\n    where: a > 1\n    when_empty: allow")))
                .containsExactlyInAnyOrder(
                        "CHANGED the data set t asks something else: where is 'a > 1', was not given",
                        "LOOSENED the data set t asks less: when_empty is 'allow', was not given");
        assertThat(says(before, before.replace("path: t.csv", "path: t.csv\n    read: { skip: 1 }")))
                .containsExactly("CHANGED the data set t asks something else: read is '{ skip: 1 }', was not given");
    }

    @Test
    void aSecondCheckOfTheSameColumnsHidesNothing() {
        String before = checks("between: { column: a, min: 1 }");
        String after = checks("between: { column: a, min: 0 }", "between: { column: a, max: 9 }");

        List<String> said = says(before, after);
        assertThat(said).hasSize(2);
        assertThat(said.get(0))
                .startsWith("LOOSENED the check t.between.a~")
                .endsWith(" asks less: min is '0', was '1'");
        assertThat(said.get(1)).startsWith("ADDED the check t.between.a~").endsWith(" is new");
    }

    @Test
    void anotherTypeUnderTheSameIdIsAnotherQuestion() {
        assertThat(says(checks("not_null: { column: a, id: x }"), checks("unique: { columns: a, id: x }")))
                .containsExactly("CHANGED the check x asks something else: unique of t and not not_null of t");
    }

    @Test
    void aWaiverAcceptsAMissAndALongerOneLonger() {
        String none = checks("not_null: a");
        String waiver =
                none + "waivers:\n  - { check: t.not_null.a, by: someone, reason: ticket 5, until: 2026-12-31 }\n";
        String longer = waiver.replace("2026", "2027");

        assertThat(says(none, waiver))
                .containsExactly("LOOSENED a miss of t.not_null.a is accepted until 2026-12-31 by someone (ticket 5)");
        assertThat(says(waiver, longer))
                .containsExactly(
                        "LOOSENED a miss of t.not_null.a is accepted until 2027-12-31 by someone (ticket 5), and was"
                                + " until 2026-12-31");
        assertThat(says(longer, waiver))
                .containsExactly("TIGHTENED the waiver of t.not_null.a ends earlier: 2026-12-31");
        assertThat(says(waiver, none)).containsExactly("TIGHTENED the waiver of t.not_null.a is gone");
    }

    @Test
    void anIncidentTakesDaysOutOfTheHistoryAndALongerOneMore() {
        String none = checks("not_null: a");
        String day = none + "incidents:\n  - { from: 2026-11-01, by: someone, reason: till broken }\n";
        String longer = day.replace("2026-11-01,", "2026-11-01, until: 2026-11-30, of: [t],");

        assertThat(says(none, day))
                .containsExactly("CHANGED nothing is learned from 2026-11-01, says someone (till broken)");
        assertThat(says(day, longer))
                .containsExactly(
                        "CHANGED nothing is learned from 2026-11-01 to 2026-11-30 of t, says someone (till broken)");
        assertThat(says(day, day.replace("someone", "somebody else"))).isEmpty();
        assertThat(says(day, none)).isEmpty();
    }

    @Test
    void aRatchetToleratesAndWhatItAllowsCompares() {
        String none = checks("not_null: a");
        String ratchet = none + "gates:\n  - { checks: t, ratchet: true }\n";

        assertThat(says(none, ratchet))
                .containsExactly("CHANGED the ratchet t is new, so rows that fail in the baseline are tolerated");
        assertThat(says(ratchet, none))
                .containsExactly("CHANGED the ratchet t is gone, so its checks stand on their own");
        assertThat(says(ratchet, ratchet.replace("true }", "true, by: count }")))
                .containsExactly("LOOSENED the ratchet t asks less: by is 'count', was not given");
    }

    @Test
    void namesAndWordsForPeopleAskNothing() {
        assertThat(says(checks("not_null: { column: a }"), checks("not_null: { column: a, description: every a }")))
                .isEmpty();
    }

    static Stream<CheckType> aSuiteIsNotDifferentFromItself() {
        return BuiltInChecks.registry().types().stream();
    }

    @ParameterizedTest
    @MethodSource
    void aSuiteIsNotDifferentFromItself(CheckType type) {
        assertThat(says(checks(type.example()), checks(type.example()))).isEmpty();
    }
}
