package io.dataops.sql.duckdb;

import static io.dataops.sql.duckdb.LockedDatabase.identifier;

import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.ColumnKind;
import io.dataops.checks.plan.FrequentValues;
import io.dataops.checks.plan.GapCounts;
import io.dataops.checks.plan.Measure;
import io.dataops.checks.plan.OutlierRule;
import io.dataops.checks.plan.Period;
import io.dataops.checks.plan.RowCounts;
import io.dataops.checks.plan.Scalar;
import io.dataops.checks.plan.TopValue;
import io.dataops.checks.plan.UniquenessCounts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Measures that need a statement of their own. */
final class StandaloneSql {
    private static final int FIRST_GAPS = 5;

    private final Table table;
    private final String relation;
    private final Function<String, Table> tables;
    private final UserSql userSql;

    /**
     * Writes statements on one scope.
     *
     * @param tables the columns of any data set
     */
    StandaloneSql(Table table, Relation relation, Function<String, Table> tables, UserSql userSql) {
        this.table = table;
        this.relation = relation.sql();
        this.tables = tables;
        this.userSql = userSql;
    }

    Standalone<UniquenessCounts> uniqueness(Measure.Uniqueness measure) {
        measure.columns().forEach(column -> table.ordered(column, "uniqueness"));
        String present = present(measure.columns());
        String sql = "SELECT coalesce(sum(n), 0), coalesce(sum(CASE WHEN p THEN n END), 0), coalesce(count_if(p), 0),"
                + " coalesce(count_if(p AND n = 1), 0) FROM (SELECT count(*) AS n, " + present + " AS p FROM "
                + relation + " GROUP BY " + names(measure.columns()) + ")";
        return new Standalone<>(
                sql,
                cells -> new UniquenessCounts(cells.count(0), cells.count(1), cells.count(2), cells.count(3)),
                measure.columns().size() == 1 && table.storage() == Scan.Storage.COLUMNS
                        ? List.of(ascending(measure.columns().get(0)))
                        : List.of());
    }

    /**
     * Gives a row when each value is greater than the one before, so that none repeats. Keys are often written in order,
     * and where they are not, the first few rows say so. Not for text files, which would be parsed once more.
     */
    private String ascending(Column column) {
        String name = Table.name(column);
        return "SELECT n, n, n, n FROM (SELECT count(*) AS n FROM " + relation
                + ") WHERE NOT EXISTS (SELECT 1 FROM (SELECT " + name + " AS v, lag(" + name + ") OVER () AS p FROM "
                + relation + ") WHERE v IS NULL OR v <= p)";
    }

    String repeated(Measure.Uniqueness measure) {
        String names = names(measure.columns());
        String absent = measure.columns().stream()
                .map(column -> Table.name(column) + " IS NULL")
                .collect(Collectors.joining(" OR "));
        String twice = present(measure.columns()) + " AND (" + names + ") IN (SELECT (" + names + ") FROM " + relation
                + " WHERE " + present(measure.columns()) + " GROUP BY " + names + " HAVING count(*) > 1)";
        return "SELECT * FROM " + relation + " WHERE "
                + switch (measure.nulls()) {
                    case NOT_CONSIDERED -> twice;
                    case FAILING -> absent + " OR " + twice;
                };
    }

    Standalone<TopValue> mostCommon(Measure.MostCommon measure) {
        String value = table.ordered(measure.column(), "the most common value");
        String sql =
                "SELECT first(v ORDER BY n DESC, v), coalesce(max(n), 0), coalesce(sum(n), 0) FROM (SELECT " + value
                        + " AS v, count(*) AS n FROM " + relation + " WHERE " + Table.name(measure.column())
                        + " IS NOT NULL GROUP BY 1)";
        return new Standalone<>(
                sql, cells -> new TopValue(cells.scalar(0).orElse(null), cells.count(1), cells.count(2)));
    }

    Standalone<FrequentValues> frequent(Measure.Frequent measure) {
        String value =
                switch (measure.form()) {
                    case VALUE -> table.ordered(measure.column(), "the most frequent values");
                    case SHAPE -> shape(table.text(measure.column(), "a shape"));
                };
        String sql = "WITH dataops_counted AS (SELECT v, count(*) AS n FROM (SELECT " + value + " AS v FROM " + relation
                + ") WHERE v IS NOT NULL GROUP BY v), top AS (SELECT v, n FROM dataops_counted ORDER BY n DESC, v LIMIT "
                + measure.most() + ") SELECT (SELECT list(v ORDER BY n DESC, v) FROM top),"
                + " (SELECT list(n ORDER BY n DESC, v) FROM top), coalesce(sum(n), 0) FROM dataops_counted";
        return new Standalone<>(sql, cells -> {
            List<FrequentValues.Frequent> values = new ArrayList<>();
            List<Scalar> counts = cells.list(1);
            for (Scalar found : cells.list(0)) {
                values.add(new FrequentValues.Frequent(
                        found, TwoSamplesSql.number(counts.get(values.size())).longValueExact()));
            }
            return new FrequentValues(values, cells.count(2));
        });
    }

