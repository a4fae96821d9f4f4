package io.dataops.checks.metric.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Distances and common subsequences, taken 64 places at once, are those of the tables that define them. */
class SequencesTest {
    private static final int PAIRS = 300;

    @ParameterizedTest
    @CsvSource({"'','',0,0", "'',abc,3,0", "abc,'',3,0", "abc,abc,0,3", "kitten,sitting,3,4", "abcd,badc,3,2"})
    void knownPairs(String one, String other, int edits, int common) {
        List<Integer> from = one.codePoints().boxed().toList();
        List<Integer> to = other.codePoints().boxed().toList();

        assertThat(TokenEdits.between(from, to)).isEqualTo(edits);
        assertThat(CommonSubsequence.length(from, to)).isEqualTo(common);
    }

    @Test
    void agreeWithTheTablesAcrossTheEndsOfWords() {
        for (int seed = 0; seed < PAIRS; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            int symbols = 1 + random.nextInt(6);
            List<Integer> from = sequence(random, symbols);
            List<Integer> to = sequence(random, symbols);

            assertThat(TokenEdits.between(from, to)).as("edits, seed %d", seed).isEqualTo(editsByTable(from, to));
            assertThat(CommonSubsequence.length(from, to))
                    .as("common, seed %d", seed)
                    .isEqualTo(commonByTable(from, to));
        }
    }

    private static List<Integer> sequence(SplittableRandom random, int symbols) {
        int length = random.nextInt(4) * 64 + random.nextInt(5) - 2;
        return IntStream.range(0, Math.max(0, length))
                .mapToObj(at -> random.nextInt(symbols))
                .toList();
    }

    private static int editsByTable(List<Integer> from, List<Integer> to) {
        int[][] table = new int[from.size() + 1][to.size() + 1];
        for (int i = 0; i <= from.size(); i++) {
            for (int j = 0; j <= to.size(); j++) {
                if (i == 0 || j == 0) {
                    table[i][j] = i + j;
                } else {
                    int replaced = table[i - 1][j - 1] + (from.get(i - 1).equals(to.get(j - 1)) ? 0 : 1);
                    table[i][j] = Math.min(replaced, 1 + Math.min(table[i - 1][j], table[i][j - 1]));
                }
            }
        }
        return table[from.size()][to.size()];
    }

    private static int commonByTable(List<Integer> from, List<Integer> to) {
        int[][] table = new int[from.size() + 1][to.size() + 1];
        for (int i = 1; i <= from.size(); i++) {
            for (int j = 1; j <= to.size(); j++) {
                table[i][j] = from.get(i - 1).equals(to.get(j - 1))
                        ? table[i - 1][j - 1] + 1
                        : Math.max(table[i - 1][j], table[i][j - 1]);
            }
        }
        return table[from.size()][to.size()];
    }
}
