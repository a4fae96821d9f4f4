package io.dataops.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dataops.results.DatasetEvidence;
import io.dataops.results.GateDecision;
import io.dataops.results.Status;
import io.dataops.results.Verdict;
import io.dataops.results.VerificationResult;
import io.dataops.results.json.ResultJson;
import io.dataops.sql.duckdb.DuckDbEngineFactory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.io.file.PathUtils;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goal for models alone, and what the others make of it. */
class EvaluateMojoTest {
    private static final String REUSED =
            "info using what evaluate found out about the models: nothing that it rests on has changed since";

    @TempDir
    Path folder;

    private Build build;

    @BeforeEach
    void suite() throws IOException {
        build = new Build(folder).write("fruit.csv", "id\n1\n2\n3\n").write("dataops.yaml", """
                version: 1
                datasets:
                  fruit:
                    path: fruit.csv
                    checks:
                      - row_count: { min: 3 }
                models:
                  churn:
                    task: binary
                    predictions:
                      path: predictions.csv
                      checks:
                        - row_count: { min: 2 }
                    id: id
                    label: churned
                    positive: "yes"
                    prediction: said
                gates:
                  - { metric: churn.accuracy, min: 0.5 }
                """);
        build.engines = new DuckDbEngineFactory();
        predictions("yes");
    }

    /** Two customers, of whom one has left. */
    private void predictions(String ofTheOneWhoLeft) throws IOException {
        build.write("predictions.csv", "id,churned,said\n1,yes," + ofTheOneWhoLeft + "\n2,no,no\n");
    }

    private VerificationResult result() throws Exception {
        try (InputStream in = Files.newInputStream(build.reports().resolve("result.json"))) {
            return new ResultJson(1 << 20).read(in, "result.json");
        }
    }

    private static List<String> decisions(VerificationResult result) {
        return result.gates().stream()
                .map(gate -> gate.id() + " " + gate.decision() + " " + gate.effect())
                .toList();
    }

    @Test
    void modelsAreJudgedAndDataAreNotEvenRead() throws Exception {
        Files.delete(folder.resolve("fruit.csv"));
        build.binds("verify");

        build.evaluate().execute();

        VerificationResult result = result();
        assertThat(decisions(result))
                .containsExactly("churn.accuracy.value PASS NONE", "evidence.fruit NOT_EVALUATED WARN");
        assertThat(result.datasets()).extracting(DatasetEvidence::name).containsExactly("churn.predictions");
        assertThat(result.metrics()).isNotEmpty();
        assertThat(build.log).contains("warn WARNED: 1 of 2 checks left out, 1 of 2 gates warns");
    }

    @Test
    void theResultSaysThatDataWereNotAskedForAndIsNoPassOfTheWhole() throws Exception {
        build.evaluate().execute();

        assertThat(result().verdict()).isEqualTo(Verdict.WARNED);
        assertThat(result().gates())
                .extracting(GateDecision::reason)
                .contains("the data set fruit is left out: only models were asked for");
        assertThat(result().checks())
                .filteredOn(outcome -> outcome.status() == Status.SKIPPED)
                .singleElement()
                .satisfies(outcome -> {
                    assertThat(outcome.check().id()).isEqualTo("fruit.row_count");
                    assertThat(outcome.finding().message()).isEqualTo("left out: only models were asked for");
                });
    }

    @Test
    void whatItFoundOutCannotBePromoted() throws Exception {
        build.verify().execute();
        build.evaluate().execute();

        assertThatThrownBy(() -> build.promote().execute()).hasMessage("""
                nothing was promoted:
                  target/dataops/promotable: nothing was left for a promotion; run mvn verify first""");
    }

