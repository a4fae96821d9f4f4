package io.dataops.sql.duckdb;

import static io.dataops.sql.duckdb.LockedDatabase.identifier;

import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.ColumnKind;
import io.dataops.checks.plan.DistributionGap;
import io.dataops.checks.plan.GroupedCounts;
import io.dataops.checks.plan.Measure;
import io.dataops.checks.plan.OtherColumn;
import io.dataops.checks.plan.Scalar;
import io.dataops.checks.plan.SideCounts;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Measures of the values of two columns beside each other. Everything starts from {@code counted}: each different value x
 * with its count a on the observed side and b on the reference's.
 */
final class TwoSamplesSql {
    private static final int DECILES = 10;
    /** What a double holds of any decimal, so that the middle of 0.1 and 0.2 is 0.15. */
    private static final String SIDES =
            "coalesce(sum(a) FILTER (x IS NOT NULL), 0), coalesce(sum(a) FILTER (x IS NULL), 0),"
                    + " coalesce(sum(b) FILTER (x IS NOT NULL), 0), coalesce(sum(b) FILTER (x IS NULL), 0)";

    private static final String NOT_FINITE =
            ", coalesce(sum(a) FILTER (NOT isfinite(x)), 0), coalesce(sum(b) FILTER" + " (NOT isfinite(x)), 0)";

    private final Table table;
    private final String relation;
    private final Function<String, Table> tables;

    /**
     * Writes statements on one scope.
     *
     * @param tables the columns of any data set
     */
    TwoSamplesSql(Table table, Relation relation, Function<String, Table> tables) {
        this.table = table;
        this.relation = relation.sql();
        this.tables = tables;
    }

    Standalone<GroupedCounts> grouped(Measure.Grouped measure) {
        requireComparable(measure.column(), measure.reference());
        return switch (measure.grouping()) {
            case BY_TYPE -> byType(measure);
            case CATEGORIES -> categories(measure);
        };
    }

    private Standalone<GroupedCounts> byType(Measure.Grouped measure) {
        ColumnKind kind = table.kind(measure.column());
        if (kind.isNumber()) {
            return deciles(measure);
        }
        if (kind != ColumnKind.TEXT && kind != ColumnKind.BOOLEAN) {
            throw new UnfitMeasureException(measure.column() + " is " + kind
                    + ", which has no groups of its own; write groups: categories to make each value one");
        }
        return categories(measure);
    }

    private Standalone<GroupedCounts> categories(Measure.Grouped measure) {
        String counted = counted(
                table.ordered(measure.column(), "a comparison"),
                measure.reference(),
                other(measure.reference()).ordered(measure.reference().column(), "a comparison"));
        String sql = "WITH " + counted + " SELECT list(a ORDER BY x) FILTER (x IS NOT NULL),"
                + " list(b ORDER BY x) FILTER (x IS NOT NULL), " + SIDES + " FROM counted";
        return new Standalone<>(
                sql,
                cells -> new GroupedCounts(
                        new GroupedCounts.Groups.Categories(),
                        new SideCounts(cells.count(2), cells.count(3), 0),
                        new SideCounts(cells.count(4), cells.count(5), 0),
                        counts(cells, 0),
                        counts(cells, 1)));
    }

    private Standalone<GroupedCounts> deciles(Measure.Grouped measure) {
        String sql = "WITH " + counted(measure.column(), measure.reference())
                + ", ranked AS (SELECT x, a, b, sum(b) OVER (ORDER BY x) AS below, CAST(sum(b) OVER () AS BIGINT) - 1 AS"
                + " last FROM counted WHERE isfinite(x)), edges AS (SELECT " + edges()
                + " FROM ranked), bins AS (SELECT "
                + bin() + " AS bin, sum(a) AS a, sum(b) AS b FROM ranked CROSS JOIN edges GROUP BY bin)"
                + " SELECT (SELECT list_sort(list_distinct([" + joined(", ", "e")
                + "])) FROM edges), (SELECT list(a ORDER BY bin) FROM bins), (SELECT list(b ORDER BY bin) FROM bins), "
                + SIDES + NOT_FINITE + " FROM counted";
        return new Standalone<>(
                sql,
                cells -> new GroupedCounts(
                        new GroupedCounts.Groups.Deciles(cells.list(0).stream()
                                .map(TwoSamplesSql::number)
                                .toList()),
                        new SideCounts(cells.count(3), cells.count(4), cells.count(7)),
                        new SideCounts(cells.count(5), cells.count(6), cells.count(8)),
                        counts(cells, 1),
                        counts(cells, 2)));
    }

