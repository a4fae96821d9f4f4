package io.dataops.checks.plan;

import java.util.List;
import java.util.Optional;

/** The columns of a data set, in their order. */
public record TableSchema(List<Field> fields) {
    public TableSchema {
        fields = List.copyOf(fields);
    }

    /**
     * A column and its type.
     *
     * @param engineType the engine's own name of the type, such as {@code DECIMAL(15,2)}
     */
    public record Field(Column column, ColumnKind kind, String engineType) {}

    public List<String> names() {
        return fields.stream().map(field -> field.column().name()).toList();
    }

    /** The field of a column, by exact name. */
    public Optional<Field> field(Column column) {
        return fields.stream().filter(field -> field.column().equals(column)).findFirst();
    }
}
