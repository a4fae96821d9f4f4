package io.dataops.sql.model;

import static io.dataops.sql.model.PromotedChurn.NOTHING_YET;
import static io.dataops.sql.model.PromotedChurn.REPLACE;
import static io.dataops.sql.model.PromotedChurn.decisions;
import static io.dataops.sql.model.PromotedChurn.reason;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dataops.checks.baseline.KeptPredictions;
import io.dataops.checks.plan.CollectedRows;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.RowsRequest;
import io.dataops.checks.plan.RowsRequest.Wanted;
import io.dataops.results.ModelEvidence;
import io.dataops.results.Verdict;
import io.dataops.results.VerificationResult;
import io.dataops.results.baseline.BaselineFolder;
import io.dataops.results.baseline.BaselineState;
import io.dataops.sql.PromotedRun;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Models beside the promoted baseline: what is kept, what is compared, and each way in which there is nothing to compare with. */
class PromotedModelsTest {
    private static final String SUITE = """
            version: 1
            models:
              churn:
                task: binary
                predictions: target/predictions.csv
                id: customer_id
                label: churned
                positive: "yes"
                probability: p
                slices: [region]
                metrics: [accuracy]
            gates:
              - { metric: churn.accuracy, min: 0.5 }
              - { metric: churn.accuracy, max_drop: 0.02, slices: all }
            """;

    @TempDir
    private Path folder;

    private PromotedChurn churn;
    private PromotedRun run;

    @BeforeEach
    void rows() {
        churn = PromotedChurn.in(folder);
        run = churn.run();
    }

    private String csv() throws IOException {
        return Files.readString(folder.resolve("target/predictions.csv"));
    }

    private void promoteFirst() throws IOException {
        churn.promote(SUITE);
    }

    private static ModelEvidence.Baseline compared(VerificationResult result) {
        return Objects.requireNonNull(result.models().get(0).baseline());
    }

    @Test
    void beforeTheFirstPromotionComparisonsWarnAndLimitsDecide() throws IOException {
        VerificationResult result = run.verify(SUITE);

        assertThat(decisions(result))
                .containsExactlyInAnyOrder(
                        "churn.accuracy.value PASS NONE",
                        "churn.accuracy.max_drop NOT_EVALUATED WARN",
                        "churn.accuracy.max_drop[region=north] NOT_EVALUATED WARN",
                        "churn.accuracy.max_drop[region=south] NOT_EVALUATED WARN");
        assertThat(reason(result, "churn.accuracy.max_drop"))
                .isEqualTo("accuracy of churn is not evaluated: " + NOTHING_YET);
        assertThat(result.verdict()).isEqualTo(Verdict.WARNED);
        assertThat(result.models().get(0).baseline()).isNull();
        assertThat(result.evidence().baseline()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"fail, NOT_EVALUATED", "warn, WARNED", "pass, PASSED"})
    void aPolicyThatIsWrittenHoldsBeforeTheFirstPromotion(String policy, Verdict verdict) throws IOException {
        VerificationResult result = run.verify(policy(policy));

        assertThat(result.verdict()).isEqualTo(verdict);
    }

    private static String policy(String effect) {
        return SUITE.replace("slices: all", "slices: all, on_missing_baseline: " + effect);
    }

    @Test
    void theSameModelPassesAndIsSaidToBeTheSame() throws IOException {
        promoteFirst();

        VerificationResult result = run.verify(SUITE);

        assertThat(result.verdict()).isEqualTo(Verdict.PASSED);
        ModelEvidence.Baseline baseline = compared(result);
        assertThat(baseline.identical()).isTrue();
        assertThat(baseline.source()).isEqualTo("dataops-baseline, promoted 2026-11-20 UTC from 1a2b3c4d by Ada");
        assertThat(baseline.fingerprint())
                .isEqualTo(found().record().content().fingerprint())
                .isEqualTo(result.evidence().baseline());
        assertThat(result.models().get(0).notes())
                .contains("every prediction is that of the baseline: the model was compared with itself, or changed"
                        + " nothing");
    }

