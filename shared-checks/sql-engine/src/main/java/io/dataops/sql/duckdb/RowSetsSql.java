package io.dataops.sql.duckdb;

import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.Measure;
import io.dataops.checks.plan.RowEquality;
import io.dataops.checks.plan.RowSetCounts;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Two data sets as sets of rows: each different row with its count dataops_a on this side and dataops_b on the other. */
final class RowSetsSql {
    private final Sides sides;
    private final List<Column> columns;
    private final RowEquality equality;

    RowSetsSql(Sides sides, Measure.RowSets measure) {
        this.sides = sides;
        columns = sides.columns(measure.columns());
        equality = measure.equality();
        columns.forEach(sides::requireComparable);
        if (columns.isEmpty()) {
            throw new UnfitMeasureException("no column is left to compare");
        }
    }

    Standalone<RowSetCounts> counts() {
        String sql =
                switch (equality.repeats()) {
                    case COUNT ->
                        "SELECT coalesce(sum(dataops_a), 0), coalesce(sum(dataops_b), 0), coalesce(sum(greatest(dataops_a - dataops_b, 0)), 0),"
                                + " coalesce(sum(greatest(dataops_b - dataops_a, 0)), 0) FROM ";
                    case IGNORE ->
                        "SELECT count_if(dataops_a > 0), count_if(dataops_b > 0), count_if(dataops_a > 0 AND dataops_b = 0),"
                                + " count_if(dataops_b > 0 AND dataops_a = 0) FROM ";
                };
        return new Standalone<>(
                sql + counted(),
                cells -> new RowSetCounts(cells.count(0), cells.count(1), cells.count(2), cells.count(3)));
    }

    /** Each row that one side has more often, with the side. */
    String differing() {
        String differs =
                switch (equality.repeats()) {
                    case COUNT -> "dataops_a <> dataops_b";
                    case IGNORE -> "(dataops_a > 0) <> (dataops_b > 0)";
                };
        String names = columns.stream().map(Table::name).collect(Collectors.joining(", "));
        return "SELECT " + names + ", CASE WHEN dataops_a > dataops_b THEN 'here' ELSE "
                + LockedDatabase.literal(sides.other()) + " END AS " + RowDiffSql.DIFFERENCE + " FROM " + counted()
                + " WHERE " + differs;
    }

    private String counted() {
        String names = columns.stream().map(Table::name).collect(Collectors.joining(", "));
        return "(SELECT " + names + ", sum(dataops_a) AS dataops_a, sum(dataops_b) AS dataops_b FROM (SELECT "
                + values(sides::here)
                + ", 1 AS dataops_a, 0 AS dataops_b FROM " + sides.hereRows() + " UNION ALL SELECT "
                + values(sides::there)
                + ", 0, 1 FROM " + sides.thereRows() + ") GROUP BY " + names + ")";
    }

    private String values(Function<Column, String> side) {
        return columns.stream()
                .map(column -> rounded(column, side.apply(column)) + " AS " + Table.name(column))
                .collect(Collectors.joining(", "));
    }

    private String rounded(Column column, String value) {
        return equality.decimals() == RowEquality.EXACT || !sides.areNumbers(column)
                ? value
                : "round(CAST(" + value + " AS DOUBLE), " + equality.decimals() + ")";
    }
}
