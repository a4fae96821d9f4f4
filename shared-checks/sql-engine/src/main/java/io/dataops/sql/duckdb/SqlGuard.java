package io.dataops.sql.duckdb;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dataops.sql.duckdb.SqlScope.Rows;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Says whether SQL that a user wrote only reads declared data sets: one SELECT, no file, no setting, no clock, no
 * chance. It reads the tree of DuckDB's own parser, so both see the same statement. Whether columns exist is not its
 * concern.
 *
 * <p>A row's expression is read twice, in parentheses as it will run and as the argument of a call. Only a text that
 * means the same in both cannot close its parenthesis and go on, as {@code a) OR (b} does.
 */
final class SqlGuard {
    private static final String OPEN = "SELECT (\n";
    private static final String CALL = "SELECT dataops_row(\n";
    private static final String EXISTS = "SELECT EXISTS (\n";
    private static final String CLOSE = "\n)";

    private final SqlParser parser;
    private final SqlFunctions functions;
    private final Map<String, String> datasets = new TreeMap<>();

    /**
     * A guard of SQL that will run in one database.
     *
     * @param declared names of the data sets; DuckDB takes them in any case
     */
    SqlGuard(LockedDatabase database, Collection<String> declared) throws SQLException {
        parser = database.parser();
        functions = SqlFunctions.of(database);
        declared.forEach(name -> datasets.put(name.toLowerCase(Locale.ROOT), name));
    }

    /** Reads a whole SELECT. */
    SqlReading query(String sql) throws SQLException {
        String text = withoutLastSemicolon(sql);
        if (text.isBlank()) {
            return refused(text, 0, "the query is empty");
        }
        ParsedSql parsed = parser.parse(text);
        if (parsed instanceof ParsedSql.Unreadable it) {
            return refused(text, it.position(), it.message());
        }
        JsonNode inside = only(EXISTS + text + CLOSE).path("select_list").path(0);
        boolean whole = !parsed.onlySelect().isMissingNode()
                && same(inside.path("subquery").path("node"), parsed.onlySelect());
        return whole ? judged(text, 0, parsed.onlySelect(), Rows.MANY) : unbalanced("query", text);
    }

    /** Reads an expression on one row, such as {@code amount >= cost}. Subqueries may read other data sets. */
    SqlReading expression(String sql) throws SQLException {
        return row("expression", sql);
    }

    /** Reads a predicate on one row, by the rules of an expression. */
    SqlReading where(String sql) throws SQLException {
        return row("where", sql);
    }

    private SqlReading row(String kind, String sql) throws SQLException {
        if (sql.isBlank()) {
            return refused(sql, 0, "the " + kind + " is empty");
        }
        ParsedSql parsed = parser.parse(OPEN + sql + CLOSE);
        if (parsed instanceof ParsedSql.Unreadable it) {
            return refused(sql, it.position() - OPEN.length(), it.message());
        }
        JsonNode expression = parsed.onlySelect().path("select_list").path(0);
        if (!same(selectOf(expression), parsed.onlySelect())) {
            return unbalanced(kind, sql);
        }
        JsonNode call = only(CALL + sql + CLOSE);
        JsonNode arguments = call.path("select_list").path(0).path("children");
        if (!same(callOf(arguments), call)) {
            return unbalanced(kind, sql);
        }
        if (arguments.size() > 1) {
            return refused(sql, 0, "the " + kind + " is a list; it has to be one expression");
        }
        return same(expression, arguments.path(0))
                ? judged(sql, OPEN.length(), expression, Rows.ONE)
                : unbalanced(kind, sql);
    }

    /** The tree of a SELECT of one expression and of nothing else. */
    private JsonNode selectOf(JsonNode expression) throws SQLException {
        ObjectNode select = only(OPEN + "1" + CLOSE).deepCopy();
        select.putArray("select_list").add(expression);
        return select;
    }

    /** The tree of a call with these arguments and nothing else about it. */
    private JsonNode callOf(JsonNode arguments) throws SQLException {
        JsonNode select = only(CALL + "1" + CLOSE);
        ObjectNode call = select.path("select_list").path(0).require();
        call.set("children", arguments);
        return select;
    }

    private SqlReading judged(String sql, int prefix, JsonNode tree, Rows rows) {
        SqlWalk walk = new SqlWalk(functions, datasets);
        walk.visit(tree, SqlScope.of(rows), prefix);
        List<SqlProblem> problems = walk.complaints().stream()
                .map(it -> SqlProblem.at(sql, codePoints(sql, it.offset() - prefix), it.message()))
                .sorted()
                .distinct()
                .toList();
        if (!problems.isEmpty()) {
            return new SqlReading.Refused(problems);
        }
        return new SqlReading.Accepted(sql.contains("--") ? sql + "\n" : sql, walk.used());
    }

    /** Trees count bytes where the parser's errors count code points. */
    private static int codePoints(String sql, int bytes) {
        byte[] utf8 = sql.getBytes(StandardCharsets.UTF_8);
        int length = Math.max(0, Math.min(bytes, utf8.length));
        String before = new String(utf8, 0, length, StandardCharsets.UTF_8);
        return before.codePointCount(0, before.length());
    }

    private JsonNode only(String sql) throws SQLException {
        return parser.parse(sql).onlySelect();
    }

    /** Whether two trees differ in nothing but the places of their nodes. */
    private static boolean same(JsonNode one, JsonNode other) {
        return withoutPlaces(one).equals(withoutPlaces(other));
    }

    private static JsonNode withoutPlaces(JsonNode tree) {
        JsonNode copy = tree.deepCopy();
        copy.findParents("query_location").forEach(node -> ((ObjectNode) node).remove("query_location"));
        return copy;
    }

    private static SqlReading unbalanced(String kind, String sql) {
        return refused(
                sql,
                0,
                "the " + kind + " does not stand on its own: a parenthesis, comment or semicolon ends it early");
    }

    private static SqlReading refused(String sql, int offset, String message) {
        return new SqlReading.Refused(List.of(SqlProblem.at(sql, offset, message)));
    }

    private static String withoutLastSemicolon(String sql) {
        String text = sql.stripTrailing();
        return text.endsWith(";") ? withoutLastSemicolon(text.substring(0, text.length() - 1)) : text;
    }
}
