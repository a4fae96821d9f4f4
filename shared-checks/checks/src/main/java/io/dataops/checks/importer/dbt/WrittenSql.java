package io.dataops.checks.importer.dbt;

import io.dataops.checks.importer.contract.Sql;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** SQL as somebody wrote it for dbt. Where it reads the clock, it is given the start of the session. */
final class WrittenSql {
    private static final String QUOTED = "'(?:[^']|'')*'|\"[^\"]*\"";
    private static final String CALL = "\\s*\\(\\s*\\)";
    private static final Pattern CLOCK = Pattern.compile("(?i)" + QUOTED
            + "|\\b(?:(current_timestamp|localtimestamp)(?:" + CALL + ")?|(now|getdate|sysdate|sysdatetime)" + CALL
            + "|(current_date)(?:" + CALL + ")?|(today)" + CALL + ")(?![\\w.(])");

    private WrittenSql() {}

    /** A statement, condition or expression without the semicolon that may end it. */
    static String of(String written) {
        return CLOCK.matcher(Sql.statement(written)).replaceAll(found -> {
            boolean time = found.group(1) != null || found.group(2) != null;
            boolean day = found.group(3) != null || found.group(4) != null;
            return Matcher.quoteReplacement(
                    time ? "session_start()" : day ? "CAST(session_start() AS DATE)" : found.group());
        });
    }
}
