package io.dataops.results.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdPatternTest {
    @ParameterizedTest
    @CsvSource({
        "*, sales.unique.id",
        "sales.*, sales.unique.id",
        "sales.*, sales.",
        "*.unique.*, sales.unique.id",
        "*.id, sales.unique.id",
        "s*.u*.i*, sales.unique.id",
        "s**d, sales.unique.id",
        "sales.unique.id, sales.unique.id",
        "a*a, aa",
        "*ab*ab*, abab"
    })
    void aStarStandsForAnyCharacters(String pattern, String id) {
        assertThat(new IdPattern(pattern).matches(id)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "sales, sales.unique.id",
        "sales.*, sales",
        "sales.*, Sales.unique.id",
        "sales.unique, salesXunique",
        "a*a, a",
        "*ab*ab*, abxb",
        "a*bc*c, abc",
        "[a-z]*, sales.unique.id"
    })
    void everythingElseStandsForItself(String pattern, String id) {
        assertThat(new IdPattern(pattern).matches(id)).isFalse();
    }

    @Test
    void lineEndsAreCharactersToo() {
        assertThat(new IdPattern("a*z").matches("a\nz")).isTrue();
    }

    @Test
    void itAgreesWithARegularExpression() {
        SplittableRandom random = new SplittableRandom(20261123);
        for (int i = 0; i < 20_000; i++) {
            String pattern = text(random, "ab*");
            String id = text(random, "ab");
            boolean expected = Pattern.matches(pattern.replace("*", ".*"), id);
            assertThat(new IdPattern(pattern).matches(id))
                    .as(pattern + " on " + id)
                    .isEqualTo(expected);
        }
    }

    @Test
    void aPatternThatIsHardForARegularExpressionTakesNoTime() {
        IdPattern pattern = new IdPattern("*a".repeat(2_000) + "b");
        assertThat(pattern.matches("a".repeat(20_000))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    void aBlankPatternIsRefused(String text) {
        assertThatThrownBy(() -> new IdPattern(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a pattern of ids cannot be blank; write * for any id");
    }

    private static String text(SplittableRandom random, String characters) {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(1, 7); length > 0; length--) {
            text.append(characters.charAt(random.nextInt(characters.length())));
        }
        return text.toString();
    }
}
