package io.dataops.checks.check;

import io.dataops.checks.plan.Literal;
import io.dataops.checks.yaml.Problem;
import io.dataops.checks.yaml.YamlList;
import io.dataops.checks.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code [[EU, EUR], [US, USD]]}: rows of values. */
final class ValueRowsSyntax {
    private ValueRowsSyntax() {}

    static Optional<List<List<Literal>>> read(YamlNode node, Notes notes) {
        if (!(node instanceof YamlList rows) || rows.items().isEmpty()) {
            notes.problem(Problem.expected("a list of rows such as [[EU, EUR], [US, USD]]", node));
            return Optional.empty();
        }
        List<List<Literal>> read = new ArrayList<>();
        for (YamlNode row : rows.items()) {
            values(row, notes).ifPresent(read::add);
        }
        return read.size() == rows.items().size() ? Optional.of(List.copyOf(read)) : Optional.empty();
    }

    private static Optional<List<Literal>> values(YamlNode row, Notes notes) {
        if (!(row instanceof YamlList values) || values.items().isEmpty()) {
            notes.problem(Problem.expected("a row such as [EU, EUR]", row));
            return Optional.empty();
        }
        List<Literal> read = new ArrayList<>();
        for (YamlNode value : values.items()) {
            ParameterKind.VALUE.read(value, notes).ifPresent(read::add);
        }
        return read.size() == values.items().size() ? Optional.of(List.copyOf(read)) : Optional.empty();
    }
}
