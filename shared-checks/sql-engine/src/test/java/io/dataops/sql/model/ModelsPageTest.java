package io.dataops.sql.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.fail;

import io.dataops.checks.check.type.BuiltInChecks;
import io.dataops.checks.metric.MetricText;
import io.dataops.checks.metric.MetricType;
import io.dataops.checks.suite.SuiteReader;
import io.dataops.checks.task.BuiltInTasks;
import io.dataops.results.Decision;
import io.dataops.results.GateDecision;
import io.dataops.results.ModelEvidence;
import io.dataops.results.VerificationResult;
import io.dataops.results.literal.LiteralException;
import io.dataops.sql.DocumentPage;
import io.dataops.sql.SuiteRun;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the guide to models shows works as it says. */
class ModelsPageTest {
    private static final DocumentPage PAGE = new DocumentPage("models.md");
    private static final String GATES = "gates:\n";
    private static final String COLUMNS = "    probability: p\n";

    @TempDir
    private Path folder;

    /** The suite that the page goes on with. */
    private static String base() throws IOException {
        return PAGE.blocks("suite").get(1);
    }

    /** Whole suites, and the base with other gates or with more keys. */
    static List<String> evaluated() throws IOException {
        List<String> suites = new ArrayList<>(PAGE.blocks("suite"));
        String base = base();
        String beforeGates = base.substring(0, base.indexOf(GATES) + GATES.length());
        PAGE.blocks("gates").forEach(gates -> suites.add(beforeGates + gates));
        PAGE.blocks("keys").forEach(keys -> suites.add(base.replace(COLUMNS, COLUMNS + keys)));
        return suites;
    }

    private VerificationResult run(String suite, int customers, int spoiled) {
        return SuiteRun.in(folder)
                .file("target/predictions.csv", new ChurnRows(customers, spoiled).csv())
                .file("promoted/predictions.csv", new ChurnRows(customers, 0).csv())
                .file("target/metrics.json", "{\"rmse\": 12.25, \"r2\": 0.81}")
                .file("promoted/metrics.json", "{\"rmse\": 12.5, \"r2\": 0.8}")
                .verify(suite);
    }

    @ParameterizedTest
    @MethodSource("evaluated")
    void anExampleIsEvaluatedAndItsGatesDecide(String suite) {
        VerificationResult result = run(suite, 2000, 3);
        assertThat(result.models()).extracting(ModelEvidence::problem).containsOnlyNulls();
        assertThat(result.gates()).extracting(GateDecision::decision).doesNotContain(Decision.NOT_EVALUATED);
        assertThat(result.gates())
                .isNotEmpty()
                .allSatisfy(gate -> assertThat(gate.reason()).doesNotContain("does not fit", "allow no test"));
    }

    static List<String> readOnly() throws IOException {
        return PAGE.blocks("read");
    }

    /** These need a scorer or a program. */
    @ParameterizedTest
    @MethodSource("readOnly")
    void anExampleThatNeedsMoreIsRead(String suite) {
        assertThatCode(() -> new SuiteReader(BuiltInChecks.registry(), BuiltInTasks.registry(), Map.of())
                        .read(suite, "dataops.yaml"))
                .doesNotThrowAnyException();
    }

    /** {@code -Dgolden=update} writes the sentence anew and fails that run, so that somebody reads it. */
    @Test
    void theSentenceThatItShowsIsSaid() throws IOException {
        String shown = PAGE.blocks("sentence").get(0);
        String said = run(base(), 300, 8).gates().stream()
                        .map(GateDecision::reason)
                        .filter(reason -> reason.contains("blind"))
                        .findFirst()
                        .orElseThrow()
                + "\n";
        if ("update".equals(System.getProperty("golden")) && !said.equals(shown)) {
            PAGE.replace(shown, said);
            fail("rewrote the sentence in docs/models.md; look at it and run again without -Dgolden=update");
        }
        assertThat(shown).isEqualTo(said);
    }

    /** The last column of the table has our names. */
    @Test
    void everyNameThatIsOursIsAMetric() throws IOException, LiteralException {
        String page = PAGE.text();
        String table = page.substring(page.indexOf("| scikit-learn | MLflow |"), page.indexOf("Values are those"));
        List<String> known = BuiltInTasks.registry().types().stream()
                .flatMap(task -> task.family().types().stream())
                .map(MetricType::name)
                .toList();
        List<String> ours = Pattern.compile("(?m)\\|([^|]*)\\|$")
                .matcher(table)
                .results()
                .flatMap(cell ->
                        Pattern.compile("`([^`]+)`").matcher(cell.group(1)).results())
                .map(name -> name.group(1))
                .filter(name -> !name.equals("average"))
                .toList();
        assertThat(ours).hasSizeGreaterThan(15);
        for (String name : ours) {
            assertThat(known).contains(MetricText.parse(name).name());
        }
    }

    @Test
    void everyLinkLeadsToAFile() throws IOException {
        PAGE.linksLeadToFiles();
    }
}
