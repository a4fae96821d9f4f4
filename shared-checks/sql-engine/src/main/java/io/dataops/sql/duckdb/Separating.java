package io.dataops.sql.duckdb;

import static io.dataops.sql.duckdb.LockedDatabase.identifier;

import io.dataops.checks.plan.CancelledException;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.Separation;
import io.dataops.checks.plan.SeparationRequest;
import io.dataops.checks.plan.SeparationRequest.Fault;
import io.dataops.checks.plan.SeparationRequest.Kept;
import io.dataops.checks.plan.TableSchema;
import io.dataops.sql.duckdb.LockedDatabase.Exported;
import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/**
 * Writes the good and the bad rows of a data set. First the places of bad rows are kept with what is wrong with each, and
 * counted; then the rows are read again, beside these places. Nothing but that table and a sort is held, and both are
 * spilled.
 */
final class Separating {
    private static final List<String> OWN =
            List.of(FaultsSql.PLACE, SeparationRequest.CHECKS, SeparationRequest.REASONS);

    private final LockedDatabase database;
    private final EngineErrors errors;
    private final Writing writing;
    private final BooleanSupplier cancelled;

    Separating(LockedDatabase database, EngineErrors errors, Writing writing, BooleanSupplier cancelled) {
        this.database = database;
        this.errors = errors;
        this.writing = writing;
        this.cancelled = cancelled;
    }

    Separation separate(SeparationRequest request) {
        stopIfCancelled();
        try {
            String columns = columns(writing.table(request.dataset()));
            return request.faults().isEmpty() ? allGood(request, columns) : separated(request, columns);
        } catch (SQLException failed) {
            stopIfCancelled();
            return new Separation.Refused(errors.sentence(failed));
        } catch (IOException failed) {
            return new Separation.Refused("the rows cannot be written: " + failed.getMessage());
        } catch (UnfitMeasureException unfit) {
            return new Separation.Refused(unfit.reason());
        }
    }

    private Separation allGood(SeparationRequest request, String columns) throws SQLException, IOException {
        String rows = " FROM " + identifier(request.dataset());
        return separated(
                request,
                "SELECT " + columns + rows,
                "SELECT " + columns + ", " + faults(request).reasons() + rows + " LIMIT 0");
    }

    private Separation separated(SeparationRequest request, String columns) throws SQLException, IOException {
        String places = places(request);
        String numbered = " FROM " + identifier(FaultsSql.numbered(request.dataset()));
        // A join promises no order, even where it happens to keep one.
        String beside = " JOIN " + places + " USING (" + FaultsSql.PLACE + ") ORDER BY " + FaultsSql.PLACE;
        return separated(
                request,
                "SELECT " + columns + numbered + " ANTI" + beside,
                "SELECT " + columns + ", " + faults(request).reasons() + numbered + beside);
    }

    /** Good rows are counted even where they are not wanted: rows that are lost in between must not pass for good ones. */
    private Separation separated(SeparationRequest request, String good, String bad) throws SQLException, IOException {
        Exported badRows = database.export(bad);
        stopIfCancelled();
        Optional<Exported> file = request.kept() == Kept.BAD ? Optional.empty() : Optional.of(database.export(good));
        long goodRows = file.isPresent()
                ? file.get().rows()
                : numbers("SELECT count(*) FROM (" + good + ")").get(0);
        long found = goodRows + badRows.rows();
        return found == request.rows()
                ? new Separation.Separated(goodRows, badRows.rows(), file.map(Exported::file), badRows.file())
                : new Separation.Refused("reading its rows again gave " + found + " instead of " + request.rows());
    }

    /** The table of the places of all bad rows. */
    private String places(SeparationRequest request) throws SQLException {
        String numbered = FaultsSql.numbered(request.dataset());
        database.createView(
                numbered,
                "SELECT *, row_number() OVER () AS " + FaultsSql.PLACE + " FROM " + identifier(request.dataset()));
        String table = request.dataset() + " bad";
        FaultsSql faults = faults(request);
        database.keep(table, faults.places());
        stopIfCancelled();
        List<Long> again = numbers(faults.counts(identifier(table)));
        for (int index = 0; index < again.size(); index++) {
            Fault fault = request.faults().get(index);
            if (again.get(index) != fault.failing()) {
                throw new UnfitMeasureException("reading the rows that fail " + fault.check() + " again gave "
                        + again.get(index) + " instead of " + fault.failing());
            }
        }
        return identifier(table);
    }

    /** Those of a SELECT that gives one row of them. */
    private List<Long> numbers(String select) throws SQLException {
        try (PreparedStatement statement = database.prepare(select);
                ResultSet row = statement.executeQuery()) {
            row.next();
            List<Long> numbers = new ArrayList<>();
            for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                numbers.add(row.getLong(column));
            }
            return numbers;
        }
    }

    private FaultsSql faults(SeparationRequest request) {
        return new FaultsSql(request, writing);
    }

    /** Each column in a type that Parquet has too. */
    private static String columns(Table table) {
        List<TableSchema.Field> fields = table.schema().fields();
        if (fields.isEmpty()) {
            throw new UnfitMeasureException("there is no row that would tell its columns");
        }
        return fields.stream().map(Separating::column).collect(Collectors.joining(", "));
    }

    private static String column(TableSchema.Field field) {
        Column column = field.column();
        String name = column.name().toLowerCase(Locale.ROOT);
        if (OWN.contains(name) || name.startsWith(FaultsSql.BITS_OF)) {
            throw new UnfitMeasureException(
                    "the name of its column " + column + " is needed for what is wrong with a row");
        }
        String type = field.engineType();
        if (type.equals("HUGEINT") || type.equals("UHUGEINT")) {
            // Parquet has no such integers, and DuckDB would write them as floating-point numbers.
            return "CAST(" + Table.name(column) + " AS DECIMAL(38, 0)) AS " + Table.name(column);
        }
        if (type.contains("HUGEINT")) {
            throw new UnfitMeasureException(
                    "Parquet has no type for the integers within its column " + column + "; cast them in a query");
        }
        return Table.name(column);
    }

    private void stopIfCancelled() {
        if (cancelled.getAsBoolean()) {
            throw new CancelledException();
        }
    }
}
