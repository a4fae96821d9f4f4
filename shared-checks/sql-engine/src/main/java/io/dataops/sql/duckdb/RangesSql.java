package io.dataops.sql.duckdb;

import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.ColumnKind;
import io.dataops.checks.plan.RangeRule;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows that are ranges, beside how far the ranges before them reach: those that begin earlier, and of those that begin
 * together the shorter ones.
 */
final class RangesSql {
    private final Table table;
    private final String relation;
    private final RangeRule rule;

    RangesSql(Table table, Relation relation, RangeRule rule) {
        KindsThatCompare.require(table, rule.lower(), table, rule.upper(), rule.lower() + " and " + rule.upper());
        this.table = table;
        this.relation = relation.sql();
        this.rule = rule;
    }

    String counts() {
        return "SELECT count(*), coalesce(count_if(" + fails() + "), 0), coalesce(count_if(NOT dataops_known), 0) FROM "
                + reached();
    }

    String failing() {
        return "SELECT * FROM " + reached() + " WHERE " + fails();
    }

    private String reached() {
        String lower = Table.name(rule.lower());
        String upper = Table.name(rule.upper());
        String known = lower + " IS NOT NULL"
                + switch (rule.openEnd()) {
                    case UNKNOWN -> " AND " + upper + " IS NOT NULL";
                    case NEVER -> "";
                };
        List<String> parts = new ArrayList<>();
        parts.add("dataops_known");
        for (Column column : rule.per()) {
            parts.add(table.ordered(column, "a group"));
        }
        String before = " OVER (PARTITION BY " + String.join(", ", parts) + " ORDER BY " + lower + ", " + upper
                + " NULLS LAST ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)";
        return "(SELECT *, max(" + upper + ")" + before + " AS dataops_reach, coalesce(bool_or(" + upper + " IS NULL)"
                + before + ", false) AS dataops_endless FROM (SELECT *, " + known + " AS dataops_known FROM " + relation
                + "))";
    }

    private String fails() {
        String lower = Table.name(rule.lower());
        return "(dataops_known AND (dataops_endless OR coalesce(" + Table.name(rule.upper()) + " < " + lower
                + ", false) OR coalesce(" + collides(lower) + ", false)))";
    }

    /** Null for the first range. */
    private String collides(String lower) {
        String overlaps = lower + (rule.end() == RangeRule.End.INCLUDED ? " <= " : " < ") + "dataops_reach";
        return switch (rule.gaps()) {
            case ALLOWED -> overlaps;
            case REFUSED -> overlaps + " OR " + lower + " > " + next();
            case REQUIRED -> lower + " <= " + next();
        };
    }

    /** Where a range begins that follows on the one before. */
    private String next() {
        if (rule.end() == RangeRule.End.EXCLUDED) {
            return "dataops_reach";
        }
        ColumnKind kind = table.kind(rule.upper());
        if (kind != ColumnKind.DATE && kind != ColumnKind.INTEGER) {
            throw new UnfitMeasureException(
                    "which value follows the end of a range is known of dates and integers only, but " + rule.upper()
                            + " is " + kind + "; leave out ends: included or gaps");
        }
        return "dataops_reach + 1";
    }
}
