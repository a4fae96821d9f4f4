package io.dataops.sql.type;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.checks.profile.Profile;
import io.dataops.results.Status;
import io.dataops.results.VerificationResult;
import io.dataops.sql.SuiteRun;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drift from a profile is that from the data, or is refused. */
class ProfileDriftTest {
    @TempDir
    Path folder;

    private SuiteRun run;

    @BeforeEach
    void start() {
        run = SuiteRun.in(folder);
    }

    private void rows(String name, String select) {
        run.parquet(name + ".parquet", select);
    }

    private static String suite(String... checks) {
        return "version: 1\ndatasets:\n  last: { path: last.parquet }\n  t:\n    path: t.parquet\n    when_empty: allow\n"
                + "    checks:\n      - drift: " + String.join("\n      - drift: ", checks) + "\n";
    }

    private Profile profile() {
        return run.profile(suite("{ column: v, reference: last, max: 1 }"), "last", "last.json.gz");
    }

    private List<String> says(String... checks) {
        return SuiteRun.said(run.verify(suite(checks)));
    }

    /** What is said of a check on the column v, compared with the data and with their profile. */
    private void bothSayTheSame(String arguments) {
        String fromData =
                says("{ column: v, reference: last, " + arguments + " }").get(0);
        String fromProfile =
                says("{ column: v, against: last.json.gz, " + arguments + " }").get(0);
        assertThat(fromProfile.replace("v in last.json.gz", "last.v").replace("from last.json.gz", "from last.v"))
                .isEqualTo(fromData)
                .matches("(PASSED|FAILED) .*");
    }

    @Test
    void moreNumbersThanAProfileTellsApartAreComparedByTheirDeciles() {
        rows("last", "SELECT sqrt(i) * 3 - 100 AS v FROM range(50000) t(i)");
        rows("t", "SELECT sqrt(i) * 3 - 90 AS v FROM range(30000) t(i) UNION ALL SELECT NULL");
        profile();

        bothSayTheSame("max: 0.1");
        bothSayTheSame("method: g, min_p: 0.01");
        bothSayTheSame("method: cramers_v, max: 0.01");
    }

    @Test
    void moreNumbersThanAProfileTellsApartAreNotComparedOneByOne() {
        rows("last", "SELECT sqrt(i) AS v FROM range(50000) t(i)");
        rows("t", "SELECT sqrt(i) AS v FROM range(5) t(i)");
        profile();

        assertThat(says("{ column: v, against: last.json.gz, method: ks, max: 0.1 }"))
                .containsExactly(
                        "ERRORED ks needs every number, and of v in last.json.gz there are more than the 10000 that"
                                + " a profile tells apart; take one of the methods psi, jensen_shannon, hellinger, total_variation,"
                                + " l_infinity, chi_square, g, cramers_v, cohens_h, or compare with a data set");
    }

    @Test
    void nullsAndValuesThatAreNotFiniteCountAsInTheData() {
        rows("last", "SELECT unnest(['1', '2', NULL, 'nan', 'inf'])::DOUBLE AS v");
        rows("t", "SELECT unnest([1, NULL, NULL])::DOUBLE AS v");
        profile();

        bothSayTheSame("max: 0.1");
        bothSayTheSame("method: ks, max: 0.1");
    }

    @Test
    void aReferenceOfNullsIsUndefined() {
        rows("last", "SELECT CAST(NULL AS DOUBLE) AS v");
        rows("t", "SELECT 1.0::DOUBLE AS v");
        profile();

        bothSayTheSame("max: 0.1");
        bothSayTheSame("method: energy, max: 0.1");
    }

    @Test
    void textsAndBooleansAreComparedByValue() {
        rows("last", "SELECT unnest(['a', 'b', 'b', '', NULL, 'ü']) AS v");
        rows("t", "SELECT unnest(['a', 'a', 'c', NULL, 'ü']) AS v");
        profile();
        bothSayTheSame("method: jensen_shannon, max: 0.1");

        rows("last", "SELECT unnest([true, false, true]) AS v");
        rows("t", "SELECT unnest([false, false]) AS v");
        profile();
        bothSayTheSame("method: chi_square, min_p: 0.1");
    }

    @Test
    void numbersAndDatesAreComparedByValueWhenAsked() {
        rows("last", "SELECT unnest([200, 200, 404, NULL]) AS v");
        rows("t", "SELECT unnest([200, 500]) AS v");
        profile();
        bothSayTheSame("groups: categories, max: 0.1");

        rows("last", "SELECT unnest(['2026-01-01', '2026-01-02'])::DATE AS v");
        rows("t", "SELECT unnest(['2026-01-01', '2026-01-03'])::DATE AS v");
        profile();
        bothSayTheSame("groups: categories, max: 0.1");
        assertThat(says("{ column: v, against: last.json.gz, max: 0.1 }"))
                .containsExactly(
                        "ERRORED v is date, which has no groups of its own; write groups: categories to make each"
                                + " value one");
    }

