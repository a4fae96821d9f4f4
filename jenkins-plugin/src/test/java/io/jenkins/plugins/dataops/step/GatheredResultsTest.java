package io.jenkins.plugins.dataops.step;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.results.Decision;
import io.dataops.results.Effect;
import io.dataops.results.GateDecision;
import io.dataops.results.Outcome;
import io.dataops.results.Run;
import io.dataops.results.Verdict;
import io.dataops.results.VerificationResult;
import io.dataops.results.json.ResultJson;
import io.dataops.results.module.QualifiedResult;
import io.dataops.results.testing.SampleResults;
import io.jenkins.plugins.dataops.collect.PackLimits;
import io.jenkins.plugins.dataops.collect.ResultFiles;
import io.jenkins.plugins.dataops.collect.ResultPlaces;
import io.jenkins.plugins.dataops.recording.BuildIdentity;
import io.jenkins.plugins.dataops.recording.ModuleResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GatheredResultsTest {
    private static final BuildIdentity BUILD =
            new BuildIdentity(Objects.requireNonNull(SampleResults.RUN.build()), null, Instant.EPOCH);
    private static final VerificationResult PASSED = SampleResults.passed();
    private static final VerificationResult FAILED = SampleResults.complete();
    private static final String WHOLE = "target/dataops-aggregate/result.json";

    @TempDir
    private Path workspace;

    @Test
    void everyVerdictOfABuildCountsOnce() throws IOException {
        put("target/dataops/result.json", PASSED);
        put("target/dataops/promotable/result.json", PASSED);
        put("target/dataops/nightly/result.json", FAILED);
        put("target/dataops/drift/result.json", PASSED);
        GatheredResults gathered = gathered(ResultPlaces.USUAL);
        assertThat(gathered.modules()).extracting(ModuleResult::name).containsExactly("", "@drift", "@nightly");
        assertThat(gathered.sources()).hasSize(3);
        assertThat(gathered.decisions()).isEmpty();
    }

    @Test
    void aFileOfAnEarlierBuildBlocksWhereverItLies() throws IOException {
        put("target/dataops/result.json", PASSED);
        put("target/dataops/drift/result.json", madeBy("jenkins-shop-main-117"));
        assertThat(said(ResultPlaces.USUAL))
                .containsExactly("target/dataops/drift/result.json: it was made by the build jenkins-shop-main-117,"
                        + " and this is jenkins-shop-main-118; mvn clean removes it");
    }

    @Test
    void aGoalThatBrokeOffBlocksBesideAnotherSuiteThatPassed() throws IOException {
        put("target/dataops/nightly/result.json", PASSED);
        put("target/dataops/result.pending", "");
        assertThat(said(ResultPlaces.USUAL))
                .containsExactly("target/dataops/result.pending: a goal of dataops began and left no result;"
                        + " mvn clean removes the mark");
    }

    @Test
    void nothingAtAllSaysWhereWasLooked() throws IOException {
        assertThat(said(ResultPlaces.USUAL))
                .containsExactly(
                        "files: no result.json lies in a folder 'dataops' or below a folder 'target' of the workspace");
        assertThat(said(ResultPlaces.named("a/*.json")))
                .containsExactly("files: no file matches 'a/*.json' in the workspace");
    }

    @Test
    void aFileOfAnotherToolDoesNotCount() throws IOException {
        put("target/dataops/result.json", PASSED);
        put("target/load-test/result.json", "{\"requests\": 7}");
        put("target/ui-test/result.json", "[]");
        GatheredResults gathered = gathered(ResultPlaces.USUAL);
        assertThat(gathered.foreign()).containsExactly("target/load-test/result.json", "target/ui-test/result.json");
        assertThat(gathered.modules()).hasSize(1);
        assertThat(gathered.decisions()).isEmpty();
    }

    @Test
    void aloneItIsNoEvidenceEither() throws IOException {
        put("target/load-test/result.json", "{}");
        assertThat(said(ResultPlaces.USUAL))
                .containsExactly(
                        "files: no result.json lies in a folder 'dataops' or below a folder 'target' of the workspace");
    }

    @Test
    void whatLiesInOurFolderOrWasNamedHasToBeAResult() throws IOException {
        put("target/dataops/drift/result.json", "{}");
        assertThat(said(ResultPlaces.USUAL))
                .containsExactly("target/dataops/drift/result.json: cannot use target/dataops/drift/result.json: it is"
                        + " not a dataops result: it names no format");
        put("target/load-test/result.json", "{}");
        assertThat(said(ResultPlaces.named("target/load-test/*.json"))).hasSize(1);
    }

    @Test
    void aFileThatIsCutOffBlocksWhereverItLies() throws IOException {
        put("target/dataops/result.json", PASSED);
        put("target/nightly/result.json", "{ \"checks\": [");
        assertThat(said(ResultPlaces.USUAL))
                .containsExactly(
                        "target/nightly/result.json: cannot use target/nightly/result.json: it is cut off in line 1");
    }

    @Test
    void whatWasJoinedOfModulesDoesNotCountThemAgain() throws IOException {
        put("stock/target/dataops/result.json", FAILED);
        put("sales/target/dataops/result.json", PASSED);
        put(WHOLE, joined(Verdict.FAILED));
        GatheredResults gathered = gathered(ResultPlaces.USUAL);
        assertThat(gathered.modules()).extracting(ModuleResult::name).containsExactly("sales", "stock");
        assertThat(gathered.decisions()).isEmpty();
    }

    @Test
    void whatItSaysOfAModuleThatLeftNothingCounts() throws IOException {
        put("sales/target/dataops/result.json", PASSED);
        put(WHOLE, joined(Verdict.NOT_EVALUATED, missing("stock"), demand("policy.datasets.stock")));
        assertThat(gathered(ResultPlaces.USUAL).decisions())
                .extracting(GateDecision::id)
                .containsExactly("@aggregate:policy.datasets.stock", "@aggregate:stock:evidence");
    }

    @Test
    void whenItKnowsOfAWorseModuleThanWasFoundThatBlocks() throws IOException {
        put("sales/target/dataops/result.json", PASSED);
        put(WHOLE, joined(Verdict.FAILED));
        assertThat(said(ResultPlaces.USUAL))
                .containsExactly("target/dataops-aggregate/result.json: it blocks for a module whose own result was not"
                        + " found; name all of them with 'pattern'");
    }

    @Test
    void aloneItStandsForItsModules() throws IOException {
        put(WHOLE, joined(Verdict.FAILED));
        put("sales/target/dataops/result.json", PASSED);
        GatheredResults gathered = gathered(ResultPlaces.named(WHOLE));
        assertThat(gathered.modules()).extracting(ModuleResult::name).containsExactly("@aggregate");
        assertThat(gathered.decisions()).isEmpty();
    }

    /** What aggregate makes of the modules sales, which passed, and stock, which is as bad as the verdict. */
    private static VerificationResult joined(Verdict verdict, GateDecision... added) {
        List<Outcome> checks = new ArrayList<>(new QualifiedResult("sales", "sales", PASSED).checks());
        List<GateDecision> gates = new ArrayList<>(new QualifiedResult("sales", "sales", PASSED).gates());
        if (verdict == Verdict.FAILED) {
            checks.addAll(new QualifiedResult("stock", "stock", FAILED).checks());
            gates.addAll(new QualifiedResult("stock", "stock", FAILED).gates());
        }
        gates.addAll(Arrays.asList(added));
        return SampleResults.result(List.of(), checks, List.of(), gates, List.of());
    }

    private static GateDecision missing(String module) {
        return gate(module + ":evidence", GateDecision.EVIDENCE, module);
    }

    private static GateDecision demand(String id) {
        return gate(id, GateDecision.POLICY, "stock");
    }

    private static GateDecision gate(String id, String kind, String subject) {
        return new GateDecision(
                id,
                kind,
                subject,
                null,
                Decision.NOT_EVALUATED,
                Effect.BLOCK,
                "there is no result of it",
                Map.of(),
                null);
    }

    private static VerificationResult madeBy(String build) {
        return new VerificationResult(
                PASSED.verdict(),
                PASSED.evidence(),
                new Run(PASSED.run().started(), PASSED.run().durationMillis(), build),
                PASSED.datasets(),
                PASSED.checks(),
                PASSED.models(),
                PASSED.metrics(),
                PASSED.gates(),
                PASSED.waivers());
    }

    private List<String> said(ResultPlaces places) throws IOException {
        return gathered(places).decisions().stream()
                .map(decision -> decision.subject() + ": " + decision.reason())
                .toList();
    }

    private GatheredResults gathered(ResultPlaces places) throws IOException {
        return GatheredResults.of(
                new ResultFiles(places, new PackLimits(100, 1 << 20), 1 << 20).invoke(workspace.toFile(), null),
                BUILD,
                places);
    }

    private void put(String path, VerificationResult result) throws IOException {
        new ResultJson(1 << 20).write(result, workspace.resolve(path));
    }

    private void put(String path, String text) throws IOException {
        Path file = workspace.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
