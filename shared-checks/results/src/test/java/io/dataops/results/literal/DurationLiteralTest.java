package io.dataops.results.literal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationLiteralTest {
    @ParameterizedTest
    @CsvSource({
        "30s,PT30S",
        "15m,PT15M",
        "2h,PT2H",
        "1d,PT24H",
        "7 days,PT168H",
        "1 day,PT24H",
        "1h30m,PT1H30M",
        "1h 30m,PT1H30M",
        "1 hour 30 minutes,PT1H30M",
        "90 min,PT1H30M",
        "5 sec,PT5S",
        "1d2h3m4s,PT26H3M4S",
        "90m,PT1H30M",
        "0s,PT0S",
        "007d,PT168H",
        "PT2H,PT2H",
        "P7D,PT168H",
        "P1DT2H3M4S,PT26H3M4S",
        "PT90S,PT1M30S"
    })
    void wordsAndIsoAreExactAndADayIs24Hours(String text, Duration duration) throws LiteralException {
        assertThat(DurationLiteral.parse(text)).isEqualTo(duration);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "soon", "h", "P", "PT", "P1DT", "-1h", "PT-1H", "1.5h", "30m1h", "1h1h", "2H", "pt2h", " 2h", "2h ",
                "2  h", "1h, 30m", "PT2H30", "١h"
            })
    void anythingElseIsRefusedWithExamples(String text) {
        assertThatThrownBy(() -> DurationLiteral.parse(text))
                .isInstanceOf(LiteralException.class)
                .hasMessage("'" + text + "' is not a duration;"
                        + " write numbers with the units d, h, m or s, such as 2h or 1h30m; a day is 24 hours");
    }

    @ParameterizedTest
    @ValueSource(strings = {"P1M", "P1Y", "P2W", "2w", "1 week", "1M", "3 months", "1y", "1 year"})
    void calendarUnitsAreRefused(String text) {
        assertThatThrownBy(() -> DurationLiteral.parse(text))
                .isInstanceOf(LiteralException.class)
                .hasMessage(
                        "'" + text + "' is not a duration in days or less; count days of 24 hours instead, such as 7d");
    }

    @ParameterizedTest
    @CsvSource({"30,30m", "0,0m"})
    void aNumberAloneNeedsAUnit(String text, String example) {
        assertThatThrownBy(() -> DurationLiteral.parse(text))
                .isInstanceOf(LiteralException.class)
                .hasMessage("'" + text + "' is not a duration; add a unit: d, h, m or s, such as " + example);
    }

    @ParameterizedTest
    @ValueSource(strings = {"99999999999999999999s", "9223372036854775807d", "1m9223372036854775807s"})
    void whatSixtyFourBitsOfSecondsDoNotHoldIsRefused(String text) {
        assertThatThrownBy(() -> DurationLiteral.parse(text))
                .isInstanceOf(LiteralException.class)
                .hasMessage("'" + text + "' is too long a time to count; write less, such as 365d");
    }

    @ParameterizedTest
    @CsvSource({"PT0S,0s", "PT0.9S,0s", "PT45S,45s", "PT1H30M,1h30m", "PT168H,7d", "P1DT2H3M4.5S,1d2h3m4s"})
    void aDurationIsWrittenInItsUnits(Duration duration, String text) {
        assertThat(DurationLiteral.write(duration)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 59, 60, 3_600, 86_399, 86_400, 90_061, Long.MAX_VALUE})
    void whatIsWrittenIsReadBack(long seconds) throws LiteralException {
        Duration duration = Duration.ofSeconds(seconds);
        assertThat(DurationLiteral.parse(DurationLiteral.write(duration))).isEqualTo(duration);
    }
}
