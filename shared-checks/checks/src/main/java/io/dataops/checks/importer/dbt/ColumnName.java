package io.dataops.checks.importer.dbt;

import io.dataops.checks.importer.CheckEntry;
import io.dataops.checks.importer.contract.Sql;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A column as a test names it, which may be any expression of SQL.
 *
 * @param plain its name for a check of ours, in any case unless dbt quotes it; empty when it is an expression
 * @param sql what stands for it in SQL, where names have no case
 * @param words how a sentence calls it
 */
record ColumnName(Optional<String> plain, String sql, String words) {
    private static final Pattern WORD = Pattern.compile("[A-Za-z_][A-Za-z0-9_$]*");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]+\"|`[^`]+`");

    /** What is written where dbt puts it into SQL as it stands. */
    static ColumnName of(String written) {
        String text = written.strip();
        if (WORD.matcher(text).matches()) {
            return new ColumnName(Optional.of(CheckEntry.anyCase(text)), Sql.name(text), text);
        }
        if (QUOTED.matcher(text).matches()) {
            return quoted(text.substring(1, text.length() - 1));
        }
        String sql = "(" + WrittenSql.of(text) + ")";
        return new ColumnName(Optional.empty(), sql, sql);
    }

    /** A name that dbt quotes. */
    static ColumnName quoted(String name) {
        return new ColumnName(Optional.of(name), Sql.name(name), name);
    }
}
