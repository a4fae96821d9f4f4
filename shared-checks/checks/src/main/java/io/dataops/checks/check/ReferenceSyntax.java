package io.dataops.checks.check;

import io.dataops.checks.plan.Column;
import io.dataops.checks.yaml.Located;
import io.dataops.checks.yaml.Problem;
import io.dataops.checks.yaml.YamlEntry;
import io.dataops.checks.yaml.YamlMap;
import io.dataops.checks.yaml.YamlNode;
import io.dataops.checks.yaml.YamlScalar;
import java.util.List;
import java.util.Optional;

/**
 * Reads {@code products.id}, where the first dot ends the data set's name, and {@code products: [a, b]}; or {@code products}
 * alone, where no column means the one of the same name.
 */
final class ReferenceSyntax {
    private ReferenceSyntax() {}

    static Optional<Reference> read(YamlNode node, Notes notes) {
        Optional<Reference> reference = node instanceof YamlMap map ? fromMap(map, notes) : fromText(node, notes);
        reference.ifPresent(found -> notes.refersTo(new Located<>(found, node.at())));
        return reference;
    }

    static Optional<Reference> dataset(YamlNode node, Notes notes) {
        Optional<Reference> reference =
                ScalarSyntax.text(node, notes).map(dataset -> new Reference(dataset, List.of()));
        reference.ifPresent(found -> notes.refersTo(new Located<>(found, node.at())));
        return reference;
    }

    static Optional<Reference> sameColumn(YamlNode node, Notes notes) {
        if (node instanceof YamlScalar scalar && !scalar.text().contains(".")) {
            Optional<Reference> reference =
                    ScalarSyntax.name(node, notes).map(dataset -> new Reference(dataset, List.of()));
            reference.ifPresent(found -> notes.refersTo(new Located<>(found, node.at())));
            return reference;
        }
        return read(node, notes);
    }

    private static Optional<Reference> fromText(YamlNode node, Notes notes) {
        return ScalarSyntax.text(node, notes).flatMap(text -> {
            int dot = text.indexOf('.');
            if (dot <= 0 || dot == text.length() - 1) {
                notes.problem(
                        node.at(),
                        "'" + text + "' is not a data set and a column; write products.id, or"
                                + " { products: [a, b] } for several columns");
                return Optional.empty();
            }
            return Optional.of(new Reference(text.substring(0, dot), List.of(new Column(text.substring(dot + 1)))));
        });
    }

    private static Optional<Reference> fromMap(YamlMap map, Notes notes) {
        if (map.entries().size() != 1) {
            notes.problem(Problem.expected("one data set with its columns, such as { products: [a, b] }", map));
            return Optional.empty();
        }
        YamlEntry entry = map.entries().get(0);
        return ParameterKind.NEW_COLUMNS
                .read(entry.value(), notes)
                .map(columns -> new Reference(entry.key().value(), columns));
    }
}
