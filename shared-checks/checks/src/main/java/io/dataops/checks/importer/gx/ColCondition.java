package io.dataops.checks.importer.gx;

import io.dataops.checks.importer.contract.NotTakenException;
import io.dataops.checks.importer.contract.Sql;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Conditions in the language of Great Expectations, such as {@code col("a") > 5}: one comparison, as in SQL. */
final class ColCondition {
    private static final Pattern CONDITION = Pattern.compile(
            "\\s*col\\(\\s*\"([^\"]+)\"\\s*\\)\\s*(?:(\\.notnull\\(\\))|(==|!=|<=|>=|<|>)\\s*(?:([+-]?[0-9]+(?:\\.[0-9]*)?(?:[eE][+-]?[0-9]+)?)"
                    + "|(date\\()?(?:\"([^\"']+)\"|'([^\"']+)')\\)?))\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MORE = Pattern.compile("(?is).*\\b(and|or)\\b.*|.*[&|].*");

    private ColCondition() {}

    static String sql(String condition) throws NotTakenException {
        Matcher matcher = CONDITION.matcher(condition);
        if (!matcher.matches()) {
            throw new NotTakenException(
                    matcher.lookingAt() && MORE.matcher(condition).matches()
                            ? "its row_condition " + condition
                                    + " goes on after its first comparison, which is all that Great Expectations reads"
                            : "its row_condition " + condition + " is not of the form col(\"a\") > 5");
        }
        String column = Sql.name(matcher.group(1));
        if (matcher.group(2) != null) {
            return column + " IS NOT NULL";
        }
        String operator = matcher.group(3).equals("==") ? "=" : matcher.group(3);
        if (matcher.group(4) != null) {
            return column + " " + operator + " " + matcher.group(4);
        }
        String text = matcher.group(6) == null ? matcher.group(7) : matcher.group(6);
        return column + " " + operator + " " + (matcher.group(5) == null ? "" : "DATE ") + Sql.text(text);
    }
}
