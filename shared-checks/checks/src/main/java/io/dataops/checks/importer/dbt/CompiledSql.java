package io.dataops.checks.importer.dbt;

import com.fasterxml.jackson.databind.JsonNode;
import io.dataops.checks.importer.CheckEntry;
import io.dataops.checks.importer.contract.NotTakenException;
import io.dataops.checks.importer.contract.Sql;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * SQL of tests, with the names of data sets where it reads from tables.
 *
 * @param tables those that have a name in the database, the longest names first
 */
record CompiledSql(List<ManifestFile.Table> tables) {
    private static final Pattern REFERENCE = Pattern.compile("\\{\\{-?\\s*(?:ref|source)\\s*\\([^{}]*\\)\\s*-?\\}\\}");
    /** What the manifest says apart, and what is for people. */
    private static final Pattern ASIDE =
            Pattern.compile("\\{\\{-?\\s*config\\s*\\([^{}]*\\)\\s*-?\\}\\}|\\{#.*?#\\}", Pattern.DOTALL);

    private static final Pattern CALL = Pattern.compile("(?:ref|source)\\s*\\([^{}()]*\\)");

    CompiledSql(Collection<ManifestFile.Table> tables) {
        this(tables.stream()
                .filter(table -> !table.relation().isBlank())
                .sorted(Comparator.comparing(table -> -table.relation().length()))
                .toList());
    }

    /** The table that a text such as <code>{{ get_where_subquery(ref('orders')) }}</code> names first. */
    static Optional<String> reference(String text) {
        Matcher call = CALL.matcher(text);
        return call.find() ? TableReference.of(call.group()).map(TableReference::table) : Optional.empty();
    }

    /**
     * The query that returns the failures of a test.
     *
     * @throws NotTakenException when it is not compiled and only dbt can do that
     */
    String of(JsonNode node) throws NotTakenException {
        String compiled = text(node, "compiled_code", "compiled_sql");
        String sql = compiled.isBlank() ? references(text(node, "raw_code", "raw_sql")) : named(compiled);
        if (sql.isBlank() || Jinja.isIn(sql)) {
            throw new NotTakenException("its SQL is not compiled; run dbt compile or dbt build, which write it into the"
                    + " manifest, and import that");
        }
        return WrittenSql.of(sql) + "\n";
    }

    private static String text(JsonNode node, String key, String olderKey) {
        return node.path(key).asText(node.path(olderKey).asText(""));
    }

    private static String references(String raw) {
        return REFERENCE
                .matcher(ASIDE.matcher(raw).replaceAll(""))
                .replaceAll(found -> Matcher.quoteReplacement(TableReference.of(found.group())
                        .map(reference -> Sql.name(CheckEntry.table(reference.table())))
                        .orElse(found.group())));
    }

    private String named(String compiled) {
        String sql = compiled;
        for (ManifestFile.Table table : tables) {
            if (sql.contains(table.relation())) {
                sql = Pattern.compile("(?<![\\w.])" + Pattern.quote(table.relation()) + "(?![\\w.])")
                        .matcher(sql)
                        .replaceAll(Matcher.quoteReplacement(Sql.name(CheckEntry.table(table.name()))));
            }
        }
        return sql;
    }
}
