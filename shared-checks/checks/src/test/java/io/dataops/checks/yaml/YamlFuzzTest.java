package io.dataops.checks.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.results.SourcePosition;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

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

    private static final Pattern LIBRARY_WORDS = Pattern.compile("\n|snakeyaml|Exception|<block|<stream");

    @Test
    void theDocumentThatIsMutatedIsValid() throws ProblemsException {
        assertThat(read(VALID).entries()).hasSize(4);
    }

    @Test
    void whateverTheBytesThereIsATreeOrAListOfPlacedProblems() {
        Set<String> outcomes = new TreeSet<>();
        for (int seed = SEED; seed < SEED + 2_000; seed++) {
            outcomes.add(outcome(mutated(new SplittableRandom(seed)), seed));
        }
        // Both, so that the mutations are neither too weak nor too strong; whatever else came out names its seed.
        assertThat(outcomes).containsExactly("problems", "tree");
    }

    private static String outcome(byte[] bytes, int seed) {
        try {
            read(bytes);
            return "tree";
        } catch (ProblemsException e) {
            int lines = new String(bytes, StandardCharsets.ISO_8859_1).split("[\\n\\r]", -1).length;
            return e.problems().stream()
                    .filter(problem -> !isPlaced(problem, lines))
                    .findFirst()
                    .map(problem -> "seed " + seed + ": " + problem)
                    .orElse("problems");
        } catch (RuntimeException | StackOverflowError e) {
            return "seed " + seed + ": " + e;
        }
    }

    private static boolean isPlaced(Problem problem, int lines) {
        SourcePosition at = problem.at();
        return at.file().equals("f.yaml")
                && at.line() >= 1
                && at.line() <= lines
                && at.column() >= 1
                && !LIBRARY_WORDS.matcher(problem.message()).find();
    }

    private static YamlMap read(byte[] bytes) throws ProblemsException {
        return TreeReader.read(new SourceText("f.yaml").decode(bytes), "f.yaml", MergeKeys.REFUSED);
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
