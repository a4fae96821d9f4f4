package io.dataops.checks.importer.dbt;

import io.dataops.checks.yaml.CoreValue;
import io.dataops.checks.yaml.YamlScalar;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Set;

/** Writes a value as dbt does: it reads YAML 1.1, where {@code yes} is true, and writes values as Python shows them. */
final class PythonText implements CoreValue.Cases<String> {
    private static final Set<String> TRUE = Set.of("yes", "on");
    private static final Set<String> FALSE = Set.of("no", "off");

    private final YamlScalar.Style style;

    private PythonText(YamlScalar.Style style) {
        this.style = style;
    }

    static String of(YamlScalar scalar) {
        return scalar.value().match(new PythonText(scalar.style()));
    }

    @Override
    public String nothing() {
        return "None";
    }

    @Override
    public String bool(boolean it) {
        return it ? "True" : "False";
    }

    @Override
    public String integer(BigInteger it) {
        return it.toString();
    }

    @Override
    public String decimal(BigDecimal it) {
        BigDecimal plain = new BigDecimal(it.stripTrailingZeros().toPlainString());
        return plain.setScale(Math.max(1, plain.scale())).toPlainString();
    }

    @Override
    public String text(String it) {
        String word = style == YamlScalar.Style.PLAIN && isOfOneCase(it) ? it.toLowerCase(Locale.ROOT) : "";
        return TRUE.contains(word) ? "True" : FALSE.contains(word) ? "False" : it;
    }

    /** YAML 1.1 knows three spellings of each word: yes, Yes and YES. */
    private static boolean isOfOneCase(String word) {
        String rest = word.isEmpty() ? "" : word.substring(1);
        return rest.equals(rest.toLowerCase(Locale.ROOT)) || word.equals(word.toUpperCase(Locale.ROOT));
    }
}
