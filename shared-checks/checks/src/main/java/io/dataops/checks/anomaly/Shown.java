package io.dataops.checks.anomaly;

import io.dataops.results.report.Rounding;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;

/** Numbers as a sentence shows them: those that are told together are rounded together, so that different ones look so. */
final class Shown {
    private static final MathContext DIGITS = MathContext.DECIMAL64;

    private final Rounding rounding;

    Shown(double... together) {
        rounding = Rounding.of(Arrays.stream(together).mapToObj(Shown::exact).toList());
    }

    /** A number by itself. */
    static String number(double number) {
        return new Shown(number).of(number);
    }

    String of(double number) {
        return rounding.show(exact(number));
    }

    /** A part of something in percent, with three digits. */
    static String percent(BigDecimal part, BigDecimal whole) {
        BigDecimal percent = part.movePointRight(2).divide(whole, DIGITS).round(new MathContext(3));
        return Rounding.of(List.of(percent)).show(percent) + "%";
    }

    private static BigDecimal exact(double number) {
        return BigDecimal.valueOf(number);
    }
}
