package io.dataops.checks.importer.soda;

import io.dataops.checks.importer.CheckEntry;
import io.dataops.checks.importer.contract.Demand;
import io.dataops.checks.importer.contract.Fields;
import io.dataops.checks.importer.contract.NotTakenException;
import io.dataops.checks.importer.contract.Sql;
import io.dataops.checks.yaml.YamlEntry;
import io.dataops.checks.yaml.YamlMap;
import io.dataops.results.SourcePosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A check of a contract.
 *
 * @param column the one that it stands under; empty for a check of the data set
 * @param keys what it is told
 * @param whole the entry of the list of checks that it is
 * @param given its thresholds, where they do not stand among the keys
 */
record SodaCheck(
        SodaDataset rows,
        Optional<Fields> column,
        String type,
        SourcePosition at,
        Fields keys,
        YamlMap whole,
        Optional<Thresholds> given) {
    private static final List<String> SHARED = List.of("name", "qualifier", "attributes", "threshold", "filter");
    private static final List<String> TYPES = List.of(
            "missing",
            "invalid",
            "duplicate",
            "aggregate",
            "failed_rows",
            "metric",
            "row_count",
            "freshness",
            "schema");
    private static final Map<String, String> REFUSED_KEYS = Map.of(
            "column_expression",
            "its column_expression computes the values that it looks at; the nearest is failed_rows with an expression,"
                    + " or a metric with one",
            "include_null",
            "its reference does not say what 'include null' makes of a null; the nearest is missing_count beside it");
    /** Keys of a column that say nothing to its checks. */
    private static final List<String> COLUMN_KEYS = List.of(
            "name",
            "description",
            "data_type",
            "character_maximum_length",
            "numeric_precision",
            "numeric_scale",
            "datetime_precision",
            "optional",
            "checks");

    /** Keys of a column that say which of its values are missing or valid, where a check does not say so itself. */
    private static final Pattern OF_VALUES = Pattern.compile("(missing|valid|invalid)_.*");

    List<CheckEntry> entries() throws NotTakenException {
        if (whole.entries().size() > 1) {
            throw new NotTakenException("its entry has a second key "
                    + whole.entries().get(1).key().value() + "; the keys of a check stand below it");
        }
        Variables.refuseLeft(whole);
        if (column.isPresent()) {
            requireKnown(column.get());
        }
        return switch (type) {
            case "missing" -> Missing.of(withDefaults("missing_")).entries();
            case "invalid" -> Invalid.of(withDefaults("")).entries();
            case "duplicate" -> Duplicate.of(this).entries();
            case "aggregate" -> Aggregation.of(withDefaults("").onValidValues()).entries();
            case "failed_rows" -> FailedRows.of(this).entries();
            case "metric" -> Metric.of(this).entries();
            case "row_count", "freshness", "schema" -> ofDataset();
            default -> throw NotTakenException.unknown("no check of that name is known here", type, TYPES);
        };
    }

    private void requireKnown(Fields keysOfColumn) throws NotTakenException {
        List<String> ofValues = ofValues(keysOfColumn).map().entries().stream()
                .map(entry -> entry.key().value())
                .toList();
        keysOfColumn.knowOnly(
                Stream.concat(COLUMN_KEYS.stream(), ofValues.stream()).toList());
        if (!ofValues.isEmpty() && !List.of("missing", "invalid", "aggregate").contains(type)) {
            throw new NotTakenException(
                    "its column says which values are missing or valid, and it looks at the others only;"
                            + " write a filter that leaves them out");
        }
    }

    private static Fields ofValues(Fields column) {
        return new Fields(new YamlMap(
                column.map().entries().stream()
                        .filter(entry -> OF_VALUES.matcher(entry.key().value()).matches())
                        .toList(),
                column.at()));
    }

    /** With the keys of the column that begin with a word and that the check does not have itself. */
    private SodaCheck withDefaults(String word) {
        List<YamlEntry> all = new ArrayList<>(keys.map().entries());
        column.map(SodaCheck::ofValues).stream()
                .flatMap(fields -> fields.map().entries().stream())
                .filter(entry -> entry.key().value().startsWith(word)
                        && !keys.has(entry.key().value()))
                .forEach(all::add);
        return new SodaCheck(rows, column, type, at, new Fields(new YamlMap(all, keys.at())), whole, given);
    }

    /** The same check on the rows whose value is present and valid, where it says which values are. */
    SodaCheck onValidValues() throws NotTakenException {
        Fields ofValues = ofValues(keys);
        if (ofValues.map().entries().isEmpty()) {
            return this;
        }
        String valid = Invalid.of(new SodaCheck(rows, column, type, at, ofValues, whole, given))
                .validRows();
        String filter = keys.text("filter")
                .map(own -> Sql.all(List.of(Sql.statement(own), valid)))
                .orElse(valid);
        Fields others = ClConfig.with(ClConfig.without(keys, "missing_", "valid_", "invalid_"), "filter", filter);
        return new SodaCheck(rows, column, type, at, others, whole, given);
    }

    private List<CheckEntry> ofDataset() throws NotTakenException {
        if (column.isPresent()) {
            throw new NotTakenException("it is a check of the data set and stands under a column");
        }
        return switch (type) {
            case "row_count" -> Count.of(this).entries();
            case "freshness" -> Freshness.of(this).entries();
            default -> Schema.of(this).entries();
        };
    }

    /** The check, when it has no other keys than those that all checks share and its own. */
    SodaCheck with(String... own) throws NotTakenException {
        for (Map.Entry<String, String> refused : REFUSED_KEYS.entrySet()) {
            if (keys.has(refused.getKey())) {
                throw new NotTakenException(refused.getValue());
            }
        }
        keys.knowOnly(Stream.concat(SHARED.stream(), Stream.of(own)).toList());
        return this;
    }

    /** Its thresholds; without one, what is usual. */
    Thresholds thresholds(Demand usual) throws NotTakenException {
        return given.isPresent() ? given.get() : Thresholds.of(keys, usual);
    }

    /** Its thresholds, at least one. */
    Thresholds neededThresholds() throws NotTakenException {
        return given.isPresent() ? given.get() : Thresholds.needed(keys);
    }

    /** The column's name. */
    String columnName() throws NotTakenException {
        return column.flatMap(fields -> fields.text("name"))
                .orElseThrow(() -> new NotTakenException("it is a check of a column and stands under none"));
    }

    /** The rows that it looks at: those of the contract's filter that its own filter lets through. */
    Optional<String> where() throws NotTakenException {
        List<String> filters = new ArrayList<>();
        if (rows.filter().isPresent()) {
            Variables.refuseLeft(rows.top().find("filter").orElseThrow());
            filters.add(Sql.statement(rows.filter().get()));
        }
        keys.text("filter").map(Sql::statement).ifPresent(filters::add);
        return filters.isEmpty() ? Optional.empty() : Optional.of(Sql.all(filters));
    }

    /** Behind a FROM. */
    String from() throws NotTakenException {
        return CheckEntry.DATASET + where().map(filter -> " WHERE " + filter).orElse("");
    }

    CheckEntry entry(String checkType) {
        return CheckEntry.of(checkType, at);
    }

    CheckEntry filtered(CheckEntry entry) throws NotTakenException {
        where().ifPresent(filter -> entry.with("where", filter));
        return entry;
    }

    /** Either a condition or a query of its own, which no filter reaches. */
    String query(String key) throws NotTakenException {
        if (where().isPresent()) {
            throw new NotTakenException(
                    "it has a query and a filter, and the language does not say that a filter reaches a query");
        }
        return rows.ownNames(
                Sql.statement(keys.text(key).orElseThrow(() -> new NotTakenException("it has no " + key))));
    }
}
