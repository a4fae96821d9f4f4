package io.dataops.checks.check;

import io.dataops.checks.yaml.YamlNode;
import io.dataops.checks.yaml.YamlScalar;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads {@code 0.01}, a difference, and {@code 1%}, a share. */
final class WithinSyntax {
    private WithinSyntax() {}

    static Optional<Within> read(YamlNode node, Notes notes) {
        if (node instanceof YamlScalar scalar && scalar.text().endsWith("%")) {
            return ShareSyntax.read(node, notes).map(Within.Share::new);
        }
        Optional<BigDecimal> distance = ScalarSyntax.number(node, notes);
        if (distance.filter(number -> number.signum() < 0).isPresent()) {
            notes.problem(node.at(), "a difference is at least 0; found " + node.description());
            return Optional.empty();
        }
        return distance.map(Within.Distance::new);
    }
}
