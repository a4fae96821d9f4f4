package io.dataops.checks.importer.soda;

import io.dataops.checks.importer.CheckEntry;
import io.dataops.checks.importer.contract.BadRows;
import io.dataops.checks.importer.contract.BadRows.Unit;
import io.dataops.checks.importer.contract.Demand;
import io.dataops.checks.importer.contract.NotTakenException;
import io.dataops.checks.importer.contract.Question;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Counts rows for which a condition is true, or rows that a query returns. */
record FailedRows(SodaCheck check) {
    static FailedRows of(SodaCheck check) throws NotTakenException {
        long ways = Stream.of("expression", "query", "keys_query")
                .filter(check.keys()::has)
                .count();
        if (ways != 1) {
            throw new NotTakenException("it needs either an expression or a query");
        }
        return new FailedRows(
                check.with("expression", "query", "keys_query", "rows_tested_query", "key_column_mapping"));
    }

    List<CheckEntry> entries() throws NotTakenException {
        Thresholds thresholds = check.thresholds(Demand.NONE);
        Optional<String> expression = check.keys().text("expression");
        if (expression.isPresent()) {
            // A row for which the condition is unknown has not failed, and it belongs to the rows of a percentage.
            return thresholds.of(new BadRows(
                    check.at(),
                    () -> check.entry("expression").with("sql", "(" + expression.get() + ") IS NOT TRUE"),
                    expression.get(),
                    check.where(),
                    "rows with " + expression.get()));
        }
        String query = check.query(check.keys().has("query") ? "query" : "keys_query");
        if (thresholds.unit() == Unit.PERCENT) {
            return thresholds.of(percentage(query));
        }
        return thresholds.entries(demand -> ofQuery(query, demand.ofCounts()));
    }

    /** Of the rows that another query counts: 0 of none, and no number where it counts none and yet some failed. */
    private Question percentage(String query) throws NotTakenException {
        if (!check.keys().has("rows_tested_query")) {
            throw new NotTakenException(
                    "a query does not say of how many rows its rows are a percentage; add a rows_tested_query that counts them");
        }
        String tested = check.query("rows_tested_query");
        return new Question(
                check.at(),
                "SELECT CASE WHEN tested > 0 THEN 100.0 * failed / tested WHEN tested = 0 AND failed = 0 THEN 0 END FROM"
                        + " (SELECT (SELECT count(*) FROM (" + query + ") AS found) AS failed, (" + tested
                        + ") AS tested) AS counted",
                "the percentage of failed rows");
    }

    private CheckEntry ofQuery(String query, Demand counts) {
        if (!counts.onlyLimitsAbove() || counts.high().isEmpty()) {
            return new Question(
                            check.at(), "SELECT count(*) FROM (" + query + ") AS found", "the number of failed rows")
                    .demanding(counts);
        }
        return check.entry("query")
                .with("failing_rows", query)
                .with("at_most", counts.high().get().at().toPlainString() + " rows");
    }
}
