package io.dataops.sql.duckdb;

import io.dataops.checks.distribution.CategoryDistribution;
import io.dataops.checks.distribution.Distribution;
import io.dataops.checks.distribution.NumberDistribution;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The values that a distribution tells apart, as rows of SQL: each value, 0, and how often it occurs. */
record KeptSql(Distribution distribution) {
    /** A SELECT; numbers are doubles, anything else its digest. */
    String rows() {
        return distribution.match(new Distribution.Cases<>() {
            @Override
            public String numbers(NumberDistribution it) {
                String values = list(it.counts().from(), number -> "'" + number + "'");
                return rows("CAST(" + values + " AS DOUBLE[])", it.counts().counts())
                        + (it.notFinite() == 0 ? "" : " UNION ALL SELECT CAST('NaN' AS DOUBLE), 0, " + it.notFinite())
                        + nulls("CAST(NULL AS DOUBLE)");
            }

            @Override
            public String categories(CategoryDistribution it) {
                return rows("CAST(" + list(it.digests(), String::valueOf) + " AS BIGINT[])", it.counts())
                        + nulls("CAST(NULL AS BIGINT)");
            }
        });
    }

    private static String rows(String values, List<Long> counts) {
        return "SELECT unnest(" + values + "), 0, unnest(CAST(" + list(counts, String::valueOf) + " AS BIGINT[]))";
    }

    private String nulls(String value) {
        return " UNION ALL SELECT " + value + ", 0, " + distribution.nulls();
    }

    private static <T> String list(List<T> values, Function<T, String> sql) {
        return values.stream().map(sql).collect(Collectors.joining(", ", "[", "]"));
    }
}
