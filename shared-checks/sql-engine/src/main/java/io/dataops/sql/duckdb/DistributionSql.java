package io.dataops.sql.duckdb;

import io.dataops.checks.distribution.CategoryDistribution;
import io.dataops.checks.distribution.Deciles;
import io.dataops.checks.distribution.Distribution;
import io.dataops.checks.distribution.Moments;
import io.dataops.checks.distribution.NumberCounts;
import io.dataops.checks.distribution.NumberDistribution;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.ColumnKind;
import io.dataops.checks.plan.Scalar;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Counts the different values of a column, as many as a distribution tells apart. Sums that leave the range of doubles are
 * left out.
 */
final class DistributionSql {
    /** Zero has one sign afterwards. */
    private static final String COUNTED = """
            WITH dataops_counted AS (SELECT CAST(%1$s AS DOUBLE) + 0.0 AS x, count(*) AS b, %2$s AS rounded FROM %3$s GROUP BY x),
            ranked AS (SELECT x, b, sum(b) OVER (ORDER BY x) AS upto, CAST(sum(b) OVER () AS BIGINT) - 1 AS last,
                CAST(CAST(x AS BIT) AS UBIGINT) AS bits FROM dataops_counted WHERE isfinite(x)),
            """;

    private static final String EXACT =
            "shift AS (SELECT 0 AS shift FROM ranked HAVING count(*) <= " + Distribution.MOST + "),\n";

    /** The numbers of groups by ever fewer bits: neighbours that differ in one of those. */
    private static final String COARSE = """
            neighbours AS (SELECT bits, lag(bits) OVER (ORDER BY x) AS before FROM ranked),
            sizes AS (SELECT unnest([%s]) AS size, unnest(range(64)) AS shift FROM neighbours),
            shift AS (SELECT min(shift) AS shift FROM sizes WHERE size < %d),
            """;

    private static final String ANSWER = """
            edges AS (SELECT %s FROM ranked),
            bins AS (SELECT %s AS bin, sum(b) AS b FROM ranked CROSS JOIN edges GROUP BY bin),
            groups AS (SELECT bits >> shift AS prefix, sum(b) AS b FROM ranked CROSS JOIN shift GROUP BY prefix),
            near AS (SELECT x - (SELECT min(x) FROM ranked) AS x, CAST(b AS DOUBLE) AS b FROM ranked),
            middle AS (SELECT fsum(b * x) / sum(b) AS mean FROM near),
            squares AS (SELECT fsum(b * (x - mean) * (x - mean)) AS squares FROM near CROSS JOIN middle)
            SELECT coalesce(sum(b) FILTER (x IS NOT NULL), 0), coalesce(sum(b) FILTER (x IS NULL), 0),
                coalesce(sum(b) FILTER (NOT isfinite(x)), 0), coalesce(sum(rounded), 0),
                (SELECT [%s] FROM edges WHERE e1 IS NOT NULL), (SELECT list(bin ORDER BY bin) FROM bins), (SELECT list(b ORDER BY bin) FROM bins),
                (SELECT shift FROM shift), (SELECT list(prefix ORDER BY prefix) FROM groups),
                (SELECT list(b ORDER BY prefix) FROM groups), (SELECT min(x) FROM ranked), (SELECT max(x) FROM ranked),
                (SELECT %s FROM middle), (SELECT %s FROM squares)
                FROM dataops_counted""";

    private static final String CATEGORIES = """
            WITH dataops_counted AS (SELECT %s AS x, count(*) AS b FROM %s GROUP BY x),
            kept AS (SELECT x, b FROM dataops_counted WHERE x IS NOT NULL ORDER BY x LIMIT %d)
            SELECT coalesce(sum(b) FILTER (x IS NULL), 0), coalesce(sum(b) FILTER (x IS NOT NULL), 0),
                (SELECT list(x ORDER BY x) FROM kept), (SELECT list(b ORDER BY x) FROM kept) FROM dataops_counted""";

    private DistributionSql() {}

    static Standalone<? extends Distribution> of(Table table, Column column, Relation relation) {
        return table.kind(column).isNumber() ? numbers(table, column, relation) : categories(table, column, relation);
    }

