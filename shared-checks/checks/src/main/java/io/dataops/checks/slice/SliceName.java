package io.dataops.checks.slice;

import io.dataops.checks.plan.Scalar;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** How slices are named, so that different slices of one slicing never have the same name. */
final class SliceName {
    /** What could be read as the end of a value, or not be seen. */
    private static final Pattern UNCLEAR = Pattern.compile("[,\"\\p{Cntrl}]|^\\s|\\s$|^$");

    private SliceName() {}

    static String equal(String column, String text) {
        return column + "=" + (UNCLEAR.matcher(text).find() ? "\"" + text.replace("\"", "\"\"") + "\"" : text);
    }

    static String isNull(String column) {
        return column + " is null";
    }

    static String isNotANumber(String column) {
        return column + " is not a number";
    }

    static String below(String column, double edge) {
        return column + "<" + number(edge);
    }

    static String between(double lower, String column, double upper) {
        return number(lower) + "<=" + column + "<" + number(upper);
    }

    static String atLeast(String column, double edge) {
        return column + ">=" + number(edge);
    }

    /** All digits that tell the double from its neighbours. */
    private static String number(double edge) {
        return new Scalar.Numeric(BigDecimal.valueOf(edge)).toString();
    }
}
