package io.dataops.checks.statistics;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * A test of the mean of values in the order of time, each of which may depend on those before. How far the mean is from the true
 * one then depends on the slow waves among the values: the mean square of the weights of the slowest cosines estimates the
 * variance, and Student's t with as many degrees of freedom as there are cosines is the distribution. Of n values these are
 * 0.4·n^⅔ cosines, so that both their number and the length of the fastest grow with n (Lazarus, Lewis, Stock and Watson, HAR
 * inference: recommendations for practice, 2018); but none shorter than four horizons, since errors of forecasts so far ahead
 * depend on each other within one, and at most 50, since more change nothing that is shown.
 *
 * <p>Few values have no waves as slow as those of errors that last. So the variance is at least what it would be if each value
 * followed from the one before and chance alone: n values that correlate by r, corrected for bias by (1 + 3r)/n (Kendall, Note
 * on bias in the estimation of autocorrelation, 1954), are worth n·(1 − r)/(1 + r) independent ones. Nor do slow waves show how
 * much values depend on those a season before: its waves are fast, and their slow sum spreads over as many cosines as the season
 * has rows. So where a {@link Season} shows, they are worth (1 − s)/(1 + s) of that if it correlates by s, as those that follow
 * from both the value before and that a season before (Box and Jenkins, Time series analysis, 1970, chapter 9). There is a
 * cosine for each five of those, and fewer than ten allow no test.
 *
 * <p>Values that are losses may hide how long the errors last that they come from. Where the errors are known, the variance is
 * also at least what squares of normal errors would have that correlate as these do ({@link LastingErrors}), and a season is
 * looked for among the errors too; so gates on errors that last but hide in noise err in 5% where they would in 8% or 9%.
 *
 * <p>The test is corrected for skewness, as for every gate. Values that depend on each other say no more of skewness, and of
 * which values make up the variance, than as many as would have the same mean so unsurely were they independent, and than n
 * over the horizon. And the mean of squares is the more skewed the longer errors last, since its third cumulant grows with
 * three correlations each. What lasts as values show, from each to the next, needs no more in simulations than to doubt the
 * skewness of the values; the third cumulant beyond that is added to their own.
 */
public final class LongRunMean {
    private static final double SHARE = 0.4;
    private static final int MOST = 50;
    /** That many make two cosines. One alone is absent from values that rise as they fall. */
    static final int FEWEST_ROWS = 12;

    private static final int ROWS_PER_HORIZON = 4;
    /**
     * So that no correlation makes the variance too small by more than 6%. Of values that correlate by r from one to the next,
     * a wave of frequency f has at least 1/(1 + f²r/(1 − r)²) of the variance that the slowest have. The j-th cosine of n values
     * has f = πj/n. Where there are k = n·(1 − r)/(1 + r)/5, f√r/(1 − r) is j/k·π√r/(5(1 + r)), which is at most j/k·π/10 since
     * √r/(1 + r) is at most one half; so the mean of these shares is at least 0.943 over two cosines, and 0.968 over many.
     */
    private static final double INDEPENDENT_PER_COSINE = 5;

    private static final double FEWEST_INDEPENDENT = 2 * INDEPENDENT_PER_COSINE;
    /** Five that are worth a hair less than five are worth five. */
    private static final double ROUNDING = 1e-9;
    /** Values that correlate by 1 would be worth nothing. */
    private static final double CLOSEST = 0.99;

    private static final double SKEWNESS_OF_SQUARES = Math.sqrt(8);

    private final int rows;
    private final int horizon;
    private final Deviations deviations;
    private final SampleShape shape;
    private final Optional<LastingErrors> errors;
    private final Optional<Season> season;

    private LongRunMean(double[] values, Optional<LastingErrors> errors, int horizon) {
        rows = values.length;
        this.horizon = horizon;
        this.errors = errors;
        deviations = new Deviations(values);
        shape = SampleShape.of(values);
        season = Stream.concat(
                        Season.of(deviations, horizon).stream(),
                        errors.stream().flatMap(it -> it.season(horizon).stream()))
                .max(Comparator.comparingDouble(it -> it.inflation(rows)));
    }

    /**
     * What values say about the mean of all that could have been, corrected for skewness, so that it errs no more often than it
     * says. When all values are equal the mean is taken as known: the interval has no width and p-values are 0 or 1.
     *
     * @param values in the order of time, equally far apart
     * @param horizon how many steps ahead was forecast, at least 1; forecasts that far ahead depend on those of the steps
     *     between
     * @throws IllegalArgumentException if there are fewer than 12 values or than four horizons, they are worth fewer than ten
     *     independent ones, the horizon is below 1, or a value is not finite; the message counts rows from 1
     */
    public static Inference corrected(double[] values, int horizon) {
        return corrected(values, Optional.empty(), horizon, "t over time", "times");
    }

