package io.dataops.sql.type;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.sql.SuiteRun;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DriftTest {
    private static final String[] AMOUNTS = {"1", "2", "3", "4"};

    @TempDir
    Path folder;

    private SuiteRun run;

    @BeforeEach
    void start() {
        run = SuiteRun.in(folder);
    }

    /** Status and message of checks on the column v, with the same column of the data set last. */
    private List<String> says(String types, String... checks) {
        return SuiteRun.said(
                run.verify("version: 1\ndatasets:\n  last:\n    path: last.csv\n    when_empty: allow\n" + read(types)
                        + "  t:\n    path: t.csv\n    when_empty: allow\n" + read(types) + "    checks:\n      - "
                        + String.join("\n      - ", checks) + "\n"));
    }

    private static String read(String types) {
        return "    read: { nulls: ['-'], types: { " + types + " } }\n";
    }

    private void values(String file, String... values) {
        String[] lines = new String[values.length + 1];
        lines[0] = "v";
        System.arraycopy(values, 0, lines, 1, values.length);
        run.file(file, lines);
    }

    @Test
    void numbersAreBinnedByTheDecilesOfTheReference() {
        values("last.csv", AMOUNTS);
        values("t.csv", AMOUNTS);

        assertThat(says("v: double", "drift: { column: v, reference: last, max: 0 }"))
                .containsExactly(
                        "PASSED the drift of v from last.v has psi at most 0: psi is 0 over 4 bins between the reference's deciles 1.3, 1.6, 1.9, 2.2, 2.5, 2.8, 3.1, 3.4, 3.7; without drift it is about 1.5 for 4 and 4 values");
    }

    @Test
    void categoriesSayHowManyAreNewAndGone() {
        values("last.csv", "a", "a", "b", "c");
        values("t.csv", "a", "a", "b", "d");

        assertThat(says("v: text", "drift: { column: v, reference: last.v, method: total_variation, max: 0.2 }"))
                .containsExactly(
                        "FAILED the drift of v from last.v has total_variation at most 0.2: total_variation is 0.25 over 4 categories, 1 new, 1 gone; without drift it is about 0.45 for 4 and 4 values");
    }

    @Test
    void nullsAreCountedApart() {
        values("last.csv", "true", "-", "false");
        values("t.csv", "-", "-", "true", "false");

        assertThat(says("v: boolean", "drift: { column: v, reference: last, method: hellinger, max: 0 }"))
                .containsExactly(
                        "PASSED the drift of v from last.v has hellinger at most 0: hellinger is 0 over 2 categories; without drift it is about 0.28 for 2 and 2 values; nulls are not values: 2 here, 1 in last.v");
    }

    @Test
    void aTestHasAPValue() {
        values("last.csv", AMOUNTS);
        values("t.csv", "3", "4", "5", "6");

        assertThat(says(
                        "v: integer",
                        "drift: { column: v, reference: last, method: ks, max: 0.5, min_p: 0.05 }",
                        "drift: { column: v, reference: last, method: ks, max: 0.4, min_p: 0.05 }",
                        "drift: { column: v, reference: last, method: ks, min_p: 0.8 }"))
                .containsExactly(
                        "PASSED the drift of v from last.v has ks at most 0.5 and p-value at least 0.05: ks is 0.5 with p-value 0.6994; without drift it is about 0.61 for 4 and 4 values",
                        "FAILED the drift of v from last.v has ks at most 0.4 and p-value at least 0.05: ks is 0.5 with p-value 0.6994; without drift it is about 0.61 for 4 and 4 values",
                        "FAILED the drift of v from last.v has p-value of ks at least 0.8: ks is 0.5 with p-value 0.6994; without drift it is about 0.61 for 4 and 4 values");
    }

    @Test
    void aDistanceHasTheUnitOfTheValues() {
        values("last.csv", AMOUNTS);
        values("t.csv", "11", "12", "13", "14");

        assertThat(says("v: integer", "drift: { column: v, reference: last, method: wasserstein, max: 1 }"))
                .containsExactly(
                        "FAILED the drift of v from last.v has wasserstein at most 1: wasserstein is 10; without drift it is about 0.77 for 4 and 4 values");
    }

    @Test
    void aConstantReferenceHasNoDeviationToNormBy() {
        values("last.csv", "0.1", "0.1", "0.1");
        values("t.csv", "0.1", "0.2");

        assertThat(says("v: double", "drift: { column: v, reference: last, method: wasserstein_normed, max: 1 }"))
                .containsExactly(
                        "FAILED the drift of v from last.v has wasserstein_normed at most 1: it is undefined, because the values of last.v do not vary");
    }

    @Test
    void eachValueIsAGroupWhenAsked() {
        values("last.csv", "200", "200", "404");
        values("t.csv", "200", "200", "500");

        assertThat(says("v: integer", "drift: { column: v, reference: last, groups: categories, max: 0.1 }"))
                .containsExactly(
                        "FAILED the drift of v from last.v has psi at most 0.1: psi is 5.4062 over 3 categories, 1 new, 1 gone; without drift it is about 1.3 for 3 and 3 values");
    }

    @Test
    void datesHaveNoGroupsOfTheirOwn() {
        values("last.csv", "2026-01-01");
        values("t.csv", "2026-01-01");

        assertThat(says(
                        "v: date",
                        "drift: { column: v, reference: last, max: 0.1 }",
                        "drift: { column: v, reference: last, groups: categories, max: 0.1 }"))
                .containsExactly(
                        "ERRORED v is date, which has no groups of its own; write groups: categories to make each value one",
                        "PASSED the drift of v from last.v has psi at most 0.1: psi is 0 over 1 category; without drift it is about 0 for 1 and 1 value");
    }

    @Test
    void textsHaveNoDistribution() {
        values("last.csv", "a");
        values("t.csv", "a");

        assertThat(says("v: text", "drift: { column: v, reference: last, method: ks, max: 0.1 }"))
                .containsExactly("ERRORED a distribution needs numbers, but v is text");
    }

    @Test
    void aSideWithoutAValueFailsUnlessAllowed() {
        values("last.csv", "1", "2");
        values("t.csv", "-", "-");

        assertThat(says(
                        "v: double",
                        "drift: { column: v, reference: last, max: 0.1 }",
                        "drift: { column: v, reference: last, max: 0.1, allow_undefined: true }",
                        "drift: { column: v, reference: last, method: ks, max: 0.1 }"))
                .containsExactly(
                        "FAILED the drift of v from last.v has psi at most 0.1: it is undefined, because no row of v has a value",
                        "PASSED the drift of v from last.v has psi at most 0.1: it is undefined, because no row of v has a value",
                        "FAILED the drift of v from last.v has ks at most 0.1: it is undefined, because no row of v has a value");
    }

    @Test
    void aReferenceWithoutAValueFails() {
        values("last.csv", "-");
        values("t.csv", "1", "2");

        assertThat(says(
                        "v: double",
                        "drift: { column: v, reference: last, max: 0.1 }",
                        "drift: { column: v, reference: last, method: wasserstein, max: 0.1 }"))
                .containsExactly(
                        "FAILED the drift of v from last.v has psi at most 0.1: it is undefined, because no row of last.v has a value",
                        "FAILED the drift of v from last.v has wasserstein at most 0.1: it is undefined, because no row of last.v has a value");
    }

    @Test
    void aReferenceWithoutARowFails() {
        values("last.csv");
        values("t.csv", "1", "2");

        assertThat(says("", "drift: { column: v, reference: last, max: 0.1 }"))
                .containsExactly(
                        "ERRORED v and last.v cannot be compared: one is integer, the other text; declare the type of one of them under read: types");
    }

    @Test
    void aFileWithoutARowFails() {
        values("last.csv", "1", "2");
        values("t.csv");

        assertThat(says("", "drift: { column: v, reference: last, method: ks, max: 0.1 }"))
                .containsExactly(
                        "FAILED the drift of v from last.v has ks at most 0.1: it is undefined, because no row of v has a value");
    }

    @Test
    void aValueThatIsNotFiniteHasNoPlace() {
        values("last.csv", "1", "inf", "nan");
        values("t.csv", "1", "2");

        assertThat(says(
                        "v: double",
                        "drift: { column: v, reference: last, max: 0.1 }",
                        "drift: { column: v, reference: last, method: ks, max: 0.1 }"))
                .containsExactly(
                        "FAILED the drift of v from last.v has psi at most 0.1: it is undefined, because 2 values of last.v are NaN or infinite",
                        "FAILED the drift of v from last.v has ks at most 0.1: it is undefined, because 2 values of last.v are NaN or infinite");
    }

    @Test
    void whereIsAskedOfTheObservedRowsOnly() {
        values("last.csv", "1", "2", "3");
        values("t.csv", "1", "2", "3", "90");

        assertThat(says("v: integer", "drift: { column: v, reference: last, method: ks, max: 0, where: v < 50 }"))
                .containsExactly(
                        "PASSED the drift of v from last.v has ks at most 0, where v < 50: ks is 0 with p-value 1.0000; without drift it is about 0.71 for 3 and 3 values");
    }

    @Test
    void columnsOfDifferentKindsDoNotCompare() {
        run.file("last.csv", "v,w", "1,a");
        run.file("t.csv", "v,w", "1,a");

        assertThat(says("v: integer, w: text", "drift: { column: v, reference: last.w, max: 0.1 }"))
                .containsExactly(
                        "ERRORED v and last.w cannot be compared: one is integer, the other text; declare the type of one of them under read: types");
    }

    @Test
    void aColumnThatTheReferenceLacksIsAnError() {
        values("last.csv", "1");
        run.file("t.csv", "v,w", "1,2");

        assertThat(says("v: integer", "drift: { column: [v, w], reference: last, max: 0.1 }"))
                .containsExactly(
                        "PASSED the drift of v from last.v has psi at most 0.1: psi is 0 over 1 bin between the reference's deciles 1; without drift it is about 0 for 1 and 1 value",
                        "ERRORED the data set last has no column w");
    }

    @Test
    void numbersOfDifferentKindsCompare() {
        run.file("last.csv", "v,w", "1,1.0", "2,2.0", "0,-0.0");
        run.file("t.csv", "v,w", "1,1.0", "2,2.0", "0,0.0");

        assertThat(says(
                        "v: 'decimal(9,2)', w: double",
                        "drift: { column: v, reference: last.w, method: total_variation, max: 0 }",
                        "drift: { column: w, reference: last.w, method: ks, max: 0 }",
                        "drift: { column: v, reference: last.w, method: hellinger, groups: categories, max: 0 }"))
                .allMatch(said -> said.startsWith("PASSED"));
    }

    @Test
    void namesOfTheSuiteDoNotMeetThoseOfTheStatement() {
        String checks = "    checks: [ drift: { column: x, reference: counted.a, method: ks, max: 0 },"
                + " drift: { column: x, reference: counted.a, max: 0 } ]\n";
        run.file("t.csv", "x,a", "1,1", "2,2");

        assertThat(SuiteRun.said(run.verify(
                        "version: 1\ndatasets:\n  counted: { path: t.csv }\n  finite:\n    path: t.csv\n" + checks)))
                .hasSize(2)
                .allMatch(said -> said.startsWith("PASSED"));
    }
}
