package io.dataops.sql.duckdb;

import io.dataops.checks.plan.Column;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds text columns of few different values. There it is cheaper to count how often each value occurs and to look at
 * each value once than to look at each row. The first rows tell; when they mislead, the answer is the same and only
 * takes longer.
 */
final class FewValues {
    private static final int FIRST_ROWS = 20_000;
    private static final int FEW = 1_000;

    private final LockedDatabase database;

    FewValues(LockedDatabase database) {
        this.database = database;
    }

    /** The scans, each over values where that is possible and cheaper. */
    List<Scan> grouped(List<Scan> scans, String dataset) {
        List<Column> candidates =
                scans.stream().filter(FewValues::possible).map(Scan::onlyColumn).toList();
        Set<Column> few = few(candidates, dataset);
        return scans.stream()
                .map(scan -> possible(scan) && few.contains(scan.onlyColumn()) ? scan.overValues() : scan)
                .toList();
    }

    private static boolean possible(Scan scan) {
        return scan.form() == Scan.Form.ROWS_OR_VALUES;
    }

    private Set<Column> few(List<Column> candidates, String dataset) {
        if (candidates.isEmpty()) {
            return Set.of();
        }
        String names = candidates.stream().map(Table::name).collect(Collectors.joining(", "));
        String counts = candidates.stream()
                .map(column -> "count(DISTINCT " + Table.name(column) + ")")
                .collect(Collectors.joining(", "));
        String sql = "SELECT " + counts + " FROM (SELECT " + names + " FROM " + LockedDatabase.identifier(dataset)
                + " LIMIT " + FIRST_ROWS + ")";
        try (PreparedStatement statement = database.prepare(sql);
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            List<Column> few = new ArrayList<>();
            for (int index = 0; index < candidates.size(); index++) {
                if (rows.getLong(index + 1) <= FEW) {
                    few.add(candidates.get(index));
                }
            }
            return new HashSet<>(few);
        } catch (SQLException unknown) {
            // The scans meet the same flaw and name it.
            return Set.of();
        }
    }
}
