package io.dataops.sql.duckdb;

import static io.dataops.sql.duckdb.LockedDatabase.literal;

import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.ColumnChoice;
import io.dataops.checks.plan.Measure;
import io.dataops.checks.plan.RowDifference;
import io.dataops.checks.plan.RowDifferences;
import io.dataops.checks.plan.Scalar;
import io.dataops.checks.plan.Tolerance;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Two data sets joined by their key, each key with a row of this side (l) and of the other (r). */
final class RowDiffSql {
    /** What became of a key, or which side has a row. */
    static final String DIFFERENCE = "dataops_difference";
    /** The column that changed. */
    static final String COLUMN = "dataops_column";
    /** Its value in this data set. */
    static final String HERE = "dataops_here";
    /** Its value in the other. */
    static final String THERE = "dataops_there";

    private static final String ADDED = "(r.n IS NULL AND l.n = 1)";
    private static final String REMOVED = "(l.n IS NULL AND r.n = 1)";
    private static final String REPEATED = "(coalesce(l.n, 0) > 1 OR coalesce(r.n, 0) > 1)";
    private static final String PAIRED = "(l.n = 1 AND r.n = 1)";

    private final Sides sides;
    private final List<Column> key;
    private final List<Column> compared;
    private final Tolerance tolerance;
    private final Set<RowDifference> allowed;

    RowDiffSql(Sides sides, Measure.RowDiff measure) {
        this.sides = sides;
        key = measure.key();
        List<Column> columns = new ArrayList<>(sides.columns(withoutKey(measure.compared())));
        columns.removeAll(key);
        compared = List.copyOf(columns);
        tolerance = measure.tolerance();
        allowed = measure.allowed();
        key.forEach(sides::requireComparable);
        compared.forEach(sides::requireComparable);
    }

    private ColumnChoice withoutKey(ColumnChoice choice) {
        List<Column> except = new ArrayList<>(choice.except());
        except.addAll(key);
        return new ColumnChoice(choice.only(), except);
    }

    Standalone<RowDifferences> counts() {
        String changes = IntStream.range(0, compared.size())
                .mapToObj(index -> "coalesce(count_if(" + PAIRED + " AND " + changed(index) + "), 0)")
                .collect(Collectors.joining(", ", "[", "]"));
        String differs = differs();
        String sql = "SELECT coalesce(count_if(" + PAIRED + " AND NOT " + differs + "), 0), coalesce(count_if(" + PAIRED
                + " AND " + differs + "), 0), coalesce(count_if(" + ADDED + "), 0), coalesce(count_if(" + REMOVED
                + "), 0), coalesce(count_if(" + REPEATED + "), 0), " + absent(sides.hereRows(), sides::here) + " + "
                + absent(sides.thereRows(), sides::there) + ", " + (compared.isEmpty() ? "NULL" : changes) + " FROM "
                + joined();
        return new Standalone<>(
                sql,
                cells -> new RowDifferences(
                        cells.count(0),
                        cells.count(1),
                        cells.count(2),
                        cells.count(3),
                        cells.count(4),
                        cells.count(5),
                        changes(cells)));
    }

    private Map<Column, Long> changes(Cells cells) {
        Map<Column, Long> changes = new LinkedHashMap<>();
        List<Scalar> counts = cells.list(6);
        for (int index = 0; index < compared.size(); index++) {
            changes.put(
                    compared.get(index),
                    ((Scalar.Numeric) counts.get(index)).value().longValueExact());
        }
        return changes;
    }

