package io.dataops.checks.importer.gx;

import io.dataops.checks.importer.contract.NotTakenException;
import io.dataops.checks.yaml.CoreValue;
import io.dataops.checks.yaml.YamlEntry;
import io.dataops.checks.yaml.YamlMap;
import io.dataops.checks.yaml.YamlNode;
import io.dataops.checks.yaml.YamlScalar;
import io.dataops.results.SourcePosition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one object of the list of expectations. */
final class ExpectationReader {
    /** What says nothing about the data. */
    private static final Set<String> REMARKS = Set.of(
            "type",
            "expectation_type",
            "kwargs",
            "severity",
            "description",
            "meta",
            "notes",
            "id",
            "ge_cloud_id",
            "rendered_content",
            "expectation_context",
            "success_on_last_run");
    /** How results are shown, and to which batch the expectation was put last. */
    private static final Set<String> SETTINGS =
            Set.of("result_format", "include_config", "catch_exceptions", "batch_id", "profiler_config", "meta");

    /** What changes the meaning only when it is on. */
    private static final Set<String> OFF = Set.of("auto", "parse_strings_as_datetimes", "allow_cross_type_comparisons");

    private ExpectationReader() {}

    static Expectation read(YamlMap map, String name, SourcePosition at, Edition edition, SuiteParameters parameters)
            throws NotTakenException {
        for (YamlEntry entry : map.entries()) {
            if (!REMARKS.contains(entry.key().value()) && !isNothing(entry.value())) {
                throw NotTakenException.unknown(
                        "its key '" + entry.key().value() + "' is not known here",
                        entry.key().value(),
                        REMARKS);
            }
        }
        YamlNode node = map.entry("kwargs").map(YamlEntry::value).orElseGet(() -> new YamlMap(List.of(), map.at()));
        if (!(node instanceof YamlMap kwargs)) {
            throw new NotTakenException("its kwargs are " + node.description() + ", not an object");
        }
        List<YamlEntry> arguments = kwargs.entries().stream()
                .filter(entry -> !SETTINGS.contains(entry.key().value()) && !isNothing(entry.value()))
                .filter(entry -> !OFF.contains(entry.key().value()) || !isFalse(entry.value()))
                .toList();
        List<YamlEntry> filled = new ArrayList<>();
        Map<String, String> moments = new LinkedHashMap<>();
        for (YamlEntry entry : arguments) {
            if (parameters.value(entry.value()).orElse(null) instanceof ParameterValue.Now now) {
                moments.put(entry.key().value(), now.sql());
            } else {
                filled.add(new YamlEntry(entry.key(), parameters.filled(entry.value())));
            }
        }
        filled.removeIf(entry -> isNothing(entry.value()));
        YamlMap told = new YamlMap(filled, kwargs.at());
        return new Expectation(name, at, edition, severity(map), description(map), told, moments);
    }

    private static Severity severity(YamlMap map) throws NotTakenException {
        Optional<YamlNode> severity =
                map.entry("severity").map(YamlEntry::value).filter(node -> !isNothing(node));
        if (severity.isEmpty()) {
            return Severity.CRITICAL;
        }
        String word = severity.get() instanceof YamlScalar scalar ? scalar.text() : "";
        return Severity.find(word)
                .orElseThrow(() -> new NotTakenException(
                        "its severity is " + severity.get().description() + ", not critical, warning or info"));
    }

    private static Optional<YamlNode> description(YamlMap map) {
        return map.entry("description")
                .map(YamlEntry::value)
                .filter(node -> node instanceof YamlScalar scalar
                        && !isNothing(scalar)
                        && !scalar.text().isBlank());
    }

    static boolean isNothing(YamlNode node) {
        return node instanceof YamlScalar scalar && scalar.value() instanceof CoreValue.Nothing;
    }

    private static boolean isFalse(YamlNode node) {
        return node instanceof YamlScalar scalar && scalar.value().equals(new CoreValue.Bool(false));
    }
}
