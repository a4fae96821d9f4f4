package io.dataops.checks.importer.dqdl;

import io.dataops.checks.importer.CheckEntry;
import io.dataops.checks.importer.contract.NotTakenException;
import io.dataops.checks.importer.contract.SparkSql;
import io.dataops.checks.importer.contract.Sql;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A query over the data set {@code primary} and others by their aliases. With a comparison it returns a number; without one the
 * rows that pass, which are those of the data set that have the values of such a row in the columns that it selects.
 */
final class CustomSql {
    private static final String NAME = "(?:[\\p{L}_][\\p{L}\\p{N}_]*|\"[^\"]+\")";
    private static final Pattern TABLE =
            Pattern.compile("(?i)\\b((?:from|join)\\s+)((?:" + NAME + "\\.)*)(" + NAME + ")(?!\\s*\\()");
    /** Behind WITH, a query of its own. */
    private static final Pattern NAMED = Pattern.compile("(?i)(" + NAME + ")\\s+as\\s*\\(");

    private static final Pattern PRIMARY = Pattern.compile("(?i)'(?:[^']|'')*'|\"[^\"]*\"|\\b(primary)\\b");
    private static final Pattern SELECTED = Pattern.compile("(?is)\\s*select\\s+(\\*|(?:" + NAME + "\\.)?" + NAME
            + "(?:\\s*,\\s*(?:" + NAME + "\\.)?" + NAME + ")*)\\s+from\\b.*");
    private static final Pattern WITH = Pattern.compile("(?is)\\s*with\\s+(?!recursive\\b)(.*)");

    private final Rule rule;
    private final String query;

    private CustomSql(Rule rule) throws NotTakenException {
        this.rule = rule;
        this.query = ours(Sql.statement(SparkSql.inOurQuotes(rule.parameters(1).get(0))));
    }

    static Claim of(Rule rule) throws NotTakenException {
        CustomSql sql = new CustomSql(rule.withoutWhere());
        return rule.condition().isPresent()
                ? Claim.ofNumber(rule, sql.whole(), "the value of the query")
                : sql.ofRows();
    }

    private static String ours(String sql) {
        Set<String> local = new HashSet<>(Set.of("primary"));
        NAMED.matcher(sql).results().forEach(name -> local.add(bare(name.group(1))));
        String named = TABLE.matcher(sql).replaceAll(found -> {
            String table = bare(found.group(3));
            boolean known = found.group(2).isEmpty() && local.contains(table);
            return Matcher.quoteReplacement(known ? found.group() : found.group(1) + Sql.name(CheckEntry.table(table)));
        });
        return PRIMARY.matcher(named)
                .replaceAll(found ->
                        Matcher.quoteReplacement(found.group(1) == null ? found.group() : Sql.name("primary")));
    }

    private static String bare(String name) {
        return name.startsWith("\"") ? name.substring(1, name.length() - 1) : name.toLowerCase(Locale.ROOT);
    }

    /** The query with what it calls primary in front. */
    private String whole() {
        String primary = "WITH \"primary\" AS (SELECT * FROM " + CheckEntry.DATASET + ")";
        Matcher with = WITH.matcher(query);
        return with.matches() ? primary + ", " + with.group(1) : primary + " " + query;
    }

    private Claim ofRows() throws NotTakenException {
        Matcher selected = SELECTED.matcher(query);
        if (!selected.matches()) {
            throw new NotTakenException(
                    "it has no comparison, and rows that it returns are found again only by columns that it selects by name");
        }
        if (selected.group(1).equals("*")) {
            return ofWholeRows();
        }
        String values = "struct_pack("
                + String.join(
                        ", ",
                        Arrays.stream(selected.group(1).split(",", -1))
                                .map(CustomSql::column)
                                .map(column -> column + " := " + column)
                                .toList())
                + ")";
        // Inside of a structure, nulls are alike.
        String good = values + " IN (SELECT " + values + " FROM (" + whole() + "))";
        Optional<Condition> threshold = rule.threshold();
        return threshold.isPresent()
                ? Claim.ofShare(rule, good, threshold.get())
                : Claim.ofRows(rule, () -> rule.entry("expression").with("sql", good), good);
    }

    private static String column(String selected) {
        String[] parts = selected.strip().split("\\.", -1);
        return Sql.name(bare(parts[parts.length - 1]));
    }

    private Claim ofWholeRows() throws NotTakenException {
        if (rule.threshold().isPresent()) {
            throw new NotTakenException("it selects *, and a share of its rows is known only by columns that it names");
        }
        String failing = "SELECT * FROM " + CheckEntry.DATASET + " EXCEPT ALL (" + whole() + ")";
        return new Claim(
                List.of(rule.entry("query").with("failing_rows", failing)),
                "(SELECT count(*) FROM (" + failing + ")) = 0");
    }
}