    /**
     * Type 7 with a position in whole numbers, so that an edge which falls on a value is that value to the last digit. The
     * value at position i is the least one with more than i values up to it.
     */
    private static String edges() {
        return IntStream.range(1, DECILES)
                .mapToObj(decile -> {
                    String position = "last * " + decile;
                    String low = "min(x) FILTER (below > " + position + " // " + DECILES + ")";
                    String high =
                            "min(x) FILTER (below > (" + position + " + " + (DECILES - 1) + ") // " + DECILES + ")";
                    return low + " + (" + high + " - " + low + ") * (any_value(" + position + " % " + DECILES + ") / "
                            + DECILES + ".0::DOUBLE) AS e" + decile;
                })
                .collect(Collectors.joining(", "));
    }

    /** Twice the number of edges below a value, and one more for a value that is several edges itself. */
    private static String bin() {
        return "2 * (" + joined(" + ", "CAST(x > e", " AS INTEGER)") + ") + CAST(("
                + joined(" + ", "CAST(x = e", " AS INTEGER)") + ") > 1 AS INTEGER)";
    }

    Standalone<DistributionGap> parted(Measure.Parted measure) {
        requireComparable(measure.column(), measure.reference());
        String sql = "WITH " + counted(measure.column(), measure.reference())
                + ", finite AS (SELECT x, CAST(a AS HUGEINT) AS a, CAST(b AS HUGEINT) AS b FROM counted WHERE isfinite(x)),"
                + " laid AS (SELECT CAST(sum(a) OVER (ORDER BY x) AS HUGEINT) AS f, CAST(sum(b) OVER (ORDER BY x) AS"
                + " HUGEINT) AS g, CAST(sum(a) OVER () AS HUGEINT) AS n, CAST(sum(b) OVER () AS HUGEINT) AS m,"
                + " coalesce(lead(x) OVER (ORDER BY x) - x, 0) AS dx FROM finite),"
                // Around one of its values, so that equal values are exactly 0 from their mean.
                + " near AS (SELECT x - (SELECT min(x) FILTER (b > 0) FROM finite) AS x, CAST(b AS DOUBLE) AS b FROM finite"
                + " WHERE b > 0)"
                + " SELECT gap.*, s.* FROM (SELECT coalesce(max(abs(f * m - g * n)), 0), coalesce(fsum(CAST(abs(f * m - g * n) AS DOUBLE) * dx),"
                + " 0), coalesce(fsum(sqrt(CAST(g * (m - g) AS DOUBLE)) * dx), 0), (SELECT coalesce(fsum(b * (x - mean) *"
                + " (x - mean)), 0) FROM near CROSS JOIN (SELECT fsum(b * x) / sum(b) AS mean FROM near)) FROM laid) AS gap, (SELECT "
                + SIDES + NOT_FINITE + " FROM counted) AS s";
        return new Standalone<>(sql, TwoSamplesSql::gap);
    }

    private static DistributionGap gap(Cells cells) {
        return new DistributionGap(
                new SideCounts(cells.count(4), cells.count(5), cells.count(8)),
                new SideCounts(cells.count(6), cells.count(7), cells.count(9)),
                cells.number(0).orElse(BigDecimal.ZERO).toBigIntegerExact(),
                cells.number(1).orElse(BigDecimal.ZERO).doubleValue(),
                cells.number(2).orElse(BigDecimal.ZERO).doubleValue(),
                cells.number(3).orElse(BigDecimal.ZERO).doubleValue());
    }

    private void requireComparable(Column column, OtherColumn reference) {
        KindsThatCompare.require(table, column, other(reference), reference.column(), column + " and " + reference);
    }

    private Table other(OtherColumn reference) {
        return tables.apply(reference.dataset());
    }

    /** Numbers, as doubles. */
    private String counted(Column column, OtherColumn reference) {
        return counted(
                "CAST(" + table.number(column, "a distribution") + " AS DOUBLE)",
                reference,
                "CAST(" + other(reference).number(reference.column(), "a distribution") + " AS DOUBLE)");
    }

    private String counted(String observed, OtherColumn reference, String other) {
        return "counted AS (SELECT x, sum(a) AS a, sum(b) AS b FROM (SELECT " + observed + " AS x, 1 AS a, 0 AS b FROM "
                + relation + " UNION ALL SELECT " + other + ", 0, 1 FROM " + identifier(reference.dataset())
                + ") GROUP BY x)";
    }

    private static String joined(String separator, String prefix) {
        return joined(separator, prefix, "");
    }

    private static String joined(String separator, String prefix, String suffix) {
        return IntStream.range(1, DECILES)
                .mapToObj(decile -> prefix + decile + suffix)
                .collect(Collectors.joining(separator));
    }

    private static List<Long> counts(Cells cells, int index) {
        return cells.list(index).stream()
                .map(count -> number(count).longValueExact())
                .toList();
    }

    private static BigDecimal number(Scalar scalar) {
        return ((Scalar.Numeric) scalar).value();
    }
}
