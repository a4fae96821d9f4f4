package io.dataops.checks.importer.odcs;

import io.dataops.checks.importer.contract.Fields;
import io.dataops.checks.yaml.YamlNode;
import io.dataops.results.SourcePosition;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A property of an object, such as a column.
 *
 * @param column what the column is called in the data: the physical name where there is one
 */
record OdcsProperty(String name, String column, Fields fields) {
    private static final List<String> TEXT_TYPES =
            List.of("string", "varchar", "char", "text", "nvarchar", "clob", "character");

    /** Classifications of values that the suite may show. */
    private static final Set<String> OPEN = Set.of("public", "open", "unclassified", "internal", "none");

    static OdcsProperty of(Fields fields) {
        String name = fields.text("name").orElse("");
        return new OdcsProperty(name, fields.text("physicalName").orElse(name), fields);
    }

    boolean isCalled(String other) {
        return name.equals(other)
                || column.equals(other)
                || fields.text("id").filter(other::equals).isPresent();
    }

    /**
     * Where it says that its values are not for everybody, of itself or of what it holds. Classifications are free words; those
     * that nobody here knows are taken for such.
     */
    Optional<SourcePosition> classified() {
        return classified(fields);
    }

    private static Optional<SourcePosition> classified(Fields fields) {
        Optional<YamlNode> said = fields.find("classification");
        boolean open = fields.text("classification")
                .filter(word -> OPEN.contains(word.toLowerCase(Locale.ROOT)))
                .isPresent();
        return said.isPresent() && !open
                ? said.map(YamlNode::at)
                : Stream.concat(fields.maps("properties"), Stream.of(fields.below("items")))
                        .filter(inner -> !inner.map().entries().isEmpty())
                        .flatMap(inner -> classified(inner).stream())
                        .findFirst();
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
