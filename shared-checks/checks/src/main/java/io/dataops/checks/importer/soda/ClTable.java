package io.dataops.checks.importer.soda;

import io.dataops.checks.importer.CheckEntry;
import io.dataops.checks.importer.contract.Fields;
import io.dataops.checks.importer.contract.NotTakenException;
import io.dataops.checks.importer.contract.Sql;
import io.dataops.checks.yaml.YamlNode;
import io.dataops.checks.yaml.YamlScalar;
import java.util.Map;
import java.util.Optional;

/**
 * The table that a section of checks is about.
 *
 * @param filter of its partition, which lies in {@code filters}; empty for all rows
 * @param filters of all partitions of the file, by table and partition
 * @param columns what the file says of each column besides its checks, by table and column
 * @param metrics those that earlier checks of the file define, by name
 */
record ClTable(
        String name,
        Optional<YamlNode> filter,
        Map<String, YamlNode> filters,
        Map<String, Fields> columns,
        Map<String, Fields> metrics) {
    SodaDataset rows(Fields empty) {
        return new SodaDataset(
                name,
                filter.filter(YamlScalar.class::isInstance)
                        .map(where -> ClConfig.with(empty, "filter", ((YamlScalar) where).text()))
                        .orElse(empty));
    }

    Fields column(String column, Fields none) {
        return columns.getOrDefault(key(name, column), none);
    }

    /** The rows of another table, or of one of its partitions, behind a FROM. */
    static String from(String table, Optional<String> partition, Map<String, YamlNode> filters)
            throws NotTakenException {
        String relation = Sql.name(CheckEntry.table(table));
        if (partition.isEmpty()) {
            return relation;
        }
        YamlNode where = filters.get(key(table, partition.get()));
        if (!(where instanceof YamlScalar scalar)) {
            throw new NotTakenException("the file has no filter " + table + " [" + partition.get() + "]");
        }
        return relation + " WHERE " + Sql.statement(scalar.text());
    }

    static String key(String table, String part) {
        return table + " [" + part + "]";
    }
}
