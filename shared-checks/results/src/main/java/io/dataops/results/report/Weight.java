package io.dataops.results.report;

import java.math.BigDecimal;
import java.util.List;

/**
 * Rows, or the sum of their weights. Prints as {@code 9,120} for rows, and with up to four decimals for weights.
 *
 * @param sum at least 0
 */
record Weight(double sum) {
    @Override
    public String toString() {
        BigDecimal exact = BigDecimal.valueOf(sum);
        return Rounding.of(List.of(exact)).show(exact);
    }
}