    private static String shape(String text) {
        String digits = "regexp_replace(left(" + text + ", 60), '[0-9]', '9', 'g')";
        String capitals =
                "regexp_replace(regexp_replace(" + digits + ", '\\p{Lu}{2,}', 'A+', 'g'), '\\p{Lu}', 'A', 'g')";
        return "regexp_replace(regexp_replace(" + capitals
                + ", '[\\p{Ll}\\p{Lo}]{2,}', 'a+', 'g'), '[\\p{Ll}\\p{Lo}]', 'a', 'g')";
    }

    Standalone<RowCounts> lookup(Measure.Lookup measure) {
        return rowCounts("SELECT count(*), coalesce(count_if(" + orphan(measure) + "), 0), coalesce(count_if(NOT ("
                + present(measure.columns()) + ")), 0) FROM " + relation);
    }

    String orphans(Measure.Lookup measure) {
        return "SELECT * FROM " + relation + " WHERE " + orphan(measure);
    }

    Standalone<RowCounts> shared(Measure.Shared measure) {
        return rowCounts("SELECT count(*), coalesce(count_if(" + found(measure) + "), 0), coalesce(count_if(NOT ("
                + present(measure.columns()) + ")), 0) FROM " + relation);
    }

    String alsoThere(Measure.Shared measure) {
        return "SELECT * FROM " + relation + " WHERE " + found(measure);
    }

    private String orphan(Measure.Lookup measure) {
        return beside(measure.columns(), " NOT IN ", measure.target(), measure.targetColumns());
    }

    private String found(Measure.Shared measure) {
        return beside(measure.columns(), " IN ", measure.target(), measure.targetColumns());
    }

    private String beside(List<Column> columns, String in, String target, List<Column> targetColumns) {
        Table other = tables.apply(target);
        for (int index = 0; index < columns.size(); index++) {
            Column left = columns.get(index);
            Column right = targetColumns.get(index);
            KindsThatCompare.require(table, left, other, right, left + " and " + target + "." + right);
        }
        return present(columns) + " AND " + tuple(columns) + in + "(SELECT " + tuple(targetColumns) + " FROM "
                + identifier(target) + " WHERE " + present(targetColumns) + ")";
    }

    Standalone<RowCounts> sequence(Measure.Sequence measure) {
        return rowCounts("SELECT count(*), coalesce(count_if(NOT (" + inOrder(measure) + ")), 0), coalesce(count_if("
                + Table.name(measure.column()) + " IS NULL), 0) FROM " + withPrevious(measure));
    }

    String outOfOrder(Measure.Sequence measure) {
        return "SELECT * FROM " + withPrevious(measure) + " WHERE NOT (" + inOrder(measure) + ")";
    }

    private String inOrder(Measure.Sequence measure) {
        return table.ordered(measure.column(), "a sequence") + " "
                + measure.comparison().symbol() + " dataops_previous" + table.andNumber(measure.column());
    }

    /** Rows with an equal place in the sequence are put in the order of the value, so that the answer is one. */
    private String withPrevious(Measure.Sequence measure) {
        String per = measure.per().isEmpty() ? "" : "PARTITION BY " + names(measure.per()) + " ";
        String by = measure.by().isEmpty()
                ? "dataops_row"
                : names(measure.by()) + ", " + Table.name(measure.column()) + direction(measure);
        String numbered = measure.by().isEmpty()
                ? "(SELECT *, row_number() OVER () AS dataops_row FROM " + relation + ")"
                : relation;
        return "(SELECT *, lag(" + Table.name(measure.column()) + " IGNORE NULLS) OVER (" + per + "ORDER BY " + by
                + ") AS dataops_previous FROM " + numbered + ")";
    }

    private static String direction(Measure.Sequence measure) {
        return switch (measure.comparison()) {
            case LESS, AT_MOST -> " DESC";
            case EQUAL, NOT_EQUAL, GREATER, AT_LEAST -> "";
        };
    }

