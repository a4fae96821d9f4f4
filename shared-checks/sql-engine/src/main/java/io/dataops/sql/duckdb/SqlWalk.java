package io.dataops.sql.duckdb;

import com.fasterxml.jackson.databind.JsonNode;
import io.dataops.results.literal.NearestName;
import io.dataops.sql.duckdb.SqlScope.Rows;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One walk over the syntax tree of a SELECT. It knows the kinds of node that only compute, and complains about every
 * other one, so that syntax of a later DuckDB is refused until somebody has thought about it.
 */
final class SqlWalk {
    private static final String REPEAT =
            "%s does not give the same answer in a repeated run; a check on freshness compares with the session's start";

    private static final String ONLY_DATASETS = "a query reads data sets only: '%s' is not one%s";

    private static final Set<String> EXPRESSIONS = Set.of(
            "BETWEEN",
            "CASE",
            "CAST",
            "COLLATE",
            "COLUMN_REF",
            "COMPARISON",
            "CONJUNCTION",
            "CONSTANT",
            "FUNCTION",
            "LAMBDA",
            "OPERATOR",
            "POSITIONAL_REFERENCE",
            "STAR",
            "SUBQUERY",
            "WINDOW");
    private static final Set<String> QUERIES = Set.of("SELECT_NODE", "SET_OPERATION_NODE", "RECURSIVE_CTE_NODE");
    private static final Set<String> PARTS = Set.of(
            "BASE_TABLE",
            "SUBQUERY",
            "JOIN",
            "TABLE_FUNCTION",
            "EXPRESSION_LIST",
            "EMPTY",
            "PIVOT",
            "ORDER_MODIFIER",
            "LIMIT_MODIFIER",
            "LIMIT_PERCENT_MODIFIER",
            "DISTINCT_MODIFIER",
            "ORDER_DEFAULT",
            "ASCENDING",
            "DESCENDING");
    private static final Set<String> ROW_MAKERS = Set.of("unnest", "range", "generate_series");
    private static final Map<String, String> KNOWN_REFUSALS = Map.of(
            "SHOW_REF", "DESCRIBE, SHOW and SUMMARIZE look at the engine; a query is a SELECT on data sets",
            "PARAMETER", "a parameter such as ? or $1 has no value here",
            "DEFAULT", "DEFAULT has no meaning here");

    private final SqlFunctions functions;
    private final Map<String, String> datasets;
    private final SortedSet<String> used = new TreeSet<>();
    private final List<Complaint> complaints = new ArrayList<>();

    /** @param datasets declared names by their lower case */
    SqlWalk(SqlFunctions functions, Map<String, String> datasets) {
        this.functions = functions;
        this.datasets = datasets;
    }

    /** @param offset bytes of UTF-8 before the place */
    record Complaint(int offset, String message) {}

    /** The declared data sets read from so far. */
    SortedSet<String> used() {
        return used;
    }

    List<Complaint> complaints() {
        return complaints;
    }

    /** Looks at a node and all below it. A node without a place of its own is taken to stand at {@code offset}. */
    void visit(JsonNode node, SqlScope scope, int offset) {
        if (node.isArray()) {
            node.forEach(child -> visit(child, scope, offset));
        } else if (node.isObject() && !node.has("is_null")) {
            JsonNode place = node.path("query_location");
            int here = place.canConvertToInt() && place.isNumber() ? place.asInt() : offset;
            if (node.has("class")) {
                expression(node, scope, here);
            } else if (node.has("cte_map")) {
                query(node, scope, here);
            } else {
                part(node, scope, here);
            }
        }
    }

    private void children(JsonNode node, SqlScope scope, int offset) {
        node.forEach(child -> visit(child, scope, offset));
    }

