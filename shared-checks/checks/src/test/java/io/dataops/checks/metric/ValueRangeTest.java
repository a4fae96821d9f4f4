package io.dataops.checks.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueRangeTest {
    @ParameterizedTest
    @CsvSource({
        "'0 to 1', 0, 1",
        "'−0.5 to 1; about 0 by chance', -0.5, 1",
        "'-1 to 1', -1, 1",
        "'0 to 2, or 0 to 1', 0, 2",
        "'0 to the number of labels', 0, ",
        "'0 and up, in the unit of the label', 0, ",
        "'0 and above', 0, ",
        "'0 and more; above 1 when more is inserted than was expected', 0, ",
        "'up to 1; below 0 when the mean label is the better prediction', , 1",
        "'any number, in the unit of the label', , ",
    })
    void wordsSayTheEnds(String words, BigDecimal least, BigDecimal greatest) {
        ValueRange range = ValueRange.of(words);

        assertThat(range.least().orElse(null)).isEqualTo(least);
        assertThat(range.greatest().orElse(null)).isEqualTo(greatest);
        assertThat(range).hasToString(words);
    }

    @Test
    void otherWordsAreRefused() {
        assertThatThrownBy(() -> ValueRange.of("mostly 0 to 1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a range is such as '0 to 1', '0 and up', 'up to 1', and not 'mostly 0 to 1'");
    }
}
