package io.dataops.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.results.Finding;
import io.dataops.results.GateDecision;
import io.dataops.results.Outcome;
import io.dataops.results.Samples;
import io.dataops.results.Verdict;
import io.dataops.results.VerificationResult;
import io.dataops.results.json.ResultJson;
import io.dataops.results.report.ConsoleReport;
import io.dataops.results.report.HtmlReport;
import io.dataops.results.report.JunitReport;
import io.dataops.results.report.MarkdownReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From suite to result on real files: what could not run, what is no evidence, what is shown, and that it repeats. */
class VerificationTest {
    @TempDir
    Path folder;

    @Test
    void aMisspeltColumnStopsOneCheckAndNoOther() {
        VerificationResult result = SuiteRun.in(folder)
                .file("t.csv", "id,amount", "1,5", ",6")
                .verify(List.of("not_null: idd", "between: { column: [amount, amout], min: 0 }", "not_null: id"));

        assertThat(SuiteRun.said(result))
                .containsExactly(
                        "ERRORED dataops.yaml:7:19: the data set t has no column 'idd'; did you mean 'id'?",
                        "PASSED amount is at least 0: all 2 rows pass",
                        "ERRORED dataops.yaml:8:37: the data set t has no column 'amout'; did you mean 'amount'?",
                        "FAILED id is never null: 1 of 2 rows fails");
        assertThat(result.verdict()).isEqualTo(Verdict.FAILED);
    }

    @Test
    void aCheckThatCouldNotRunIsNeverGreen() {
        VerificationResult result =
                SuiteRun.in(folder).file("t.csv", "id", "1").verify(List.of("not_null: id", "not_null: idd"));

        assertThat(result.verdict()).isEqualTo(Verdict.NOT_EVALUATED);
    }

    @Test
    void aMissingFileErrorsItsChecksAndBlocksWhileOtherDataAreTested() {
        VerificationResult result = SuiteRun.in(folder).file("t.csv", "id", "1").verify("""
                        version: 1
                        datasets:
                          t: { path: t.csv, checks: [ { not_null: id }, { foreign_key: { column: id, references: gone.id } } ] }
                          gone: { path: tt.csv, checks: [ { not_null: id } ] }
                          torn: { path: torn.parquet, checks: [ { row_count: { min: 0 } } ] }
                        """);

        assertThat(SuiteRun.said(result))
                .containsExactly(
                        "PASSED id is never null: the only row passes",
                        "ERRORED the data set gone cannot be read: dataops.yaml:4:17: there is no file 'tt.csv'; did you mean"
                                + " 't.csv' in the same folder?",
                        "ERRORED the data set gone cannot be read: dataops.yaml:4:17: there is no file 'tt.csv'; did you mean"
                                + " 't.csv' in the same folder?",
                        "ERRORED the data set torn cannot be read: dataops.yaml:5:17: there is no file 'torn.parquet'");
        assertThat(result.gates()).extracting(GateDecision::id).containsExactly("evidence.gone", "evidence.torn");
        assertThat(result.verdict()).isEqualTo(Verdict.NOT_EVALUATED);
    }

    @Test
    void anEmptyDataSetIsNoEvidenceUnlessTheSuiteSaysOtherwise() {
        SuiteRun run = SuiteRun.in(folder).file("t.csv", "id");
        String suite = "version: 1\ndatasets:\n  t: { path: t.csv, when_empty: %s, checks: [ { not_null: id } ] }\n";
        VerificationResult failed = run.verify(suite.formatted("fail"));

        assertThat(failed.verdict()).isEqualTo(Verdict.NOT_EVALUATED);
        assertThat(failed.gates())
                .extracting(GateDecision::reason)
                .containsExactly(
                        "the data set t has no row, and no rows are no evidence; write when_empty: allow where that is"
                                + " normal");
        assertThat(run.verify(suite.formatted("warn")).verdict()).isEqualTo(Verdict.WARNED);
        assertThat(run.verify(suite.formatted("allow")).verdict()).isEqualTo(Verdict.PASSED);
    }

    @Test
    void aSuiteWithoutChecksIsNeverGreen() {
        assertThat(SuiteRun.in(folder)
                        .file("t.csv", "id", "1")
                        .verify("version: 1\ndatasets: { t: { path: t.csv } }")
                        .verdict())
                .isEqualTo(Verdict.NOT_EVALUATED);
    }

    @Test
    void personalColumnsAreMaskedEvenWhereTheKeyAndTheRuleWouldShowThem() {
        Finding finding = SuiteRun.in(folder)
                .file("t.csv", "email,city,id,v", "a@example.org,Bern,1,-1", ",Bonn,2,-2")
                .key("key: [id, email]")
                .key("samples: { show: [city, v], personal: [email, city] }")
                .verify(List.of("between: { column: v, min: 0 }"))
                .checks()
                .get(0)
                .finding();

        assertThat(finding.samples())
                .isEqualTo(new Samples(
                        List.of("id", "v", "email"),
                        List.of(List.of("1", "-1", "***"), Arrays.asList("2", "-2", null))));
    }

    @Test
    void aPersonalColumnThatIsNotThereIsNoEvidenceBecauseAnotherMayBeShown() {
        VerificationResult result = SuiteRun.in(folder)
                .file("t.csv", "id,email", "1,a@example.org")
                .key("key: [id]")
                .key("samples: { show: [email], personal: [e_mail] }")
                .verify(List.of("not_null: id"));

        assertThat(result.verdict()).isEqualTo(Verdict.NOT_EVALUATED);
        assertThat(result.gates().get(0).reason())
                .isEqualTo("dataops.yaml:7:42: the data set t has no column 'e_mail'; did you mean 'email'?");
    }

