package io.dataops.checks.importer.odcs;

import io.dataops.checks.importer.contract.Fields;
import java.util.List;
import java.util.Locale;

/**
 * A property of an object, such as a column.
 *
 * @param column what the column is called in the data: the physical name where there is one
 */
record OdcsProperty(String name, String column, Fields fields) {
    private static final List<String> TEXT_TYPES =
            List.of("string", "varchar", "char", "text", "nvarchar", "clob", "character");

    static OdcsProperty of(Fields fields) {
        String name = fields.text("name").orElse("");
        return new OdcsProperty(name, fields.text("physicalName").orElse(name), fields);
    }

    boolean isCalled(String other) {
        return name.equals(other)
                || column.equals(other)
                || fields.text("id").filter(other::equals).isPresent();
    }

    String logicalType() {
        return fields.text("logicalType").orElse("").toLowerCase(Locale.ROOT);
    }

    boolean isTime() {
        return List.of("date", "timestamp", "time").contains(logicalType());
    }

    /** Whether the data hold texts, whatever they stand for. */
    boolean isStoredAsText() {
        String physical = fields.text("physicalType").orElse("").toLowerCase(Locale.ROOT);
        return TEXT_TYPES.stream().anyMatch(physical::startsWith);
    }
}
