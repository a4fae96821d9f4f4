package io.dataops.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.dataops.results.Decision;
import io.dataops.results.GateDecision;
import io.dataops.results.MetricReading;
import io.dataops.results.Status;
import io.dataops.results.Verdict;
import io.dataops.results.VerificationResult;
import io.dataops.results.json.ResultJson;
import io.dataops.samples.churn.Training;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds what the churn project decided on in this build, and that a model that lost one region is blamed for just that. */
class ChurnTest {
    private static final Project PROJECT = new Project(Path.of("..", "churn"));
    /** ONNX Runtime computes with 24 bits, the reference with 53. */
    private static final double FLOATS = 1e-6;

    @TempDir
    private Path temporary;

    private static VerificationResult inThisBuild() throws Exception {
        return new ResultJson(64 << 20).read(PROJECT.folder().resolve("target/dataops/result.json"));
    }

    @Test
    void theNewModelMayReplaceTheOneBefore() throws Exception {
        VerificationResult result = inThisBuild();

        assertThat(result.verdict()).isEqualTo(Verdict.WARNED);
        assertThat(result.checks()).allMatch(outcome -> outcome.status() == Status.PASSED);
        assertThat(ids(result, Decision.INCONCLUSIVE))
                .as("too few customers to tell")
                .containsExactly(
                        "churn.accuracy.max_drop[sales_region=Canada West]",
                        "churn.accuracy.max_drop[sales_region=Mexico South]");
        assertThat(ids(result, Decision.PASS)).hasSize(12);
    }

    @Test
    void theBaselineIsWorthWhatWasComputedApart() throws Exception {
        List<MetricReading> readings = inThisBuild().metrics();

        assertThat(references())
                .hasSize(8 * 3)
                .allSatisfy(reference -> assertThat(reference.found(readings))
                        .as(reference.toString())
                        .isCloseTo(reference.value(), within(FLOATS)));
    }

    @Test
    void theWorseModelIsBlamedForOneRegionAndNothingElse() throws Exception {
        VerificationResult result = verifyWorse();

        assertThat(result.verdict()).isEqualTo(Verdict.FAILED);
        assertThat(ids(result, Decision.FAIL)).containsExactly("churn.accuracy.max_drop[sales_region=North West]");
        assertThat(result.gates())
                .filteredOn(gate -> gate.decision() == Decision.FAIL)
                .extracting(GateDecision::reason)
                .singleElement()
                .asString()
                .startsWith(
                        "accuracy of churn on sales_region=North West is 0.0598 below the baseline, 0.5983 against"
                                + " 0.6580 (1,506 rows): beyond the allowed drop of 0.02, with 95% confidence (90% interval of"
                                + " the difference -0.0815 to -0.0382, McNemar, exact; p 0.0011, 0.0075 corrected for 7 slices)");
    }

    private VerificationResult verifyWorse() throws Exception {
        Path data = PROJECT.folder().resolve("target/data");
        Path target = Files.createDirectories(temporary.resolve("target"));
        Training.main(new String[] {
            data.toString(),
            target.resolve("customers.csv").toString(),
            target.resolve("churn.onnx").toString(),
            "worse"
        });
        Files.copy(PROJECT.folder().resolve("baseline.onnx"), temporary.resolve("baseline.onnx"));
        Files.createDirectories(target.resolve("data"));
        for (String name : List.of("sales_fact_1997.json", "sales_fact_1998.json", "time_by_day.json")) {
            Files.copy(data.resolve(name), target.resolve("data").resolve(name));
        }
        return PROJECT.verify(temporary, temporary.resolve("scratch"));
    }

    private static List<String> ids(VerificationResult result, Decision decision) {
        return result.gates().stream()
                .filter(gate -> gate.decision() == decision)
                .map(GateDecision::id)
                .sorted()
                .toList();
    }

    private static List<Worth> references() throws IOException {
        List<String> lines = Files.readAllLines(
                PROJECT.folder().resolve("src/test/reference/reference.csv"), StandardCharsets.UTF_8);
        List<String> metrics = List.of(lines.get(1).split(";")).subList(2, 5);
        return lines.stream()
                .skip(2)
                .map(line -> line.split(";"))
                .flatMap(cells -> Stream.of(0, 1, 2)
                        .map(metric -> new Worth(
                                metrics.get(metric),
                                cells[0].isEmpty() ? null : "sales_region=" + cells[0],
                                Double.parseDouble(cells[metric + 2]))))
                .toList();
    }

    /**
     * A number that was computed without dataops.
     *
     * @param slice null for all rows
     */
    private record Worth(String metric, @Nullable String slice, double value) {
        Double found(List<MetricReading> readings) {
            return readings.stream()
                    .filter(reading -> reading.name().equals(metric) && Objects.equals(reading.slice(), slice))
                    .map(MetricReading::baseline)
                    .findFirst()
                    .orElseThrow();
        }
    }
}
