package io.dataops.results.history;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The number in what a check says it observed, such as {@code 12.5}, {@code 3 of 4} or {@code 2 missing}. */
final class ObservedNumber {
    private static final Pattern FORM = Pattern.compile(
            "(-?[0-9]{1,40}(?:\\.[0-9]{1,40})?(?:[eE][+-]?[0-9]{1,3})?)(?: of ([0-9]{1,18})| missing)?");

    private ObservedNumber() {}

    /** Null when the text is no number, such as a date or a list of columns. */
    static @Nullable Double in(@Nullable String observed) {
        Matcher form = FORM.matcher(observed == null ? "" : observed);
        if (!form.matches()) {
            return null;
        }
        double number = new BigDecimal(form.group(1)).doubleValue();
        double value = form.group(2) == null ? number : number / Long.parseLong(form.group(2));
        return Double.isFinite(value) ? value : null;
    }
}
