package io.dataops.checks.model;

import io.dataops.checks.gate.Inferred;

/**
 * Does not believe that a number is known for certain because nothing varies in these rows: rows that would differ may be
 * rare. With hits and areas, how rare has a bound; for losses, which have none, there is no test of a mean that keeps its
 * level whatever the losses (Bahadur and Savage, The nonexistence of certain statistical procedures in nonparametric
 * problems, 1956).
 *
 * @param number what does not vary: {@code value} or {@code difference}
 */
record Doubting(String number) implements Inferred.Cases<Inferred> {
    @Override
    public Inferred known(Inferred.Known it) {
        return it.inference().isUnvaried()
                ? new Inferred.Unknown(
                        "the " + number + " does not vary among these rows, so they do not say how sure it is")
                : it;
    }

    @Override
    public Inferred unknown(Inferred.Unknown it) {
        return it;
    }
}
