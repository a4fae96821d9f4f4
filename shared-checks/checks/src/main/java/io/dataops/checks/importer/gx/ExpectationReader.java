package io.dataops.checks.importer.gx;

import io.dataops.checks.importer.contract.NotTakenException;
import io.dataops.checks.yaml.CoreValue;
import io.dataops.checks.yaml.YamlEntry;
import io.dataops.checks.yaml.YamlList;
import io.dataops.checks.yaml.YamlMap;
import io.dataops.checks.yaml.YamlNode;
import io.dataops.checks.yaml.YamlScalar;
import io.dataops.results.SourcePosition;
import java.util.List;
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

    static Expectation read(YamlMap map, String name, SourcePosition at, Edition edition) throws NotTakenException {
        for (YamlEntry entry : map.entries()) {
            if (!REMARKS.contains(entry.key().value()) && !isNothing(entry.value())) {
                throw new NotTakenException("its key '" + entry.key().value() + "' is not known here");
            }
        }
        YamlNode told = map.entry("kwargs").map(YamlEntry::value).orElseGet(() -> new YamlMap(List.of(), map.at()));
        if (!(told instanceof YamlMap kwargs)) {
            throw new NotTakenException("its kwargs are " + told.description() + ", not an object");
        }
        List<YamlEntry> arguments = kwargs.entries().stream()
                .filter(entry -> !SETTINGS.contains(entry.key().value()) && !isNothing(entry.value()))
                .filter(entry -> !OFF.contains(entry.key().value()) || !isFalse(entry.value()))
                .toList();
        for (YamlEntry entry : arguments) {
            if (hasParameter(entry.value())) {
                throw new NotTakenException(
                        "its argument '" + entry.key().value()
                                + "' holds a $PARAMETER, which only Great Expectations can evaluate; write the value in its place");
            }
        }
        return new Expectation(name, at, edition, severity(map), description(map), new YamlMap(arguments, kwargs.at()));
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

    private static boolean hasParameter(YamlNode node) {
        return node.match(new YamlNode.Cases<>() {
            @Override
            public Boolean map(YamlMap it) {
                return it.entries().stream()
                        .anyMatch(entry -> entry.key().value().startsWith("$PARAMETER") || hasParameter(entry.value()));
            }

            @Override
            public Boolean list(YamlList it) {
                return it.items().stream().anyMatch(ExpectationReader::hasParameter);
            }

            @Override
            public Boolean scalar(YamlScalar it) {
                return false;
            }
        });
    }
}
