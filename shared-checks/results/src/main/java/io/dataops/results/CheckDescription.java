package io.dataops.results;

import java.util.List;

/**
 * What a check asks, known before it runs.
 *
 * @param id stable over runs and unique in a result, such as {@code sales.not_null.product_id}
 * @param dataset name of the data set in the suite
 * @param type name in the check registry, such as {@code not_null}
 * @param columns the columns it looks at, in the order of the suite; empty for a check of the whole data set
 * @param severity what a miss means
 * @param description one sentence for people: the suite's own words, else the check type's
 * @param expected what the data must meet, such as {@code no failing row} or {@code at least 100000}
 * @param source where the suite declares it
 */
public record CheckDescription(
        String id,
        String dataset,
        String type,
        List<String> columns,
        Severity severity,
        String description,
        String expected,
        SourcePosition source) {
    public CheckDescription {
        columns = List.copyOf(columns);
    }
}
