package io.dataops.checks.distribution;

import java.util.Optional;

/**
 * How numbers are distributed, as doubles.
 *
 * @param values rows with a number, NaN and infinite ones included
 * @param nulls rows without one
 * @param notFinite how many of the values are NaN or infinite; nothing else here counts them
 * @param rounded how many of the values are not exactly the double that they count as
 * @param counts how often numbers occur
 * @param deciles the nine deciles and the values between them, exact; empty when they are no longer known, as after a merge
 *     of many different numbers
 * @param moments empty without a finite value, and when a square is beyond the range of doubles
 */
public record NumberDistribution(
        long values,
        long nulls,
        long notFinite,
        long rounded,
        NumberCounts counts,
        Optional<Deciles> deciles,
        Optional<Moments> moments)
        implements Distribution {
    public NumberDistribution {
        if (nulls < 0 || notFinite < 0 || rounded < 0 || rounded > values || counts.total() != values - notFinite) {
            throw new IllegalArgumentException("the counts of its numbers do not add up");
        }
    }

    /** Of rows that all have no value. */
    public static NumberDistribution ofNulls(long rows) {
        return new NumberDistribution(0, rows, 0, 0, NumberCounts.none(), Optional.empty(), Optional.empty());
    }

    /** The deciles; where the exact ones are not known, edges next to them between which the counts are exact. */
    public Deciles knownDeciles() {
        return deciles.orElseGet(() -> Deciles.of(counts));
    }

    /** Whether {@link #knownDeciles()} are the deciles themselves. */
    public boolean hasExactDeciles() {
        return deciles.isPresent() || counts.isExact();
    }

    @Override
    public NumberDistribution merge(Distribution other) {
        if (!(other instanceof NumberDistribution numbers)) {
            throw new IllegalArgumentException("numbers do not merge with categories");
        }
        NumberCounts merged = counts.merge(numbers.counts, MOST);
        Optional<Deciles> known = merged.isExact() && merged.total() > 0
                ? Optional.of(Deciles.of(merged))
                : onlyOneWithValues(numbers).flatMap(NumberDistribution::deciles);
        return new NumberDistribution(
                values + numbers.values,
                nulls + numbers.nulls,
                notFinite + numbers.notFinite,
                rounded + numbers.rounded,
                merged,
                known,
                moments(numbers, merged));
    }

    /** What has no value changes nothing of what has. */
    private Optional<NumberDistribution> onlyOneWithValues(NumberDistribution other) {
        if (other.counts.total() == 0) {
            return Optional.of(this);
        }
        return counts.total() == 0 ? Optional.of(other) : Optional.empty();
    }

    /** Of exact counts anew, so that no order of parts shows in them. */
    private Optional<Moments> moments(NumberDistribution other, NumberCounts merged) {
        if (merged.isExact()) {
            return Moments.of(merged);
        }
        return onlyOneWithValues(other)
                .map(NumberDistribution::moments)
                .orElseGet(() -> moments.flatMap(mine -> other.moments.map(
                        its -> mine.merge((double) counts.total(), its, (double) other.counts.total()))));
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.numbers(this);
    }
}
