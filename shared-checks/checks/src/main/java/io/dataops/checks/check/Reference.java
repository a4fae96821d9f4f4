package io.dataops.checks.check;

import io.dataops.checks.plan.Column;
import java.util.List;

/**
 * Columns of another data set. Prints as {@code products.id}, or {@code products.(a, b)} for several.
 *
 * @param dataset its name in the suite
 * @param columns in the order in which they are compared; empty where the column of the same name is meant
 */
public record Reference(String dataset, List<Column> columns) {
    public Reference {
        columns = List.copyOf(columns);
    }

    @Override
    public String toString() {
        return dataset + "." + Columns.list(columns);
    }
}
