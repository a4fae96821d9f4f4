package io.dataops.checks.importer.gx;

import io.dataops.checks.yaml.CoreValue;
import io.dataops.checks.yaml.YamlNode;
import io.dataops.checks.yaml.YamlScalar;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** Names and values as SQL. */
final class Sql {
    private Sql() {}

    static String name(String column) {
        return '"' + column.replace("\"", "\"\"") + '"';
    }

    static String text(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /** A value of the file; null is SQL's. */
    static String value(YamlNode node) throws NotTakenException {
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

    static String values(List<? extends YamlNode> nodes) throws NotTakenException {
        List<String> values = new ArrayList<>();
        for (YamlNode node : nodes) {
            values.add(value(node));
        }
        return String.join(", ", values);
    }
}
