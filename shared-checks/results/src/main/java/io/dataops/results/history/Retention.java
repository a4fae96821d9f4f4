package io.dataops.results.history;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
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

    /** Whether a store of so many entries may have some to remove, so that it has to be read. */
    public boolean isWorthALook(int entries) {
        return maxAge != null || entries > keep + keep / SLACK;
    }

    /**
     * The ids of entries to remove. None while they are less than a tenth of what is kept, so that a store is rarely
     * rewritten.
     *
     * @param stamps of all entries of a store, in any order
     * @param added when the newest one was made
     */
    public Set<String> outdated(Collection<Stamp> stamps, Instant added) {
        Map<Stamp.Line, List<Stamp>> lines = new HashMap<>();
        stamps.stream()
                .distinct()
                .sorted(Comparator.comparing(Stamp::started)
                        .thenComparing(Stamp::id)
                        .reversed())
                .forEach(stamp -> lines.computeIfAbsent(stamp.line(), line -> new ArrayList<>())
                        .add(stamp));
        Set<String> outdated = new HashSet<>();
        for (List<Stamp> line : lines.values()) {
            for (int i = 0; i < line.size(); i++) {
                if (i >= keep || isTooOld(line.get(i), added)) {
                    outdated.add(line.get(i).id());
                }
            }
        }
        return outdated.size() > keep / SLACK ? outdated : Set.of();
    }

    private boolean isTooOld(Stamp stamp, Instant added) {
        return maxAge != null && stamp.started().isBefore(added.minus(maxAge));
    }

    /**
     * What decides how long an entry is kept.
     *
     * @param line what it is counted with
     */
    public record Stamp(String id, Line line, Instant started) {
        /** Entries that are counted together: those of a project and branch. */
        public record Line(
                @Nullable String project, @Nullable String branch) {}

        public static Stamp of(HistoryEntry entry) {
            return new Stamp(
                    entry.id(),
                    new Line(entry.project(), entry.evidence().branch()),
                    entry.run().started());
        }
    }
}