    /** A row for each difference that is not allowed: the key, what it is, and of a change the column with both values. */
    String differing() {
        List<String> found = new ArrayList<>();
        if (!allowed.contains(RowDifference.ADDED)) {
            found.add(difference(ADDED, "added", "NULL", "NULL", "NULL"));
        }
        if (!allowed.contains(RowDifference.REMOVED)) {
            found.add(difference(REMOVED, "removed", "NULL", "NULL", "NULL"));
        }
        found.add(difference(REPEATED, "repeated", "NULL", "NULL", "NULL"));
        for (int index = 0; !allowed.contains(RowDifference.CHANGED) && index < compared.size(); index++) {
            found.add(difference(
                    "(" + PAIRED + " AND " + changed(index) + ")",
                    "changed",
                    literal(compared.get(index).name()),
                    "CAST(l.c" + index + " AS VARCHAR)",
                    "CAST(r.c" + index + " AS VARCHAR)"));
        }
        String keys = IntStream.range(0, key.size())
                .mapToObj(index -> "coalesce(l.k" + index + ", r.k" + index + ") AS " + Table.name(key.get(index)))
                .collect(Collectors.joining(", "));
        String names = key.stream().map(Table::name).collect(Collectors.joining(", "));
        return "SELECT " + names + ", dataops_d.kind AS " + DIFFERENCE + ", dataops_d.col AS " + COLUMN
                + ", dataops_d.here AS " + HERE
                + ", dataops_d.there AS " + THERE + " FROM (SELECT " + keys + ", unnest([" + String.join(", ", found)
                + "]) AS dataops_d FROM " + joined() + " WHERE " + ADDED + " OR " + REMOVED + " OR " + REPEATED
                + " OR ("
                + PAIRED + " AND " + differs() + ")) WHERE dataops_d.kind IS NOT NULL";
    }

    private static String difference(String when, String kind, String column, String here, String there) {
        return "CASE WHEN " + when + " THEN {'kind': " + literal(kind) + ", 'col': CAST(" + column
                + " AS VARCHAR), 'here': CAST(" + here + " AS VARCHAR), 'there': CAST(" + there + " AS VARCHAR)} END";
    }

    private String joined() {
        String same = IntStream.range(0, key.size())
                .mapToObj(index -> "l.k" + index + " = r.k" + index)
                .collect(Collectors.joining(" AND "));
        return side(sides.hereRows(), sides::here) + " l FULL JOIN " + side(sides.thereRows(), sides::there) + " r ON "
                + same;
    }

    private String side(String rows, Function<Column, String> value) {
        List<String> selected = new ArrayList<>();
        for (int index = 0; index < key.size(); index++) {
            selected.add(value.apply(key.get(index)) + " AS k" + index);
        }
        for (int index = 0; index < compared.size(); index++) {
            selected.add(
                    "first(" + sides.wide(compared.get(index), value.apply(compared.get(index))) + ") AS c" + index);
        }
        selected.add("count(*) AS n");
        String groups = IntStream.range(0, key.size())
                .mapToObj(index -> Integer.toString(index + 1))
                .collect(Collectors.joining(", "));
        return "(SELECT " + String.join(", ", selected) + " FROM " + rows + " WHERE " + present(value) + " GROUP BY "
                + groups + ")";
    }

    private String absent(String rows, Function<Column, String> value) {
        return "(SELECT count(*) FROM " + rows + " WHERE NOT (" + present(value) + "))";
    }

    private String present(Function<Column, String> value) {
        return key.stream().map(column -> value.apply(column) + " IS NOT NULL").collect(Collectors.joining(" AND "));
    }

    private String differs() {
        return compared.isEmpty()
                ? "false"
                : IntStream.range(0, compared.size())
                        .mapToObj(this::changed)
                        .collect(Collectors.joining(" OR ", "(", ")"));
    }

    private String changed(int index) {
        String here = "l.c" + index;
        String there = "r.c" + index;
        String different = here + " IS DISTINCT FROM " + there;
        if (tolerance.isNone() || !sides.areNumbers(compared.get(index))) {
            return "(" + different + ")";
        }
        String near = sides.isFloating(compared.get(index)) ? nearly(here, there) : exactly(here, there);
        return "(" + different + " AND NOT coalesce(" + near + ", false))";
    }

    private String exactly(String here, String there) {
        String distance =
                "abs(" + here + " - " + there + ") <= " + tolerance.absolute().toPlainString();
        return tolerance.relative().signum() == 0 ? distance : "(" + distance + " OR " + nearly(here, there) + ")";
    }

    /** Binary fractions are off the decimals that people see by some parts in 10^16. */
    private String nearly(String here, String there) {
        String one = "CAST(" + here + " AS DOUBLE)";
        String other = "CAST(" + there + " AS DOUBLE)";
        return "abs(" + one + " - " + other + ") <= greatest(" + number(tolerance.absolute()) + ", "
                + number(tolerance.relative()) + " * abs(" + other + ")) + 1e-15 * greatest(abs(" + one + "), abs("
                + other + "))";
    }

    private static String number(BigDecimal value) {
        return "CAST(" + literal(value.toPlainString()) + " AS DOUBLE)";
    }
}
