package io.dataops.checks.check;

import io.dataops.checks.plan.Column;
import java.util.List;

/** Columns of another data set. */
public record Reference(String dataset, List<Column> columns) {
    public Reference {
        columns = List.copyOf(columns);
    }

    @Override
    public String toString() {
        return dataset + "." + Columns.list(columns);
    }
}
