package io.dataops.checks.suggest;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/**
 * Half to twice as many rows. One delivery does not tell how deliveries vary, so this is a convention and not an estimate: it
 * finds what came cut off, empty or twice. What is usual from day to day, a control chart tells from builds before.
 */
final class RowCountRule implements TableRule {
    @Override
    public List<Suggestion> suggest(TableFacts table) {
        long rows = table.profile().rows();
        if (rows == 0) {
            return List.of();
        }
        if (!table.hasEnough()) {
            return List.of(Suggestion.ofTable("row_count", "{ min: 1 }", "it is not empty"));
        }
        Suggestion bounds = Suggestion.ofTable(
                "row_count",
                "{ min: " + rounded(rows, 2, RoundingMode.FLOOR) + ", max: "
                        + rounded(2 * rows, 1, RoundingMode.CEILING) + " }",
                "half to twice of today's " + Words.rows(rows) + ", rounded: finds what came cut off or twice");
        Suggestion usual = Suggestion.ofTable(
                        "row_count",
                        "{ control: xmr }",
                        "one delivery does not tell what is usual; once builds leave a history, this does")
                .asHint();
        return List.of(bounds, usual);
    }

    private static String rounded(long rows, long divisor, RoundingMode mode) {
        return BigDecimal.valueOf(rows)
                .divide(BigDecimal.valueOf(divisor), new MathContext(2, mode))
                .toBigInteger()
                .toString();
    }
}
