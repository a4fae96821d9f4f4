package io.dataops.checks.importer.odcs;

import io.dataops.checks.importer.CheckEntry;
import io.dataops.checks.importer.contract.Demand;
import io.dataops.checks.importer.contract.Fields;
import io.dataops.checks.importer.contract.NotTakenException;
import io.dataops.checks.importer.contract.RuleList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * An entry of {@code quality}.
 *
 * @param property the one that it stands under; empty when it stands under the object
 */
record QualityRule(OdcsObject object, Optional<OdcsProperty> property, Fields fields) {
    private static final List<String> KEYS = keys();
    private static final Set<String> WARNINGS = Set.of("info", "warning", "warn");

    private static List<String> keys() {
        List<String> keys = new ArrayList<>(Operators.NAMES);
        keys.addAll(List.of(
                "id",
                "name",
                "description",
                "type",
                "metric",
                "rule",
                "arguments",
                "unit",
                "query",
                "engine",
                "implementation",
                "dimension",
                "method",
                "severity",
                "businessImpact",
                "scheduler",
                "schedule",
                "tags",
                "authoritativeDefinitions",
                "customProperties",
                "validValues",
                "pattern"));
        return List.copyOf(keys);
    }

    static QualityRule ofObject(OdcsObject object, Fields fields) {
        return new QualityRule(object, Optional.empty(), fields);
    }

    static QualityRule ofProperty(OdcsObject object, OdcsProperty property, Fields fields) {
        return new QualityRule(object, Optional.of(property), fields);
    }

    void addTo(RuleList rules) {
        String type = fields.text("type").orElse("library");
        String name = type.equals("library") ? metric().orElse(type) : type;
        rules.add(name, fields.at(), object.name(), () -> List.of(check(type)));
    }

    private Optional<String> metric() {
        return fields.text("metric").or(() -> fields.text("rule"));
    }

    private CheckEntry check(String type) throws NotTakenException {
        CheckEntry entry =
                switch (type) {
                    case "library" -> library();
                    case "sql" -> sql();
                    case "text" ->
                        throw new NotTakenException(
                                "it is a text for people, which nothing can check; say it as a metric or as sql");
                    case "custom" ->
                        throw new NotTakenException("it is written for "
                                + fields.text("engine").orElse("another engine") + "; say it as a metric or as sql");
                    default ->
                        throw new NotTakenException("its type '" + type + "' is none of library, text, sql, custom");
                };
        String severity = fields.text("severity").orElse("").toLowerCase(Locale.ROOT);
        return WARNINGS.contains(severity) ? entry.with("severity", "warn") : entry;
    }

    private CheckEntry sql() throws NotTakenException {
        fields.knowOnly(KEYS);
        String query = fields.text("query").orElseThrow(() -> new NotTakenException("it has no query"));
        return new QualityQuery(fields, query, property.map(OdcsProperty::column)).check();
    }

    private CheckEntry library() throws NotTakenException {
        fields.knowOnly(KEYS);
        String metric = metric().orElseThrow(() -> new NotTakenException("it names no metric"));
        Optional<Demand> demand = Operators.of(fields);
        if (metric.equals("validValues")) {
            return new LibraryMetric(object, property, fields, demand.orElse(Demand.NONE)).check("invalidValues");
        }
        return new LibraryMetric(
                        object,
                        property,
                        fields,
                        demand.orElseThrow(() -> new NotTakenException("it has no operator such as mustBe")))
                .check(metric);
    }
}
