package io.dataops.sql.duckdb;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** SQL of the suite, let through by the guard; remembers which data sets it reads. */
final class UserSql {
    private final LockedDatabase database;
    private final List<String> declared;
    private final EngineErrors errors;
    /** Made for the first SQL of a suite: to learn DuckDB's functions takes longer than many suites without SQL. */
    private @Nullable SqlGuard guard;

    private final Map<String, Set<String>> datasets = new HashMap<>();

    UserSql(LockedDatabase database, List<String> declared, EngineErrors errors) {
        this.database = database;
        this.declared = List.copyOf(declared);
        this.errors = errors;
    }

    String expression(String sql) {
        return accepted(sql, guard -> guard.expression(sql));
    }

    String where(String sql) {
        return accepted(sql, guard -> guard.where(sql));
    }

    String query(String sql) {
        return accepted(sql, guard -> guard.query(sql));
    }

    /** The data sets that all SQL let through so far reads. */
    Set<String> datasets() {
        return datasets.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    /** The data sets that one text, let through before, reads. */
    Set<String> datasetsOf(String sql) {
        return datasets.getOrDefault(sql, Set.of());
    }

    private interface Reading {
        SqlReading read(SqlGuard guard) throws SQLException;
    }

    private String accepted(String sql, Reading reading) {
        try {
            SqlReading read = reading.read(guard());
            if (read instanceof SqlReading.Refused refused) {
                throw new UnfitMeasureException("the SQL is refused: "
                        + refused.problems().stream().map(SqlProblem::toString).collect(Collectors.joining("; ")));
            }
            SqlReading.Accepted accepted = (SqlReading.Accepted) read;
            datasets.put(sql, accepted.datasets());
            return accepted.sql();
        } catch (SQLException failed) {
            throw new UnfitMeasureException(errors.sentence(failed));
        }
    }

    private SqlGuard guard() throws SQLException {
        SqlGuard made = guard == null ? new SqlGuard(database, declared) : guard;
        guard = made;
        return made;
    }
}