    private BaselineState.Found found() {
        return (BaselineState.Found) run.baseline().read();
    }

    @Test
    void aLossIsBlamedOnTheSliceThatLost() throws IOException {
        promoteFirst();
        churn.customers(60);

        VerificationResult result = run.verify(SUITE);

        assertThat(decisions(result))
                .contains(
                        "churn.accuracy.max_drop[region=north] FAIL BLOCK",
                        "churn.accuracy.max_drop[region=south] PASS NONE");
        assertThat(result.verdict()).isEqualTo(Verdict.FAILED);
    }

    @Test
    void flipsAreCountedBesideWhatWasPromoted() throws IOException {
        String suite = SUITE + "  - { metric: churn.negative_flip_rate, max: 0.02 }\n";
        VerificationResult first = run.verify(suite);
        assertThat(decisions(first)).contains("churn.negative_flip_rate.value NOT_EVALUATED WARN");
        run.promote(suite, first);
        churn.customers(60);

        assertThat(decisions(run.verify(suite))).contains("churn.negative_flip_rate.value FAIL BLOCK");
    }

    @Test
    void curvesStandBesideThoseOfThePromotedModel() throws IOException {
        promoteFirst();

        assertThat(run.verify(SUITE).models().get(0).curves())
                .extracting(ModelEvidence.Curve::of)
                .contains("candidate", "baseline");
    }

    @Test
    void rowsThatAreNotThoseOfTheBaselineAreRefusedWithTheirNumbers() throws IOException {
        promoteFirst();
        List<String> lines = csv().lines().toList();
        String header = lines.get(0) + "\n";
        String all = String.join("\n", lines) + "\n";

        churn.predictions(all + "c99999,h0000,north,plus,30,1,no,0.1\n");
        refused("the rows are not those of the baseline: the baseline lacks the id of row 2001 of the candidate");
        churn.predictions(header + String.join("\n", lines.subList(2, lines.size())) + "\n");
        refused("the rows are not those of the baseline: the candidate lacks the id of row 1 of the baseline");
        churn.predictions(all + lines.get(7) + "\n");
        refused(
                "the rows are not those of the baseline: the id stands already further up in row 2001 of the candidate");
        churn.predictions(all.replaceFirst(",no,", ",yes,").replaceFirst("c00004(.*),no,", "c00004$1,yes,"));
        refusedFor("the rows are labelled otherwise: the baseline has another churned in", run.verify(SUITE));
    }

    private void refused(String reason) throws IOException {
        VerificationResult result = run.verify(SUITE);
        assertThat(reason(result, "churn.accuracy.max_drop"))
                .isEqualTo("accuracy of churn is not evaluated: there is no baseline to compare with: " + reason
                        + REPLACE);
        refusedFor(reason, result);
    }

    private static void refusedFor(String reason, VerificationResult result) {
        assertThat(compared(result).problem()).startsWith(reason).endsWith(REPLACE);
        assertThat(decisions(result))
                .contains("churn.accuracy.value PASS NONE", "churn.accuracy.max_drop NOT_EVALUATED BLOCK");
        assertThat(result.verdict()).isEqualTo(Verdict.NOT_EVALUATED);
    }

    @Test
    void anotherOrderOfRowsIsTheSame() throws IOException {
        promoteFirst();
        List<String> lines = csv().lines().toList();
        List<String> turned = Stream.concat(
                        lines.stream().limit(1), lines.stream().skip(1).sorted(Comparator.reverseOrder()))
                .toList();
        churn.predictions(String.join("\n", turned) + "\n");

        assertThat(compared(run.verify(SUITE)).identical()).isTrue();
    }

