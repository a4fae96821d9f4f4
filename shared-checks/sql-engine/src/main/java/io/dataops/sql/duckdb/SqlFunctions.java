package io.dataops.sql.duckdb;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which of DuckDB's functions user-written SQL may call. The list comes from DuckDB itself: a function is allowed when
 * every form of it is declared to give the same answer for the same values, and a macro when all that it calls is. A
 * few whose declaration is wrong or too generous are named here.
 */
final class SqlFunctions {
    /** What a call does, from harmless to refused; of several forms of one name the last in this order counts. */
    enum Use {
        /** One value per row. */
        ROW_VALUE,
        /** One value for many rows. */
        AGGREGATE,
        /** Many rows for one. */
        ROWS,
        /** It depends on the clock, on chance, or on the order in which threads finish. */
        NOT_REPEATABLE,
        /** It reads settings, files, secrets or the engine's own state, or shows values as errors. */
        OFF_LIMITS,
        /** There is no such function. */
        UNKNOWN
    }

    /** Names that read the clock even without parentheses, unless a column has that name. */
    static final Set<String> CLOCK_WORDS =
            Set.of("current_date", "current_time", "current_timestamp", "localtime", "localtimestamp");

    private static final String LIST = """
            SELECT lower(function_name), function_type, coalesce(stability, ''), schema_name, macro_definition
            FROM duckdb_functions() WHERE function_type IN ('scalar', 'aggregate', 'macro')""";
    private static final Set<String> UNREPEATABLE = Set.of(
            "approx_quantile", "approx_top_k", "current_localtime", "current_localtimestamp", "reservoir_quantile");
    private static final Set<String> FORBIDDEN = Set.of(
            "current_setting",
            "error",
            "getenv",
            "getvariable",
            "json_deserialize_sql",
            "json_serialize_plan",
            "json_serialize_sql",
            "stats",
            "vector_type",
            "write_log");

    private final SortedMap<String, Use> uses;

    private SqlFunctions(SortedMap<String, Use> uses) {
        this.uses = uses;
    }

    /** Asks the database for its functions. */
    static SqlFunctions of(LockedDatabase database) throws SQLException {
        SortedMap<String, Use> uses = new TreeMap<>();
        Map<String, List<String>> macros = new TreeMap<>();
        try (PreparedStatement statement = database.prepare(LIST);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                String name = rows.getString(1);
                if (rows.getString(2).equals("macro") && rows.getString(4).equals("main")) {
                    macros.computeIfAbsent(name, key -> new ArrayList<>()).add(rows.getString(5));
                } else {
                    uses.merge(name, declared(name, rows), SqlFunctions::stricter);
                }
            }
        }
        uses.put("unnest", Use.ROWS);
        uses.put("unlist", Use.ROWS);
        FORBIDDEN.forEach(name -> uses.put(name, Use.OFF_LIMITS));
        UNREPEATABLE.forEach(name -> uses.put(name, Use.NOT_REPEATABLE));
        return new SqlFunctions(withMacros(uses, macros, database.parser()));
    }

    private static Use declared(String name, ResultSet rows) throws SQLException {
        boolean internal = name.startsWith("__internal") || name.startsWith("pg_");
        if (internal || rows.getString(2).equals("macro")) {
            return Use.OFF_LIMITS;
        }
        if (!rows.getString(3).equals("CONSISTENT")) {
            return Use.NOT_REPEATABLE;
        }
        return rows.getString(2).equals("aggregate") ? Use.AGGREGATE : Use.ROW_VALUE;
    }

    /** Macros call each other, so each round settles those that call only what is settled; the rest call nothing known. */
    private static SortedMap<String, Use> withMacros(
            SortedMap<String, Use> plain, Map<String, List<String>> macros, SqlParser parser) throws SQLException {
        SortedMap<String, Use> uses = new TreeMap<>(plain);
        Map<String, Set<String>> calls = new TreeMap<>();
        for (Map.Entry<String, List<String>> macro : macros.entrySet()) {
            calls.put(macro.getKey(), calls(macro.getValue(), parser));
        }
        for (boolean settled = true; settled; ) {
            settled = calls.entrySet().removeIf(macro -> {
                boolean ready = macro.getValue().stream().noneMatch(calls::containsKey);
                if (ready) {
                    uses.merge(macro.getKey(), together(macro.getValue(), uses), SqlFunctions::stricter);
                }
                return ready;
            });
        }
        calls.keySet().forEach(name -> uses.put(name, Use.OFF_LIMITS));
        return uses;
    }

    private static Use together(Collection<String> calls, Map<String, Use> uses) {
        return calls.stream()
                .map(name -> uses.getOrDefault(name, Use.OFF_LIMITS))
                .reduce(Use.ROW_VALUE, SqlFunctions::stricter);
    }

    /** Every name that macro bodies call; the clock words count as calls, and so does any table. */
    private static Set<String> calls(List<String> definitions, SqlParser parser) throws SQLException {
        Set<String> names = new HashSet<>();
        for (String definition : definitions) {
            JsonNode tree = parser.parse("SELECT " + definition).onlySelect();
            if (tree.isMissingNode()) {
                return Set.of("an unreadable definition");
            }
            tree.findValues("function_name").forEach(name -> names.add(name.asText()));
            tree.findValues("table_name").forEach(name -> names.add("table " + name.asText()));
            tree.findValues("column_names")
                    .forEach(path ->
                            names.addAll(CLOCK_WORDS.contains(path.path(0).asText()) ? Set.of("now") : Set.of()));
        }
        return names;
    }

    private static Use stricter(Use one, Use other) {
        return Collections.max(List.of(one, other));
    }

    /** @param name in any case, without its schema */
    Use of(String name) {
        return uses.getOrDefault(name.toLowerCase(Locale.ROOT), Use.UNKNOWN);
    }

    /** The functions that SQL may call, for a hint. */
    Collection<String> callable() {
        return uses.entrySet().stream()
                .filter(entry -> entry.getValue().compareTo(Use.ROWS) <= 0)
                .map(Map.Entry::getKey)
                .filter(name -> Character.isLetter(name.charAt(0)))
                .toList();
    }
}
