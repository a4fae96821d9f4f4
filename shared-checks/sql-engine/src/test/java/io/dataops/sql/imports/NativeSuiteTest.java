package io.dataops.sql.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dataops.checks.check.type.BuiltInChecks;
import io.dataops.checks.convert.NativeSuite;
import io.dataops.checks.importer.ImportedFile;
import io.dataops.checks.importer.registry.Importers;
import io.dataops.checks.suite.SuiteReader;
import io.dataops.checks.task.BuiltInTasks;
import io.dataops.checks.yaml.ProblemsException;
import io.dataops.results.VerificationResult;
import io.dataops.sql.SuiteRun;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules of other tools written out as a suite say what they say when they are imported. */
class NativeSuiteTest {
    @TempDir
    Path folder;

    @ParameterizedTest(name = "on {0}")
    @MethodSource("rows")
    void everyExpectationSaysTheSame(String rows, List<String> expectations) throws Exception {
        SuiteRun run = SuiteRun.in(folder)
                .parquet("t.parquet", GxVerdictsTest.select(rows))
                .file("rules.json", "{\"expectations\": [", String.join(",\n", expectations), "]}");
        VerificationResult imported =
                run.verify("version: 1\ndatasets: { rules: { path: t.parquet }, t: { path: t.parquet } }\n"
                        + "imports: [{ format: gx, file: rules.json, dataset: rules, unsupported: warn }]\n");

        VerificationResult written =
                run.verify(written("gx", "rules.json").text().replaceAll("data/(rules|t).csv", "t.parquet"));

        assertThat(facts(written)).isNotEmpty().containsExactlyInAnyOrderElementsOf(facts(imported));
    }

    /** The cases of the verdicts of expectations, by their rows. */
    static Stream<Arguments> rows() throws IOException {
        Map<String, List<String>> byRows = new LinkedHashMap<>();
        for (String[] columns : table("gx-verdicts.txt")) {
            byRows.computeIfAbsent(columns[0], rows -> new ArrayList<>())
                    .add("{\"type\": \"" + columns[1] + "\", \"kwargs\": {"
                            + GxSuite.json(GxVerdictsTest.told(columns[0], columns[2])) + "}}");
        }
        return byRows.entrySet().stream().map(entry -> Arguments.arguments(entry.getKey(), entry.getValue()));
    }

    @ParameterizedTest(name = "on {0}")
    @MethodSource("rowsOfDqdl")
    void everyRuleOfDqdlSaysTheSame(String rows, List<String> rules) throws Exception {
        SuiteRun run = others(rows).file("rules", "Rules = [", String.join(",\n", rules), "]");

        sameOnceWritten(run, "dqdl", ", dataset: rules");
    }

    static Stream<Arguments> rowsOfDqdl() throws IOException {
        return byRows(
                "dqdl-verdicts.txt",
                DqdlVerdictsTest.TABLES,
                rule -> rule.replace('¦', '\n').replace('¬', '|'));
    }

    @ParameterizedTest(name = "on {0}")
    @MethodSource("rowsOfSodaCl")
    void everyCheckOfSodaClSaysTheSame(String rows, List<String> checks) throws Exception {
        SuiteRun run = others(rows).file("rules", ("checks for rules:\n" + String.join("\n", checks)).split("\n", -1));

        sameOnceWritten(run, "sodacl", "");
    }

    static Stream<Arguments> rowsOfSodaCl() throws IOException {
        return byRows(
                "sodacl-verdicts.txt",
                SodaClVerdictsTest.TABLES,
                check -> "  - " + check.replace("¦", "\n      ").replace("FROM t", "FROM rules"));
    }

    @Test
    void everyRuleOfAContractSaysTheSame() throws Exception {
        SuiteRun run = others("SELECT * FROM (VALUES (1, 'Ann', 30), (2, NULL, 12), (7, 'Bob', 40)) v(id, name, age)")
                .file(
                        "rules",
                        "apiVersion: v3.1.0",
                        "kind: DataContract",
                        "schema:",
                        "  - name: rules",
                        "    properties:",
                        "      - { name: id, logicalType: integer, primaryKey: true, relationships: [{ to: r.id }] }",
                        "      - { name: name, required: true, logicalType: string, logicalTypeOptions: { maxLength: 3 } }",
                        "      - name: age",
                        "        quality: [{ metric: invalidValues, arguments: { validValues: [30, 12] }, mustBeLessThan: 1 }]",
                        "    quality: [{ metric: rowCount, mustBeGreaterThan: 2 }]",
                        "  - { name: r, properties: [{ name: id }] }");

        sameOnceWritten(run, "odcs", "");
    }

    private SuiteRun others(String rows) {
        return SuiteRun.in(folder)
                .parquet("rules.parquet", rows.startsWith("[") ? "SELECT unnest(" + rows + ") AS x" : rows)
                .parquet(
                        "r.parquet",
                        "SELECT *, id AS code FROM (VALUES (1, 'Ann', 30), (2, 'Bob', 13), (7, 'Zoe', 1)) v(id, name, age)")
                .parquet("s.parquet", "SELECT * FROM (VALUES (1, 'x', 1.5), (2, 'y', 3.5)) v(a, s, d)");
    }

