package io.dataops.checks.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.results.MetricReading;
import io.dataops.results.ModelEvidence;
import io.dataops.results.Verdict;
import io.dataops.results.VerificationResult;
import io.dataops.results.json.ResultJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ResultPageTest {
    private static final Path PAGE = Path.of("../../docs/result.md");

    static List<String> examples() throws IOException {
        List<String> examples = Pattern.compile("```json\\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(PAGE))
                .results()
                .map(block -> block.group(1))
                .toList();
        assertThat(examples).hasSize(2);
        return examples;
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleIsValidByTheShippedSchema(String example) throws IOException {
        try (InputStream in =
                ResultJson.class.getResourceAsStream("/io/dataops/results/dataops-result-1.schema.json")) {
            String schema = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(new SchemaFaults(schema).ofJson(example)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theVerdictOfAnExampleFollowsFromItsChecksAndGates(String example, @TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("result.json"), example);
        VerificationResult result = new ResultJson(100_000).read(file);
        assertThat(result.verdict()).isEqualTo(Verdict.of(result.checks(), result.gates()));
    }

    @Test
    void everyMetricOfTheExampleOfAModelIsOfAModelItKnows(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("result.json"), examples().get(1));
        VerificationResult result = new ResultJson(100_000).read(file);
        assertThat(result.models()).extracting(ModelEvidence::name).containsExactly("churn", "price");
        assertThat(result.metrics()).extracting(MetricReading::model).containsOnly("churn");
    }
}
