package io.dataops.checks.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dataops.results.literal.LiteralException;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MetricTextTest {
    private static final String CHARACTERS = "ab \",=()@é😀\t";
    private static final int CASES = 2_000;

    @Test
    void aQuoteInQuotesIsWrittenTwice() throws LiteralException {
        assertThat(MetricText.parse("f_beta(class=\"3\"\" pipe\", beta=2)").arguments())
                .isEqualTo(Map.of("class", "3\" pipe", "beta", "2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"f1(class=\"a)", "f1(class=\"a\"\")", "f1(class=a\"b)", "f1(class=\"a\"b)"})
    void aQuoteThatIsNotClosedOrHasNoCompanionIsRefused(String text) {
        assertThatThrownBy(() -> MetricText.parse(text))
                .hasMessage("the arguments of '" + text + "' are not written as name=value, with commas between them");
    }

    @Test
    void everyValueIsReadAsItWasWritten() throws LiteralException {
        Random random = new Random(20261128);
        int[] characters = CHARACTERS.codePoints().toArray();
        for (int number = 0; number < CASES; number++) {
            String value = random.ints(random.nextInt(6), 0, characters.length)
                    .mapToObj(index -> Character.toString(characters[index]))
                    .collect(Collectors.joining());
            String text = "f1(class=" + MetricText.written(value) + ", beta=2)";
            assertThat(MetricText.parse(text).arguments()).as(text).isEqualTo(Map.of("class", value, "beta", "2"));
        }
    }
}
