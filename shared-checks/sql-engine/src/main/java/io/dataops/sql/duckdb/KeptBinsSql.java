package io.dataops.sql.duckdb;

import io.dataops.checks.distribution.Deciles;
import io.dataops.checks.distribution.NumberDistribution;
import io.dataops.checks.plan.GroupedCounts;
import io.dataops.checks.plan.GroupedCounts.Groups;
import io.dataops.checks.plan.SideCounts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Counts numbers between the edges that a distribution still knows where it no longer knows each number. Its own counts
 * between them are exact.
 *
 * @param observed the numbers, as doubles
 */
record KeptBinsSql(String observed, String relation, NumberDistribution reference) {
    private static final String SQL = """
            WITH dataops_seen AS (SELECT %s AS x FROM %s),
            bins AS (SELECT %s AS bin, count(*) AS a FROM dataops_seen WHERE isfinite(x) GROUP BY bin)
            SELECT (SELECT list(bin ORDER BY bin) FROM bins), (SELECT list(a ORDER BY bin) FROM bins), count(x),
                count(*) - count(x), count_if(NOT isfinite(x)) FROM dataops_seen""";

    Standalone<GroupedCounts> statement() {
        return new Standalone<>(SQL.formatted(observed, relation, bin()), this::counts);
    }

    private String bin() {
        return "2 * (" + sum(" > ") + ") + CAST((" + sum(" = ") + ") > 1 AS INTEGER)";
    }

    private String sum(String comparison) {
        return deciles().edges().stream()
                .map(edge -> "CAST(x" + comparison + "CAST('" + edge + "' AS DOUBLE) AS INTEGER)")
                .collect(Collectors.joining(" + "));
    }

    private Deciles deciles() {
        return reference.knownDeciles();
    }

    private GroupedCounts counts(Cells cells) {
        List<Long> filled = TwoSamplesSql.counts(cells, 0);
        List<Long> found = TwoSamplesSql.counts(cells, 1);
        List<Long> observedCounts = new ArrayList<>();
        List<Long> referenceCounts = new ArrayList<>();
        Deciles deciles = deciles();
        for (int bin = 0; bin < deciles.counts().size(); bin++) {
            int place = filled.indexOf((long) bin);
            long here = place < 0 ? 0 : found.get(place);
            long there = deciles.counts().get(bin);
            if (here + there > 0) {
                observedCounts.add(here);
                referenceCounts.add(there);
            }
        }
        List<BigDecimal> edges = deciles.edges().stream()
                .distinct()
                .map(edge -> new BigDecimal(edge.toString()))
                .toList();
        return new GroupedCounts(
                reference.hasExactDeciles() ? new Groups.Deciles(edges) : new Groups.NearDeciles(edges),
                new SideCounts(cells.count(2), cells.count(3), cells.count(4)),
                new SideCounts(reference.values(), reference.nulls(), reference.notFinite()),
                observedCounts,
                referenceCounts);
    }
}
