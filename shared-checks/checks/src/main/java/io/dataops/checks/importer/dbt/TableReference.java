package io.dataops.checks.importer.dbt;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A table that a test names by {@code ref('name')}, {@code source('source', 'table')} or its name in the database.
 *
 * @param table its name without a package, a source or a schema; behind that of a model the version, if one is asked for
 */
record TableReference(String table) {
    private static final String TEXT = "\\s*['\"]([^'\"]+)['\"]\\s*";
    private static final Pattern CALL = Pattern.compile("(?:\\{\\{-?)?\\s*(?:ref|source)\\s*\\((?:" + TEXT + ",)?"
            + TEXT + "(?:,\\s*(?:v|version)\\s*=\\s*['\"]?(\\w+)['\"]?\\s*)?\\)\\s*(?:-?\\}\\})?");
    private static final Pattern NAME = Pattern.compile("(?:[\"`]?\\w+[\"`]?\\.)*[\"`]?(\\w+)[\"`]?");

    /** Reads a reference; empty when it is none. */
    static Optional<TableReference> of(String text) {
        Matcher call = CALL.matcher(text.strip());
        if (call.matches()) {
            return Optional.of(new TableReference(call.group(2) + (call.group(3) == null ? "" : "_v" + call.group(3))));
        }
        Matcher name = NAME.matcher(text.strip());
        return name.matches() ? Optional.of(new TableReference(name.group(1))) : Optional.empty();
    }
}
