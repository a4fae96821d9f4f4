package io.dataops.sql.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.dataops.results.ModelEvidence;
import io.dataops.results.Verdict;
import io.dataops.results.VerificationResult;
import io.dataops.sql.SuiteRun;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Slices that nobody declared, from the suite to the result. */
class WeakSlicesTest {
    private static final String SUITE = """
            version: 1
            models:
              churn:
                task: binary
                predictions: p.csv
                label: churned
                positive: "yes"
                probability: p
                metrics: [accuracy]
                weak_slices: [region, age]
            gates:
              - { metric: churn.accuracy, min: 0.5 }
            """;

    private static final List<String> REGIONS = List.of("north", "south", "east", "west");

    @TempDir
    private Path folder;

    private SuiteRun run;

    @BeforeEach
    void folder() {
        run = SuiteRun.in(folder);
    }

    private interface Weak {
        boolean is(String region, int age);
    }

    /** Predictions of which one in ten is wrong, and of weak rows one in three. */
    private VerificationResult verify(Weak weak) {
        SplittableRandom random = new SplittableRandom(3);
        List<String> rows = new ArrayList<>(List.of("churned,p,region,age"));
        for (int row = 0; row < 4_000; row++) {
            boolean yes = random.nextBoolean();
            String region = REGIONS.get(random.nextInt(REGIONS.size()));
            int age = random.nextInt(18, 78);
            boolean wrong = random.nextInt(30) < (weak.is(region, age) ? 10 : 3);
            rows.add("%s,%s,%s,%d".formatted(yes ? "yes" : "no", yes == wrong ? "0.1" : "0.9", region, age));
        }
        return run.file("p.csv", rows.toArray(String[]::new)).verify(SUITE);
    }

    @Test
    void aSliceThatDoesWorseIsFoundAndBlocksNothing() {
        VerificationResult result = verify((region, age) -> region.equals("north"));

        assertThat(result.models().get(0).weakSlices()).first().satisfies(slice -> {
            assertThat(slice.slice()).isEqualTo("region=north");
            assertThat(slice.metric()).isEqualTo("accuracy");
            assertThat(slice.rows()).isBetween(400L, 600L);
            assertThat(slice.value()).isBetween(0.6, 0.73);
            assertThat(slice.rest()).isBetween(0.87, 0.93);
            assertThat(slice.pValue()).isLessThan(1e-6);
        });
        assertThat(result.verdict()).isEqualTo(Verdict.PASSED);
    }

    @Test
    void aPairOfColumnsIsFound() {
        assertThat(verify((region, age) -> region.equals("north") && age >= 63)
                        .models()
                        .get(0)
                        .weakSlices())
                .extracting(ModelEvidence.WeakSlice::slice)
                .anyMatch(slice -> slice.contains("region=north") && slice.contains("age"));
    }

    @Test
    void amongEqualSlicesNoneIsFound() {
        assertThat(verify((region, age) -> false).models().get(0).weakSlices()).isEmpty();
    }

    @Test
    void slicesOfForecastsAreComparedWithTheRestAtTheSameTimes() {
        SplittableRandom random = new SplittableRandom(4);
        List<String> rows = new ArrayList<>(List.of("y,p,t,region"));
        for (int row = 0; row < 400; row++) {
            // 271 and 400 have no common factor, so every time has a row of each region, and neighbours in time are
            // none in the file.
            int place = row * 271 % 400;
            boolean north = place % 4 == 0;
            rows.add("0,%s,%d,%s"
                    .formatted((north ? 3 : 1) + random.nextDouble(), place / 4, north ? "north" : "r" + place % 4));
        }

        VerificationResult result = run.file("p.csv", rows.toArray(String[]::new))
                .verify(forecasts("series: region, weak_slices: [region]"));

        assertThat(result.models().get(0).weakSlices()).first().satisfies(slice -> {
            assertThat(slice.slice()).isEqualTo("region=north");
            assertThat(slice.rows()).isEqualTo(50);
            assertThat(slice.value()).isCloseTo(3.5, within(0.2));
            assertThat(slice.rest()).isCloseTo(1.5, within(0.2));
        });
    }

    private static String forecasts(String keys) {
        return """
                version: 1
                models:
                  m: { task: forecasting, predictions: p.csv, label: y, prediction: p, time: t, metrics: [mae], %s }
                gates:
                  - { metric: m.mae, max: 5 }
                """.formatted(keys);
    }

    @Test
    void oneForecastAtEachTimeLeavesNothingToCompareWith() {
        List<String> rows = new ArrayList<>(List.of("y,p,t,day"));
        for (int row = 0; row < 400; row++) {
            rows.add("0,%d,%d,%s".formatted(row % 5, row, row % 7 == 0 ? "sunday" : "other"));
        }

        VerificationResult result =
                run.file("p.csv", rows.toArray(String[]::new)).verify(forecasts("weak_slices: [day]"));

        assertThat(result.models().get(0).weakSlices()).isEmpty();
        assertThat(result.models().get(0).notes())
                .containsExactly(
                        "no weak slices were looked for where day has one value at each time, and forecasts are compared"
                                + " with those of the same time; declare it in 'slices' and give it a gate");
    }

    @Test
    void rowsThatComeInClustersAreNotTakenForIndependent() {
        VerificationResult result = run.file(
                        "p.csv", "churned,p,region,age,household", "yes,0.9,north,20,1", "no,0.1,south,30,1")
                .verify(SUITE.replace("    probability: p\n", "    probability: p\n    cluster: household\n"));

        assertThat(result.models().get(0).weakSlices()).isEmpty();
        assertThat(result.models().get(0).notes())
                .contains(
                        "no weak slices were looked for: rows with one value of 'household' depend on each other, and the search"
                                + " takes them for independent; declare slices and give them gates");
    }
}
