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
                    request.measure() instanceof Measure.QueryRows ? columnsOfQuery(failingRows, request) : request;
            Samples samples = read(failingRows, fitting);
            return samples.rows().isEmpty() ? Optional.empty() : Optional.of(samples);
        } catch (SQLException unread) {
            return Optional.empty();
        }
    }

    private Samples read(String failingRows, SampleRequest request) throws SQLException {
        List<String> expressions = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (Column column : request.shown()) {
            expressions.add("CAST(" + identifier(column.name()) + " AS VARCHAR)");
            names.add(column.name());
        }
        for (Column column : request.masked()) {
            expressions.add(
                    "CASE WHEN " + identifier(column.name()) + " IS NOT NULL THEN " + literal(Samples.MASKED) + " END");
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
                (request.shown().contains(column) ? shown : masked).add(column);
            }
        }
        return new SampleRequest(request.scope(), request.measure(), shown, masked, request.limit());
    }
}
