package io.dataops.checks.distribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How often values occur that have no arithmetic. Of each only the digest is known, which tells it apart and shows it to
 * nobody. Where there are too many, those with the smallest digests are told apart and all others are one: by their digests
 * alone it is known of any value whether it is among the others, so no count is ever a guess, and what parts of the rows
 * merge to is what all rows have.
 *
 * @param nulls rows without a value
 * @param digests of the values told apart, ascending
 * @param counts how often each of them occurs, at least 1
 * @param other how many values are not told apart: every one of them has a digest above the last of {@code digests}
 */
public record CategoryDistribution(long nulls, List<Long> digests, List<Long> counts, long other)
        implements Distribution {
    public CategoryDistribution {
        digests = List.copyOf(digests);
        counts = List.copyOf(counts);
        if (nulls < 0 || other < 0 || digests.size() != counts.size() || (other > 0 && digests.isEmpty())) {
            throw new IllegalArgumentException("its categories and their counts do not fit together");
        }
        for (int category = 0; category < digests.size(); category++) {
            if (counts.get(category) < 1 || (category > 0 && digests.get(category) <= digests.get(category - 1))) {
                throw new IllegalArgumentException("its categories are not in order");
            }
        }
    }

    /** Whether every value is told apart. */
    public boolean isComplete() {
        return other == 0;
    }

    @Override
    public long values() {
        return counts.stream().mapToLong(Long::longValue).sum() + other;
    }

    @Override
    public CategoryDistribution merge(Distribution distribution) {
        return merge(distribution, MOST);
    }

    CategoryDistribution merge(Distribution distribution, int most) {
        if (!(distribution instanceof CategoryDistribution categories)) {
            throw new IllegalArgumentException("categories do not merge with numbers");
        }
        TreeMap<Long, Long> merged = new TreeMap<>();
        addTo(merged);
        categories.addTo(merged);
        List<Long> digests = new ArrayList<>();
        List<Long> sums = new ArrayList<>();
        long rest = other + categories.other;
        long last = Math.min(lastKnown(), categories.lastKnown());
        for (Map.Entry<Long, Long> category : merged.entrySet()) {
            if (category.getKey() <= last && digests.size() < most) {
                digests.add(category.getKey());
                sums.add(category.getValue());
            } else {
                rest += category.getValue();
            }
        }
        return new CategoryDistribution(nulls + categories.nulls, digests, sums, rest);
    }

    /** Above it nothing is told apart. */
    private long lastKnown() {
        return isComplete() ? Long.MAX_VALUE : digests.get(digests.size() - 1);
    }

    private void addTo(TreeMap<Long, Long> sum) {
        for (int category = 0; category < digests.size(); category++) {
            sum.merge(digests.get(category), counts.get(category), Long::sum);
        }
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.categories(this);
    }
}
