package io.dataops.checks.check.type;

import io.dataops.results.DatasetEvidence.ColumnType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is different about the columns of a data set and those that they are compared with.
 *
 * @param differences first those of columns that were there before, in their order, then those of new ones, then of moved ones
 * @param all how many columns one of the two has
 */
record SchemaComparison(List<Difference> differences, int all) {
    SchemaComparison {
        differences = List.copyOf(differences);
    }

    /** How a column is different. */
    enum Kind {
        ADDED,
        REMOVED,
        RETYPED,
        MOVED
    }

    /**
     * A column that is different.
     *
     * @param words such as {@code amount was integer and is text}
     */
    record Difference(Kind kind, String words) {}

    static SchemaComparison of(List<ColumnType> here, List<ColumnType> there) {
        List<Difference> differences = new ArrayList<>();
        List<String> shared = new ArrayList<>();
        for (ColumnType wanted : there) {
            Optional<ColumnType> found = find(here, wanted.name());
            if (found.isEmpty()) {
                differences.add(new Difference(Kind.REMOVED, wanted.name() + " is missing"));
                continue;
            }
            shared.add(wanted.name());
            if (!found.get().type().equals(wanted.type())) {
                differences.add(new Difference(
                        Kind.RETYPED,
                        wanted.name() + " was " + wanted.type() + " and is "
                                + found.get().type()));
            }
        }
        int all = there.size();
        for (ColumnType each : here) {
            if (find(there, each.name()).isEmpty()) {
                differences.add(new Difference(Kind.ADDED, each.name() + " is new"));
                all++;
            }
        }
        moved(here.stream().map(ColumnType::name).filter(shared::contains).toList(), shared)
                .forEach(name -> differences.add(new Difference(Kind.MOVED, name + " stands elsewhere")));
        return new SchemaComparison(differences, all);
    }

    private static Optional<ColumnType> find(List<ColumnType> columns, String name) {
        return columns.stream().filter(column -> column.name().equals(name)).findFirst();
    }

    /** The fewest columns to put elsewhere, so that all stand in their former order: those outside a longest run that kept it. */
    private static List<String> moved(List<String> now, List<String> before) {
        List<List<String>> longest = new ArrayList<>();
        for (int index = 0; index < now.size(); index++) {
            List<String> best = List.of();
            for (int earlier = 0; earlier < index; earlier++) {
                boolean inOrder = before.indexOf(now.get(earlier)) < before.indexOf(now.get(index));
                if (inOrder && longest.get(earlier).size() > best.size()) {
                    best = longest.get(earlier);
                }
            }
            List<String> run = new ArrayList<>(best);
            run.add(now.get(index));
            longest.add(run);
        }
        Set<String> kept = new HashSet<>(longest.stream()
                .reduce((one, other) -> other.size() > one.size() ? other : one)
                .orElse(List.of()));
        return now.stream().filter(name -> !kept.contains(name)).toList();
    }

    /** Those of some kinds, in words. */
    List<String> words(Set<Kind> kinds) {
        return differences.stream()
                .filter(difference -> kinds.contains(difference.kind()))
                .map(Difference::words)
                .toList();
    }
}
