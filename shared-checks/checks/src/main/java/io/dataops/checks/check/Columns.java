package io.dataops.checks.check;

import io.dataops.checks.plan.Column;
import java.util.List;
import java.util.stream.Collectors;

/** Says column names in sentences. */
public final class Columns {
    private Columns() {}

    /** {@code a}, or {@code (a, b)} for several. */
    public static String list(List<Column> columns) {
        return columns.size() == 1
                ? columns.get(0).name()
                : columns.stream().map(Column::name).collect(Collectors.joining(", ", "(", ")"));
    }
}
