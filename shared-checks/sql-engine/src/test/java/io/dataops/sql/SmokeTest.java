package io.dataops.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.results.Outcome;
import io.dataops.results.report.ConsoleReport;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SmokeTest {
    @TempDir
    Path folder;

    @Test
    void everyNullIsAFailingRow() {
        Outcome outcome = SuiteRun.in(folder)
                .file("t.csv", "id,amount", "1,10", ",20")
                .check("not_null: id", "    key: amount\n");
        System.out.println(outcome);
        assertThat(outcome.finding().message()).isEqualTo("id is never null: 1 of 2 rows fails");
    }

    @Test
    void all() throws Exception {
        var result = SuiteRun.in(folder)
                .file(
                        "t.csv",
                        "id,amount,d,s,card,iban",
                        "1,10.5,2026-01-01,a@b.cd,4111 1111 1111 1111,GB82WEST12345698765432",
                        "2,20.5,2026-01-02,x,4111111111111112,DE89370400440532013000",
                        "2,1000,2026-01-05, ,,FR00")
                .file("p.json", "{\"id\":1,\"n\":\"a\"}", "{\"id\":3,\"n\":\"b\"}")
                .verify("""
                version: 1
                datasets:
                  p:
                    path: p.json
                  t:
                    path: t.csv
                    key: id
                    checks:
                      - row_count: { min: 1 }
                      - columns: [id, amount]
                      - column_type: {column: amount, is: double}
                      - unique: id
                      - primary_key: [id, d]
                      - distinctness: {columns: id, min: 90%}
                      - mean: {column: amount, min: 1, max: 10}
                      - median: {column: amount, equals: 20.5}
                      - quantile: {column: amount, probability: 25%, equals: 15.5}
                      - sum: {column: amount, equals: 1031}
                      - standard_deviation: {column: amount, max: 1}
                      - min: {column: d, min: 2026-01-01}
                      - max: {column: d, below: 2026-01-05}
                      - foreign_key: {column: id, references: p.id}
                      - no_gaps: {column: d, every: day}
                      - freshness: {column: d, max_age: 30d}
                      - increasing: {column: id, strict: true}
                      - increasing: {column: id, by: d}
                      - outliers: {column: amount, method: iqr}
                      - most_common_value: {column: id, values: [1]}
                      - correlation: {column: amount, with: id, min: 0.9}
                      - format: {column: s, is: email}
                      - format: {column: card, is: card_number}
                      - format: {column: iban, is: iban}
                      - not_blank: s
                      - expression: id > 1
                      - query: {value: select count(*) from p, max: 1}
                      - query: {failing_rows: select id from t where id = 2}
                      - not_null: idd
                      - equal_sum: {columns: [id, amount], equals: id}
                      - compare: {left: id, is: '<', right: amount}
                      - accepted_values: {column: id, values: [1, x]}
                      - date_format: {column: s, format: dd.MM.yyyy}
                """);
        StringBuilder out = new StringBuilder();
        ConsoleReport.plain().withFindings(100).render(result, out);
        System.out.println(out);
    }
}
