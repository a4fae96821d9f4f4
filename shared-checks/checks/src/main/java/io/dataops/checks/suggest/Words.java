package io.dataops.checks.suggest;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** Numbers as comments and keys say them. */
final class Words {
    private Words() {}

    /** With commas between thousands, as reports write counts. */
    static String count(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    static String rows(long count) {
        return count(count) + (count == 1 ? " row" : " rows");
    }

    /** A share as a percentage with two digits that is not below it. */
    static String percentAbove(double share) {
        return BigDecimal.valueOf(share)
                        .movePointRight(2)
                        .round(new MathContext(2, RoundingMode.CEILING))
                        .stripTrailingZeros()
                        .toPlainString()
                + "%";
    }
}
