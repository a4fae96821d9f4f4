package io.dataops.checks.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written comes back wherever the edge of a buffer falls, and what was never written is refused. */
class KeptRecordsTest {
    /** Characters that are read, and written, at once. */
    private static final int BUFFER = 1 << 14;

    /** All that needs care: quotes alone, at both ends and in pairs, what ends a value or a line, and two-part characters. */
    private static final List<String> CAREFUL = List.of(
            "",
            "\"",
            "\"\"",
            "\"a\"",
            ",",
            "a,\"b\"\n",
            "\n",
            "\r\n",
            "\uD83D\uDE00",
            "ä\uD83D\uDE00\"\uD83D\uDE00,\n");

    private static String written(String[]... lines) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (KeptWriter writer = new KeptWriter(bytes)) {
            for (String[] line : lines) {
                writer.line(line);
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** The lines, which are the same for a reader that fills the buffer and for one that decodes and hands on what it has. */
    private static List<List<@Nullable String>> read(String text) throws UnreadablePredictionsException {
        List<List<@Nullable String>> lines = all(new StringReader(text));
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertThat(all(new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)))
                .isEqualTo(lines);
        return lines;
    }

    private static List<List<@Nullable String>> all(Reader text) throws UnreadablePredictionsException {
        KeptRecords records = new KeptRecords(text);
        List<List<@Nullable String>> lines = new ArrayList<>();
        while (records.next()) {
            lines.add(records.values().values());
        }
        return lines;
    }

    static List<String> careful() {
        return CAREFUL;
    }

    @ParameterizedTest
    @MethodSource("careful")
    void aValueComesBackWhereverTheEdgeOfTheBufferFalls(String value) throws Exception {
        int around = value.length() + 8;
        for (int length = BUFFER - around; length <= BUFFER + around; length++) {
            String[] line = {"x".repeat(length), value, value};
            String[] next = {value};

            assertThat(read(written(line, next))).as("behind %d", length).containsExactly(List.of(line), List.of(next));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-3, -2, -1, 0, 1, 2, 3})
    void aValueAsLongAsTheBufferComesBack(int more) throws Exception {
        for (String end : CAREFUL) {
            for (int buffers : new int[] {1, 2, 3}) {
                int length = buffers * BUFFER + more - end.length();
                String[] line = {"\uD83D\uDE00".repeat(length / 2) + "x".repeat(length % 2) + end, "behind"};

                assertThat(read(written(line, line))).containsExactly(List.of(line), List.of(line));
            }
        }
    }

    @Test
    void aValueOfQuotesOnlyComesBack() throws Exception {
        for (int length = BUFFER / 2 - 3; length <= BUFFER / 2 + 3; length++) {
            String[] line = {"\"".repeat(length)};

            assertThat(read(written(line))).containsExactly(List.of(line));
        }
    }

    @Test
    void linesOfAnythingComeBack() throws Exception {
        for (int seed = 0; seed < 50; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            String[][] lines = IntStream.range(0, 400)
                    .mapToObj(line -> IntStream.rangeClosed(0, random.nextInt(4))
                            .mapToObj(field -> "y".repeat(random.nextInt(60))
                                    + CAREFUL.get(random.nextInt(CAREFUL.size()))
                                            .repeat(random.nextInt(4)))
                            .toArray(String[]::new))
                    .toArray(String[][]::new);
            List<List<String>> wanted = new ArrayList<>();
            for (String[] line : lines) {
                wanted.add(List.of(line));
            }

            assertThat(read(written(lines))).as("seed %d", seed).isEqualTo(wanted);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1})
    void anEmptyValueIsNoNullAtTheEdge(int more) throws Exception {
        String before = "x".repeat(BUFFER - 3 + more);

        List<@Nullable String> line = new ArrayList<>(List.of(before, ""));
        line.add(null);
        line.add(null);
        assertThat(read(before + ",\"\",,\n")).containsExactly(line);
    }

    /** A line is whole or it is none, wherever the text is cut; only between lines nothing is seen of it. */
    @ParameterizedTest
    @ValueSource(ints = {-6, -1, 0, 1, 6})
    void aLineThatIsCutOffIsRefused(int more) throws Exception {
        String[] first = {"first"};
        String[] last = {"x".repeat(BUFFER + more), "\"\uD83D\uDE00\"", ""};
        String text = written(first, last);
        for (int length = text.length() - 20; length < text.length(); length++) {
            String cut = text.substring(0, length);
            assertThatThrownBy(() -> all(new StringReader(cut)))
                    .as("%d characters less", text.length() - length)
                    .isInstanceOf(UnreadablePredictionsException.class)
                    .hasMessage("it is cut off in line 2");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"a\"b\n", "\"a\" ,\"b\"\n", "\"a\"\r\n"})
    void whatStandsBehindAQuoteIsRefused(String line) {
        for (int length = BUFFER - 6; length <= BUFFER + 2; length++) {
            String text = "x".repeat(length) + "\n" + line;
            assertThatThrownBy(() -> all(new StringReader(text)))
                    .isInstanceOf(UnreadablePredictionsException.class)
                    .hasMessage("line 2 is no line of it");
        }
    }
}