    private static Standalone<CategoryDistribution> categories(Table table, Column column, Relation relation) {
        return new Standalone<>(
                CATEGORIES.formatted(table.digest(column), relation.sql(), Distribution.MOST), cells -> {
                    List<Long> counts = TwoSamplesSql.counts(cells, 3);
                    long kept = counts.stream().mapToLong(Long::longValue).sum();
                    return new CategoryDistribution(
                            cells.count(0), TwoSamplesSql.counts(cells, 2), counts, cells.count(1) - kept);
                });
    }

    private static Standalone<NumberDistribution> numbers(Table table, Column column, Relation relation) {
        String name = table.number(column, "a distribution");
        String counted = COUNTED.formatted(name, rounded(table, column), relation.sql());
        String answer = ANSWER.formatted(
                DecileSql.edges(),
                DecileSql.bin(),
                DecileSql.each(", ", "e%d"),
                finite("(SELECT min(x) FROM ranked) + mean"),
                finite("squares"));
        String sizes = IntStream.range(0, Long.SIZE)
                .mapToObj(shift -> "count_if((bits >> " + shift + ") <> (before >> " + shift + "))")
                .collect(Collectors.joining(", "));
        return new Standalone<>(
                counted + COARSE.formatted(sizes, Distribution.MOST) + answer,
                DistributionSql::read,
                List.of(counted + EXACT + answer + " HAVING (SELECT count(*) FROM shift) = 1"));
    }

    /** A double of 32 bits is one of 64 too. */
    private static String rounded(Table table, Column column) {
        String name = Table.name(column);
        boolean isDouble = table.kind(column) == ColumnKind.DOUBLE;
        return isDouble
                ? "0"
                : "count_if(TRY_CAST(CAST(" + name + " AS DOUBLE) AS " + table.engineType(column)
                        + ") IS DISTINCT FROM " + name + ")";
    }

    private static String finite(String sum) {
        return "CASE WHEN isfinite(" + sum + ") THEN " + sum + " END";
    }

    private static NumberDistribution read(Cells cells) {
        return new NumberDistribution(
                cells.count(0),
                cells.count(1),
                cells.count(2),
                cells.count(3),
                counts(cells),
                deciles(cells),
                moments(cells));
    }

    private static NumberCounts counts(Cells cells) {
        int shift = (int) cells.count(7);
        List<Scalar> prefixes = cells.list(8);
        List<Long> found = TwoSamplesSql.counts(cells, 9);
        record Group(double from, long count) {}
        List<Group> groups = new ArrayList<>();
        for (int group = 0; group < found.size(); group++) {
            long bits = TwoSamplesSql.number(prefixes.get(group))
                    .toBigInteger()
                    .shiftLeft(shift)
                    .longValue();
            groups.add(new Group(Double.longBitsToDouble(bits), found.get(group)));
        }
        groups.sort((one, other) -> Double.compare(one.from, other.from));
        return new NumberCounts(
                Long.SIZE - shift,
                groups.stream().map(Group::from).toList(),
                groups.stream().map(Group::count).toList());
    }

    private static Optional<Deciles> deciles(Cells cells) {
        List<Scalar> edges = cells.list(4);
        List<Long> bins = TwoSamplesSql.counts(cells, 5);
        if (bins.isEmpty()) {
            return Optional.empty();
        }
        Long[] counts = new Long[2 * Deciles.EDGES + 1];
        Arrays.fill(counts, 0L);
        List<Long> found = TwoSamplesSql.counts(cells, 6);
        for (int bin = 0; bin < bins.size(); bin++) {
            counts[bins.get(bin).intValue()] = found.get(bin);
        }
        return Optional.of(new Deciles(
                edges.stream()
                        .map(edge -> TwoSamplesSql.number(edge).doubleValue())
                        .toList(),
                Arrays.asList(counts)));
    }

    private static Optional<Moments> moments(Cells cells) {
        List<Optional<BigDecimal>> sums =
                IntStream.rangeClosed(10, 13).mapToObj(cells::number).toList();
        return Collections.frequency(sums, Optional.empty()) > 0
                ? Optional.empty()
                : Optional.of(new Moments(
                        sums.get(0).orElseThrow().doubleValue(),
                        sums.get(1).orElseThrow().doubleValue(),
                        sums.get(2).orElseThrow().doubleValue(),
                        sums.get(3).orElseThrow().doubleValue()));
    }
}
