package io.dataops.sql.duckdb;

import static io.dataops.sql.duckdb.LockedDatabase.identifier;
import static io.dataops.sql.duckdb.LockedDatabase.literal;

import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.Measure;
import io.dataops.checks.plan.SampleRequest;
import io.dataops.results.Samples;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes a few failing rows, in the order of the files. Masked values do not leave the database. */
final class Sampling {
    private static final List<Column> KINDS_OF_DIFFERENCE =
            List.of(new Column(RowDiffSql.DIFFERENCE), new Column(RowDiffSql.COLUMN));
    private static final List<Column> DIFFERING_VALUES =
            List.of(new Column(RowDiffSql.HERE), new Column(RowDiffSql.THERE));

    private final LockedDatabase database;

    Sampling(LockedDatabase database) {
        this.database = database;
    }

    /**
     * Some rows of a SELECT that shows failing rows; empty when there is none, or when they cannot be read again. The
     * counts of the check stand either way.
     */
    Optional<Samples> take(String failingRows, SampleRequest request) {
        try {
            SampleRequest fitting =
                    hasColumnsOfItsOwn(request.measure()) ? columnsOfQuery(failingRows, request) : request;
            Samples samples = read(failingRows, fitting, request.shown());
            return samples.rows().isEmpty() ? Optional.empty() : Optional.of(samples);
        } catch (SQLException unread) {
            return Optional.empty();
        }
    }

    private Samples read(String failingRows, SampleRequest request, List<Column> visible) throws SQLException {
        List<String> expressions = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (Column column : request.shown()) {
            expressions.add("CAST(" + identifier(column.name()) + " AS VARCHAR)");
            names.add(column.name());
        }
        for (Column column : request.masked()) {
            expressions.add(masked(column, visible));
            names.add(column.name());
        }
        String sql = "SELECT " + String.join(", ", expressions) + " FROM (" + failingRows + ")" + order(request)
                + " LIMIT " + request.limit();
        List<List<@Nullable String>> rows = new ArrayList<>();
        try (PreparedStatement statement = database.prepare(sql);
                ResultSet result = statement.executeQuery()) {
            while (result.next()) {
                List<@Nullable String> row = new ArrayList<>();
                for (int index = 1; index <= names.size(); index++) {
                    row.add(result.getString(index));
                }
                rows.add(row);
            }
        }
        return new Samples(names, rows);
    }

    private static boolean hasColumnsOfItsOwn(Measure<?> measure) {
        return measure instanceof Measure.QueryRows
                || measure instanceof Measure.RowSets
                || measure instanceof Measure.RowDiff;
    }

    /** The values of a difference may be seen where those of the column that differs may. */
    private static String masked(Column column, List<Column> visible) {
        String name = identifier(column.name());
        String mask = " WHEN " + name + " IS NOT NULL THEN " + literal(Samples.MASKED) + " END";
        if (!DIFFERING_VALUES.contains(column)) {
            return "CASE" + mask;
        }
        String names = visible.stream().map(it -> literal(it.name())).collect(Collectors.joining(", "));
        return "CASE WHEN " + RowDiffSql.COLUMN + " IN (" + names + ") THEN " + name + mask;
    }

    /** Rows that a filter leaves keep their order; those that joins and windows leave come in any, so they are sorted. */
    private static String order(SampleRequest request) {
        if (request.measure() instanceof Measure.Tally || request.measure() instanceof Measure.QueryRows) {
            return "";
        }
        Stream<String> shown = request.shown().stream().map(column -> identifier(column.name()));
        Stream<String> masked = request.masked().stream().map(column -> identifier(column.name()) + " IS NULL");
        return " ORDER BY " + Stream.concat(shown, masked).collect(Collectors.joining(", "));
    }

    /** A query has columns of its own: those with the name of a shown column are shown, all others masked. */
    private SampleRequest columnsOfQuery(String sql, SampleRequest request) throws SQLException {
        List<Column> shown = new ArrayList<>();
        List<Column> masked = new ArrayList<>();
        try (PreparedStatement statement = database.prepare(sql)) {
            ResultSetMetaData columns = statement.getMetaData();
            for (int index = 1; index <= columns.getColumnCount(); index++) {
                Column column = new Column(columns.getColumnName(index));
                (request.shown().contains(column) || KINDS_OF_DIFFERENCE.contains(column) ? shown : masked).add(column);
            }
        }
        return new SampleRequest(request.scope(), request.measure(), shown, masked, request.limit());
    }
}
