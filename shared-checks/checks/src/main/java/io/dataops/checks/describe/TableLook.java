package io.dataops.checks.describe;

import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.ColumnKind;
import io.dataops.checks.plan.Engine;
import io.dataops.checks.plan.Measure;
import io.dataops.checks.plan.Measurements;
import io.dataops.checks.plan.Plan;
import io.dataops.checks.plan.Progress;
import io.dataops.checks.plan.Scope;
import io.dataops.checks.plan.TableSchema;
import io.dataops.checks.plan.UniquenessCounts;
import io.dataops.results.profile.TableProfile;
import io.dataops.results.profile.TableProfile.Dependency;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Looks at one data set: first at every column, then at pairs of columns, of which only so many are counted as the bounds
 * allow, the most telling first.
 */
final class TableLook {
    /** Columns that are looked at. */
    static final int MOST_COLUMNS = 200;
    /** Pairs of columns that are counted, at most. */
    private static final int MOST_PAIRS = 150;
    /** Rows times pairs that are counted, at most. */
    private static final long MOST_CELLS = 200_000_000;

    private final Engine engine;
    private final Progress progress;
    private final Scope scope;
    private final List<String> notes = new ArrayList<>();

    TableLook(Engine engine, Progress progress, String dataset) {
        this.engine = engine;
        this.progress = progress;
        scope = new Scope(dataset, null);
    }

    /** A column, and how often its values repeat. */
    record Counted(Column column, ColumnKind kind, UniquenessCounts counts) {
        boolean isComplete() {
            return counts.considered() == counts.rows();
        }

        boolean isKey() {
            return counts.rows() > 0 && isComplete() && counts.distinct() == counts.rows();
        }
    }

    /** What was found, and what searches over several data sets need of it. */
    record Seen(TableProfile profile, List<Counted> columns) {}

    Seen look(TableSchema schema, String location, Visibility visibility) {
        List<ColumnLook> looks = schema.fields().stream()
                .limit(MOST_COLUMNS)
                .map(field -> new ColumnLook(scope, field))
                .toList();
        if (schema.fields().size() > MOST_COLUMNS) {
            notes.add(
                    "only the first " + MOST_COLUMNS + " of " + schema.fields().size() + " columns were looked at");
        }
        List<Measure<?>> measures = new ArrayList<>(List.of(new Measure.Rows()));
        looks.forEach(look -> measures.addAll(look.measures()));
        Measurements taken = run(measures);
        Optional<String> uncounted = taken.refusal(scope, List.of(new Measure.Rows()));
        uncounted.ifPresent(reason -> notes.add("the rows cannot be counted: " + reason));
        long rows = uncounted.isPresent() ? 0 : taken.in(scope).of(new Measure.Rows());
        List<Counted> counted = looks.stream()
                .flatMap(look -> look.repeats(taken).stream()
                        .map(counts ->
                                new Counted(look.field().column(), look.field().kind(), counts)))
                .toList();
        return new Seen(
                new TableProfile(
                        scope.dataset(),
                        location,
                        rows,
                        looks.stream()
                                .map(look -> look.profile(taken, visibility, rows))
                                .toList(),
                        keys(counted, rows),
                        dependencies(counted, rows),
                        notes),
                counted);
    }

    private List<List<String>> keys(List<Counted> columns, long rows) {
        List<List<String>> single = columns.stream()
                .filter(Counted::isKey)
                .map(key -> List.of(key.column().name()))
                .toList();
        if (!single.isEmpty() || rows < 2) {
            return single;
        }
        List<Counted> complete = columns.stream()
                .filter(column -> column.isComplete() && column.counts().distinct() > 1)
                .sorted(Comparator.comparingLong(
                        (Counted column) -> -column.counts().distinct()))
                .toList();
        List<Pair> pairs = new ArrayList<>();
        for (Pair pair : pairs(complete)) {
            double most = (double) pair.first.counts().distinct()
                    * pair.second.counts().distinct();
            if (most >= rows) {
                pairs.add(pair);
            }
        }
        return counted(pairs, rows, "keys of two columns").stream()
                .filter(pair -> pair.distinct == rows)
                .map(pair -> List.of(
                        pair.pair.first.column().name(),
                        pair.pair.second.column().name()))
                .toList();
    }

    /** Those of a column whose values repeat, since a key tells everything, and of another that varies. */
    private List<Dependency> dependencies(List<Counted> columns, long rows) {
        List<Counted> telling = columns.stream()
                .filter(column -> column.isComplete()
                        && column.counts().distinct() > 1
                        && column.counts().distinct() <= rows / 2)
                .toList();
        List<Dependency> found = new ArrayList<>();
        for (CountedPair each : counted(pairs(telling), rows, "dependencies")) {
            addIfTells(found, each, each.pair.first, each.pair.second);
            addIfTells(found, each, each.pair.second, each.pair.first);
        }
        return found;
    }

    private static void addIfTells(List<Dependency> found, CountedPair each, Counted column, Counted other) {
        if (each.distinct == column.counts().distinct()) {
            found.add(new Dependency(column.column().name(), other.column().name()));
        }
    }

    private record Pair(Counted first, Counted second) {
        Measure.Uniqueness measure() {
            return new Measure.Uniqueness(List.of(first.column(), second.column()), Measure.NullKeys.NOT_CONSIDERED);
        }
    }

    private record CountedPair(Pair pair, long distinct) {}

    private static List<Pair> pairs(List<Counted> columns) {
        List<Pair> pairs = new ArrayList<>();
        for (int first = 0; first < columns.size(); first++) {
            for (int second = first + 1; second < columns.size(); second++) {
                pairs.add(new Pair(columns.get(first), columns.get(second)));
            }
        }
        return pairs;
    }

    private List<CountedPair> counted(List<Pair> pairs, long rows, String search) {
        long allowed = Math.min(MOST_PAIRS, Math.max(1, MOST_CELLS / Math.max(1, rows)));
        if (pairs.size() > allowed) {
            notes.add(
                    "the search for " + search + " looked at " + allowed + " of " + pairs.size() + " pairs of columns");
        }
        List<Pair> asked = pairs.stream().limit(allowed).toList();
        Measurements taken = run(List.copyOf(asked.stream().map(Pair::measure).toList()));
        List<CountedPair> found = new ArrayList<>();
        for (Pair pair : asked) {
            if (taken.refusal(scope, List.of(pair.measure())).isEmpty()) {
                found.add(
                        new CountedPair(pair, taken.in(scope).of(pair.measure()).distinct()));
            }
        }
        return found;
    }

    private Measurements run(List<? extends Measure<?>> measures) {
        return engine.run(Plan.builder().add(scope, measures).build(), progress);
    }
}