    Standalone<GapCounts> gaps(Measure.Gaps measure) {
        if (!table.kind(measure.column()).hasDate()) {
            throw new UnfitMeasureException("gaps in time need dates, but " + measure.column() + " is "
                    + table.kind(measure.column()) + "; declare its type under read: types: { " + measure.column()
                    + ": date }");
        }
        String unit = measure.period().name().toLowerCase(java.util.Locale.ROOT);
        String step = measure.period() == Period.QUARTER ? "INTERVAL 3 MONTH" : "INTERVAL 1 " + measure.period();
        // People read days, not midnights.
        String shown = measure.period() == Period.HOUR ? "%Y-%m-%dT%H:%M" : "%Y-%m-%d";
        String periods = "SELECT DISTINCT CAST(date_trunc('" + unit + "', " + Table.name(measure.column())
                + ") AS TIMESTAMP) AS p FROM " + relation + " WHERE " + Table.name(measure.column()) + " IS NOT NULL";
        String sql =
                "WITH periods AS (" + periods + "), steps AS (SELECT p, lead(p) OVER (ORDER BY p) AS q FROM periods)"
                        + " SELECT count(*), coalesce(date_diff('" + unit
                        + "', min(p), max(p)) + 1, 0), (SELECT list(strftime(m, '" + shown
                        + "') ORDER BY m) FROM (SELECT unnest(range(p + " + step + ", q, " + step
                        + ")) AS m FROM (SELECT * FROM steps WHERE q > p + " + step + " ORDER BY p LIMIT " + FIRST_GAPS
                        + ") ORDER BY m LIMIT " + FIRST_GAPS + ")) FROM periods";
        return new Standalone<>(
                sql,
                cells -> new GapCounts(
                        cells.count(1),
                        cells.count(1) - cells.count(0),
                        cells.list(2).stream().map(Scalar::toString).toList()));
    }

    Standalone<RowCounts> outliers(Measure.Outliers measure) {
        String name = Table.name(measure.column());
        return rowCounts("SELECT count(*), coalesce(count_if(" + farOut(measure) + "), 0), coalesce(count_if(" + name
                + " IS NULL), 0) FROM " + withFences(measure));
    }

    String outlying(Measure.Outliers measure) {
        return "SELECT * FROM " + withFences(measure) + " WHERE " + farOut(measure);
    }

    /** What is not finite is beyond every limit. */
    private String farOut(Measure.Outliers measure) {
        String name = Table.name(measure.column());
        String fenced = name + " < dataops_lower OR " + name + " > dataops_upper";
        return table.kind(measure.column()) == ColumnKind.DOUBLE
                ? "(" + fenced + " OR NOT isfinite(" + name + "))"
                : "(" + fenced + ")";
    }

    private String withFences(Measure.Outliers measure) {
        String number = "CAST(" + table.number(measure.column(), "an outlier") + " AS DOUBLE)";
        String value = "CASE WHEN isfinite(" + number + ") THEN " + number + " END";
        String fences = measure.rule().match(new OutlierRule.Cases<>() {
            @Override
            public String zScore(OutlierRule.ZScore rule) {
                // The mean of equal values may differ from them in its last digit.
                String mean = "CASE WHEN min(" + value + ") < max(" + value + ") THEN favg(" + value + ") END";
                String reach = rule.limit().toPlainString() + " * stddev_samp(" + value + ")";
                return mean + " - " + reach + " AS dataops_lower, " + mean + " + " + reach + " AS dataops_upper";
            }

            @Override
            public String interquartileRange(OutlierRule.InterquartileRange rule) {
                String quartiles = "quantile_cont(" + value + ", [0.25, 0.75])";
                String reach = rule.limit().toPlainString() + " * (" + quartiles + "[2] - " + quartiles + "[1])";
                return quartiles + "[1] - " + reach + " AS dataops_lower, " + quartiles + "[2] + " + reach
                        + " AS dataops_upper";
            }
        });
        return "(SELECT * FROM " + relation + " CROSS JOIN (SELECT " + fences + " FROM " + relation + "))";
    }

    Standalone<Long> queryRows(Measure.QueryRows measure) {
        return new Standalone<>("SELECT count(*) FROM (" + userSql.query(measure.sql()) + ")", cells -> cells.count(0));
    }

    String query(String sql) {
        return userSql.query(sql);
    }

    static Standalone<RowCounts> rowCounts(String sql) {
        return new Standalone<>(sql, cells -> new RowCounts(cells.count(0), cells.count(1), cells.count(2)));
    }

    private static String present(List<Column> columns) {
        return columns.stream()
                .map(column -> Table.name(column) + " IS NOT NULL")
                .collect(Collectors.joining(" AND "));
    }

    private static String names(List<Column> columns) {
        return columns.stream().map(Table::name).collect(Collectors.joining(", "));
    }

    private static String tuple(List<Column> columns) {
        return columns.size() == 1 ? names(columns) : "row(" + names(columns) + ")";
    }
}
