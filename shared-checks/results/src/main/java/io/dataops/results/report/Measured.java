package io.dataops.results.report;

import io.dataops.results.Outcome;
import io.dataops.results.literal.Counted;
import io.dataops.results.literal.Rounding;
import io.dataops.results.literal.Share;
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
    private static final Pattern COUNT = Pattern.compile("(?<![^ ])[0-9]{4,18}(?![^ ])");
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
        String counts = new Counted(considered, "row").part(failing);
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
     * The measured value as the sentence tells it; empty when nothing was measured, and when it is the number of failing
     * rows, which stands beside it. A number with a long tail is rounded so that it stays apart from the numbers of the
     * expectation.
     */
    public String observed() {
        String observed = outcome.finding().observed();
        if (observed == null || observed.equals(outcome.finding().failing() + " failing")) {
            return "";
        }
        Matcher tail = LONG_TAIL.matcher(observed);
        if (tail.matches()) {
            return Rounding.ofData(new BigDecimal(tail.group(1)), limits()) + tail.group(2);
        }
        // Whether digits count something, and so have commas, or are a value of the data, only the sentence knows.
        String counted = COUNT.matcher(observed).replaceAll(it -> Counted.digits(Long.parseLong(it.group())));
        return outcome.finding().message().contains(counted) ? counted : observed;
    }

    private List<BigDecimal> limits() {
        return NUMBER.matcher(outcome.check().expected())
                .results()
                .map(match -> new BigDecimal(match.group().replace(",", "")))
                .toList();
    }

    /** Rows left out because of a null; empty when there are none. */
    String nulls() {
        Long nulls = outcome.finding().nulls();
        return nulls == null || nulls == 0 ? "" : new Counted(nulls, "row") + ", not considered";
    }
}