    @Test
    void verifyTakesTheModelsFromItAndFindsTheSameAsAlone() throws Exception {
        build.verify().execute();
        VerificationResult alone = result();
        build.log.clear();
        build.evaluate().execute();

        build.verify().execute();

        assertThat(build.log).contains(REUSED, "info PASSED: 2 checks, 1 gate, nothing missed");
        assertThat(result()).isEqualTo(alone);
        assertThat(build.reports().resolve("promotable/models/churn.predictions"))
                .isNotEmptyFile();
        build.promote().execute();
    }

    @Test
    void modelsThatChangedInBetweenAreEvaluatedAgain() throws Exception {
        build.evaluate().execute();
        predictions("no");

        build.verify().execute();

        assertThat(build.log)
                .contains("info evaluating again what evaluate did: the data set churn.predictions has changed");
        assertThat(result().metrics())
                .filteredOn(reading -> reading.name().equals("accuracy"))
                .singleElement()
                .satisfies(accuracy -> assertThat(accuracy.value()).isEqualTo(0.5));
    }

    @Test
    void dataThatChangedInBetweenAreNoReasonToEvaluateAgain() throws Exception {
        build.evaluate().execute();
        build.write("fruit.csv", "id\n1\n2\n3\n4\n");

        build.verify().execute();

        assertThat(build.log).contains(REUSED);
        assertThat(result().datasets())
                .filteredOn(dataset -> dataset.name().equals("fruit"))
                .singleElement()
                .satisfies(fruit -> assertThat(fruit.rows()).isEqualTo(4L));
    }

    @Test
    void behindDataTestNothingIsEvaluatedAgain() throws Exception {
        build.dataTest().execute();
        build.log.clear();

        build.evaluate().execute();
        build.verify().execute();

        assertThat(build.log)
                .filteredOn("info using what data-test measured: suite and data are unchanged since"::equals)
                .hasSize(2);
        assertThat(result().verdict()).isEqualTo(Verdict.PASSED);
        build.promote().execute();
    }

    @Test
    void dataTestBehindItMeasuresTheDataAlone() throws Exception {
        build.evaluate().execute();

        build.dataTest().execute();

        assertThat(build.log).contains(REUSED);
        assertThat(result().verdict()).isEqualTo(Verdict.PASSED);
    }

    @Test
    void whatAModelIsComparedWithIsPartOfWhatItRestsOn() throws Exception {
        build.evaluate().execute();
        VerifyMojo verify = build.verify();
        verify.baseline = "elsewhere";

        verify.execute();

        assertThat(build.log).contains("info evaluating again what evaluate did: the baseline has changed");
    }

    @Test
    void othersThatAreAskedForAreEvaluatedAgain() throws Exception {
        EvaluateMojo evaluate = build.evaluate();
        evaluate.exclude = List.of("churn.accuracy.value");
        evaluate.execute();

        build.verify().execute();

        assertThat(build.log).contains("info evaluating again what evaluate did: others are asked for");
        assertThat(decisions(result())).containsExactly("churn.accuracy.value PASS NONE");
    }

    @Test
    void aModelThatACommandMakesIsEvaluatedAgain() throws Exception {
        build.write("made.csv", "id,churned,said\n1,yes,yes\n2,no,no\n");
        build.write(
                "dataops.yaml",
                Files.readString(folder.resolve("dataops.yaml"))
                        .replace(
                                "    task: binary\n",
                                "    task: binary\n    command: [cp, made.csv, predictions.csv]\n"));
        build.evaluate().execute();

        build.verify().execute();

        assertThat(build.log).contains("info evaluating again what evaluate did: the model churn comes from a command");
    }

    @Test
    void whatIsEvaluatedOfOneSuiteIsNothingToAnother() throws Exception {
        build.evaluate().execute();
        Files.copy(folder.resolve("dataops.yaml"), folder.resolve("other.yaml"));

        other(build.verify()).execute();

        assertThat(build.log).noneMatch(line -> line.contains("what evaluate"));
    }

    /** The goal for a second suite of the same module. */
    private <M extends EvidenceMojo> M other(M mojo) {
        mojo.configFile = folder.resolve("other.yaml").toFile();
        mojo.reportsDirectory = folder.resolve("target/other").toFile();
        return mojo;
    }

