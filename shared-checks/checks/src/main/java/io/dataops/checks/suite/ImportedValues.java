package io.dataops.checks.suite;

import io.dataops.checks.check.Notes;
import io.dataops.checks.importer.ImportedFile;
import io.dataops.checks.importer.Importer;
import io.dataops.checks.yaml.CoreValue;
import io.dataops.checks.yaml.Problem;
import io.dataops.checks.yaml.ProblemsException;
import io.dataops.checks.yaml.YamlMap;
import io.dataops.checks.yaml.YamlNode;
import io.dataops.checks.yaml.YamlScalar;
import io.dataops.results.literal.LiteralException;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What an import says of the values that its file leaves open. A text may hold environment variables, and then means what a
 * plain text of YAML means: {@code ${env.LEAST}} is a number where the variable holds one.
 *
 * @param written as it stands under the import; empty when nothing does
 * @param byName the values
 */
record ImportedValues(Optional<YamlMap> written, Map<String, YamlNode> byName) {
    static ImportedValues of(Optional<YamlNode> node, Map<String, String> environment, Notes notes) {
        if (node.isPresent() && !(node.get() instanceof YamlMap)) {
            notes.problem(Problem.expected("values by their names, such as { least: 10 }", node.get()));
        }
        Optional<YamlMap> written = node.filter(YamlMap.class::isInstance).map(YamlMap.class::cast);
        Map<String, YamlNode> values = new LinkedHashMap<>();
        written.ifPresent(map -> map.entries()
                .forEach(entry -> value(entry.value(), environment, notes)
                        .ifPresent(value -> values.put(entry.key().value(), value))));
        return new ImportedValues(written, values);
    }

    private static Optional<YamlNode> value(YamlNode node, Map<String, String> environment, Notes notes) {
        if (!(node instanceof YamlScalar scalar && scalar.text().contains("${"))) {
            return Optional.of(node);
        }
        return EnvironmentText.resolve(scalar.text(), node.at(), environment, notes)
                .flatMap(text -> plain(text, scalar, notes));
    }

    private static Optional<YamlNode> plain(String text, YamlScalar written, Notes notes) {
        try {
            CoreValue value = CoreValue.ofPlain(text);
            if (value instanceof CoreValue.Nothing) {
                // A rule takes nothing for an argument that nobody gave, and would ask less.
                notes.problem(
                        written.at(),
                        "'" + written.text()
                                + "' holds no value; set its environment variable to one, or write null for none");
                return Optional.empty();
            }
            return Optional.of(new YamlScalar(text, YamlScalar.Style.PLAIN, value, written.at()));
        } catch (LiteralException unfit) {
            notes.problem(written.at(), unfit);
            return Optional.empty();
        }
    }

    /** Notes names that the file does not have: a misspelt one would leave the file's own value in force. */
    void refuseUnknown(Importer importer, ImportedFile file, Notes notes) throws IOException, ProblemsException {
        if (written.isEmpty()) {
            return;
        }
        Set<String> known = importer.parameters(file);
        written.get().entries().stream()
                .filter(entry -> !known.contains(entry.key().value()))
                .forEach(entry -> notes.problem(Problem.unknown(
                        "parameter of the file",
                        entry.key().value(),
                        entry.key().at(),
                        known)));
    }
}
