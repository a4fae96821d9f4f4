package io.dataops.checks.literal;

import io.dataops.results.literal.LiteralException;
import io.dataops.results.literal.Quoted;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ways to write an {@link Amount}, and what to say of the ways that look right and are not. */
final class AmountSyntax {
    static final int MAX_LENGTH = 100;
    static final Pattern PERCENT = Pattern.compile("([0-9]+(?:\\.[0-9]+)?) ?%");
    static final Pattern ROWS = Pattern.compile("([0-9][0-9_]*)(?: ?rows?)?");

    private static final Pattern COMMA_PERCENT = Pattern.compile("([0-9]+),([0-9]+) ?%");
    private static final Pattern FRACTION = Pattern.compile("0?\\.[0-9]+");
    private static final Pattern COMMA_ROWS = Pattern.compile("([0-9,]+)(?: ?rows?)?");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String EXAMPLES = "write a count such as 10 rows or a percentage such as 99.9%";

    private AmountSyntax() {}

    static Amount share(String text, BigDecimal percent) throws LiteralException {
        if (percent.compareTo(HUNDRED) > 0) {
            throw new LiteralException(
                    Quoted.text(text) + " is more than all rows; write a percentage from 0% to 100%, such as 99.9%");
        }
        return new Amount.Share(Rational.of(percent.movePointLeft(2)));
    }

    static LiteralException refused(String text) {
        return LiteralException.notA("a number of rows or a percentage", text, advice(text));
    }

    private static String advice(String text) {
        if (text.length() > MAX_LENGTH) {
            return EXAMPLES;
        }
        Matcher rows = COMMA_ROWS.matcher(text);
        Matcher percent = COMMA_PERCENT.matcher(text);
        if (rows.matches() && RowCount.hasCommas(rows.group(1))) {
            String count = rows.group(1);
            return "write it without commas, such as " + count.replace(",", "") + " or " + count.replace(',', '_');
        } else if (percent.matches()) {
            return "write decimals after a point, such as " + percent.group(1) + "." + percent.group(2) + "%";
        } else if (FRACTION.matcher(text).matches()) {
            BigDecimal share = new BigDecimal(text).movePointRight(2).stripTrailingZeros();
            return "write a share as a percentage, such as " + share.toPlainString() + "%";
        }
        return EXAMPLES;
    }
}
