package io.dataops.checks.literal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dataops.results.literal.LiteralException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTest {
    @ParameterizedTest
    @CsvSource({
        "0,0,0 rows",
        "10,10,10 rows",
        "10 rows,10,10 rows",
        "1 row,1,1 row",
        "10rows,10,10 rows",
        "1_000_000 rows,1000000,1000000 rows"
    })
    void countsAreRows(String text, long count, String printed) throws LiteralException {
        assertThat(Amount.parse(text)).isEqualTo(new Amount.Rows(count)).hasToString(printed);
    }

    @ParameterizedTest
    @CsvSource({
        "0%,0,1,0%",
        "100%,1,1,100%",
        "0.1%,1,1000,0.1%",
        "99.9 %,999,1000,99.9%",
        "99.90%,999,1000,99.9%",
        "099.9%,999,1000,99.9%"
    })
    void percentagesAreExactShares(String text, long part, long whole, String printed) throws LiteralException {
        assertThat(Amount.parse(text))
                .isEqualTo(new Amount.Share(Rational.of(part, whole)))
                .hasToString(printed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "many",
                "-1",
                "-1%",
                "10 %x",
                "% 10",
                "10.5 rows",
                "1.",
                ".%",
                "10  rows",
                " 10",
                "10k",
                "1e3",
                "١٠"
            })
    void whatIsNeitherIsRefusedWithExamples(String text) {
        assertThat(refusal(text))
                .isEqualTo("'" + text + "' is not a number of rows or a percentage;"
                        + " write a count such as 10 rows or a percentage such as 99.9%");
    }

    @Test
    void whatLooksAlmostRightIsRefusedWithItsOwnAdvice() {
        assertThat(refusal("100.1%"))
                .isEqualTo("'100.1%' is more than all rows; write a percentage from 0% to 100%, such as 99.9%");
        assertThat(refusal("1,000 rows"))
                .isEqualTo("'1,000 rows' is not a number of rows or a percentage;"
                        + " write it without commas, such as 1000 or 1_000");
        assertThat(refusal("99,9%"))
                .isEqualTo("'99,9%' is not a number of rows or a percentage;"
                        + " write decimals after a point, such as 99.9%");
        assertThat(refusal("0.999"))
                .isEqualTo("'0.999' is not a number of rows or a percentage;"
                        + " write a share as a percentage, such as 99.9%");
        assertThat(refusal("1_00 rows"))
                .isEqualTo("'1_00' is not a number of rows; write digits, such as 1000000 or 1_000_000");
    }

    @Test
    void aHugeTextIsCutInItsMessage() {
        assertThat(refusal("9".repeat(1_000_000) + "%"))
                .isEqualTo("'" + "9".repeat(60) + "…' is not a number of rows or a percentage;"
                        + " write a count such as 10 rows or a percentage such as 99.9%");
    }

    @Test
    void impossibleAmountsCannotBeBuilt() {
        assertThatThrownBy(() -> new Amount.Rows(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("count must be at least 0, is -1");
        assertThatThrownBy(() -> new Amount.Share(Rational.of(101, 100)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("share must be from 0% to 100%, is 101%");
        assertThatThrownBy(() -> new Amount.Share(Rational.of(-1, 3)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("share must be from 0% to 100%, is -1/3");
    }

    @Test
    void eachAmountMatchesItsCase() throws LiteralException {
        Amount.Cases<String> cases = new Amount.Cases<>() {
            @Override
            public String rows(Amount.Rows it) {
                return "rows " + it.count();
            }

            @Override
            public String share(Amount.Share it) {
                return "share " + it.of();
            }
        };
        assertThat(Amount.parse("7").match(cases)).isEqualTo("rows 7");
        assertThat(Amount.parse("7%").match(cases)).isEqualTo("share 7%");
    }

    private static String refusal(String text) {
        return catchThrowableOfType(LiteralException.class, () -> Amount.parse(text))
                .sentence();
    }
}