    /** Imports the file {@code rules}, writes it out as a suite, and compares what both say of each check. */
    private void sameOnceWritten(SuiteRun run, String format, String options) throws Exception {
        VerificationResult imported = run.verify("version: 1\ndatasets:\n"
                + Stream.of("rules", "r", "s")
                        .map(name -> "  " + name + ": { path: " + name + ".parquet, when_empty: allow }\n")
                        .collect(Collectors.joining())
                + "imports: [{ format: " + format + ", file: rules, unsupported: warn" + options + " }]\n");

        VerificationResult written = run.verify(written(format, "rules")
                .text()
                .replaceAll("path: data/(\\w+).csv", "path: $1.parquet\n    when_empty: allow"));

        assertThat(facts(written)).isNotEmpty().containsExactlyInAnyOrderElementsOf(facts(imported));
    }

    /** The cases of a table of verdicts that are taken, by their rows. */
    private static Stream<Arguments> byRows(String name, Map<String, String> tables, UnaryOperator<String> rule)
            throws IOException {
        Map<String, List<String>> byRows = new LinkedHashMap<>();
        for (String[] columns : table(name)) {
            if (!columns[columns.length - 1].contains("REFUSED")) {
                byRows.computeIfAbsent(tables.getOrDefault(columns[0], columns[0]), rows -> new ArrayList<>())
                        .add(rule.apply(columns[1]));
            }
        }
        return byRows.entrySet().stream().map(entry -> Arguments.arguments(entry.getKey(), entry.getValue()));
    }

    @Test
    void theSuiteIsOneToGoOnWith() throws Exception {
        SuiteRun.in(folder)
                .file(
                        "schema.yml",
                        "models:",
                        "  - name: stg_orders",
                        "    columns:",
                        "      - name: customer id",
                        "        quote: true",
                        "        tests:",
                        "          - not_null: { config: { severity: warn } }",
                        "          - relationships: { to: ref('stg-customers'), field: id }",
                        "          - telepathy");

        NativeSuite written = written("dbt", "schema.yml");

        assertThat(written.text()).isEqualTo("""
                # The rules of schema.yml (dbt) as checks of dataops, yours to change.
                # Write where the data lie, add the plugin to the POM, and run: mvn verify
                version: 1

                datasets:
                  stg_orders:
                    # A CSV, JSON or Parquet file, a folder, or a pattern such as data/*.csv; relative to the project.
                    path: data/stg_orders.csv
                    checks:
                      # not_null: customer id is never null (schema.yml:7:13)
                      - not_null: { column: "customer id", severity: warn, id: "stg_orders.dbt.not_null.customer id" }
                      # relationships: customer id is found in stg_customers.id (schema.yml:8:13)
                      - foreign_key: { column: "customer id", references: "stg_customers.id", id: "stg_orders.dbt.relationships.customer id" }
                  stg_customers:
                    # A CSV, JSON or Parquet file, a folder, or a pattern such as data/*.csv; relative to the project.
                    path: data/stg_customers.csv

                # Not taken:
                #   schema.yml:9:13: telepathy, because no test of that name is known here
                """);
        assertThat(written.coverage())
                .isEqualTo(
                        "schema.yml: 2 of 3 rules are taken; schema.yml:9:13: telepathy is not taken, because no test of"
                                + " that name is known here");
    }

    @Test
    void aFileWithoutARuleThatIsTakenIsRefused() {
        SuiteRun.in(folder).file("schema.yml", "models: [{ name: t, columns: [{ name: x, tests: [telepathy] }] }]");

        assertThatThrownBy(() -> written("dbt", "schema.yml"))
                .isInstanceOf(ProblemsException.class)
                .hasMessage("schema.yml:1:50: telepathy is not taken, because no test of that name is known here");
    }

    private NativeSuite written(String format, String file) throws IOException, ProblemsException {
        SuiteReader reader =
                new SuiteReader(BuiltInChecks.registry(), BuiltInTasks.registry(), Map.of()).importingFrom(folder);
        return NativeSuite.of(
                Importers.builtIn().find(format).orElseThrow(), new ImportedFile(folder.resolve(file), file), reader);
    }

    /** What a result says of each check, without the name of its rule, which stands in the id. */
    private static List<String> facts(VerificationResult result) {
        return result.checks().stream()
                .map(outcome -> outcome.check().id() + " " + outcome.check().severity() + " " + outcome.status() + " "
                        + outcome.finding().observed() + " " + outcome.finding().failing() + " of "
                        + outcome.finding().considered())
                .toList();
    }

    private static List<String[]> table(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(NativeSuiteTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\\|", -1))
                    .filter(columns -> columns.length >= 3 && !columns[0].startsWith("#"))
                    .map(columns -> Arrays.stream(columns).map(String::strip).toArray(String[]::new))
                    .toList();
        }
    }
}
