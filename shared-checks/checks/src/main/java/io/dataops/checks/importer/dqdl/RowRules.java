package io.dataops.checks.importer.dqdl;

import io.dataops.checks.importer.CheckEntry;
import io.dataops.checks.importer.contract.Lookup;
import io.dataops.checks.importer.contract.NotTakenException;
import io.dataops.checks.importer.contract.Sql;
import io.dataops.checks.importer.dqdl.Condition.Operator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Rules about every row. */
final class RowRules {
    static final Map<String, Translation> ALL = Map.of(
            "IsComplete", RowRules::isComplete,
            "IsUnique", RowRules::isUnique,
            "IsPrimaryKey", RowRules::isPrimaryKey,
            "ColumnValues", ColumnValues::of,
            "ColumnLength", RowRules::columnLength,
            "ColumnDataType", RowRules::columnDataType,
            "DataFreshness", Freshness::of);

    private static final Map<String, String> TYPES = Map.of(
            "BOOLEAN", "BOOLEAN",
            "DATE", "DATE",
            "TIMESTAMP", "TIMESTAMP",
            "INTEGER", "INTEGER",
            "LONG", "BIGINT",
            "FLOAT", "FLOAT",
            "DOUBLE", "DOUBLE");
    private static final Pattern DECIMAL = Pattern.compile("DECIMAL\\([0-9]{1,2}, ?[0-9]{1,2}\\)");

    private RowRules() {}

    private static Claim isComplete(Rule rule) throws NotTakenException {
        String column = rule.withoutCondition().withoutThreshold().column();
        return Claim.ofRows(
                rule, () -> rule.entry("not_null").with("column", column), Sql.name(column) + " IS NOT NULL");
    }

    private static Claim isUnique(Rule rule) throws NotTakenException {
        if (rule.withoutCondition().withoutThreshold().columns().size() > 1) {
            return isUniqueTogether(rule);
        }
        String column = rule.column();
        String name = Sql.name(column);
        return new Claim(
                List.of(rule.filtered(rule.entry("unique").with("columns", List.of(column)))),
                "(SELECT count(" + name + ") = count(DISTINCT " + name + ") FROM " + rule.from() + ")");
    }

    /** Of several columns a null is a value where another one of them has one. */
    private static Claim isUniqueTogether(Rule rule) throws NotTakenException {
        String names = Lookup.names(rule.columns());
        String repeated = "SELECT " + names + " FROM " + CheckEntry.DATASET + NumberRules.present(rule, rule.columns())
                + " GROUP BY " + names + " HAVING count(*) > 1";
        return new Claim(
                List.of(rule.entry("query")
                        .with("description", String.join(", ", rule.columns()) + " together are unique")
                        .with("failing_rows", repeated)),
                "NOT EXISTS (" + repeated + ")");
    }

    private static Claim isPrimaryKey(Rule rule) throws NotTakenException {
        List<String> columns = rule.withoutCondition().withoutThreshold().columns();
        return new Claim(
                List.of(rule.filtered(rule.entry("primary_key").with("columns", columns))),
                "(SELECT count(*) FILTER (WHERE NOT (" + Lookup.present(columns)
                        + ")) = 0 AND count(*) = count(DISTINCT (" + Lookup.names(columns) + ")) FROM " + rule.from()
                        + ")");
    }

    /** A null is a text of length 0. */
    private static Claim columnLength(Rule rule) throws NotTakenException {
        String good = rule.withoutThreshold().number().sql("coalesce(length(" + Sql.name(rule.column()) + "), 0)");
        return Claim.ofRows(rule, () -> rule.entry("expression").with("sql", good), good);
    }

    /** A value has the type when it can be cast to it, whatever the type of the column is. A null cannot. */
    private static Claim columnDataType(Rule rule) throws NotTakenException {
        Condition condition = rule.needed();
        boolean denies = condition.is(Operator.NOT_EQUAL);
        if ((!denies && !condition.is(Operator.EQUAL)) || !(condition.operands().get(0) instanceof Operand.Text text)) {
            throw new NotTakenException("it compares a type with something else than = or != and its name");
        }
        String type = text.value().toUpperCase(Locale.ROOT);
        String known = DECIMAL.matcher(type).matches() ? type : TYPES.get(type);
        if (known == null) {
            throw NotTakenException.unknown(
                    "the type '" + text.value() + "' is not known here; those of the language are "
                            + TYPES.keySet().stream().sorted().collect(Collectors.joining(", ")) + " and DECIMAL(p, s)",
                    type,
                    TYPES.keySet());
        }
        String good = "TRY_CAST(CAST(" + Sql.name(rule.column()) + " AS VARCHAR) AS " + known + ") IS "
                + (denies ? "NULL" : "NOT NULL");
        Optional<Condition> threshold = rule.threshold();
        return threshold.isPresent()
                ? Claim.ofShare(rule, good, threshold.get())
                : Claim.ofRows(rule, () -> rule.entry("expression").with("sql", good), good);
    }
}
