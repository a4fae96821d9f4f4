package io.dataops.checks.plan;

import io.dataops.results.DatasetEvidence.ColumnType;
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
    public record Field(Column column, ColumnKind kind, String engineType) {
        /**
         * As results name it: by its kind, nested values by the engine's own name, which says what they hold; and in any case
         * by the engine's own name beside it.
         */
        public ColumnType evidence() {
            return new ColumnType(column.name(), kind == ColumnKind.NESTED ? engineType : kind.toString(), engineType);
        }
    }

    public List<String> names() {
        return fields.stream().map(field -> field.column().name()).toList();
    }

    /** The columns as results name them. */
    public List<ColumnType> evidence() {
        return fields.stream().map(Field::evidence).toList();
    }

    /** The field of a column, by exact name. */
    public Optional<Field> field(Column column) {
        return fields.stream().filter(field -> field.column().equals(column)).findFirst();
    }
}
