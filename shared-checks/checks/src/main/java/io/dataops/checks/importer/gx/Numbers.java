package io.dataops.checks.importer.gx;

import io.dataops.checks.yaml.CoreValue;
import io.dataops.checks.yaml.YamlNode;
import io.dataops.checks.yaml.YamlScalar;
import java.math.BigDecimal;
import java.util.Optional;

/** Numbers of JSON, exactly as written. */
final class Numbers {
    private Numbers() {}

    /** The number that a node is; empty when it is none. */
    static Optional<BigDecimal> of(YamlNode node) {
        if (node instanceof YamlScalar scalar) {
            if (scalar.value() instanceof CoreValue.Int whole) {
                return Optional.of(new BigDecimal(whole.value()));
            }
            if (scalar.value() instanceof CoreValue.Decimal decimal) {
                return Optional.of(decimal.value());
            }
        }
        return Optional.empty();
    }

    /** Digits without an exponent and without zeros at the end. */
    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
