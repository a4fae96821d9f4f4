package io.dataops.checks.importer.dbt;

import io.dataops.checks.yaml.CoreValue;
import io.dataops.checks.yaml.YamlScalar;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes a value as dbt does: it reads YAML 1.1, where {@code yes} is true, and writes values as Python shows them. */
final class PythonText implements CoreValue.Cases<String> {
    private static final Set<String> TRUE = Set.of("yes", "on");
    private static final Set<String> FALSE = Set.of("no", "off");

    /** With a leading 0, of base 2 or 8, of base 60 as times of day are, with underscores, and with an exponent alone. */
    private static final Pattern OTHER_NUMBER = Pattern.compile(
            "[-+]?(?:0[0-9_]+|0b[01_]+|0o[0-7]+|[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\\.[0-9_]*)?|[0-9]+_[0-9_.]*|[0-9]+[eE][0-9]+)");

    private final YamlScalar.Style style;

    private PythonText(YamlScalar.Style style) {
        this.style = style;
    }

    static String of(YamlScalar scalar) {
        return scalar.value().match(new PythonText(scalar.style()));
    }

    /** Whether YAML 1.1 makes something else of it than we do, such as 8 of {@code 010} and 750 of {@code 12:30}. */
    static boolean isOtherNumber(YamlScalar scalar) {
        return scalar.style() == YamlScalar.Style.PLAIN
                && OTHER_NUMBER.matcher(scalar.text()).matches();
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
