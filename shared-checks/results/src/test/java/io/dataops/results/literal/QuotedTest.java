package io.dataops.results.literal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuotedTest {
    @Test
    void textStandsInSingleQuotesOnOneLine() {
        assertThat(Quoted.text("")).isEqualTo("''");
        assertThat(Quoted.text("it's é 😀")).isEqualTo("'it's é 😀'");
        assertThat(Quoted.text("a\nb\u001B[31m")).isEqualTo("'a\\u000Ab\\u001B[31m'");
        assertThat(Quoted.text("\u202Eabc\uD83D\u2028")).isEqualTo("'\\u202Eabc\\uD83D\\u2028'");
    }

    @Test
    void textIsCutAfterSixtyCodePoints() {
        assertThat(Quoted.text("😀".repeat(60))).isEqualTo("'" + "😀".repeat(60) + "'");
        assertThat(Quoted.text("😀".repeat(61))).isEqualTo("'" + "😀".repeat(60) + "…'");
    }
}