    /**
     * The same of losses.
     *
     * @param errors what they are losses of, at the same times
     * @throws IllegalArgumentException also if there are more or fewer errors than losses
     */
    public static Inference corrected(double[] losses, LastingErrors errors, int horizon) {
        return corrected(losses, Optional.of(errors), horizon, "t over time", "times");
    }

    /** The same, for a test that calls itself so, of values that belong to what {@code unit} says. */
    static Inference corrected(double[] values, Optional<LastingErrors> errors, int horizon, String test, String unit) {
        Differences.checked(values, FEWEST_ROWS, "a mean over time");
        errors.ifPresent(it -> sameTimes(values.length, it.rows()));
        if (horizon < 1 || horizon > values.length / ROWS_PER_HORIZON) {
            throw new IllegalArgumentException(
                    "a mean over time needs a horizon of at least 1 and at most a quarter of its " + values.length
                            + " rows, it is " + horizon);
        }
        return new LongRunMean(values, errors, horizon).corrected(test, unit);
    }

    private static void sameTimes(int losses, int errors) {
        if (losses != errors) {
            throw new IllegalArgumentException(
                    "there are " + losses + " losses over time and " + errors + " errors; each is of one time");
        }
    }

    private Inference corrected(String test, String unit) {
        double independent = independent();
        if (independent < FEWEST_INDEPENDENT) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "a mean over time needs values worth at least %.0f independent ones, and those of these %,d %s are worth"
                            + " only %.1f, so %s",
                    FEWEST_INDEPENDENT,
                    rows,
                    unit,
                    independent,
                    inflationByErrors() > inflationByValues()
                            ? "long do the errors last"
                            : "much does each depend on the one before" + seasonal(", and ")));
        }
        int cosines = cosines(independent);
        double variance = Math.max(ofCosines(cosines), shape.variance() * rows / independent);
        double worth = variance == 0 ? rows : Math.min(shape.variance() / variance, 1.0 / horizon) * rows;
        long whole = Math.max(1, (long) (worth * (1 + ROUNDING)));
        Inference inference = SkewCorrected.of(
                Standardized.unbounded(
                        deviations.mean(),
                        Math.sqrt(variance),
                        TDistribution.of(cosines),
                        String.format(
                                Locale.ROOT,
                                "%s, %,d %s worth %,d independent ones%s",
                                test,
                                rows,
                                unit,
                                whole,
                                seasonal(" since "))),
                Double.NEGATIVE_INFINITY,
                Double.POSITIVE_INFINITY,
                cosines,
                shape.ofIndependent(whole));
        return inference instanceof SkewCorrected skewed && errors.isPresent()
                ? skewed.knownToBe(skewness(errors.get(), Math.max(1, variance / shape.variance())))
                : inference;
    }

    /** Of the mean, whose variance is so many times that of as many independent values. */
    private double skewness(LastingErrors errors, double inflation) {
        double before = correlation();
        double shown = (1 + 4 * before + before * before) / (1 - before) / (1 - before);
        double hidden = SKEWNESS_OF_SQUARES * Math.max(0, errors.skewing() - shown);
        double third = shape.third() + Math.signum(shape.third()) * hidden;
        return third / Math.sqrt(inflation * inflation * inflation * rows);
    }

    private String seasonal(String link) {
        return season.map(it -> link + it).orElse("");
    }

    /** How many independent values these are worth; all, where they do not rise and fall together. */
    private double independent() {
        if (shape.variance() == 0) {
            return rows;
        }
        return rows / Math.max(inflationByValues(), inflationByErrors());
    }

    private double inflationByErrors() {
        return errors.map(LastingErrors::inflation).orElse(1.0);
    }

    private double inflationByValues() {
        double before = correlation();
        return (1 + before)
                / (1 - before)
                * season.map(it -> it.inflation(rows)).orElse(1.0);
    }

    /** Of each value with the one before, corrected for bias; not below 0, since nobody counts on more than there are. */
    private double correlation() {
        double biased = deviations.autocorrelation();
        return Math.min(CLOSEST, Math.max(0, biased + (1 + 3 * biased) / rows));
    }

    private int cosines(double independent) {
        double byRows = SHARE * Math.cbrt((double) rows * rows);
        double byHorizon = 2.0 * rows / (ROWS_PER_HORIZON * horizon);
        return (int) Math.min(Math.min(MOST, byRows), Math.min(byHorizon, independent / INDEPENDENT_PER_COSINE));
    }

    /** The variance of the mean; a cosine has a mean square of one half. */
    private double ofCosines(int cosines) {
        double squares = 0;
        for (double weight : deviations.weightsOfCosines(cosines)) {
            squares += weight * weight;
        }
        return 2 * squares / cosines / rows / rows;
    }
}
