package io.dataops.results.testing;

import static io.dataops.results.testing.SampleResults.at;
import static io.dataops.results.testing.SampleResults.counted;

import io.dataops.results.CheckDescription;
import io.dataops.results.DatasetEvidence;
import io.dataops.results.DatasetEvidence.ColumnType;
import io.dataops.results.Finding;
import io.dataops.results.Outcome;
import io.dataops.results.Samples;
import io.dataops.results.Severity;
import io.dataops.results.Status;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Data sets of a shop, one of which is missing, and checks of every status. */
final class SampleChecks {
    private SampleChecks() {}

    static List<DatasetEvidence> datasets() {
        return List.of(
                new DatasetEvidence(
                        "customers",
                        "target/data/customers-*.parquet",
                        4,
                        10_000_000L,
                        List.of(
                                new ColumnType("customer_id", "integer"),
                                new ColumnType("email", "text"),
                                new ColumnType("country", "text"),
                                new ColumnType("birth_date", "date")),
                        "sha256:77ab01c29e0d4f53",
                        null),
                new DatasetEvidence(
                        "returns",
                        "target/data/returns.csv",
                        0,
                        null,
                        List.of(),
                        null,
                        "there is no file target/data/returns.csv"),
                new DatasetEvidence(
                        "sales",
                        "target/data/sales.json",
                        1,
                        86_837L,
                        List.of(
                                new ColumnType("time_id", "integer"),
                                new ColumnType("customer_id", "integer"),
                                new ColumnType("product_id", "integer"),
                                new ColumnType("store_sales", "decimal"),
                                new ColumnType("store_cost", "decimal"),
                                new ColumnType("note", "text")),
                        "sha256:0c44be1287f3ad96",
                        null));
    }

    static List<Outcome> checks() {
        List<Outcome> checks = new ArrayList<>();
        checks.add(passed(12, "sales", "row_count", List.of(), "sales has enough rows", "at least 80,000 rows"));
        checks.add(
                passed(13, "sales", "not_null", List.of("product_id"), "product_id is never null", "no failing row"));
        checks.add(
                passed(13, "sales", "not_null", List.of("customer_id"), "customer_id is never null", "no failing row"));
        checks.add(
                new Outcome(
                        describe(
                                14,
                                "sales",
                                "foreign_key",
                                List.of("product_id"),
                                Severity.ERROR,
                                "Every product_id is a known product",
                                "no failing row"),
                        Status.FAILED,
                        new Finding(
                                "12 of 86,837 rows have a product_id that products does not know",
                                "12 failing rows",
                                86_837L,
                                12L,
                                3L,
                                new Samples(
                                        List.of("time_id", "customer_id", "product_id", "note"),
                                        List.of(
                                                Arrays.asList("367", "3449", "1561", "***"),
                                                Arrays.asList("367", "9113", "1561", null),
                                                Arrays.asList("371", "812", "1799", "***"))),
                                "SELECT time_id, customer_id, product_id\nFROM sales\nWHERE product_id IS NOT NULL\n  AND product_id NOT IN (SELECT product_id FROM products)\nLIMIT 100")));
        checks.add(new Outcome(
                describe(
                        15,
                        "sales",
                        "expression",
                        List.of("store_sales", "store_cost"),
                        Severity.WARN,
                        "Goods are sold above their cost",
                        "at least 99.9% of considered rows"),
                Status.WARNED,
                new Finding(
                        "87 of 86,837 rows are sold below cost",
                        "99.89981229199534%",
                        86_837L,
                        87L,
                        0L,
                        new Samples(
                                List.of("time_id", "customer_id"), List.of(List.of("402", "77"), List.of("402", "91"))),
                        "SELECT * FROM sales WHERE NOT (store_sales >= store_cost)")));
        checks.add(passed(16, "sales", "between", List.of("store_sales"), "store_sales is a sane amount", "0 to 100"));
        checks.add(
                new Outcome(
                        describe(
                                24,
                                "customers",
                                "unique",
                                List.of("email"),
                                Severity.ERROR,
                                "An email belongs to one customer",
                                "no failing row"),
                        Status.FAILED,
                        new Finding(
                                "2 of 9,999,990 rows share an email with another row",
                                "2 failing rows",
                                9_999_990L,
                                2L,
                                10L,
                                new Samples(
                                        List.of("customer_id", "email"),
                                        List.of(List.of("5120044", "***"), List.of("8830017", "***"))),
                                "SELECT customer_id FROM customers WHERE email IN\n  (SELECT email FROM customers GROUP BY email HAVING count(*) > 1)")));
        checks.add(
                passed(25, "customers", "matches", List.of("email"), "email looks like an address", "no failing row"));
        checks.add(
                passed(26, "customers", "in_set", List.of("country"), "country is one we sell to", "no failing row"));
        checks.add(new Outcome(
                describe(
                        27,
                        "customers",
                        "freshness",
                        List.of(),
                        Severity.ERROR,
                        "customers is from today",
                        "at most 1 day old"),
                Status.SKIPPED,
                Finding.reason("left out by -Ddataops.skipChecks=freshness")));
        checks.add(new Outcome(
                describe(33, "returns", "row_count", List.of(), Severity.ERROR, "returns has rows", "at least 1 row"),
                Status.ERRORED,
                Finding.reason("could not run: there is no file target/data/returns.csv")));
        return checks;
    }

    private static Outcome passed(
            int line, String dataset, String type, List<String> columns, String description, String expected) {
        CheckDescription check = describe(line, dataset, type, columns, Severity.ERROR, description, expected);
        Finding finding = columns.isEmpty()
                ? new Finding("86,837 rows", "86837", null, null, null, null, null)
                : counted("0 of 86,837 rows fail", 86_837, 0);
        return new Outcome(check, Status.PASSED, finding);
    }

    private static CheckDescription describe(
            int line,
            String dataset,
            String type,
            List<String> columns,
            Severity severity,
            String description,
            String expected) {
        String id = dataset + "." + type + (columns.isEmpty() ? "" : "." + String.join("+", columns));
        return new CheckDescription(id, dataset, type, columns, severity, description, expected, at(line));
    }
}
