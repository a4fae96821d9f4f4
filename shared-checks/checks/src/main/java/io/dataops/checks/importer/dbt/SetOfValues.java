package io.dataops.checks.importer.dbt;

import io.dataops.checks.importer.contract.NotTakenException;
import io.dataops.checks.importer.contract.Sql;
import io.dataops.checks.yaml.CoreValue;
import io.dataops.checks.yaml.YamlList;
import io.dataops.checks.yaml.YamlNode;
import io.dataops.checks.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The values of a set as SQL has them once dbt has written them there.
 *
 * @param literals in SQL, each once
 * @param nodes the same as values of ours; empty when one of them is an expression
 */
record SetOfValues(List<String> literals, Optional<YamlList> nodes) {
    /** A text that no database takes for a number, a time or a truth value. */
    private static final Pattern WORD = Pattern.compile("(?s).*\\p{L}.*");

    private static final Pattern OTHER_TYPE = Pattern.compile(
            "(?i)true|false|t|f|y|n|yes|no|on|off|inf(?:inity)?|nan|epoch|[+-]?[0-9.]+e[+-]?[0-9]+|[0-9]{1,4}-[0-9]{1,2}-[0-9].*");

    /** The values under a key, which dbt puts in quotes unless another key says no. */
    static SetOfValues of(DbtTest test, String key, String quoteKey) throws NotTakenException {
        return of(test.values(key), key, test.flag(quoteKey, true) ? Quotes.ADDED : Quotes.AS_WRITTEN);
    }

    /** Whether dbt puts values in quotes. */
    enum Quotes {
        ADDED,
        AS_WRITTEN
    }

    static SetOfValues of(YamlList values, String key, Quotes quotes) throws NotTakenException {
        List<String> literals = new ArrayList<>();
        List<YamlNode> nodes = new ArrayList<>();
        boolean plain = true;
        for (YamlNode item : values.items()) {
            if (!(item instanceof YamlScalar scalar)) {
                throw new NotTakenException("its " + key + " holds " + item.description());
            }
            if (PythonText.isOtherNumber(scalar)) {
                throw new NotTakenException("its " + key + " holds " + scalar.text()
                        + ", which dbt reads in another way, by YAML 1.1; write it in quotes");
            }
            String text = PythonText.of(scalar);
            String literal = quotes == Quotes.ADDED ? Sql.text(text.replace("''", "'")) : WrittenSql.of(text);
            if (!literals.contains(literal)) {
                literals.add(literal);
                nodes.add(quotes == Quotes.ADDED ? quoted(scalar, text.replace("''", "'")) : item);
                plain &= quotes == Quotes.ADDED || isNumber(scalar);
            }
        }
        if (literals.isEmpty()) {
            throw new NotTakenException("its " + key + " is empty");
        }
        return new SetOfValues(literals, plain ? Optional.of(new YamlList(nodes, values.at())) : Optional.empty());
    }

    private static boolean isNumber(YamlScalar scalar) {
        return scalar.value() instanceof CoreValue.Int || scalar.value() instanceof CoreValue.Decimal;
    }

    private static YamlNode quoted(YamlScalar scalar, String text) {
        return YamlScalar.of(text, scalar.at());
    }

    /** Between commas. */
    String sql() {
        return String.join(", ", literals);
    }

    /** The same values for a column of any type, to which databases convert what stands in quotes; empty when only SQL can. */
    Optional<YamlList> ofAnyType() {
        return nodes.filter(list -> list.items().stream()
                .map(node -> (YamlScalar) node)
                .allMatch(scalar -> isNumber(scalar) || isWord(scalar.text())));
    }

    private static boolean isWord(String text) {
        return WORD.matcher(text).matches() && !OTHER_TYPE.matcher(text.strip()).matches();
    }
}