    @Test
    void numbersThatDoublesDoNotHoldAreNoCategories() {
        rows("last", "SELECT unnest([9007199254740992, 9007199254740993]) AS v");
        rows("t", "SELECT 9007199254740993 AS v");
        profile();

        assertThat(says("{ column: v, against: last.json.gz, groups: categories, max: 0.1 }"))
                .containsExactly(
                        "ERRORED groups: categories needs every value, and v in last.json.gz has some that a"
                                + " profile does not tell apart; leave it out to compare by deciles, or compare with a data set");
    }

    @Test
    void moreTextsThanAProfileTellsApartAreNotCompared() {
        rows("last", "SELECT 'n' || i AS v FROM range(10001) t(i)");
        rows("t", "SELECT 'n1' AS v");
        profile();

        assertThat(says("{ column: v, against: last.json.gz, max: 0.1 }"))
                .containsExactly("ERRORED no method compares v in last.json.gz, of which there are more than the 10000"
                        + " different values that a profile tells apart; compare with a data set");
    }

    @Test
    void columnsOfDifferentKindsDoNotCompare() {
        rows("last", "SELECT 'a' AS v");
        rows("t", "SELECT 1 AS v");
        profile();

        assertThat(says("{ column: v, against: last.json.gz, max: 0.1 }"))
                .containsExactly("ERRORED v and v in last.json.gz cannot be compared: one is integer, the other text;"
                        + " declare the type of one of them under read: types");
    }

    @Test
    void profilesOfPartsCompareAsOneOfTheWhole() {
        rows("t", "SELECT i % 40 AS v FROM range(500) t(i)");
        rows("last", "SELECT i % 37 AS v FROM range(300) t(i)");
        run.profile(suite("{ column: v, reference: last, max: 1 }"), "last", "one.json.gz");
        rows("last", "SELECT i % 31 AS v FROM range(300, 700) t(i)");
        run.profile(suite("{ column: v, reference: last, max: 1 }"), "last", "two.json.gz");
        rows("last", "SELECT i % 37 AS v FROM range(300) t(i) UNION ALL SELECT i % 31 FROM range(300, 700) t(i)");
        profile();

        for (String method : List.of("psi", "wasserstein_normed", "ks")) {
            assertThat(says("{ column: v, against: [two.json.gz, one.json.gz], max: 9, method: " + method + " }"))
                    .containsExactly(says("{ column: v, against: last.json.gz, max: 9, method: " + method + " }")
                            .get(0)
                            .replace("last.json.gz", "two.json.gz and one.json.gz"));
        }
    }

    @Test
    void mergedProfilesOfManyNumbersSayThatTheirEdgesAreNearTheDeciles() {
        rows("t", "SELECT i * 1.5 AS v FROM range(1000) t(i)");
        rows("last", "SELECT i + 0.5 AS v FROM range(9000) t(i)");
        run.profile(suite("{ column: v, reference: last, max: 1 }"), "last", "one.json.gz");
        rows("last", "SELECT i + 0.25 AS v FROM range(9000) t(i)");
        run.profile(suite("{ column: v, reference: last, max: 1 }"), "last", "two.json.gz");

        assertThat(says("{ column: v, against: [two.json.gz, one.json.gz], max: 9 }")
                        .get(0))
                .startsWith("PASSED the drift of v from two.json.gz and one.json.gz has psi at most 9: psi is ")
                .contains(" over 10 bins between edges near the reference's deciles, 899.75, 1800, 2700, 3600, ");
    }

    @Test
    void aProfileThatIsNotThereIsAnError() {
        rows("t", "SELECT 1 AS v");
        rows("last", "SELECT 1 AS w");
        profileOfAnother();
        run.file("broken.json.gz", "{");

        assertThat(says(
                        "{ column: v, against: lost.json.gz, max: 1 }",
                        "{ column: v, against: broken.json.gz, max: 1 }",
                        "{ column: v, against: other.json.gz, max: 1 }"))
                .containsExactly(
                        "ERRORED there is no profile lost.json.gz that can be read; mvn dataops:profile makes one",
                        "ERRORED the profile broken.json.gz cannot be used: it is cut off or no JSON of at most 256 MiB",
                        "ERRORED other.json.gz has no profile of a column v");
    }

    private void profileOfAnother() {
        run.profile("version: 1\ndatasets:\n  last: { path: last.parquet }\n", "last", "other.json.gz");
    }

    @Test
    void theProfileIsPartOfWhatTheResultRestsOn() {
        rows("t", "SELECT 1 AS v");
        rows("last", "SELECT 1 AS v");
        profile();
        VerificationResult first = run.verify(suite("{ column: v, against: last.json.gz, max: 1 }"));
        rows("last", "SELECT 2 AS v");
        profile();
        VerificationResult second = run.verify(suite("{ column: v, against: last.json.gz, max: 1 }"));

        assertThat(first.evidence().suite()).isNotEqualTo(second.evidence().suite());
        assertThat(second.checks()).allMatch(outcome -> outcome.status() == Status.FAILED);
    }
}
