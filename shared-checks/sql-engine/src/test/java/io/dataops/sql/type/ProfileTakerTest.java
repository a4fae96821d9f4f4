package io.dataops.sql.type;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.checks.distribution.Distribution;
import io.dataops.checks.distribution.NumberCounts;
import io.dataops.checks.distribution.NumberDistribution;
import io.dataops.checks.plan.Column;
import io.dataops.checks.profile.Profile;
import io.dataops.checks.profile.ProfileFile;
import io.dataops.checks.profile.UnreadableProfileException;
import io.dataops.sql.SuiteRun;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The engine counts what the definition says, and a file gives back what it was given. */
class ProfileTakerTest {
    private static final String SUITE = "version: 1\ndatasets:\n  t: { path: t.csv, read: { types: { v: double } } }\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"1, 500", "2, 9999", "3, 30000", "4, 60000"})
    void theEngineCountsAsTheDefinition(long seed, int rows) {
        List<Double> numbers = numbers(new Random(seed), rows);

        NumberDistribution taken = take(numbers);

        NumberCounts counts = NumberCounts.of(numbers, Distribution.MOST);
        assertThat(taken.counts()).isEqualTo(counts);
        assertThat(taken.values()).isEqualTo(rows);
        if (counts.isExact()) {
            assertThat(taken.deciles())
                    .isEqualTo(NumberDistribution.ofNulls(0).merge(taken).deciles());
        }
        assertThat(taken.deciles().orElseThrow().total()).isEqualTo(rows);
        assertThat(taken.counts().isExact()).isEqualTo(rows < 10_000);
    }

    @ParameterizedTest
    @CsvSource({"5, 900", "6, 40000"})
    void profilesOfPartsMergeToThatOfTheWhole(long seed, int rows) {
        List<Double> numbers = numbers(new Random(seed), rows);
        int cut = rows / 3;

        NumberDistribution merged = take(numbers.subList(0, cut)).merge(take(numbers.subList(cut, rows)));
        NumberDistribution whole = take(numbers);

        assertThat(merged.counts()).isEqualTo(whole.counts());
        assertThat(merged.values()).isEqualTo(whole.values());
        if (whole.counts().isExact()) {
            assertThat(merged.deciles()).isEqualTo(whole.deciles());
        }
    }

    private static List<Double> numbers(Random random, int rows) {
        return IntStream.range(0, rows)
                .mapToObj(it -> random.nextInt(5) == 0
                        ? random.nextInt(3) - 1.0
                        : random.nextGaussian() * Math.pow(10, random.nextInt(8) - 4))
                .toList();
    }

    private NumberDistribution take(List<Double> numbers) {
        String lines = "v\n" + numbers.stream().map(String::valueOf).collect(Collectors.joining("\n"));
        Profile profile = SuiteRun.in(folder).file("t.csv", lines).profile(SUITE, "t", "t.json.gz");
        return (NumberDistribution) profile.columns().get(0).distribution();
    }

    @Test
    void aFileGivesBackWhatItWasGiven() throws IOException, UnreadableProfileException {
        String select =
                "SELECT i, i / 7.0 AS d, CAST(i * 0.01 AS DECIMAL(9,2)) AS m, 't' || i % 9 AS t, i % 2 = 0 AS b,"
                        + " DATE '2026-01-01' + CAST(i % 30 AS INTEGER) AS day, CASE WHEN i > 5 THEN i END AS n,"
                        + " -1e300 * i AS wide, [i] AS nested FROM range(20000) r(i)";
        Profile taken = SuiteRun.in(folder)
                .parquet("t.parquet", select)
                .profile("version: 1\ndatasets:\n  t: { path: t.parquet }\n", "t", "t.json.gz");

        assertThat(new ProfileFile(folder.resolve("t.json.gz")).read()).isEqualTo(taken);
        assertThat(taken.columns())
                .extracting(column -> column.column().name())
                .containsExactly("i", "d", "m", "t", "b", "day", "n", "wide");
    }

    @Test
    void dataWithoutARowHaveAProfileWithoutAValue() {
        Profile taken = SuiteRun.in(folder).file("t.csv", "v").profile(SUITE, "t", "t.json.gz");

        assertThat(taken.rows()).isZero();
        assertThat(taken.column(new Column("v"), Optional.empty())
                        .orElseThrow()
                        .distribution()
                        .values())
                .isZero();
    }
}
