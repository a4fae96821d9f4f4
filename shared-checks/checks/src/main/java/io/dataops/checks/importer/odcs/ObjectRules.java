package io.dataops.checks.importer.odcs;

import io.dataops.checks.importer.CheckEntry;
import io.dataops.checks.importer.contract.Fields;
import io.dataops.checks.importer.contract.NotTakenException;
import io.dataops.checks.importer.contract.RuleList;
import io.dataops.checks.plan.Column;
import io.dataops.results.SourcePosition;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/** The rules of an object and of its properties. */
final class ObjectRules {
    private static final String NESTED = "it is inside a nested value, which is not looked into";

    private final OdcsContract contract;
    private final OdcsObject object;
    private final RuleList rules;

    ObjectRules(OdcsContract contract, OdcsObject object, RuleList rules) {
        this.contract = contract;
        this.object = object;
        this.rules = rules;
    }

    void addAll() {
        primaryKey();
        if (object.fields().has("logicalTypeOptions")) {
            rules.refuse(
                    "logicalTypeOptions",
                    object.fields().at("logicalTypeOptions"),
                    "it is about the object as a whole, which is a table here");
        }
        for (OdcsProperty property : object.properties()) {
            property(property);
        }
        object.fields()
                .maps("quality")
                .forEach(quality -> QualityRule.ofObject(object, quality).addTo(rules));
        object.fields().maps("relationships").forEach(this::relationship);
    }

    private void primaryKey() {
        List<OdcsProperty> key = object.properties().stream()
                .filter(property -> property.fields().says("primaryKey"))
                .sorted(Comparator.comparing(ObjectRules::position))
                .toList();
        if (!key.isEmpty()) {
            SourcePosition at = key.get(0).fields().at("primaryKey");
            List<String> columns = key.stream().map(OdcsProperty::column).toList();
            rules.add(
                    "primaryKey",
                    at,
                    object.name(),
                    () -> List.of(CheckEntry.of("primary_key", at).with("columns", columns)));
        }
    }

    /** Columns without a position stand behind those with one, in the order of the file. */
    private static BigDecimal position(OdcsProperty property) {
        try {
            return property.fields()
                    .number("primaryKeyPosition")
                    .filter(position -> position.signum() > 0)
                    .orElse(BigDecimal.valueOf(Integer.MAX_VALUE));
        } catch (NotTakenException none) {
            return BigDecimal.valueOf(Integer.MAX_VALUE);
        }
    }

    private void property(OdcsProperty property) {
        Fields fields = property.fields();
        rules.add(
                "property",
                fields.at("name"),
                object.name(),
                () -> List.of(CheckEntry.of("column_exists", fields.at("name")).with("column", property.column())));
        property.classified().ifPresent(at -> rules.classify(at, object.name(), new Column(property.column())));
        flag(
                "required",
                fields,
                () -> CheckEntry.of("not_null", fields.at("required")).with("column", property.column()));
        flag(
                "unique",
                fields,
                () -> CheckEntry.of("unique", fields.at("unique")).with("columns", property.column()));
        if (isUnclear(fields, "primaryKey")) {
            flag(
                    "primaryKey",
                    fields,
                    () -> CheckEntry.of("primary_key", fields.at("primaryKey")).with("columns", property.column()));
        }
        for (String later : List.of("enum", "map")) {
            if (fields.has(later)) {
                rules.refuse(later, fields.at(later), "it belongs to a later version than 3.1");
            }
        }
        new LogicalTypeRules(object.name(), property, rules).addAll();
        fields.maps("quality")
                .forEach(quality ->
                        QualityRule.ofProperty(object, property, quality).addTo(rules));
        fields.maps("relationships").forEach(relationship -> relationship(property, relationship));
        fields.maps("properties")
                .forEach(inner ->
                        nested(property.name() + "." + inner.text("name").orElse(""), inner));
        if (fields.has("items")) {
            nested(property.name() + "[]", fields.below("items"));
        }
    }

    /** Adds a rule that is there when its key says {@code true}. */
    private void flag(String name, Fields fields, Supplier<CheckEntry> entry) {
        if (fields.says(name) || isUnclear(fields, name)) {
            rules.add(name, fields.at(name), object.name(), () -> {
                fields.flag(name);
                return List.of(entry.get());
            });
        }
    }

    private static boolean isUnclear(Fields fields, String name) {
        try {
            fields.flag(name);
            return false;
        } catch (NotTakenException neither) {
            return true;
        }
    }

    /** Refuses all that a nested value has to meet. */
    private void nested(String path, Fields fields) {
        for (String flag : List.of("required", "unique", "primaryKey")) {
            if (fields.says(flag)) {
                rules.refuse(flag + " of " + path, fields.at(flag), NESTED);
            }
        }
        for (String key : List.of("logicalType", "logicalTypeOptions", "quality", "relationships")) {
            if (fields.has(key)) {
                rules.refuse(key + " of " + path, fields.at(key), NESTED);
            }
        }
        fields.maps("properties")
                .forEach(inner -> nested(path + "." + inner.text("name").orElse(""), inner));
        if (fields.has("items")) {
            nested(path + "[]", fields.below("items"));
        }
    }

    private void relationship(OdcsProperty property, Fields fields) {
        rules.add("relationships", fields.at(), object.name(), () -> {
            if (fields.has("from")) {
                throw new NotTakenException("a relationship of a property must not say from");
            }
            return List.of(Relationship.of(contract, fields).from(List.of(property.column()), object.name()));
        });
    }

    private void relationship(Fields fields) {
        rules.add(
                "relationships",
                fields.at(),
                object.name(),
                () -> List.of(Relationship.of(contract, fields).fromObject(object)));
    }
}
