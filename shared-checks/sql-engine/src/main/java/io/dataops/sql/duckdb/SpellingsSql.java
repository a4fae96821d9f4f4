package io.dataops.sql.duckdb;

import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.Measure;
import io.dataops.checks.plan.Spelling;

/** Texts that are the same once some differences are passed over. */
final class SpellingsSql {
    private final String text;
    private final String plain;
    private final String relation;

    SpellingsSql(Table table, Relation relation, Measure.Spellings measure) {
        Column column = measure.column();
        text = table.text(column, "a spelling");
        String standard = text;
        for (Spelling ignored : measure.ignored()) {
            standard = without(ignored, standard);
        }
        plain = standard;
        this.relation = relation.sql();
    }

    private static String without(Spelling ignored, String text) {
        return switch (ignored) {
            case CASE -> "lower(" + text + ")";
            case SPACES -> "regexp_replace(" + text + ", '[\\s\\x{0B}\\x{1C}-\\x{1F}\\x{85}\\p{Z}]', '', 'g')";
            case PUNCTUATION -> "regexp_replace(" + text + ", '[\\p{P}\\p{S}]', '', 'g')";
            case ACCENTS -> "strip_accents(" + text + ")";
        };
    }

    String counts() {
        return "SELECT coalesce(sum(n), 0), coalesce(sum(n) FILTER (s IS NOT NULL AND a <> b), 0),"
                + " coalesce(sum(n) FILTER (s IS NULL), 0) FROM (SELECT " + plain + " AS s, min(" + text
                + ") AS a, max("
                + text + ") AS b, count(*) AS n FROM " + relation + " GROUP BY 1)";
    }

    String failing() {
        return "SELECT * FROM " + relation + " WHERE " + plain + " IN (SELECT " + plain + " FROM " + relation
                + " WHERE " + text + " IS NOT NULL GROUP BY 1 HAVING min(" + text + ") <> max(" + text + "))";
    }
}
