package io.dataops.checks.suite;

import io.dataops.checks.check.Notes;
import io.dataops.checks.check.ParameterKind;
import io.dataops.checks.yaml.Problem;
import io.dataops.checks.yaml.YamlNode;
import io.dataops.checks.yaml.YamlScalar;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code 0.01}, in the metric's own unit, and {@code 1%}, of the baseline. */
final class MarginSyntax {
    private static final String PERCENT = "([0-9]+(?:\\.[0-9]+)?)\\s*%";
    static final ParameterKind<Margin> KIND = ParameterKind.of(
            "a number from 0, or a share of the baseline such as 1%",
            Map.of("type", List.of("number", "string"), "minimum", 0, "pattern", "^" + PERCENT + "$"),
            MarginSyntax::read);
    private static final Pattern SHARE = Pattern.compile(PERCENT);

    private MarginSyntax() {}

    private static Optional<Margin> read(YamlNode node, Notes notes) {
        if (node instanceof YamlScalar scalar) {
            Matcher share = SHARE.matcher(scalar.text());
            if (share.matches()) {
                BigDecimal value = new BigDecimal(share.group(1)).movePointLeft(2);
                return Optional.of(new Margin(value, Margin.Scale.OF_BASELINE));
            }
        }
        Notes own = new Notes();
        Optional<BigDecimal> number = ParameterKind.NUMBER.read(node, own);
        if (number.isEmpty()) {
            notes.problem(Problem.expected(KIND.words(), node));
        } else if (number.get().signum() < 0) {
            notes.problem(
                    node.at(), "a margin is at least 0, not " + number.get().toPlainString());
            return Optional.empty();
        }
        return number.map(value -> new Margin(value, Margin.Scale.ABSOLUTE));
    }
}
