package io.dataops.checks.metric.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How often each run of n tokens stands in a text. */
final class NGramCounts {
    private final Map<List<?>, Integer> counts;

    private NGramCounts(Map<List<?>, Integer> counts) {
        this.counts = counts;
    }

    /**
     * Counts the n-grams of a text; there are none in a text of fewer than n tokens.
     *
     * @param n at least 1
     */
    static NGramCounts of(List<?> tokens, int n) {
        Map<List<?>, Integer> counts = new HashMap<>();
        for (int start = 0; start + n <= tokens.size(); start++) {
            counts.merge(tokens.subList(start, start + n), 1, Integer::sum);
        }
        return new NGramCounts(counts);
    }

    int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** N-grams that both have, each as often as in the one that has it less often. */
    int shared(NGramCounts other) {
        int shared = 0;
        for (Map.Entry<List<?>, Integer> entry : counts.entrySet()) {
            shared += Math.min(entry.getValue(), other.counts.getOrDefault(entry.getKey(), 0));
        }
        return shared;
    }

    /** N-grams that at least one has, each as often as in the one that has it more often. */
    NGramCounts most(NGramCounts other) {
        Map<List<?>, Integer> most = new HashMap<>(counts);
        other.counts.forEach((ngram, count) -> most.merge(ngram, count, Math::max));
        return new NGramCounts(most);
    }
}
