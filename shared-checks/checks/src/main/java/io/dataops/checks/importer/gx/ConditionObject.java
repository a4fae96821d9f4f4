package io.dataops.checks.importer.gx;

import io.dataops.checks.importer.contract.NotTakenException;
import io.dataops.checks.importer.contract.Sql;
import io.dataops.checks.yaml.CoreValue;
import io.dataops.checks.yaml.YamlEntry;
import io.dataops.checks.yaml.YamlList;
import io.dataops.checks.yaml.YamlMap;
import io.dataops.checks.yaml.YamlNode;
import io.dataops.checks.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Conditions as objects, as Great Expectations writes them since 1.7. A comparison with a null is not met, as in SQL. */
final class ConditionObject {
    private static final Map<String, String> OPERATORS =
            Map.of("==", "=", "!=", "!=", "<", "<", "<=", "<=", ">", ">", ">=", ">=", "IN", "IN", "NOT_IN", "NOT IN");

    private ConditionObject() {}

    static String sql(YamlMap condition) throws NotTakenException {
        String type = text(condition, "type");
        return switch (type) {
            case "comparison" -> comparison(condition);
            case "column_comparison" ->
                column(condition, "column") + " " + operator(condition) + " " + column(condition, "other_column");
            case "nullity" ->
                column(condition, "column") + (isTrue(condition, "is_null") ? " IS NULL" : " IS NOT NULL");
            case "and" -> joined(condition, " AND ");
            case "or" -> joined(condition, " OR ");
            case "pass_through" -> SparkCondition.sql(text(condition, "pass_through_filter"));
            default ->
                throw new NotTakenException("its row_condition has the type '" + type + "', not comparison,"
                        + " column_comparison, nullity, and, or, pass_through");
        };
    }

    private static String comparison(YamlMap condition) throws NotTakenException {
        String operator = operator(condition);
        YamlNode parameter = node(condition, "parameter");
        String value = parameter instanceof YamlList list ? "(" + Sql.values(list.items()) + ")" : Sql.value(parameter);
        if (operator.endsWith("IN") != parameter instanceof YamlList) {
            throw new NotTakenException(
                    "its row_condition compares by " + operator + " with " + parameter.description());
        }
        return value.equals("()")
                ? Boolean.toString(operator.equals("NOT IN"))
                : column(condition, "column") + " " + operator + " " + value;
    }

    private static String joined(YamlMap condition, String word) throws NotTakenException {
        List<String> parts = new ArrayList<>();
        if (node(condition, "conditions") instanceof YamlList list) {
            for (YamlNode part : list.items()) {
                if (!(part instanceof YamlMap map)) {
                    throw new NotTakenException("its row_condition holds " + part.description());
                }
                parts.add("(" + sql(map) + ")");
            }
        }
        if (parts.isEmpty()) {
            throw new NotTakenException("its row_condition has no conditions");
        }
        return String.join(word, parts);
    }

    private static String operator(YamlMap condition) throws NotTakenException {
        String written = text(condition, "operator");
        String operator = OPERATORS.get(written);
        if (operator == null) {
            throw new NotTakenException(
                    "its row_condition has the operator '" + written + "', not ==, !=, <, <=, >, >=, IN, NOT_IN");
        }
        return operator;
    }

    private static String column(YamlMap condition, String key) throws NotTakenException {
        YamlNode column = node(condition, key);
        return Sql.name(column instanceof YamlMap map ? text(map, "name") : text(condition, key));
    }

    private static boolean isTrue(YamlMap condition, String key) throws NotTakenException {
        return node(condition, key) instanceof YamlScalar scalar
                && scalar.value().equals(new CoreValue.Bool(true));
    }

    private static String text(YamlMap condition, String key) throws NotTakenException {
        if (node(condition, key) instanceof YamlScalar scalar) {
            return scalar.text();
        }
        throw new NotTakenException("its row_condition has no text '" + key + "'");
    }

    private static YamlNode node(YamlMap condition, String key) throws NotTakenException {
        return condition
                .entry(key)
                .map(YamlEntry::value)
                .orElseThrow(() -> new NotTakenException("its row_condition has no '" + key + "'"));
    }
}
