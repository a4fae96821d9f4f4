package io.dataops.checks.check;

import io.dataops.checks.literal.Amount;
import io.dataops.checks.literal.Rational;
import io.dataops.checks.yaml.CoreValue;
import io.dataops.checks.yaml.Problem;
import io.dataops.checks.yaml.YamlNode;
import io.dataops.checks.yaml.YamlScalar;
import io.dataops.results.literal.LiteralException;
import java.util.Optional;

/** Reads {@code 99.5%} and {@code 0.995}, exactly. */
final class ShareSyntax {
    private static final Rational NONE = Rational.of(0, 1);
    private static final Rational WHOLE = Rational.of(1, 1);

    private ShareSyntax() {}

    /** A share is a percentage, or a plain number from 0 to 1. */
    static Optional<Rational> read(YamlNode node, Notes notes) {
        boolean isNumber = node instanceof YamlScalar scalar
                && (scalar.value() instanceof CoreValue.Int || scalar.value() instanceof CoreValue.Decimal);
        Optional<Rational> share = isNumber
                ? ScalarSyntax.number(node, notes).map(Rational::of)
                : ScalarSyntax.text(node, notes).flatMap(text -> percentage(text, node, notes));
        if (share.filter(found -> found.compareTo(NONE) < 0 || found.compareTo(WHOLE) > 0)
                .isPresent()) {
            notes.problem(node.at(), "a share lies between 0 and 1, or 0% and 100%; found " + node.description());
            return Optional.empty();
        }
        return share;
    }

    private static Optional<Rational> percentage(String text, YamlNode node, Notes notes) {
        try {
            if (Amount.parse(text) instanceof Amount.Share share) {
                return Optional.of(share.of());
            }
            notes.problem(Problem.expected(ParameterKind.SHARE.words(), node));
        } catch (LiteralException refused) {
            notes.problem(node.at(), refused);
        }
        return Optional.empty();
    }
}