    private void query(JsonNode node, SqlScope outer, int offset) {
        known(node.path("type").asText(), QUERIES, offset);
        SqlScope scope = outer.inQuery();
        for (JsonNode table : node.path("cte_map").path("map")) {
            visit(table.path("value"), scope, offset);
            scope = scope.withTable(table.path("key").asText());
        }
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            if (field.getKey().equals("right") && node.has("cte_name")) {
                visit(field.getValue(), scope.withTable(node.path("cte_name").asText()), offset);
            } else if (!field.getKey().equals("cte_map")) {
                visit(field.getValue(), scope, offset);
            }
        }
    }

    private void part(JsonNode node, SqlScope scope, int offset) {
        String type = node.path("type").asText("");
        boolean typeOfValue = type.endsWith("_TYPE_INFO");
        if (!type.isEmpty() && !typeOfValue && !known(type, PARTS, offset)) {
            return;
        }
        if (node.has("sample_size")) {
            sample(node, offset);
        }
        if (type.equals("BASE_TABLE")) {
            table(node, scope, offset);
        }
        if (type.equals("TABLE_FUNCTION")) {
            visit(node.path("sample"), scope, offset);
            tableFunction(node.path("function"), scope, offset);
        } else {
            children(node, scope, offset);
        }
    }

    private void sample(JsonNode sample, int offset) {
        if (sample.path("seed").asLong(-1) == -1) {
            complain(offset, "a sample without a seed is another one in each run; write (bernoulli, 42) or similar");
        } else if (sample.path("method").asText().equals("System")) {
            complain(offset, "a system sample is another one in each run even with a seed; use bernoulli or reservoir");
        }
    }

    private void table(JsonNode node, SqlScope scope, int offset) {
        String name = node.path("table_name").asText();
        String schema = node.path("schema_name").asText();
        if (!schema.isEmpty() || !node.path("at_clause").isNull()) {
            notADataset(offset, schema.isEmpty() ? name : schema + "." + name, name);
        } else if (!scope.hasTable(name)) {
            String declared = datasets.get(name.toLowerCase(Locale.ROOT));
            if (declared == null) {
                notADataset(offset, name, name);
            } else {
                used.add(declared);
            }
        }
    }

    private void tableFunction(JsonNode function, SqlScope scope, int offset) {
        String name = function.path("function_name").asText();
        if (ROW_MAKERS.contains(name.toLowerCase(Locale.ROOT))) {
            children(function, scope, offset);
        } else {
            complain(offset, ONLY_DATASETS.formatted(name + "(…)", ""));
        }
    }

    private void notADataset(int offset, String shown, String name) {
        Collection<String> declared = datasets.values();
        String file = name.substring(1 + Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')));
        String stem = file.contains(".") ? file.substring(0, file.indexOf('.')) : file;
        complain(offset, ONLY_DATASETS.formatted(shown, hint(stem, declared)));
    }

    private static String hint(String name, Collection<String> known) {
        return NearestName.to(name, known)
                .map("; did you mean '%s'?"::formatted)
                .orElse("");
    }

    private void expression(JsonNode node, SqlScope scope, int offset) {
        String kind = node.path("class").asText();
        if (!known(kind, EXPRESSIONS, offset)) {
            return;
        }
        switch (kind) {
            case "FUNCTION" -> call(node, scope, offset);
            case "WINDOW" -> window(node, scope, offset);
            case "COLUMN_REF" -> column(node.path("column_names"), offset);
            case "STAR" -> oneRowHasNo(scope, offset, "an expression gives one value; name the column instead of *");
            default -> grouping(node, scope, offset);
        }
        // The name of a node's own type says nothing that its class does not.
        children(node, scope, offset);
    }

    private void grouping(JsonNode node, SqlScope scope, int offset) {
        if (node.path("type").asText().equals("GROUPING_FUNCTION")) {
            oneRowHasNo(scope, offset, "an expression looks at one row; use query for grouping()");
        }
    }

    private void window(JsonNode node, SqlScope scope, int offset) {
        oneRowHasNo(scope, offset, "an expression looks at one row; use query for window functions");
        call(node, scope.inQuery(), offset);
    }

    private void column(JsonNode path, int offset) {
        String first = path.path(0).asText().toLowerCase(Locale.ROOT);
        if (path.size() == 1 && SqlFunctions.CLOCK_WORDS.contains(first)) {
            complain(offset, REPEAT.formatted(first));
        }
    }

    private void call(JsonNode node, SqlScope scope, int offset) {
        String name = node.path("function_name").asText();
        boolean ageOfToday =
                name.equalsIgnoreCase("age") && node.path("children").size() == 1;
        switch (ageOfToday ? SqlFunctions.Use.NOT_REPEATABLE : functions.of(name)) {
            case ROW_VALUE -> {}
            case AGGREGATE ->
                oneRowHasNo(scope, offset, "an expression looks at one row; use query for aggregates such as " + name);
            case ROWS -> oneRowHasNo(scope, offset, "an expression gives one value; use query for " + name);
            case NOT_REPEATABLE -> complain(offset, REPEAT.formatted(name));
            case OFF_LIMITS -> complain(offset, name + " is off limits: a query computes with data sets only");
            case UNKNOWN ->
                complain(offset, "there is no function '%s'%s".formatted(name, hint(name, functions.callable())));
        }
    }

    private void oneRowHasNo(SqlScope scope, int offset, String message) {
        if (scope.rows() == Rows.ONE) {
            complain(offset, message);
        }
    }

    private boolean known(String kind, Set<String> kinds, int offset) {
        boolean known = kinds.contains(kind);
        if (!known) {
            complain(offset, KNOWN_REFUSALS.getOrDefault(kind, "SQL of the kind " + kind + " is not supported"));
        }
        return known;
    }

    private void complain(int offset, String message) {
        complaints.add(new Complaint(offset, message));
    }
}
