package io.dataops.checks.suite;

import io.dataops.checks.check.Asked;
import io.dataops.checks.check.Notes;
import io.dataops.checks.check.ParameterKind;
import io.dataops.checks.check.Strictness;
import io.dataops.checks.yaml.Problem;
import io.dataops.checks.yaml.YamlNode;
import io.dataops.checks.yaml.YamlScalar;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads {@code 0.95} and {@code none}. */
final class ConfidenceSyntax {
    private static final String NONE = "none";
    private static final BigDecimal LEAST = new BigDecimal("0.5");
    static final ParameterKind<OptionalDouble> KIND = ParameterKind.of(
            "a number from 0.5 to below 1, or none",
            Map.of(
                    "anyOf",
                    List.of(
                            Map.of("type", "number", "minimum", 0.5, "exclusiveMaximum", 1),
                            Map.of("enum", List.of(NONE)))),
            ConfidenceSyntax::read);

    static final Strictness<OptionalDouble> STRICTNESS = new Strictness<>("", ConfidenceSyntax::asked);

    private ConfidenceSyntax() {}

    /** What counts by default depends on the rule, so it compares with nothing that is written. */
    private static Asked asked(Optional<OptionalDouble> confidence) {
        if (confidence.isEmpty()) {
            return new Asked.Thing("by default");
        }
        OptionalDouble sure = confidence.get();
        return sure.isPresent() ? Strictness.of(BigDecimal.valueOf(sure.getAsDouble())) : new Asked.Nothing();
    }

    private static Optional<OptionalDouble> read(YamlNode node, Notes notes) {
        if (node instanceof YamlScalar scalar && scalar.text().equals(NONE)) {
            return Optional.of(OptionalDouble.empty());
        }
        Optional<BigDecimal> number = ParameterKind.NUMBER.read(node, new Notes());
        if (number.isEmpty()
                || number.get().compareTo(LEAST) < 0
                || number.get().doubleValue() >= 1) {
            notes.problem(Problem.expected(KIND.words(), node));
            return Optional.empty();
        }
        return Optional.of(OptionalDouble.of(number.get().doubleValue()));
    }
}
