package io.dataops.checks.literal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dataops.results.literal.LiteralException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowCountTest {
    @ParameterizedTest
    @CsvSource({
        "0,0",
        "10,10",
        "010,10",
        "1000000,1000000",
        "1_000_000,1000000",
        "12_345,12345",
        "9223372036854775807,9223372036854775807"
    })
    void digitsWithOrWithoutUnderscoresAreCounts(String text, long count) throws LiteralException {
        assertThat(RowCount.parse(text)).isEqualTo(count);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "-1", "+1", "10k", "1M", "1.5", "1e3", "1_0000", "_1", "1_", "1__000", " 1", "1 000", "١"})
    void anythingElseIsRefused(String text) {
        assertThatThrownBy(() -> RowCount.parse(text))
                .isInstanceOf(LiteralException.class)
                .hasMessage("'" + text + "' is not a number of rows; write digits, such as 1000000 or 1_000_000");
    }

    @ParameterizedTest
    @CsvSource({"'1,000',1000,1_000", "'12,345,678',12345678,12_345_678"})
    void commasAreRefusedWithTheNumberToWrite(String text, String plain, String grouped) {
        assertThatThrownBy(() -> RowCount.parse(text))
                .isInstanceOf(LiteralException.class)
                .hasMessage("'" + text + "' is not a number of rows; write it without commas, such as " + plain + " or "
                        + grouped);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9223372036854775808", "99_999_999_999_999_999_999"})
    void moreThanALongIsRefused(String text) {
        assertThatThrownBy(() -> RowCount.parse(text))
                .isInstanceOf(LiteralException.class)
                .hasMessage("'" + text + "' is more rows than can be counted;"
                        + " write at most 9223372036854775807, such as 1000000");
    }
}
