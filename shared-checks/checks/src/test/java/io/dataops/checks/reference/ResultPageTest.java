package io.dataops.checks.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.results.Verdict;
import io.dataops.results.VerificationResult;
import io.dataops.results.json.ResultJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultPageTest {
    private static final Path PAGE = Path.of("../../docs/result.md");

    @Test
    void theExampleIsValidByTheShippedSchema() throws IOException {
        try (InputStream in =
                ResultJson.class.getResourceAsStream("/io/dataops/results/dataops-result-1.schema.json")) {
            String schema = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(new SchemaFaults(schema).ofJson(example())).isEmpty();
        }
    }

    @Test
    void theVerdictOfTheExampleFollowsFromItsChecksAndGates(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("result.json"), example());
        VerificationResult result = new ResultJson(100_000).read(file);
        assertThat(result.verdict()).isEqualTo(Verdict.of(result.checks(), result.gates()));
    }

    private static String example() throws IOException {
        Matcher block = Pattern.compile("```json\\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(PAGE));
        assertThat(block.find()).isTrue();
        return block.group(1);
    }
}
