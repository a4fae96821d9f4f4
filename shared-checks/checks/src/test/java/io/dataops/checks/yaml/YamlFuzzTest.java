package io.dataops.checks.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YamlFuzzTest {
    private static final int SEED = 20261123;
    private static final byte[] INDICATORS =
            "\n\n\t  -:?,[]{}#&*!|>'\"%@`\\xuU0fF<=.~\r".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] VALID = """
            # a comment
            version: 1
            connections: &c
              w: { url: "jdbc:x\\n\\u00e9\\U0001F600", s: 'it''s', n: 1e3 }
            datasets:
              sales:
                key: [a, b, {x: *c}]
                checks:
                  - row_count: { min: 1_000, max: 0x1F, at: 010 }
                  - sql: |
                      select '😀'
                    note: >-
                      folded
                      text
            ? q
            : ~
            """.getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    @Test
    void whateverTheBytesThereIsATreeOrAListOfPlacedProblems() throws Exception {
        YamlFile.read(Files.write(folder.resolve("valid.yaml"), VALID), "f.yaml");
        Assertions.assertTimeout(Duration.ofSeconds(3), () -> {
            for (int i = 0; i < 2_000; i++) {
                byte[] bytes = mutated(new SplittableRandom(SEED + i));
                // Another exception fails the test; the seed finds the bytes again.
                assertThat(outcome(bytes)).as("seed %d", SEED + i).isIn("tree", "problems");
            }
        });
    }

    private String outcome(byte[] bytes) throws Exception {
        try {
            YamlFile.read(Files.write(folder.resolve("fuzz.yaml"), bytes), "f.yaml");
            return "tree";
        } catch (ProblemsException e) {
            int lines = (int) new String(bytes, StandardCharsets.ISO_8859_1)
                            .chars()
                            .filter(c -> c == '\n' || c == '\r')
                            .count()
                    + 1;
            assertThat(e.problems()).isNotEmpty().allSatisfy(problem -> {
                assertThat(problem.at().line()).isBetween(1, lines);
                assertThat(problem.at().column()).isPositive();
                assertThat(problem.message()).doesNotContain("\n", "snakeyaml", "Exception", "<block", "<stream");
            });
            return "problems";
        } catch (RuntimeException | StackOverflowError e) {
            return e.toString();
        }
    }

    private static byte[] mutated(SplittableRandom random) {
        byte[] bytes = VALID.clone();
        for (int edits = random.nextInt(1, 6); edits > 0; edits--) {
            int at = random.nextInt(bytes.length);
            byte indicator = INDICATORS[random.nextInt(INDICATORS.length)];
            switch (random.nextInt(5)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] = indicator;
                case 2 -> bytes = Arrays.copyOf(bytes, at + 1);
                case 3 -> bytes = inserted(bytes, at, indicator);
                default -> bytes = removed(bytes, at, Math.min(bytes.length - 1, at + random.nextInt(8)));
            }
        }
        return bytes;
    }

    private static byte[] inserted(byte[] bytes, int at, byte added) {
        byte[] longer = Arrays.copyOf(bytes, bytes.length + 1);
        System.arraycopy(bytes, at, longer, at + 1, bytes.length - at);
        longer[at] = added;
        return longer;
    }

    private static byte[] removed(byte[] bytes, int from, int to) {
        byte[] shorter = Arrays.copyOf(bytes, bytes.length - (to - from));
        System.arraycopy(bytes, to, shorter, from, bytes.length - to);
        return shorter;
    }
}
