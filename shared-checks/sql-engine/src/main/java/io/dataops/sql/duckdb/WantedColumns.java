package io.dataops.sql.duckdb;

import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.ColumnKind;
import io.dataops.checks.plan.RowsRequest.Wanted;
import io.dataops.checks.plan.TableSchema;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes a column to read of each thing that is wanted of the rows of one data set, or says why it does not fit. */
final class WantedColumns implements Wanted.Cases<RowColumn> {
    private static final int FIRST_ROWS = 20_000;
    private static final int FEW = 1_000;
    private static final int LONGEST = 100;

    private final LockedDatabase database;
    private final EngineErrors errors;
    private final UserSql userSql;
    private final Table table;
    private final String relation;

    WantedColumns(LockedDatabase database, EngineErrors errors, UserSql userSql, Table table, String relation) {
        this.database = database;
        this.errors = errors;
        this.userSql = userSql;
        this.table = table;
        this.relation = relation;
    }

    @Override
    public RowColumn numeric(Wanted.Numeric it) {
        TableSchema.Field field = table.field(it.column());
        if (field.kind().isNumber()) {
            return NumberColumn.of(field);
        }
        if (hasNoValue(it.column())) {
            return NumberColumn.ofNulls(it.column());
        }
        throw new UnfitMeasureException("a number is wanted of each row, but " + it.column() + " is " + field.kind()
                + (field.kind() == ColumnKind.TEXT
                        ? "; declare its type under read: types: { " + it.column() + ": double }"
                        : ""));
    }

    @Override
    public RowColumn code(Wanted.Code it) {
        String text = CodeText.of(table.field(it.column()));
        List<String> first = distinct(text, relation + " LIMIT " + FIRST_ROWS);
        if (first.size() > FEW) {
            return new CodeColumn(text, List.of());
        }
        return hashed(text).<RowColumn>map(column -> column).orElseGet(() -> new CodeColumn(text, first));
    }

    @Override
    public RowColumn holds(Wanted.Holds it) {
        String condition = "(" + userSql.expression(it.sql()) + ")";
        return new CodeColumn(
                "CASE WHEN " + condition + " THEN 'true' WHEN NOT " + condition + " THEN 'false' END",
                List.of("false", "true"));
    }

    @Override
    public RowColumn identity(Wanted.Identity it) {
        return new IdentityColumn(it.columns().stream()
                .map(column -> CodeText.of(table.field(column)))
                .toList());
    }

    private boolean hasNoValue(Column column) {
        String sql = "SELECT 1 FROM " + relation + " WHERE " + Table.name(column) + " IS NOT NULL LIMIT 1";
        try (PreparedStatement statement = database.prepare(sql);
                ResultSet rows = statement.executeQuery()) {
            return !rows.next();
        } catch (SQLException failed) {
            throw new UnfitMeasureException(errors.sentence(failed));
        }
    }

    /** Only where columns are stored apart are all rows looked at before they are read. */
    private Optional<HashedColumn> hashed(String text) {
        if (table.storage() == Scan.Storage.ROWS) {
            return Optional.empty();
        }
        try {
            return HashedColumn.of(database, text, relation, FEW);
        } catch (SQLException unread) {
            // Who reads the rows meets the same flaw and names it.
            return Optional.empty();
        }
    }

    /** Texts that SQL can quote at no great length, up to one more than are few. */
    private List<String> distinct(String text, String rows) {
        String sql = "SELECT DISTINCT t FROM (SELECT " + text + " AS t FROM " + rows + ") WHERE strlen(t) <= " + LONGEST
                + " AND NOT contains(t, chr(0)) ORDER BY t LIMIT " + (FEW + 1);
        List<String> distinct = new ArrayList<>();
        try (PreparedStatement statement = database.prepare(sql);
                ResultSet result = statement.executeQuery()) {
            while (result.next()) {
                distinct.add(result.getString(1));
            }
            return distinct;
        } catch (SQLException unread) {
            // Who reads the rows meets the same flaw and names it.
            return List.of();
        }
    }
}
