package io.dataops.sql.duckdb;

import io.dataops.checks.plan.Measure;

/** Texts of the kind that most are of, and others. */
final class AlikeSql {
    private final String kind;
    private final String relation;

    AlikeSql(Table table, Relation relation, Measure.Alike measure) {
        String text = table.text(measure.column(), "a look");
        StringBuilder kinds = new StringBuilder("CASE WHEN " + text + " IS NULL THEN NULL");
        int number = 0;
        for (String pattern : measure.patterns()) {
            kinds.append(" WHEN regexp_matches(")
                    .append(text)
                    .append(", ")
                    .append(LockedDatabase.literal(pattern))
                    .append(") THEN ")
                    .append(number++);
        }
        kind = kinds.append(" ELSE ").append(number).append(" END").toString();
        this.relation = relation.sql();
    }

    String counts() {
        return "SELECT coalesce(sum(n), 0), coalesce(sum(n) FILTER (k IS NOT NULL) - max(n) FILTER (k IS NOT NULL), 0),"
                + " coalesce(sum(n) FILTER (k IS NULL), 0) FROM (SELECT " + kind + " AS k, count(*) AS n FROM "
                + relation + " GROUP BY k)";
    }

    String failing() {
        return "SELECT * FROM " + relation + " WHERE " + kind + " <> (SELECT k FROM (SELECT " + kind + " AS k FROM "
                + relation + ") WHERE k IS NOT NULL GROUP BY k ORDER BY count(*) DESC, k LIMIT 1)";
    }
}
