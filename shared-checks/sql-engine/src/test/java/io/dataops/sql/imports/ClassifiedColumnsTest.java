package io.dataops.sql.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.checks.check.type.BuiltInChecks;
import io.dataops.checks.convert.NativeSuite;
import io.dataops.checks.importer.ImportedFile;
import io.dataops.checks.importer.registry.Importers;
import io.dataops.checks.suite.SuiteReader;
import io.dataops.checks.task.BuiltInTasks;
import io.dataops.results.GateDecision;
import io.dataops.results.Outcome;
import io.dataops.results.Samples;
import io.dataops.results.VerificationResult;
import io.dataops.sql.SuiteRun;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values of a column that a contract classifies are not shown, whatever the suite would show. */
class ClassifiedColumnsTest {
    private static final String SUITE = """
            version: 1
            datasets:
              people:
                path: people.csv
                key: [id, email]
                samples: { show: [city] }
                checks:
                  - between: { column: age, min: 18 }
                  - max: { column: email, max: 'a' }
            imports:
              - { format: odcs, file: people.yaml }
            """;

    @TempDir
    Path folder;

    private SuiteRun run;

    @BeforeEach
    void start() {
        run = SuiteRun.in(folder).file("people.csv", "id,email,city,age", "1,ada@example.com,Bonn,7");
    }

    private void contract(String... emailKeys) {
        List<String> lines = new ArrayList<>(List.of(
                "apiVersion: v3.1.0",
                "kind: DataContract",
                "schema:",
                "  - name: people",
                "    properties:",
                "      - name: id",
                "      - name: email"));
        for (String key : emailKeys) {
            lines.add("        " + key);
        }
        run.file("people.yaml", lines.toArray(String[]::new));
    }

    private Outcome outcome(String id) {
        return run.verify(SUITE).checks().stream()
                .filter(outcome -> outcome.check().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<String> shown() {
        Samples samples = outcome("people.between.age").finding().samples();
        return samples == null ? List.of() : samples.rows().get(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"restricted", "Confidential", "PII", "public, PII", "[public]", "7", "geheim"})
    void aClassificationHidesTheValues(String classification) {
        contract("classification: " + classification);

        assertThat(shown()).containsExactly("1", "Bonn", "***", "***");
        assertThat(SuiteRun.said(run.verify(SUITE))).noneMatch(said -> said.contains("ada@"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"public", " Public ", "internal", "open", "unclassified", "none", "null"})
    void valuesForEverybodyAreLeftToTheSuite(String classification) {
        contract("classification: " + classification);

        assertThat(shown()).containsExactly("1", "ada@example.com", "Bonn", "***");
    }

    @Test
    void aClassificationInAnotherCaseHidesTheValuesToo() {
        run.file(
                "people.yaml",
                "apiVersion: v3.1.0",
                "kind: DataContract",
                "schema:",
                "  - name: people",
                "    properties:",
                "      - name: EMAIL",
                "        classification: restricted");

        assertThat(SuiteRun.said(run.verify(SUITE))).noneMatch(said -> said.contains("ada@"));
        assertThat(shown()).doesNotContain("ada@example.com");
    }

    @Test
    void withoutAClassificationTheSuiteDecides() {
        contract();

        assertThat(shown()).containsExactly("1", "ada@example.com", "Bonn", "***");
    }

    @Test
    void aClassifiedPropertyInsideHidesAllOfTheColumn() {
        contract("properties:", "  - name: address", "    items: { classification: restricted }");

        assertThat(shown()).containsExactly("1", "Bonn", "***", "***");
    }

    @Test
    void aClassificationIsNoRuleThatIsCounted() {
        contract("classification: restricted");
        VerificationResult result = run.verify(SUITE);

        assertThat(result.gates())
                .filteredOn(gate -> gate.kind().equals(GateDecision.IMPORT))
                .extracting(GateDecision::reason)
                .containsExactly("people.yaml: 2 of 2 rules are taken");
    }

    @Test
    void aSuiteThatIsWrittenOutHidesTheValuesToo() throws Exception {
        contract("classification: restricted");
        SuiteReader reader =
                new SuiteReader(BuiltInChecks.registry(), BuiltInTasks.registry(), Map.of()).importingFrom(folder);

        assertThat(NativeSuite.of(
                                Importers.builtIn().find("odcs").orElseThrow(),
                                new ImportedFile(folder.resolve("people.yaml"), "people.yaml"),
                                reader)
                        .text())
                .contains("\n    samples: { personal: [email] }\n    checks:\n");
    }
}
