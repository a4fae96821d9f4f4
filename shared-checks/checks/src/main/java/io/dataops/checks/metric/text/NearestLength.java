package io.dataops.checks.metric.text;

import java.util.Comparator;
import java.util.List;

/** The length that a prediction is measured by when there are several references. */
final class NearestLength {
    private NearestLength() {}

    /**
     * The length of the reference whose length is nearest, the shorter of two.
     *
     * @param references at least one
     */
    static int of(List<? extends List<?>> references, int predicted) {
        return references.stream()
                .map(List::size)
                .min(Comparator.<Integer>comparingInt(length -> Math.abs(length - predicted))
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }
}
