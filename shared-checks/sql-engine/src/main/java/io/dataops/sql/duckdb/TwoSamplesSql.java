package io.dataops.sql.duckdb;

import static io.dataops.sql.duckdb.LockedDatabase.identifier;

import io.dataops.checks.distribution.NumberDistribution;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.ColumnKind;
import io.dataops.checks.plan.Counterpart;
import io.dataops.checks.plan.DistributionGap;
import io.dataops.checks.plan.GroupedCounts;
import io.dataops.checks.plan.KeptColumn;
import io.dataops.checks.plan.Measure;
import io.dataops.checks.plan.OtherColumn;
import io.dataops.checks.plan.Scalar;
import io.dataops.checks.plan.SideCounts;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/**
 * Measures of the values of two columns beside each other. Everything starts from what is counted: each different value x
 * with its count a on the observed side and b on the reference's.
 */
final class TwoSamplesSql {
    private static final String SIDES = """
            coalesce(sum(a) FILTER (x IS NOT NULL), 0), coalesce(sum(a) FILTER (x IS NULL), 0),
            coalesce(sum(b) FILTER (x IS NOT NULL), 0), coalesce(sum(b) FILTER (x IS NULL), 0)""";

    private static final String SIDES_OF_NUMBERS = SIDES + """
            , coalesce(sum(a) FILTER (NOT isfinite(x)), 0), coalesce(sum(b) FILTER (NOT isfinite(x)), 0)""";

    /** The numbers of bins are those of {@link DecileSql#bin}. */
    private static final String DECILES_SQL = """
            WITH dataops_counted AS (%s),
            ranked AS (SELECT x, a, b, sum(b) OVER (ORDER BY x) AS upto, CAST(sum(b) OVER () AS BIGINT) - 1 AS last
                FROM dataops_counted WHERE isfinite(x)),
            edges AS (SELECT %s FROM ranked),
            bins AS (SELECT %s AS bin, sum(a) AS a, sum(b) AS b FROM ranked CROSS JOIN edges GROUP BY bin)
            SELECT (SELECT list_sort(list_distinct([%s])) FROM edges), (SELECT list(a ORDER BY bin) FROM bins),
                (SELECT list(b ORDER BY bin) FROM bins), %s FROM dataops_counted""";

    private static final String PARTED_SQL = """
            WITH dataops_counted AS (%s),
            finite AS (SELECT x, CAST(a AS HUGEINT) AS a, CAST(b AS HUGEINT) AS b FROM dataops_counted WHERE isfinite(x)),
            laid AS (SELECT CAST(sum(a) OVER (ORDER BY x) AS HUGEINT) AS f, CAST(sum(b) OVER (ORDER BY x) AS HUGEINT) AS g,
                CAST(sum(a) OVER () AS HUGEINT) AS n, CAST(sum(b) OVER () AS HUGEINT) AS m,
                coalesce(lead(x) OVER (ORDER BY x) - x, 0) AS dx FROM finite),
            parts AS (SELECT f * m - g * n AS signed, abs(f * m - g * n) AS apart, CAST(g * (m - g) AS DOUBLE) AS spread, dx
                FROM laid),
            gap AS (SELECT coalesce(max(apart), 0), coalesce(fsum(CAST(signed AS DOUBLE) * dx), 0), coalesce(fsum(CAST(apart AS DOUBLE) * dx), 0),
                coalesce(fsum(CAST(apart AS DOUBLE) * CAST(apart AS DOUBLE) * dx), 0),
                coalesce(fsum(sqrt(spread) * dx), 0), coalesce(fsum(spread * dx), 0) FROM parts),
            sides AS (SELECT %s FROM dataops_counted)
            SELECT * FROM gap, %s, %s, sides""";

