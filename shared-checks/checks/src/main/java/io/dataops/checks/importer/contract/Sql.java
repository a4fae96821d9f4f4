package io.dataops.checks.importer.contract;

import io.dataops.checks.yaml.CoreValue;
import io.dataops.checks.yaml.YamlNode;
import io.dataops.checks.yaml.YamlScalar;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Names, values and conditions as SQL. */
public final class Sql {
    private Sql() {}

    /** A column or a data set. */
    public static String name(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /** A text. */
    public static String text(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /**
     * Values between commas.
     *
     * @throws NotTakenException when one is a list or has keys
     */
    public static String values(List<? extends YamlNode> nodes) throws NotTakenException {
        List<String> values = new ArrayList<>();
        for (YamlNode node : nodes) {
            values.add(value(node));
        }
        return String.join(", ", values);
    }

    /**
     * A value of the file; nothing is SQL's null.
     *
     * @throws NotTakenException when it is a list or has keys
     */
    public static String value(YamlNode node) throws NotTakenException {
        if (!(node instanceof YamlScalar scalar)) {
            throw new NotTakenException("it compares a value with " + node.description());
        }
        return scalar.value().match(new CoreValue.Cases<>() {
            @Override
            public String nothing() {
                return "NULL";
            }

            @Override
            public String bool(boolean it) {
                return Boolean.toString(it);
            }

            @Override
            public String integer(BigInteger it) {
                return it.toString();
            }

            @Override
            public String decimal(BigDecimal it) {
                return it.toPlainString();
            }

            @Override
            public String text(String it) {
                return Sql.text(it);
            }
        });
    }

    /** What some columns hold together as one text, which agrees where all of them agree and a null agrees with a null. */
    public static String key(List<String> columns) {
        return "CAST(to_json(["
                + columns.stream()
                        .map(column -> "CAST(to_json(" + column + ") AS VARCHAR)")
                        .collect(Collectors.joining(", "))
                + "]) AS VARCHAR)";
    }

    /** What a number is of all rows, as a percentage; 0 of none. */
    public static String percent(String number) {
        return "CASE WHEN count(*) = 0 THEN 0 ELSE 100.0 * " + number + " / count(*) END";
    }

    /** All of some conditions, each in brackets. */
    public static String all(List<String> conditions) {
        return conditions.size() == 1
                ? conditions.get(0)
                : conditions.stream().map(each -> "(" + each + ")").collect(Collectors.joining(" AND "));
    }

    /** A statement without the semicolon that may end it. */
    public static String statement(String sql) {
        return sql.strip().replaceFirst(";\\s*$", "");
    }
}
