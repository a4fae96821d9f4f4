package io.dataops.checks.model;

import io.dataops.checks.metric.Examples;
import io.dataops.checks.metric.Metric;
import io.dataops.checks.metric.Paired;
import io.dataops.checks.metric.Timeline;
import io.dataops.checks.plan.CancelledException;
import io.dataops.checks.statistics.Bootstrap;
import io.dataops.checks.statistics.BootstrapInference;
import io.dataops.checks.statistics.BootstrapMethod;
import io.dataops.checks.statistics.CollapsedStrata;
import io.dataops.checks.statistics.Inference;
import io.dataops.checks.statistics.LastingErrors;
import io.dataops.checks.statistics.Resampling;
import io.dataops.checks.statistics.TimeJackknife;
import io.dataops.checks.suite.ResamplingSpec;
import io.dataops.checks.suite.TestChoice;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;

/** Draws the rows of a slice again and again, where a metric has no closed form; both sides of a pair are drawn together. */
final class Bootstrapping<E extends Examples<E>> {
    /** More undefined draws than one in a hundred would leave out the very ones that say how unsure the value is. */
    private static final int DEFINED_OF_ONE_UNDEFINED = 100;

    /**
     * In simulations with fewer than 30 rows of each class, BCa limits of F1 let a model that is worse by its whole margin
     * pass in 11% (10 rows of each) to 29% (5 rows of each) of cases at a level of 5%; from 30 on in 5.5% to 7%.
     */
    private static final long FEWEST = 30;

    /**
     * In simulations of 60 and 120 rows at a level of 5%, BCa limits of a mean err in up to 11% where strata have two rows each,
     * 9% with three, 6% with five and 5% with ten, as without strata; percentiles in 16%, 11%, 9% and 8%, and with 30 in 6%, as
     * without.
     */
    private static final long FEWEST_OF_STRATUM = 30;

    /**
     * So many have 0.4·1,000^⅔ = 40 of the slowest waves, and no number has more than 50 ({@link
     * io.dataops.checks.statistics.LongRunMean}): Student's t of 40 degrees of freedom has limits 0.5% farther than that of 50.
     * Times are left out in stretches as rows are in groups (Künsch, The jackknife and the bootstrap for general stationary
     * observations, 1989); the waves within one are faster than those that are looked at.
     */
    private static final int MOST_STRETCHES = 1_000;

    private final ResamplingSpec spec;
    private final int threads;

    Bootstrapping(ResamplingSpec spec, int threads) {
        this.spec = spec;
        this.threads = threads;
    }

    /**
     * What draws say.
     *
     * @param inference empty when the metric is undefined in too many draws
     * @param problem why it is empty; the empty text when it is not
     */
    record Drawn(Optional<Inference> inference, String problem) {}

    /** Of the metric's value. */
    Drawn value(Metric<E> metric, Slice<E> slice, TestChoice test) {
        return draw(slice, test, metric.support(slice.candidate()), value(metric, slice));
    }

    private static <E extends Examples<E>> Bootstrap.Statistic value(Metric<E> metric, Slice<E> slice) {
        return counts -> {
            E rows = slice.candidate().repeated(counts);
            return number(slice.baseline()
                    .map(baseline -> metric.of(rows, baseline.repeated(counts)).number())
                    .orElseGet(() -> metric.of(rows).number()));
        };
    }

    /** Of the metric's value less the rival's. */
    Drawn difference(Metric<E> metric, Slice<E> slice, E rival, TestChoice test) {
        // Of precision, say, the rows that count are those predicted positive, and the sides have their own.
        long support = Math.min(metric.support(slice.candidate()), metric.support(rival));
        return draw(slice, test, support, difference(metric, slice, rival));
    }

    private static <E extends Examples<E>> Bootstrap.Statistic difference(Metric<E> metric, Slice<E> slice, E rival) {
        return counts -> number(metric.of(slice.candidate().repeated(counts)).number())
                - number(metric.of(rival.repeated(counts)).number());
    }

    /** What the metric's value says when each time is left out in turn. */
    Inference leaving(Metric<E> metric, Slice<E> slice, Paired.Leaving over) {
        Timeline timeline = over.timeline();
        LastingErrors errors = LastingErrors.of(timeline.series(over.errors().candidate()));
        return leaving(slice, timeline, errors, value(metric, slice));
    }

    /** The same of the metric's value less the rival's. */
    Inference leaving(Metric<E> metric, Slice<E> slice, E rival, Paired.Leaving over) {
        Timeline timeline = over.timeline();
        LastingErrors errors = LastingErrors.of(
                timeline.series(over.errors().candidate()),
                timeline.series(over.errors().baseline()));
        return leaving(slice, timeline, errors, difference(metric, slice, rival));
    }

    private Inference leaving(Slice<E> slice, Timeline timeline, LastingErrors errors, Bootstrap.Statistic statistic) {
        Timeline.Stretches stretches = timeline.stretches(MOST_STRETCHES);
        boolean single = stretches.number() == stretches.times();
        int[] once = new int[slice.candidate().rows()];
        Arrays.fill(once, 1);
        try {
            return TimeJackknife.of(
                    statistic.of(once),
                    new Bootstrap(spec.seed(), spec.replicates(), threads)
                            .without(stretches.ofRow(), stretches.number(), statistic),
                    single ? Optional.of(errors) : Optional.empty(),
                    stretches.horizon(),
                    single ? "times" : "stretches of times");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CancelledException();
        }
    }

    private static double number(OptionalDouble value) {
        return value.isPresent() && Double.isFinite(value.getAsDouble()) ? value.getAsDouble() : Double.NaN;
    }

    private Drawn draw(Slice<E> slice, TestChoice test, long support, Bootstrap.Statistic statistic) {
        Resampling resampling = resampling(slice);
        long fewest = Math.min(support, resampling.units());
        if (fewest < FEWEST) {
            return new Drawn(
                    Optional.empty(),
                    "a bootstrap needs " + FEWEST + " of the rows or clusters that count for the metric, and there "
                            + (fewest == 1 ? "is 1" : "are " + fewest));
        }
        BootstrapMethod method = test == TestChoice.PERCENTILE ? BootstrapMethod.PERCENTILE : BootstrapMethod.BCA;
        try {
            Optional<BootstrapInference> inference =
                    new Bootstrap(spec.seed(), spec.replicates(), threads).inference(resampling, statistic, method);
            if (inference.isEmpty()) {
                return new Drawn(Optional.empty(), "it is undefined in nearly all of the bootstrap's draws");
            }
            int undefined = inference.get().undefined();
            return undefined * DEFINED_OF_ONE_UNDEFINED > spec.replicates()
                    ? new Drawn(
                            Optional.empty(),
                            "it is undefined in " + undefined + " of the bootstrap's " + spec.replicates() + " draws")
                    : new Drawn(Optional.of(inference.get().corrected()), "");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CancelledException();
        }
    }

    private static Resampling resampling(Slice<?> slice) {
        return slice.draw()
                .clusters()
                .map(Resampling::clustered)
                .or(() -> slice.draw()
                        .strata()
                        .map(strata -> Resampling.stratified(CollapsedStrata.of(strata, FEWEST_OF_STRATUM))))
                .orElseGet(() -> Resampling.ofRows(slice.candidate().rows()));
    }
}
