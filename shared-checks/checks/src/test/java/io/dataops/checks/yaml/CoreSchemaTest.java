package io.dataops.checks.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dataops.results.literal.LiteralException;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CoreSchemaTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "~", "null", "Null", "NULL"})
    void theseAreNothing(String plain) throws LiteralException {
        assertThat(CoreSchema.resolve(plain)).isEqualTo(new CoreValue.Nothing());
    }

    @ParameterizedTest
    @CsvSource({"true,true", "True,true", "TRUE,true", "false,false", "False,false", "FALSE,false"})
    void theseAreBooleans(String plain, boolean value) throws LiteralException {
        assertThat(CoreSchema.resolve(plain)).isEqualTo(new CoreValue.Bool(value));
    }

    @ParameterizedTest
    @CsvSource({
        "0,0",
        "010,10",
        "-12,-12",
        "+12,12",
        "-0,0",
        "08,8",
        "0o10,8",
        "0x1f,31",
        "0xFF,255",
        "123456789012345678901234567890,123456789012345678901234567890"
    })
    void theseAreIntegers(String plain, BigInteger value) throws LiteralException {
        assertThat(CoreSchema.resolve(plain)).isEqualTo(new CoreValue.Int(value));
    }

    @ParameterizedTest
    @CsvSource({
        "0.5,0.5",
        ".5,0.5",
        "5.,5",
        "-1.50,-1.50",
        "1e3,1E+3",
        "1.5E-3,0.0015",
        "+.1e+2,1E+1",
        "1e-1000,1e-1000"
    })
    void theseAreExactDecimals(String plain, BigDecimal value) throws LiteralException {
        assertThat(CoreSchema.resolve(plain)).isEqualTo(new CoreValue.Decimal(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yes",
                "no",
                "on",
                "off",
                "y",
                "nULL",
                "tRUE",
                "1_000",
                "0o8",
                "-0x1",
                "0b1",
                "1:30",
                ".",
                "e3",
                "1e",
                "--1",
                "2026-11-23",
                "10 rows",
                "99.9%",
                "inf",
                "nan",
                ".iNF",
                "+.nan",
                "١",
                " 1"
            })
    void theseAreText(String plain) throws LiteralException {
        assertThat(CoreSchema.resolve(plain)).isEqualTo(new CoreValue.Text(plain));
    }

    @ParameterizedTest
    @ValueSource(strings = {".inf", ".Inf", "-.INF", "+.inf", ".nan", ".NaN", ".NAN"})
    void numbersThatAreNotFiniteAreRefused(String plain) {
        assertThatThrownBy(() -> CoreSchema.resolve(plain))
                .isInstanceOf(LiteralException.class)
                .hasMessage("'" + plain + "' is not a finite number;"
                        + " write a number such as 0.5, or put it in quotes if it is text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e1001", "1e-1001", "1e99999999999", "0e999999999"})
    void numbersThatWouldTakeForeverAreRefused(String plain) {
        assertThatThrownBy(() -> CoreSchema.resolve(plain))
                .isInstanceOf(LiteralException.class)
                .hasMessage("'" + plain + "' is a number with more than 1,000 digits or decimal places;"
                        + " write a shorter one such as 0.5, or put it in quotes if it is text");
    }

    @Test
    void aThousandDigitsAreANumberAndOneMoreIsRefused() throws LiteralException {
        assertThat(CoreSchema.resolve("9".repeat(1000)))
                .isEqualTo(new CoreValue.Int(BigInteger.TEN.pow(1000).subtract(BigInteger.ONE)));
        assertThatThrownBy(() -> CoreSchema.resolve("9".repeat(4_000_000)))
                .isInstanceOf(LiteralException.class)
                .hasMessage("'" + "9".repeat(60) + "…' is a number with more than 1,000 digits or decimal places;"
                        + " write a shorter one such as 0.5, or put it in quotes if it is text");
    }
}
