package io.dataops.checks.external;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OutputTailTest {
    private static String tail(String output) {
        return OutputTail.of(output.getBytes(StandardCharsets.UTF_8), false);
    }

    private static String lines(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(String::valueOf).collect(Collectors.joining("\n"));
    }

    @Test
    void isEmptyForNoOutput() {
        assertThat(tail("")).isEmpty();
        assertThat(tail("\n \n")).isEmpty();
    }

    @Test
    void isTheLastTwentyLines() {
        assertThat(tail(lines(1, 20) + "\n")).isEqualTo(lines(1, 20));
        assertThat(tail(lines(1, 50))).isEqualTo(lines(31, 50));
    }

    @Test
    void leavesOutAPartOfALine() {
        assertThat(OutputTail.of("rt\nwhole\n".getBytes(StandardCharsets.UTF_8), true))
                .isEqualTo("whole");
        assertThat(OutputTail.of("one long line\n".getBytes(StandardCharsets.UTF_8), true))
                .isEqualTo("one long line");
    }

    @Test
    void hasNoColoursLinksOrOtherEscapes() {
        assertThat(
                        tail(
                                "\u001B[1;31mred\u001B[0m \u001B]8;;http://x\u001B\\link\u001B]8;;\u0007 \u001B(Bplain\u009B2K"))
                .isEqualTo("red link plain");
    }

    @Test
    void hasNoCharactersThatAreNotSeen() {
        assertThat(tail("a\tb\u0000c\bd\u202Ee\u2028f\u200B")).isEqualTo("a bcdef");
    }

    @Test
    void hasTheLastVersionOfALineThatWasWrittenOver() {
        assertThat(tail("10%\r50%\r100%\r\nnext\r\n")).isEqualTo("100%\nnext");
        assertThat(tail("10%\r50%\r")).isEqualTo("50%");
    }

    @Test
    void hasAMarkForBytesThatAreNoUtf8() {
        assertThat(OutputTail.of(new byte[] {'a', (byte) 0xFF, 'b', (byte) 0xC3}, false))
                .isEqualTo("a\uFFFDb\uFFFD");
    }

    @Test
    void cutsLongLinesBetweenCodePoints() {
        assertThat(tail("😀".repeat(500))).isEqualTo("😀".repeat(500));
        assertThat(tail("😀".repeat(501))).isEqualTo("😀".repeat(500) + "…");
    }
}