    @Test
    void aBaselineThatWasChangedBlocks() throws IOException {
        promoteFirst();
        Path kept = found().file(KeptPredictions.name("churn")).orElseThrow();
        Files.writeString(kept, "other");

        VerificationResult result = run.verify(SUITE);

        assertThat(reason(result, "churn.accuracy.max_drop"))
                .isEqualTo("accuracy of churn is not evaluated: there is no baseline to compare with: the baseline"
                        + " dataops-baseline was changed after its promotion: models/churn.predictions; restore it as it was, or"
                        + REPLACE.substring(1));
        assertThat(compared(result).problem()).startsWith("the baseline dataops-baseline was changed");
        assertThat(result.verdict()).isEqualTo(Verdict.NOT_EVALUATED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cut off", "edited"})
    void aBaselineFileThatWasChangedBlocks(String how) throws IOException {
        promoteFirst();
        Path file = run.baseline().path().resolve(BaselineFolder.FILE);
        String text = Files.readString(file);
        Files.writeString(file, how.equals("edited") ? text.replace("Ada", "Eve") : text.substring(0, 100));

        assertThat(run.verify(SUITE).verdict()).isEqualTo(Verdict.NOT_EVALUATED);
    }

    @Test
    void aLostBaselineBlocksUnlessThePolicySaysOtherwise() throws IOException {
        BaselineState lost = new BaselineState.Unusable("the baseline of build 41 is gone");

        assertThat(run.verify(SUITE, lost).verdict()).isEqualTo(Verdict.NOT_EVALUATED);
        assertThat(run.verify(policy("fail"), lost).verdict()).isEqualTo(Verdict.NOT_EVALUATED);
        assertThat(run.verify(policy("warn"), lost).verdict()).isEqualTo(Verdict.WARNED);
        assertThat(run.verify(policy("pass"), lost).verdict()).isEqualTo(Verdict.PASSED);
    }

    @Test
    void aModelThatWasNotPromotedBlocks() throws IOException {
        promoteFirst();

        VerificationResult result =
                run.verify(SUITE.replace("churn:", "leavers:").replace("churn.", "leavers."));

        assertThat(reason(result, "leavers.accuracy.max_drop"))
                .isEqualTo(
                        "accuracy of leavers is not evaluated: there is no baseline to compare with: the promoted baseline"
                                + " has no model leavers" + REPLACE);
        assertThat(result.verdict()).isEqualTo(Verdict.NOT_EVALUATED);
    }

    @Test
    void aModelOfAnotherTaskBlocks() throws IOException {
        promoteFirst();

        VerificationResult result = run.verify(SUITE.replace("task: binary", "task: multiclass")
                .replace("    positive: \"yes\"\n", "")
                .replace("probability: p", "prediction: region"));

        assertThat(reason(result, "churn.accuracy.max_drop"))
                .isEqualTo(
                        "accuracy of churn is not evaluated: there is no baseline to compare with: the task of churn was"
                                + " binary when it was promoted, and is multiclass now" + REPLACE);
        assertThat(decisions(result)).contains("churn.accuracy.max_drop NOT_EVALUATED BLOCK");
    }

    @Test
    void otherColumnsThanThenBlock() throws IOException {
        promoteFirst();

        VerificationResult result = run.verify(SUITE.replace("probability: p", "probability: p\n    weight: w"));

        assertThat(reason(result, "churn.accuracy.max_drop"))
                .contains(
                        "what was kept of the predictions of churn cannot be used: it was kept without the number w; it has"
                                + " the identity customer_id,");
        assertThat(result.verdict()).isEqualTo(Verdict.NOT_EVALUATED);
    }

    @Test
    void keptPredictionsThatAreNoneBlock() throws IOException {
        VerificationResult result = run.verify(SUITE);
        Files.writeString(run.promotable().resolve(KeptPredictions.name("churn")), "foreign");
        run.promote(SUITE, result);

        assertThat(reason(run.verify(SUITE), "churn.accuracy.max_drop"))
                .contains("what was kept of the predictions of churn cannot be used: it holds no kept predictions");
    }

    @Test
    void keptPredictionsOfAnEarlierVersionSayHowToPromoteAnew() throws IOException {
        VerificationResult result = run.verify(SUITE);
        Path kept = run.promotable().resolve(KeptPredictions.name("churn"));
        Files.delete(kept);
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(kept.resolveSibling("churn.csv.gz")))) {
            out.write("\"format\",\"dataops-predictions/1\"\n".getBytes(StandardCharsets.UTF_8));
        }
        run.promote(SUITE, result);

        assertThat(reason(run.verify(SUITE), "churn.accuracy.max_drop"))
                .isEqualTo(
                        "accuracy of churn is not evaluated: there is no baseline to compare with: what was kept of the"
                                + " predictions of churn cannot be used: it is of another version of dataops, which kept"
                                + " them in another format than dataops-predictions/2" + REPLACE);
    }

