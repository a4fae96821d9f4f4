package io.dataops.results.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.results.Decision;
import io.dataops.results.Effect;
import io.dataops.results.GateDecision;
import io.dataops.results.MetricReading;
import io.dataops.results.literal.Counted;
import io.dataops.results.literal.Elapsed;
import io.dataops.results.literal.Rounding;
import io.dataops.results.literal.Share;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersForPeopleTest {
    @ParameterizedTest
    @CsvSource({
        "0, 10, 0%",
        "10, 10, 100%",
        "1, 2, 50%",
        "1, 3, 33.3%",
        "12, 86837, 0.014%",
        "1, 10000000, 0.00001%",
        "9999999, 10000000, 99.99999%",
        "999996, 1000000, 99.9996%",
        "1, 9223372036854775807, 0.000000000000000011%",
        "9223372036854775806, 9223372036854775807, 99.999999999999999989%",
        "0, 0, no share",
        "3, 2, 150%",
    })
    void onlyNoneIsNothingAndOnlyAllIsEverything(long part, long whole, String shown) {
        assertThat(new Share(part, whole)).hasToString(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "latency_p50|in:ms, 0.0123456, 0.0234567, 0.0123 ms, +-0.0111 ms",
        "latency_p95|in:ms, 12.3456, 9.87654, 12.3 ms, +2.5 ms",
        "load_time|in:ms, 1234.56, 1000, '1,235 ms', '+235 ms'",
        "rows_per_second|in:rows/s, 123456.75, 123456.5, '123,457 rows/s', +0.2 rows/s",
        "model_bytes|in:bytes, 5000000, 4000000, '5,000,000 bytes', '+1,000,000 bytes'",
        "accuracy, 0.81, 0.8, 0.8100, +0.0100"
    })
    void aMetricWithAUnitHasThreeDigitsAndSaysIt(
            String signature, double value, double baseline, String shown, String difference) {
        MetricNumbers numbers = MetricNumbers.of(
                new MetricReading("m", signature, signature, null, 10, value, null, null, baseline, value - baseline),
                List.of());

        assertThat(numbers.value()).isEqualTo(shown);
        assertThat(numbers.difference()).isEqualTo(difference.replace("+-", "-"));
    }

    @Test
    void aShareBelowALimitNeverLooksLikeIt() {
        List<BigDecimal> limits = Share.limitsIn("at least 99.9% of considered rows");
        assertThat(new Share(87, 86_837).apartFrom(limits)).isEqualTo("0.1002%");
        assertThat(new Share(100_001, 100_000_000).apartFrom(limits)).isEqualTo("0.100001%");
        assertThat(new Share(99_899_999, 100_000_000).apartFrom(limits)).isEqualTo("99.899999%");
    }

    @Test
    void aShareAtItsLimitLooksLikeIt() {
        assertThat(new Share(1, 1_000).apartFrom(Share.limitsIn("at least 99.9%")))
                .isEqualTo("0.1%");
    }

    @Test
    void noShareBetweenNoneAndAllPrintsAsEither() {
        long seed = 20261123;
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 10_000; i++) {
            long whole = random.nextLong(2, Long.MAX_VALUE >> random.nextInt(1, 61));
            long part = random.nextLong(1, whole);
            assertThat(new Share(part, whole).toString())
                    .as("%d of %d, seed %d", part, whole, seed)
                    .isNotIn("0%", "100%", "0.0%", "100.0%");
        }
    }

    @Test
    void differentNumbersStayDifferent() {
        Rounding rounding = rounding("0.84996", "0.85");
        assertThat(rounding.show(0.84996)).isEqualTo("0.84996");
        assertThat(rounding.show(new BigDecimal("0.85"))).isEqualTo("0.85");
    }

    @Test
    void fourDecimalsAreEnoughForNumbersFarApart() {
        assertThat(rounding("0.871342", "0.5").show(0.871342)).isEqualTo("0.8713");
    }

    @Test
    void aTinyNumberIsNotZero() {
        assertThat(rounding("-0.0000004").show(-0.0000004)).isEqualTo("-0.0000004");
        assertThat(rounding("1e-300").show(new BigDecimal("1e-300"))).isEqualTo("1E-300");
    }

    @Test
    void aTinyNumberLengthensNoOtherAndNoZero() {
        Rounding rounding = rounding("0.00000213", "0.4589", "0");
        assertThat(rounding.show(0.458912)).isEqualTo("0.458912");
        assertThat(rounding.show(0.4589)).isEqualTo("0.4589");
        assertThat(rounding.show(0.0)).isEqualTo("0.0000");
        assertThat(rounding.show(0.00000213)).isEqualTo("0.000002");
    }

    @Test
    void aVanishingNumberHasThreeDigits() {
        assertThat(rounding("1.064762231757184e-15").show(1.064762231757184e-15))
                .isEqualTo("1.06E-15");
        assertThat(rounding("3.45702483291906e-58").show(new BigDecimal("3.45702483291906e-58")))
                .isEqualTo("3.46E-58");
    }

    @Test
    void aDifferenceThatAGateComputedOnceMoreIsNotToldApartFromTheMetrics() {
        MetricReading metric = new MetricReading(
                "churn",
                "log_loss",
                "log_loss",
                null,
                10,
                0.5548043530,
                null,
                null,
                0.6207797239,
                -0.06597537093325756);
        GateDecision gate = new GateDecision(
                "churn.log_loss.max_rise",
                "change",
                "churn.log_loss",
                null,
                Decision.PASS,
                Effect.NONE,
                "",
                Map.of(
                        "difference",
                        new BigDecimal("-0.0659753709332575"),
                        "highest_difference",
                        new BigDecimal("0.02")),
                null);

        assertThat(MetricNumbers.of(metric, List.of(gate)).difference()).isEqualTo("-0.0660");
    }

    @Test
    void wholeNumbersAreGrouped() {
        assertThat(rounding("31000").show(new BigDecimal("31000"))).isEqualTo("31,000");
        assertThat(rounding("1e999999").show(new BigDecimal("1e999999"))).isEqualTo("1E+999999");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0 ms",
        "999, 999 ms",
        "1000, 1.0 s",
        "59999, 59.9 s",
        "60000, 1 min 0 s",
        "3599999, 59 min 59 s",
        "3600000, 1 h 0 min",
        "360000000, 100 h 0 min",
    })
    void timesNeverReachAUnitByRounding(long millis, String shown) {
        assertThat(new Elapsed(millis)).hasToString(shown);
    }

    @Test
    void countsAreInTheSingularForOne() {
        assertThat(new Counted(1, "row")).hasToString("1 row");
        assertThat(new Counted(0, "row")).hasToString("0 rows");
        assertThat(new Counted(1_000_000, "row")).hasToString("1,000,000 rows");
    }

    @Test
    void theDefaultLocaleChangesNothing() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(new Counted(1_234, "row")).hasToString("1,234 rows");
            assertThat(new Elapsed(1_500)).hasToString("1.5 s");
            assertThat(new Share(1, 3)).hasToString("33.3%");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void whatCannotBeSeenIsNamed() {
        assertThat(Visible.text("a\u0000b\u001B\u202E\uD800\uFFFF\uFEFF\u2028"))
                .isEqualTo("a\\u0000b\\u001B\\u202E\\uD800\\uFFFF\\uFEFF\\u2028");
    }

    @Test
    void textOfAllLanguagesAndEmojiStay() {
        String text = "Größe 数量 שלום \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 \uD83D\uDE00\t\n";
        assertThat(Visible.text(text)).isEqualTo(text);
    }

    private static Rounding rounding(String... numbers) {
        return Rounding.of(Stream.of(numbers).map(BigDecimal::new).toList());
    }
}