    @Test
    void samplesShowTheKeyAndMaskEverythingElse() {
        Outcome outcome = SuiteRun.in(folder)
                .file("t.csv", "id,name,city", "1,SECRET,a", "2,,b", "3,SECRET,c")
                .key("key: id")
                .key("samples: { rows: 2, show: city }")
                .verify(List.of("regex: { column: name, pattern: '^x', nulls: fail }"))
                .checks()
                .get(0);

        assertThat(outcome.finding().samples().columns()).containsExactly("id", "city", "name");
        assertThat(outcome.finding().samples().rows())
                .containsExactly(List.of("1", "a", "***"), java.util.Arrays.asList("2", "b", null));
    }

    @Test
    void aValueThatIsNotShownIsInNoByteOfAnyReport() throws IOException {
        String secret = "Zq7secretZq7";
        VerificationResult result = SuiteRun.in(folder)
                .file("t.csv", "id,s,n,d", "1," + secret + ",5,2026-01-01", "2," + secret + ",6,2026-01-02", "3,,7,")
                .key("key: id")
                .key("quarantine: { checks: 't.not_null.*' }")
                .verify(List.of(
                        "not_null: s",
                        "one_type: s",
                        "json_schema: { column: s, schema: '{\"type\": \"integer\"}' }",
                        "unique: s",
                        "primary_key: s",
                        "accepted_values: { column: s, values: [a] }",
                        "rejected_values: { column: s, values: [a], nulls: fail }",
                        "between: { column: s, max: a }",
                        "regex: { column: s, pattern: '^a' }",
                        "length: { column: s, max: 1 }",
                        "format: { column: s, is: email }",
                        "date_format: { column: s, format: yyyy }",
                        "increasing: { column: s, strict: true }",
                        "foreign_key: { column: s, references: t.id }",
                        "expression: s = 'a'",
                        "expression: cast(s as integer) > 0",
                        "expression: { sql: n > 0, where: cast(s as date) > '2026-01-01' }",
                        "expression: strptime(s, '%Y') > d",
                        "expression: sqrt(-n) > 0 and s > ''",
                        "expression: error(s) is null",
                        "query: { value: select cast(max(s) as integer) from t, max: 1 }",
                        "query: { failing_rows: select s as leaked from t }",
                        "mean: { column: s, max: 1 }",
                        "distinctness: { columns: s, min: 90% }"));

        assertThat(result.checks())
                .allSatisfy(outcome -> assertThat(outcome.status().name()).isNotEqualTo("SKIPPED"));
        for (String report : reports(result)) {
            assertThat(report).isNotBlank().doesNotContain(secret).doesNotContain("Zq7");
        }
    }

    private static List<String> reports(VerificationResult result) throws IOException {
        StringBuilder html = new StringBuilder();
        StringBuilder markdown = new StringBuilder();
        StringBuilder junit = new StringBuilder();
        StringBuilder console = new StringBuilder();
        new HtmlReport().render(result, html);
        new MarkdownReport().render(result, markdown);
        new JunitReport().render(result, junit);
        ConsoleReport.plain().withFindings(1000).render(result, console);
        return List.of(json(result), html.toString(), markdown.toString(), junit.toString(), console.toString());
    }

    private static String json(VerificationResult result) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ResultJson(1 << 24).write(result, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void theSameDataGiveTheSameBytesWhateverTheNumberOfThreads() throws IOException {
        SuiteRun run = SuiteRun.in(folder)
                .parquet(
                        "t.parquet",
                        "SELECT range AS id, range % 7 AS g, sin(range) * 1000 + range / 7.0 AS x, cos(range * 3) * 1e-3 + 5 AS y,"
                                + " (range * 7919) % 200003 AS shuffled FROM range(200000)")
                .key("key: id");
        List<String> checks = List.of(
                "mean: { column: [x, y], max: 0 }",
                "sum: { column: [x, y], max: 0 }",
                "standard_deviation: { column: [x, y], max: 0 }",
                "variance: { column: [x, y], of: population, max: 0 }",
                "median: { column: [x, y], max: 0 }",
                "quantile: { column: x, probability: 99.9%, max: 0 }",
                "correlation: { column: x, with: y, min: 1 }",
                "outliers: { column: x, method: z_score, limit: 1 }",
                "increasing: { column: shuffled, per: g }",
                "increasing: { column: shuffled, by: x }",
                "unique: g",
                "expression: x < 1000");
        List<String> first = json(run.threads(1).verify(checks)).lines().toList();

        for (int threads : List.of(1, 4, 4, 3)) {
            assertThat(json(run.threads(threads).verify(checks)).lines())
                    .as(threads + " threads")
                    .containsExactlyElementsOf(first);
        }
    }

    @Test
    void sqlAsksForTheStartOfTheSession() {
        assertThat(SuiteRun.in(folder)
                        .parquet("t.parquet", "SELECT TIMESTAMP '2026-11-22 12:00:00' AS moment")
                        .says("expression: moment = session_start() - INTERVAL 1 DAY"))
                .containsExactly("PASSED moment = session_start() - INTERVAL 1 DAY: the only row passes");
    }
}
