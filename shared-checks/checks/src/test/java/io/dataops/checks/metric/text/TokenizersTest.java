package io.dataops.checks.metric.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "Hello, world! ~ Hello , world !",
                "It's 3.5 or 1,000. ~ It's 3.5 or 1,000 .",
                "state-of-the-art 10-20 ~ state-of-the-art 10 - 20",
                "a &amp; b &quot;c&quot; ~ a & b \" c \"",
                "“alone” ~ “alone”"
            })
    void mteval13aKeepsToMarksOfAscii(String text, String tokens) {
        assertThat(BleuTokenizer.MTEVAL_13A.tokens(text)).containsExactly(tokens.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "“alone”; “ alone ”",
                "1.5 € 3,000; 1.5 € 3,000",
                "5€; 5 €",
                "今日は、晴れ。; 今日は 、 晴れ 。",
                "don't; don ' t"
            })
    void theInternationalOneKnowsAllScripts(String text, String tokens) {
        assertThat(BleuTokenizer.INTERNATIONAL.tokens(text)).containsExactly(tokens.split(" "));
    }

    @Test
    void charactersAreCodePoints() {
        assertThat(BleuTokenizer.CHARACTERS.tokens("a 😀\u00a0é")).containsExactly("a", "😀", "é");
    }

    @Test
    void whiteSpaceIsThatOfUnicode() {
        assertThat(WhiteSpace.split("\ta\u00a0b\u3000c\u0085d\u2028e\u001cf "))
                .containsExactly("a", "b", "c", "d", "e", "f");
    }

    @Test
    void squadLeavesOutCasePunctuationAndArticles() {
        assertThat(SquadText.words("The “Eiffel-Tower”, a  THEORY; $5_0 €7 。"))
                .containsExactly("eiffeltower", "theory", "50", "€7");
    }

    @Test
    void scriptsWithoutSpacesAreCutAtEachCharacterAndMarksStay() {
        assertThat(UnspacedScripts.split("GPT4は日本語で")).containsExactly("GPT4", "は", "日", "本", "語", "で");
        assertThat(UnspacedScripts.split("ที่นี่")).containsExactly("ที่", "นี่");
        assertThat(UnspacedScripts.split("caf\u0065\u0301")).containsExactly("caf\u0065\u0301");
    }

    @Test
    void wordsOfRougeAreLettersAndDigitsOfAllScripts() {
        assertThat(RougeTokenizer.UNICODE.tokens("Don't stop—Привет, नमस्ते ٣٤ x² 😀東京"))
                .containsExactly("don", "t", "stop", "привет", "नमस्ते", "٣٤", "x²", "東", "京");
        assertThat(RougeTokenizer.ASCII.tokens("Don't été 3.5")).containsExactly("don", "t", "t", "3", "5");
    }

    @Test
    void chrfPlusPlusCutsOneMarkOffAWord() {
        assertThat(ChrFWords.of("(so) \"yes !! - x,"))
                .containsExactly("(so", ")", "\"", "yes", "!", "!", "-", "x", ",");
    }
}
