package io.dataops.checks.importer.gx;

import static io.dataops.checks.importer.gx.Translation.ofRows;
import static io.dataops.checks.importer.gx.Translation.ofSchema;
import static java.util.Map.entry;

import io.dataops.checks.importer.CheckEntry;
import io.dataops.checks.importer.contract.NotTakenException;
import io.dataops.checks.importer.contract.Sql;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Expectations that bring their own SQL. It runs here as it is written, on the data sets of the suite. */
final class QueryExpectations {
    static final Map<String, Translation> ALL = Map.ofEntries(
            entry("unexpected_rows_expectation", ofRows(it -> List.of(unexpectedRows(it)), "unexpected_rows_query")),
            entry(
                    "expect_query_results_to_match_comparison",
                    ofSchema(
                            QueryExpectations::comparison,
                            "base_query",
                            "comparison_data_source_name",
                            "comparison_query",
                            "mostly")));

    private QueryExpectations() {}

    private static CheckEntry unexpectedRows(Expectation it) throws NotTakenException {
        Optional<String> condition = RowCondition.of(it);
        String batch = condition.isPresent() ? "(SELECT * FROM " + it.rows() + ")" : CheckEntry.DATASET;
        return it.entry("query", "the query finds no unexpected row")
                .with("failing_rows", onBatch(it.text("unexpected_rows_query"), batch));
    }

    /** Both return the same rows, each as often, in any order and under any names. */
    private static CheckEntry comparison(Expectation it) throws NotTakenException {
        if (it.find("mostly").isPresent() && it.number("mostly").compareTo(BigDecimal.ONE) != 0) {
            throw new NotTakenException("its mostly is not 1, and rows of two results are counted otherwise here");
        }
        String base = "(" + onBatch(it.text("base_query"), CheckEntry.DATASET) + ")";
        String other = "(" + Sql.statement(it.text("comparison_query")) + ")";
        return it.entry("query", "the query and the one it is compared with return the same rows")
                .with(
                        "failing_rows",
                        "(" + base + " EXCEPT ALL " + other + ") UNION ALL (" + other + " EXCEPT ALL " + base + ")");
    }

    private static String onBatch(String query, String batch) {
        return Sql.statement(query).replace("{batch}", batch).replace("{{", "{").replace("}}", "}");
    }
}