    @Test
    void whatAPromotionWouldKeepOfOneSuiteIsNeverTakenForThatOfAnother() throws Exception {
        build.write(
                        "other.yaml",
                        Files.readString(folder.resolve("dataops.yaml"))
                                .replace("  churn:", "  leaving:")
                                .replace("churn.accuracy", "leaving.accuracy"))
                .dataTest()
                .execute();
        other(build.dataTest()).execute();

        build.verify().execute();
        assertThat(build.reports().resolve("promotable/models")).isDirectoryContaining("glob:**churn.predictions");
        other(build.verify()).execute();

        assertThat(build.reports().resolve("promotable/models"))
                .isDirectoryContaining("glob:**leaving.predictions")
                .isDirectoryNotContaining("glob:**churn.predictions");
        assertThat(build.log).noneMatch(line -> line.contains("using what data-test measured"));
    }

    @Test
    void theVerdictOnOneSuiteIsNotReplacedByThatOnAnother() throws Exception {
        build.write("fruit.csv", "id\n1\n");
        VerifyMojo lenient = build.verify();
        lenient.failOnViolation = false;
        lenient.execute();
        build.suite(1);
        Files.move(folder.resolve("dataops.yaml"), folder.resolve("other.yaml"));
        VerifyMojo second = build.verify();
        second.configFile = folder.resolve("other.yaml").toFile();

        assertThatThrownBy(second::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage(
                        "the reports on dataops.yaml of this build stand in target/dataops; give those on other.yaml"
                                + " another folder with reportsDirectory (dataops.reportsDirectory)");
        assertThat(result().verdict()).isEqualTo(Verdict.FAILED);
        assertThat(build.reportFiles()).contains("result.pending");
    }

    @Test
    void withoutWhatAPromotionWouldKeepModelsAreEvaluatedAgain() throws Exception {
        build.evaluate().execute();
        PathUtils.deleteDirectory(build.reports());

        build.verify().execute();

        assertThat(build.log).contains("info evaluating again what evaluate did: what it left for a promotion is gone");
        assertThat(build.reports().resolve("promotable/models/churn.predictions"))
                .isNotEmptyFile();
    }

    @Test
    void aSkippedGoalBetweenDataTestAndVerifyTakesNothingFromAPromotion() throws Exception {
        build.dataTest().execute();
        EvaluateMojo skipped = build.evaluate();
        skipped.skip = true;
        skipped.execute();

        build.verify().execute();

        assertThat(build.log)
                .contains("info measuring again what data-test measured: what it left for a promotion is gone");
        assertThat(build.reports().resolve("promotable/models/churn.predictions"))
                .isNotEmptyFile();
    }

    @Test
    void badModelsLetTheBuildGoOnAndItWarnsThatNothingWillFail() throws Exception {
        build.write("predictions.csv", "id,churned,said\n1,yes,no\n2,no,yes\n");

        build.evaluate().execute();

        assertThat(result().verdict()).isEqualTo(Verdict.FAILED);
        assertThat(build.log)
                .contains(
                        "warn no execution of dataops:verify is bound in this project, so nothing will fail the build on"
                                + " bad models; add the goal verify beside evaluate");
    }

    @Test
    void aSuiteWithoutModelsHasNothingToEvaluate() throws Exception {
        build.suite(3);

        build.evaluate().execute();

        assertThat(build.log).contains("warn dataops.yaml has no model, so there is nothing to evaluate");
        assertThat(result().verdict()).isEqualTo(Verdict.NOT_EVALUATED);
    }

    @Test
    void aBrokenSuiteFails() throws Exception {
        build.write("dataops.yaml", "version: 2\n");

        assertThatThrownBy(() -> build.evaluate().execute()).isInstanceOf(MojoExecutionException.class);
    }
}
