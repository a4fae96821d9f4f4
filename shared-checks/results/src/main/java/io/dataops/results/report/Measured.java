package io.dataops.results.report;

import io.dataops.results.Outcome;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The row counts of an outcome in words, such as {@code 12 of 86,837 rows (0.014%)}.
 *
 * @param outcome of a check that may or may not count rows
 */
public record Measured(Outcome outcome) {
    private static final Pattern LONG_TAIL = Pattern.compile("(-?[0-9]{1,15}\\.[0-9]{5,40})(%?)");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9][0-9,]{0,20}(\\.[0-9]{1,40})?");

    /** What was found, for a reader who sees the description beside it: without repeating it. */
    String finding() {
        String message = outcome.finding().message();
        String description = outcome.check().description() + ": ";
        return message.length() > description.length() && message.startsWith(description)
                ? message.substring(description.length())
                : message;
    }

    /** Failing of considered rows; empty when the check counted none. */
    String failing() {
        Long considered = outcome.finding().considered();
        Long failing = outcome.finding().failing();
        if (considered == null || failing == null) {
            return "";
        }
        String counts = Count.digits(failing) + " of " + new Count(considered, "row");
        return share().isEmpty() ? counts : counts + " (" + share() + ")";
    }

    /** Failing of considered rows in percent, apart from every limit; empty when no row fails or none was counted. */
    public String share() {
        Long considered = outcome.finding().considered();
        Long failing = outcome.finding().failing();
        if (considered == null || failing == null || failing == 0 || considered == 0) {
            return "";
        }
        return new Share(failing, considered)
                .apartFrom(Share.limitsIn(outcome.check().expected()));
    }

    /**
     * The measured value; empty when nothing was measured. A number with a long tail is rounded so that it stays apart from
     * the numbers of the expectation.
     */
    public String observed() {
        String observed = outcome.finding().observed();
        if (observed == null) {
            return "";
        }
        Matcher tail = LONG_TAIL.matcher(observed);
        if (!tail.matches()) {
            return observed;
        }
        List<BigDecimal> limits = NUMBER.matcher(outcome.check().expected())
                .results()
                .map(match -> new BigDecimal(match.group().replace(",", "")))
                .toList();
        return Rounding.withoutTail(new BigDecimal(tail.group(1)), limits)
                .map(shown -> shown + tail.group(2))
                .orElse(observed);
    }

    /** Rows left out because of a null; empty when there are none. */
    String nulls() {
        Long nulls = outcome.finding().nulls();
        return nulls == null || nulls == 0 ? "" : new Count(nulls, "row") + ", not considered";
    }
}
