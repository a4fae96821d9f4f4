package io.dataops.results.history;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which entries a store keeps: the newest of every project and branch.
 *
 * @param keep how many of each project and branch, at least 1
 * @param maxAge how old an entry may be when another one is added; null for any age
 */
public record Retention(int keep, @Nullable Duration maxAge) {
    private static final int SLACK = 10;

    public Retention {
        if (keep < 1) {
            throw new IllegalArgumentException("at least 1 entry is kept, not " + keep);
        }
    }

    /**
     * The ids of entries to remove. None while they are less than a tenth of what is kept, so that a store is rarely
     * rewritten.
     *
     * @param entries all entries of a store, in any order
     * @param added when the newest one was made
     */
    public Set<String> outdated(Collection<HistoryEntry> entries, Instant added) {
        Map<String, List<HistoryEntry>> lines = new HashMap<>();
        for (HistoryEntry entry : new History(List.copyOf(entries), 0).entries()) {
            lines.computeIfAbsent(entry.project() + "\n" + entry.evidence().branch(), line -> new ArrayList<>())
                    .add(entry);
        }
        Set<String> outdated = new HashSet<>();
        for (List<HistoryEntry> line : lines.values()) {
            Collections.reverse(line);
            for (int i = 0; i < line.size(); i++) {
                if (i >= keep || isTooOld(line.get(i), added)) {
                    outdated.add(line.get(i).id());
                }
            }
        }
        return outdated.size() > keep / SLACK ? outdated : Set.of();
    }

    private boolean isTooOld(HistoryEntry entry, Instant added) {
        return maxAge != null && entry.run().started().isBefore(added.minus(maxAge));
    }
}
