package io.dataops.checks.importer.contract;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** SQL of Spark in our quotes: texts may stand in double quotes there, and names in backticks. */
public final class SparkSql {
    private static final Pattern QUOTED =
            Pattern.compile("'((?:[^'\\\\]|\\\\.|'')*)'|\"((?:[^\"\\\\]|\\\\.)*)\"|`([^`]*)`", Pattern.DOTALL);
    private static final Pattern ESCAPED = Pattern.compile("\\\\(.)", Pattern.DOTALL);

    private SparkSql() {}

    /** The same statement or condition; what is not in quotes stays as it is. */
    public static String inOurQuotes(String sql) {
        return QUOTED.matcher(sql).replaceAll(found -> Matcher.quoteReplacement(quoted(found)));
    }

    private static String quoted(MatchResult found) {
        if (found.group(3) != null) {
            return Sql.name(found.group(3));
        }
        String text = found.group(1) == null ? found.group(2) : found.group(1).replace("''", "'");
        return Sql.text(ESCAPED.matcher(text).replaceAll("$1"));
    }
}