    /** A side deviates from one of its values, so that equal ones are exactly 0 from their mean. */
    private static final String SQUARES_SQL = """
            (WITH near AS (SELECT x - min(x) OVER () AS x, CAST(%1$s AS DOUBLE) AS times FROM finite WHERE %1$s > 0)
            SELECT coalesce(fsum(times * (x - mean) * (x - mean)), 0)
                FROM near CROSS JOIN (SELECT fsum(times * x) / sum(times) AS mean FROM near))""";

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
        String counted = countedCategories(measure.column(), measure.reference());
        String sql = "SELECT list(a ORDER BY x) FILTER (x IS NOT NULL), list(b ORDER BY x) FILTER (x IS NOT NULL), "
                + SIDES + " FROM (" + counted + ")";
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
        if (measure.reference() instanceof KeptColumn kept
                && kept.distribution() instanceof NumberDistribution numbers
                && !numbers.counts().isExact()) {
            return new KeptBinsSql(asDouble(table, measure.column()), relation, numbers).statement();
        }
        String sql = DECILES_SQL.formatted(
                counted(measure.column(), measure.reference()),
                DecileSql.edges(),
                DecileSql.bin(),
                DecileSql.each(", ", "e%d"),
                SIDES_OF_NUMBERS);
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

    Standalone<DistributionGap> parted(Measure.Parted measure) {
        requireComparable(measure.column(), measure.reference());
        String sql = PARTED_SQL.formatted(
                counted(measure.column(), measure.reference()),
                SIDES_OF_NUMBERS,
                SQUARES_SQL.formatted("a"),
                SQUARES_SQL.formatted("b"));
        return new Standalone<>(sql, TwoSamplesSql::gap);
    }

    private static DistributionGap gap(Cells cells) {
        return new DistributionGap(
                new SideCounts(cells.count(8), cells.count(9), cells.count(12)),
                new SideCounts(cells.count(10), cells.count(11), cells.count(13)),
                cells.number(0).orElseThrow().toBigIntegerExact(),
                real(cells, 1),
                real(cells, 2),
                real(cells, 3),
                real(cells, 4),
                real(cells, 5),
                real(cells, 6),
                real(cells, 7));
    }

    private static double real(Cells cells, int index) {
        return cells.number(index).orElseThrow().doubleValue();
    }

    private void requireComparable(Column column, Counterpart reference) {
        reference.match(new Counterpart.Cases<Counterpart>() {
            @Override
            public Counterpart column(OtherColumn it) {
                KindsThatCompare.require(table, column, other(it), it.column(), column + " and " + it);
                return it;
            }

            @Override
            public Counterpart kept(KeptColumn it) {
                KindsThatCompare.require(table, column, it);
                return it;
            }
        });
    }

    private Table other(OtherColumn reference) {
        return tables.apply(reference.dataset());
    }

    /** Numbers, as doubles. */
    private String counted(Column column, Counterpart reference) {
        String observed = asDouble(table, column);
        return reference.match(new Counterpart.Cases<>() {
            @Override
            public String column(OtherColumn it) {
                return counted(observed, it, asDouble(other(it), it.column()));
            }

            @Override
            public String kept(KeptColumn it) {
                return counted(observed, new KeptSql(it.distribution()).rows());
            }
        });
    }

    private static String asDouble(Table table, Column column) {
        return "CAST(" + table.number(column, "a distribution") + " AS DOUBLE)";
    }

    private String countedCategories(Column column, Counterpart reference) {
        String observed = table.ordered(column, "a comparison");
        return reference.match(new Counterpart.Cases<>() {
            @Override
            public String column(OtherColumn it) {
                return counted(observed, it, other(it).ordered(it.column(), "a comparison"));
            }

            @Override
            public String kept(KeptColumn it) {
                boolean numbers = it.distribution() instanceof NumberDistribution;
                return counted(
                        numbers ? asDouble(table, column) : table.digest(column),
                        new KeptSql(it.distribution()).rows());
            }
        });
    }

    private String counted(String observed, OtherColumn reference, String other) {
        return counted(observed, "SELECT " + other + ", 0, 1 FROM " + identifier(reference.dataset()));
    }

    /** @param others a SELECT of values of the reference, 0, and how often each occurs */
    private String counted(String observed, String others) {
        return "SELECT x, sum(a) AS a, sum(b) AS b FROM (SELECT " + observed + " AS x, 1 AS a, 0 AS b FROM " + relation
                + " UNION ALL " + others + ") GROUP BY x";
    }

    static List<Long> counts(Cells cells, int index) {
        return cells.list(index).stream()
                .map(count -> number(count).longValueExact())
                .toList();
    }

    static BigDecimal number(Scalar scalar) {
        return ((Scalar.Numeric) scalar).value();
    }
}
