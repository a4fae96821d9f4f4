package io.dataops.results.report;

import java.math.BigDecimal;
import java.util.List;

/** Rows, or the sum of their weights. */
final class Weight {
    private Weight() {}

    /** {@code 9,120} for rows, and with up to four decimals for weights. */
    static String digits(double weight) {
        BigDecimal exact = BigDecimal.valueOf(weight);
        return Rounding.of(List.of(exact)).show(exact);
    }
}
