package io.dataops.checks.importer.dbt;

import io.dataops.checks.importer.contract.Sql;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A column as a test names it, which may be any expression of SQL.
 *
 * @param plain its name; empty when it is an expression
 * @param sql what stands for it in SQL
 */
record ColumnName(Optional<String> plain, String sql) {
    private static final Pattern WORD = Pattern.compile("[A-Za-z_][A-Za-z0-9_$]*");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]+\"|`[^`]+`");

    /** What is written where dbt puts it into SQL as it stands. */
    static ColumnName of(String written) {
        String text = written.strip();
        if (WORD.matcher(text).matches()) {
            return quoted(text);
        }
        return QUOTED.matcher(text).matches()
                ? quoted(text.substring(1, text.length() - 1))
                : new ColumnName(Optional.empty(), "(" + WrittenSql.of(text) + ")");
    }

    /** A name that dbt quotes. */
    static ColumnName quoted(String name) {
        return new ColumnName(Optional.of(name), Sql.name(name));
    }

    /** How a sentence calls it. */
    String words() {
        return plain.orElse(sql);
    }
}
