package io.dataops.checks.check.type;

import io.dataops.results.DatasetEvidence.ColumnType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

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
            retyped(wanted, found.get()).ifPresent(words -> differences.add(new Difference(Kind.RETYPED, words)));
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

    /** Two types of one kind are told apart by what the engine calls them, as far as it is known of both. */
    private static Optional<String> retyped(ColumnType was, ColumnType is) {
        if (!was.type().equals(is.type())) {
            return Optional.of(was.name() + " was " + was.type() + " and is " + is.type());
        }
        String before = was.engineType();
        String now = is.engineType();
        return before == null || now == null || before.equals(now)
                ? Optional.empty()
                : Optional.of(was.name() + " was " + before + " and is " + now);
    }

    private static Optional<ColumnType> find(List<ColumnType> columns, String name) {
        return columns.stream().filter(column -> column.name().equals(name)).findFirst();
    }

    /** The fewest columns to put elsewhere, so that all stand in their former order: those outside a longest run that kept it. */
    private static List<String> moved(List<String> now, List<String> before) {
        if (now.equals(before)) {
            return List.of();
        }
        int[] places = now.stream().mapToInt(before::indexOf).toArray();
        int[] lengths = new int[places.length];
        for (int index = 0; index < places.length; index++) {
            for (int earlier = 0; earlier < index; earlier++) {
                if (places[earlier] < places[index]) {
                    lengths[index] = Math.max(lengths[index], lengths[earlier]);
                }
            }
            lengths[index]++;
        }
        return withoutLongestRun(now, places, lengths);
    }

    /** @param lengths of the longest run that ends with each column */
    private static List<String> withoutLongestRun(List<String> now, int[] places, int[] lengths) {
        List<String> moved = new ArrayList<>(now);
        int wanted = IntStream.of(lengths).max().orElse(0);
        int next = Integer.MAX_VALUE;
        for (int index = now.size() - 1; index >= 0; index--) {
            if (lengths[index] == wanted && places[index] < next) {
                moved.remove(index);
                next = places[index];
                wanted--;
            }
        }
        return moved;
    }

    /** Those of some kinds, in words. */
    List<String> words(Set<Kind> kinds) {
        return differences.stream()
                .filter(difference -> kinds.contains(difference.kind()))
                .map(Difference::words)
                .toList();
    }
}
