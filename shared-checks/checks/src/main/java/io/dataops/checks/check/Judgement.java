package io.dataops.checks.check;

import io.dataops.checks.plan.RowCounts;
import io.dataops.checks.plan.Scalar;
import io.dataops.results.Samples;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiFunction;

/**
 * Whether the data meet a check, and the numbers that say so.
 *
 * @param met whether they do
 * @param wording what was found
 * @param masked the same without characters that stand in a row of the data
 * @param counts the rows behind it; empty when the check counts no rows
 * @param failing rows that do not meet the check; empty when it counts none
 */
public record Judgement(
        boolean met, Wording wording, Wording masked, Optional<RowCounts> counts, OptionalLong failing) {
    /**
     * What was found, in words.
     *
     * @param observed the measured value as text, at full precision
     * @param finding half a sentence that follows the check's sentence and a colon, such as {@code 1 of 2 rows fails}
     */
    public record Wording(String observed, String finding) {}

    /** A judgement on a value that is neither a count of rows nor taken from one. */
    public static Judgement onValue(boolean met, String observed, String finding) {
        return of(met, new Wording(observed, finding), Optional.empty(), OptionalLong.empty());
    }

    /** A judgement on failing rows alone, when nothing is known of the others. */
    public static Judgement onFailingRows(boolean met, String observed, String finding, long failing) {
        return of(met, new Wording(observed, finding), Optional.empty(), OptionalLong.of(failing));
    }

    /** A judgement on counts of rows. */
    public static Judgement onRows(boolean met, String observed, String finding, RowCounts counts) {
        return of(met, new Wording(observed, finding), Optional.of(counts), OptionalLong.of(counts.failing()));
    }

    /**
     * A judgement on a value of the data. A text is a row's own, so it has a wording without it.
     *
     * @param beside the numbers that it is compared with
     * @param says puts the value into words, given all its digits and as a sentence tells it, or what stands in its place
     */
    public static Judgement onScalar(
            boolean met, Scalar value, Collection<BigDecimal> beside, BiFunction<String, String, Wording> says) {
        Wording wording = says.apply(value.toString(), value.told(beside));
        Wording masked = value instanceof Scalar.Text ? says.apply(Samples.MASKED, Samples.MASKED) : wording;
        return new Judgement(met, wording, masked, Optional.empty(), OptionalLong.empty());
    }

    private static Judgement of(boolean met, Wording wording, Optional<RowCounts> counts, OptionalLong failing) {
        return new Judgement(met, wording, wording, counts, failing);
    }
}
