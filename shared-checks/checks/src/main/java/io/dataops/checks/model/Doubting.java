package io.dataops.checks.model;

import io.dataops.checks.gate.Inferred;

/**
 * Does not believe that a number is known for certain because nothing varies in these rows: rows that would differ may be
 * rare. With hits and areas, how rare has a bound; for losses, which have none, there is no test of a mean that keeps its
 * level whatever the losses (Bahadur and Savage, The nonexistence of certain statistical procedures in nonparametric
 * problems, 1956).
 *
 * <p>Values that rounding alone tells apart do not vary: the same losses, added up with other weights, differ in their last
 * digits. What is too large or too small for squares says nothing either.
 *
 * @param number what does not vary: {@code value} or {@code difference}
 * @param size of the values that are added up or subtracted, at least 0
 */
record Doubting(String number, double size) implements Inferred.Cases<Inferred> {
    /** No value is known to so small a share of itself. */
    private static final double ROUNDING = 1e-12;

    @Override
    public Inferred known(Inferred.Known it) {
        double error = it.inference().standardError();
        if (!Double.isFinite(error)) {
            return new Inferred.Unknown(
                    "values are too large to calculate with, so they do not say how sure the " + number + " is");
        }
        boolean isRounding = error > 0 && error <= ROUNDING * size;
        return it.inference().isUnvaried() || isRounding
                ? new Inferred.Unknown(
                        "the " + number + " does not vary among these rows, so they do not say how sure it is")
                : it;
    }

    @Override
    public Inferred unknown(Inferred.Unknown it) {
        return it;
    }
}
