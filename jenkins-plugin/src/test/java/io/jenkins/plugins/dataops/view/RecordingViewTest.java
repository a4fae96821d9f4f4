package io.jenkins.plugins.dataops.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.results.Decision;
import io.dataops.results.Effect;
import io.dataops.results.GateDecision;
import io.dataops.results.VerificationResult;
import io.dataops.results.Waiver;
import io.dataops.results.report.Tone;
import io.dataops.results.testing.SampleModels;
import io.dataops.results.testing.SampleResults;
import io.jenkins.plugins.dataops.recording.ModuleResult;
import io.jenkins.plugins.dataops.recording.Recording;
import io.jenkins.plugins.dataops.testing.InLanguage;
import io.jenkins.plugins.dataops.testing.PolicyTexts;
import io.jenkins.plugins.dataops.testing.Recordings;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RecordingViewTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @RegisterExtension
    final InLanguage language = new InLanguage(Locale.ENGLISH);

    private static RecordingView view(VerificationResult result, Waiver... granted) {
        return view(Recordings.of(result), granted);
    }

    private static RecordingView view(Recording recording, Waiver... granted) {
        return new RecordingView(recording, List.of(granted), Map.of(), TODAY, Recordings.RECORDED);
    }

    private static Waiver waiver(String subject, LocalDate until) {
        return new Waiver(subject, "ops", "known", until);
    }

    @Test
    void theVerdictHasItsNumbersAndItsMeaning() {
        assertThat(view(SampleResults.complete()).verdict())
                .isEqualTo(new VerdictCard(
                        new Sign(Tone.BAD, "Failed"),
                        "The evidence shows that data or a model is bad. Gates and promotion stop here.",
                        "11 checks: 2 failed, 1 could not run, 1 warned, 1 left out, 6 passed · 5 gates: 2 block, 1 warns",
                        true,
                        ""));
        assertThat(view(SampleResults.passed()).verdict())
                .isEqualTo(new VerdictCard(
                        new Sign(Tone.GOOD, "Passed"),
                        "Every check and gate passed.",
                        "1 check: 1 passed · 1 gate: none blocks",
                        false,
                        ""));
    }

    @Test
    void slicesThatAskForNothingAreFolded() {
        RecordingView view = view(SampleModels.wide(200));
        assertThat(view.openGates())
                .extracting(GateRow::id)
                .containsExactly(
                        "churn.recall.max_drop[store=12]",
                        "churn.recall.max_drop[store=151]",
                        "price.evaluated",
                        "churn.recall.max_drop[store=71]",
                        "churn.roc_auc.max_drop");
        assertThat(view.foldedGates()).hasSize(197);
        MetricTable churn = view.metrics().get(0);
        assertThat(churn.overall()).hasSize(10);
        assertThat(churn.slices()).hasSize(2_000);
        assertThat(churn.folded()).isTrue();
        assertThat(view.models()).extracting(ModelCard::name).containsExactly("churn", "price", "species");
    }

    @Test
    void withoutAnyCheckNothingIsPassed() {
        VerdictCard verdict = view(SampleResults.empty()).verdict();
        assertThat(verdict.sign()).isEqualTo(new Sign(Tone.UNKNOWN, "Not evaluated"));
        assertThat(verdict.numbers()).isEqualTo("No check");
        assertThat(verdict.stops()).isTrue();
        assertThat(view(SampleResults.empty()).bar()).isEmpty();
    }

    @Test
    void aWaivedMissWarnsAndSaysWhatItWas() {
        VerificationResult failed = failed();
        RecordingView waived = view(failed, waiver("sales.not_null.id", TODAY));
        assertThat(waived.verdict().sign().word()).isEqualTo("Passed with warnings");
        assertThat(waived.verdict().note()).isEqualTo("waived; without waivers: Failed");
        assertThat(waived.reasons()).isEmpty();
    }

    @Test
    void waiversThatLeaveMissingEvidenceStillSayWhatItWas() {
        VerdictCard verdict = view(
                        SampleResults.complete(),
                        waiver("sales.foreign_key.product_id", TODAY),
                        waiver("customers.unique.email", TODAY))
                .verdict();
        assertThat(verdict.sign().word()).isEqualTo("Not evaluated");
        assertThat(verdict.note()).isEqualTo("waived; without waivers: Failed");
    }

    @Test
    void aWaiverOfYesterdayChangesNothing() {
        RecordingView expired = view(failed(), waiver("sales.not_null.id", TODAY.minusDays(1)));
        assertThat(expired.verdict().sign().word()).isEqualTo("Failed");
        assertThat(expired.verdict().note()).isEmpty();
        assertThat(expired.waivers()).extracting(WaiverRow::expired).containsExactly(true);
    }

    @Test
    void aWaiverOfTheSuiteIsShownLikeOneOfJenkins() {
        VerificationResult failed = failed();
        VerificationResult waived = SampleResults.result(
                List.of(), failed.checks(), List.of(), failed.gates(), List.of(waiver("sales.not_null.id", TODAY)));
        RecordingView view = view(waived);
        assertThat(view.verdict().sign().word()).isEqualTo("Passed with warnings");
        assertThat(view.verdict().note()).isEqualTo("waived; without waivers: Failed");
        assertThat(view.reasons()).isEmpty();
        assertThat(view.waivers()).extracting(WaiverRow::origin).containsExactly("suite");
        RecordingView later = new RecordingView(
                Recordings.of(waived), List.of(), Map.of(), TODAY.plusDays(1), SampleResults.RUN.started());
        assertThat(later.verdict().sign().word()).isEqualTo("Failed");
        assertThat(later.verdict().note()).isEmpty();
    }

    @Test
    void aWaiverThatThePolicyDoesNotAllowIsListedAndDoesNotCount() {
        VerificationResult waived = SampleResults.result(
                List.of(), failed().checks(), List.of(), List.of(), List.of(waiver("sales.not_null.id", TODAY)));
        Recording recording = Recordings.of(waived, PolicyTexts.waivable("the controller", "returns.*"));
        RecordingView view = new RecordingView(recording, List.of(), Map.of(), TODAY, SampleResults.RUN.started());
        assertThat(view.verdict().sign().word()).isEqualTo("Failed");
        assertThat(view.waivers())
                .extracting(WaiverRow::origin)
                .containsExactly("suite; the policy does not allow it, so it does not count");
    }

    @Test
    void evidenceThatBecameTooOldIsNoEvidence() {
        Recording recording = Recordings.lasting("1 hour", SampleResults.passed());
        Instant expires = SampleResults.RUN.started().plus(Duration.ofHours(1));
        VerdictCard before = new RecordingView(recording, List.of(), Map.of(), TODAY, expires.minusMillis(1)).verdict();
        VerdictCard after = new RecordingView(recording, List.of(), Map.of(), TODAY, expires).verdict();
        assertThat(before.sign().word()).isEqualTo("Passed");
        assertThat(before.note()).isEmpty();
        assertThat(after.sign().word()).isEqualTo("Not evaluated");
        assertThat(after.stops()).isTrue();
        assertThat(after.note())
                .isEqualTo("The evidence is older than the policy allows since 2026-11-23T15:05:09.120Z:"
                        + " it counts as not evaluated.");
    }

    @Test
    void theReasonsAreBadDataThenMissingEvidence() {
        assertThat(view(SampleResults.complete()).reasons())
                .containsExactly(
                        new Reason(
                                new Sign(Tone.BAD, "Failed"),
                                "sales: Every product_id is a known product",
                                "check?id=sales.foreign_key.product_id",
                                "12 of 86,837 rows have a product_id that products does not know"),
                        new Reason(
                                new Sign(Tone.BAD, "Failed"),
                                "customers: An email belongs to one customer",
                                "check?id=customers.unique.email",
                                "2 of 9,999,990 rows share an email with another row"),
                        new Reason(
                                new Sign(Tone.UNKNOWN, "Gate blocks"),
                                "churn.recall",
                                "#gates",
                                "recall may have dropped by more than 0.01: the limits of the difference, -0.0201 and 0.0007,"
                                        + " straddle the margin; about 31,000 rows would tell"),
                        new Reason(
                                new Sign(Tone.UNKNOWN, "Gate blocks"),
                                "returns",
                                "#gates",
                                "there are no data to judge: there is no file target/data/returns.csv"),
                        new Reason(
                                new Sign(Tone.UNKNOWN, "Could not run"),
                                "returns: returns has rows",
                                "check?id=returns.row_count",
                                "could not run: there is no file target/data/returns.csv"));
    }

    @Test
    void reasonsBeyondTheFirstAreCounted() {
        List<GateDecision> missed =
                IntStream.range(0, 7).mapToObj(RecordingViewTest::missed).toList();
        RecordingView view = view(
                Recordings.of(List.of(new ModuleResult("target/dataops/result.json", SampleResults.passed())), missed));
        assertThat(view.reasons()).hasSize(5);
        assertThat(view.moreReasons()).isEqualTo(2);
        assertThat(view(SampleResults.passed()).moreReasons()).isZero();
    }

    private static GateDecision missed(int number) {
        return new GateDecision(
                "policy.check." + number,
                GateDecision.POLICY,
                "sales",
                null,
                Decision.FAIL,
                Effect.BLOCK,
                "the check is demanded and was not run",
                Map.of(),
                null);
    }

    @Test
    void whereNothingBlocksTheReasonsAreWarnings() {
        assertThat(view(SampleResults.warned()).reasons())
                .extracting(reason -> reason.sign().word())
                .containsExactly("Warned");
        assertThat(view(SampleResults.passed()).reasons()).isEmpty();
    }

    @Test
    void gatesThatBlockStandFirstWithTheirNumbers() {
        List<GateRow> gates = view(SampleResults.complete()).gates();
        assertThat(gates)
                .extracting(GateRow::id)
                .containsExactly(
                        "churn.recall.max_drop",
                        "evidence.returns",
                        "churn.roc_auc.min[region=north]",
                        "sales.ratchet",
                        "churn.roc_auc.min");
        assertThat(gates.get(0).effect()).isEqualTo("blocks");
        assertThat(gates.get(0).facts())
                .containsExactly(
                        Fact.text("kind", "non inferiority"),
                        Fact.text("demanded by", "the suite"),
                        Fact.code("declared", "dataops.yaml:52:9"));
        assertThat(gates.get(0).numbers())
                .containsExactly(
                        Fact.text("lower", "-0.0201"),
                        Fact.text("margin", "0.01"),
                        Fact.text("rows needed", "31,000"),
                        Fact.text("upper", "0.0007"));
        assertThat(gates.get(3).effect()).isEmpty();
    }

    @Test
    void whatJenkinsDemandsIsToldFromWhatTheSuiteDemands() {
        GateDecision demanded = new GateDecision(
                "policy.checks",
                GateDecision.POLICY,
                "sales",
                null,
                Decision.FAIL,
                Effect.BLOCK,
                "the check sales.unique is demanded and was not run",
                Map.of(),
                null);
        Recording recording = Recordings.of(
                List.of(new ModuleResult("target/dataops/result.json", SampleResults.passed())), List.of(demanded));
        assertThat(view(recording).gates().get(0).facts()).contains(Fact.text("demanded by", "Jenkins"));
        assertThat(view(recording, waiver("policy.checks", TODAY))
                        .gates()
                        .get(0)
                        .waived())
                .isEqualTo("waived until 2026-11-24");
    }

    @Test
    void metricsStandWithTheirSlicesAndUndefinedOnesWithTheirReason() {
        MetricTable churn = view(SampleResults.complete()).metrics().get(0);
        assertThat(churn.model()).isEqualTo("churn");
        assertThat(churn.rows())
                .extracting(row -> row.name() + " " + row.slice())
                .containsExactly(
                        "log_loss ",
                        "recall ",
                        "recall region=islands",
                        "roc_auc ",
                        "roc_auc region=north",
                        "roc_auc region=south");
        assertThat(churn.rows().get(2).undefined()).isEqualTo("no row of this slice is positive");
        assertThat(churn.rows().get(2).value()).isEmpty();
        assertThat(churn.rows().get(4))
                .isEqualTo(new MetricRow(
                        "metric?key=churn.roc_auc%5Bregion%3Dnorth%5D",
                        "roc_auc",
                        "",
                        "region=north",
                        "3,120",
                        "0.8490",
                        "",
                        "0.8211 to 0.8743 (95%)",
                        "0.8702",
                        "-0.0212"));
    }

    @Test
    void modulesQualifyWhatIsTheirs() {
        RecordingView two = view(Recordings.of(
                List.of(
                        new ModuleResult("etl/target/dataops/result.json", SampleResults.passed()),
                        new ModuleResult("model/target/dataops/result.json", SampleResults.complete())),
                List.of()));
        assertThat(two.metrics()).extracting(MetricTable::model).containsExactly("model:churn");
        assertThat(two.datasets()).extracting(DatasetRow::name).contains("etl:customers", "model:sales");
        assertThat(two.evidence())
                .extracting(EvidenceCard::file)
                .containsExactly("etl/target/dataops/result.json", "model/target/dataops/result.json");
        assertThat(two.waivers())
                .extracting(WaiverRow::subject)
                .containsExactly("model:customers.matches.email", "model:sales.ratchet");
    }

    @Test
    void aDataSetThatCouldNotBeReadSaysWhy() {
        DatasetRow returns = view(SampleResults.complete()).datasets().get(1);
        assertThat(returns.problem()).isEqualTo("there is no file target/data/returns.csv");
        assertThat(returns.rows()).isEmpty();
        assertThat(returns.fingerprint()).isEmpty();
        assertThat(returns.sign()).isEqualTo(new Sign(Tone.UNKNOWN, "cannot be read"));
    }

    @Test
    void theEvidenceSaysHowOldItWas() {
        assertThat(view(SampleResults.complete()).evidence().get(0).facts())
                .contains(
                        Fact.code("Commit", "8c1f0a5b7d3e49268f0c1d2e3a4b5c6d7e8f9a0b"),
                        Fact.text("Files differ from the commit", "no"),
                        Fact.text("Age when it was recorded", "9 min 59 s"),
                        Fact.text("Seed", "20261123"));
    }

    @Test
    void everyStatusHasItsNumberAndItsLength() {
        RecordingView view = view(SampleResults.complete());
        assertThat(view.statuses())
                .extracting(count -> count.count() + " " + count.status())
                .containsExactly("2 failed", "1 errored", "1 warned", "1 skipped", "6 passed");
        assertThat(view.bar())
                .containsExactly(
                        new BarPart("dataops-bad", 0, 181),
                        new BarPart("dataops-unknown", 181, 90),
                        new BarPart("dataops-warn", 271, 90),
                        new BarPart("dataops-quiet", 361, 90),
                        new BarPart("dataops-good", 451, 545));
    }

    @Test
    void nothingHostileIsShownAsItIs() {
        RecordingView view = view(SampleResults.hostile());
        String all = view.verdict().toString()
                + view.gates()
                + view.reasons()
                + view.metrics()
                + view.datasets()
                + view.evidence()
                + view.waivers()
                + view.findings();
        assertThat(all).doesNotContain("\u0000", "\u001B", "\u202E", "\uD800");
    }

    private static VerificationResult failed() {
        VerificationResult passed = SampleResults.passed();
        return new VerificationResult(
                io.dataops.results.Verdict.FAILED,
                passed.evidence(),
                passed.run(),
                passed.datasets(),
                List.of(SampleResults.outcome(
                        1,
                        "sales",
                        "not_null",
                        io.dataops.results.Status.FAILED,
                        SampleResults.counted("2 of 5 rows are null", 5, 2))),
                List.of(),
                List.of(),
                passed.gates(),
                List.of());
    }
}
