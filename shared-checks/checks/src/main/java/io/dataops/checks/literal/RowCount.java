package io.dataops.checks.literal;

import io.dataops.results.literal.LiteralException;
import io.dataops.results.literal.Quoted;
import java.math.BigInteger;
import java.util.regex.Pattern;

/**
 * A number of rows as people write it: {@code 1000000} or {@code 1_000_000}, from 0 to {@link Long#MAX_VALUE}.
 * Underscores group by three digits, so that a slipped one is seen. Leading zeros mean nothing.
 */
public final class RowCount {
    private static final Pattern COUNT = Pattern.compile("[0-9]+|[0-9]{1,3}(_[0-9]{3})+");
    private static final Pattern WITH_COMMAS = Pattern.compile("[0-9]{1,3}(,[0-9]{3})+");
    private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);
    private static final int MAX_LENGTH = 100;
    private static final String EXAMPLE = "write digits, such as 1000000 or 1_000_000";

    private RowCount() {}

    /**
     * Reads a number of rows.
     *
     * @throws LiteralException if the text is not such a number, or is above {@link Long#MAX_VALUE}
     */
    public static long parse(String text) throws LiteralException {
        if (text.length() > MAX_LENGTH || !COUNT.matcher(text).matches()) {
            throw refused(text);
        }
        BigInteger count = new BigInteger(text.replace("_", ""));
        if (count.compareTo(MOST) > 0) {
            throw new LiteralException(Quoted.text(text) + " is more rows than can be counted; write at most " + MOST
                    + ", such as 1000000");
        }
        return count.longValueExact();
    }

    /** Whether the text is a count but for commas between the thousands. */
    static boolean hasCommas(String text) {
        return text.length() <= MAX_LENGTH && WITH_COMMAS.matcher(text).matches();
    }

    private static LiteralException refused(String text) {
        if (hasCommas(text)) {
            return LiteralException.notA(
                    "a number of rows",
                    text,
                    "write it without commas, such as " + text.replace(",", "") + " or " + text.replace(',', '_'));
        }
        return LiteralException.notA("a number of rows", text, EXAMPLE);
    }
}
