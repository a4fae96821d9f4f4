package io.dataops.results.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The same thing in two results.
 *
 * @param before at the reference; null when only the candidate has it
 * @param now at the candidate; null when only the reference has it
 */
record Pairing<T>(@Nullable T before, @Nullable T now) {
    /**
     * Everything that either has.
     *
     * @param identity equal for the same thing in both, and the order of the pairings; of several that are equal in one
     *     result the first counts
     */
    static <T> List<Pairing<T>> of(List<T> before, List<T> now, Comparator<T> identity) {
        Map<T, Pairing<T>> pairings = new TreeMap<>(identity);
        before.forEach(it -> pairings.putIfAbsent(it, new Pairing<>(it, null)));
        now.forEach(it -> pairings.merge(
                it,
                new Pairing<>(null, it),
                (first, second) -> first.now == null ? new Pairing<>(first.before, second.now) : first));
        return List.copyOf(pairings.values());
    }
}