    @Test
    void predictionsThatWereNotKeptBlock() throws IOException {
        VerificationResult result = run.verify(SUITE);
        Files.delete(run.promotable().resolve(KeptPredictions.name("churn")));
        run.promote(SUITE, result);

        assertThat(reason(run.verify(SUITE), "churn.accuracy.max_drop"))
                .contains("no predictions of churn were kept when it was promoted");
    }

    @Test
    void aBaselineThatTheSuiteNamesWins() throws IOException {
        promoteFirst();
        run.project().file("old.csv", new ChurnRows(2000, 30).csv());

        VerificationResult result = run.verify(SUITE.replace("    slices:", "    baseline: old.csv\n    slices:"));

        assertThat(compared(result).source()).isEqualTo("old.csv");
        assertThat(compared(result).changed()).isEqualTo(30);
        assertThat(result.evidence().baseline())
                .isNotEqualTo(found().record().content().fingerprint());
    }

    @Test
    void aModelWithoutIdsKeepsNothingAndSaysSo() throws IOException {
        String suite = SUITE.replace("    id: customer_id\n", "").replaceAll(".*max_drop.*\n", "");
        VerificationResult result = run.verify(suite);

        assertThat(result.models().get(0).notes())
                .contains("the model has no 'id', so a promotion keeps its metrics and none of its predictions, and no"
                        + " later model can be compared with it row by row");
        assertThat(run.promotable().resolve("models")).doesNotExist();
        run.promote(suite, result);
        assertThat(run.verify(suite).verdict()).isEqualTo(Verdict.PASSED);
    }

    @Test
    void withoutAFolderForPromotionsNothingIsKeptAndNothingSaid() {
        String suite = SUITE.replace("    id: customer_id\n", "").replaceAll(".*max_drop.*\n", "");

        assertThat(run.verifyAlone(suite).models().get(0).notes())
                .containsExactly("a row is predicted positive when the probability is at least 0.5");
    }

    @Test
    void whatIsKeptShowsNoIdsAndNoOtherColumns() throws IOException {
        run.verify(SUITE);
        List<Wanted> wanted = List.of(
                new Wanted.Identity(List.of(new Column("customer_id"))),
                new Wanted.Code(new Column("churned")),
                new Wanted.Numeric(new Column("p")),
                new Wanted.Code(new Column("region")));

        assertThatThrownBy(() -> new KeptPredictions(run.promotable().resolve(KeptPredictions.name("churn")))
                        .read(wanted, CollectedRows.of(new RowsRequest("kept", wanted, List.of()))))
                .hasMessage(
                        "it was kept without the text region; it has the identity customer_id, the text churned, the"
                                + " number p");
    }

    @Test
    void nothingIsLeftOfAModelThatCannotBeEvaluated() throws IOException {
        churn.predictions("customer_id,region,churned,p\nc1,north,yes,2\n");

        VerificationResult result = run.verify(SUITE);

        assertThat(Optional.ofNullable(result.models().get(0).problem())).isPresent();
        assertThat(run.promotable().resolve("models")).doesNotExist();
    }
}
