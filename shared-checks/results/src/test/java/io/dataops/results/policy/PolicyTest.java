package io.dataops.results.policy;

import static io.dataops.results.testing.SampleResults.RUN;
import static io.dataops.results.testing.SampleResults.outcome;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.dataops.results.DatasetEvidence;
import io.dataops.results.Decision;
import io.dataops.results.Effect;
import io.dataops.results.Evidence;
import io.dataops.results.Finding;
import io.dataops.results.GateDecision;
import io.dataops.results.MetricReading;
import io.dataops.results.Outcome;
import io.dataops.results.Run;
import io.dataops.results.Status;
import io.dataops.results.Verdict;
import io.dataops.results.VerificationResult;
import io.dataops.results.policy.Policy.RemovedChecks;
import io.dataops.results.policy.Policy.UncommittedChanges;
import io.dataops.results.testing.SampleResults;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PolicyTest {
    private static final Instant STARTED = RUN.started();

    @Test
    void noDemandIsNoDecision() {
        assertThat(Policy.NONE.judge(List.of(), STARTED)).isEmpty();
        assertThat(Policy.NONE.judge(List.of(SampleResults.complete()), STARTED))
                .isEmpty();
    }

    @Test
    void withoutResultsNoDemandIsEvaluated() throws PolicyException {
        List<GateDecision> decisions = everything().judge(List.of(), STARTED);
        assertThat(decisions)
                .extracting(GateDecision::id)
                .containsExactly(
                        "policy.dataset.sales",
                        "policy.check.sales.*",
                        "policy.model.churn",
                        "policy.limit.churn.log_loss.at_most",
                        "policy.limit.churn.roc_auc.at_least",
                        "policy.max_age",
                        "policy.clean");
        assertThat(decisions).allSatisfy(decision -> {
            assertThat(decision.kind()).isEqualTo("policy");
            assertThat(decision.decision()).isEqualTo(Decision.NOT_EVALUATED);
            assertThat(decision.effect()).isEqualTo(Effect.BLOCK);
            assertThat(decision.reason()).isEqualTo("there is no result to judge");
            assertThat(decision.source()).isNull();
        });
        assertThat(Verdict.of(List.of(), decisions)).isEqualTo(Verdict.NOT_EVALUATED);
    }

    @Test
    void demandsThatAreMetHaveNoEffect() throws PolicyException {
        List<GateDecision> decisions = everything().judge(List.of(SampleResults.complete()), STARTED);
        assertThat(decisions)
                .allSatisfy(decision -> assertThat(decision.effect()).isEqualTo(Effect.NONE))
                .allSatisfy(decision -> assertThat(decision.decision()).isEqualTo(Decision.PASS));
        assertThat(decisions)
                .extracting(GateDecision::subject, GateDecision::reason)
                .containsExactly(
                        tuple("sales", "the data set sales has rows"),
                        tuple("sales.*", "6 of 6 checks sales.* ran"),
                        tuple("churn", "the model churn was evaluated"),
                        tuple("churn.log_loss", "churn.log_loss is 0.3142 and is at most 0.4"),
                        tuple("churn.roc_auc", "churn.roc_auc is 0.8713 and is at least 0.85"),
                        tuple("results", "every result started at most 1h before 2026-11-23T14:05:09.120Z"),
                        tuple("results", "every result was made with the files of its commit"));
    }

    @Test
    void aDemandThatIsMetIsNoEvidenceOfItsOwn() {
        VerificationResult nothingRan = SampleResults.withoutChecks();
        List<GateDecision> met = new Policy(
                        Set.of("sales"),
                        Set.of(),
                        Set.of(),
                        List.of(),
                        null,
                        Set.of(),
                        RemovedChecks.WARN,
                        UncommittedChanges.ALLOW)
                .judge(List.of(nothingRan), STARTED);
        assertThat(met).extracting(GateDecision::decision).containsExactly(Decision.PASS);
        assertThat(Verdict.of(nothingRan.checks(), met)).isEqualTo(Verdict.NOT_EVALUATED);
    }

    @Test
    void aDataSetMustBeReadAndHaveRows() {
        assertThat(dataset(data("products", 5L, null))).isEqualTo("no result has the data set sales");
        assertThat(dataset(data("sales", null, "there is no file sales.csv")))
                .isEqualTo("the data set sales cannot be read: there is no file sales.csv");
        assertThat(dataset(data("sales", 5L, "its second file is cut off")))
                .isEqualTo("the data set sales cannot be read: its second file is cut off");
        assertThat(dataset(data("sales", null, null))).isEqualTo("the rows of the data set sales were not counted");
        assertThat(dataset(data("sales", 0L, null))).isEqualTo("the data set sales has no row");
        assertThat(dataset(data("sales", 1L, null), data("sales", 0L, null)))
                .isEqualTo("the data set sales has no row");
        assertThat(met("policy.dataset.sales", new DatasetDemand("sales"), List.of(data("sales", 1L, null))))
                .isEqualTo("the data set sales has rows");
    }

    private static DatasetEvidence data(String name, @Nullable Long rows, @Nullable String problem) {
        return new DatasetEvidence(name, name + ".csv", 1, rows, List.of(), null, problem);
    }

    private static String dataset(DatasetEvidence... datasets) {
        List<VerificationResult> results = List.of(datasets).stream()
                .map(dataset -> SampleResults.result(List.of(dataset), List.of(), List.of(), List.of(), List.of()))
                .toList();
        return unknown("policy.dataset.sales", new DatasetDemand("sales"), results);
    }

    private static String met(String id, Demand demand, List<DatasetEvidence> datasets) {
        GateDecision decision =
                demand.judge(List.of(SampleResults.result(datasets, List.of(), List.of(), List.of(), List.of())));
        assertThat(decision.id()).isEqualTo(id);
        assertThat(decision.decision()).isEqualTo(Decision.PASS);
        assertThat(decision.effect()).isEqualTo(Effect.NONE);
        return decision.reason();
    }

    @Test
    void aCheckThatNobodyHasIsMissing() {
        assertThat(check(outcome(1, "products", "unique", Status.PASSED, Finding.reason("no row fails"))))
                .isEqualTo("no result has a check sales.*");
    }

    @Test
    void aCheckThatDidNotRunIsMissing() {
        Outcome passed = outcome(1, "sales", "unique", Status.PASSED, Finding.reason("no row fails"));
        Outcome skipped = outcome(2, "sales", "not_null", Status.SKIPPED, Finding.reason("left out by *.not_null"));
        Outcome errored = outcome(3, "sales", "between", Status.ERRORED, Finding.reason("there is no column id"));
        assertThat(check(passed, skipped))
                .isEqualTo("1 of 2 checks sales.* did not run; sales.not_null.id was skipped: left out by *.not_null");
        assertThat(check(passed, errored))
                .isEqualTo("1 of 2 checks sales.* did not run; sales.between.id errored: there is no column id");
        assertThat(check(errored, skipped))
                .isEqualTo("2 of 2 checks sales.* did not run; sales.not_null.id was skipped: left out by *.not_null");
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            names = {"PASSED", "WARNED", "FAILED"})
    void aCheckThatRanIsEvidenceWhateverItFound(Status status) {
        GateDecision decision = new CheckDemand(new IdPattern("sales.*"))
                .judge(List.of(checks(outcome(1, "sales", "unique", status, Finding.reason("as it is")))));
        assertThat(decision.decision()).isEqualTo(Decision.PASS);
        assertThat(decision.reason()).isEqualTo("1 of 1 check sales.* ran");
    }

    private static String check(Outcome... outcomes) {
        return unknown("policy.check.sales.*", new CheckDemand(new IdPattern("sales.*")), List.of(checks(outcomes)));
    }

    private static VerificationResult checks(Outcome... outcomes) {
        return SampleResults.result(List.of(), List.of(outcomes), List.of(), List.of(), List.of());
    }

    @Test
    void aModelNeedsAMetricThatIsDefined() {
        Demand demand = new ModelDemand("churn");
        assertThat(unknown("policy.model.churn", demand, List.of(metrics(reading("fraud", "roc_auc", null, 0.9)))))
                .isEqualTo("no result has a metric of the model churn");
        assertThat(unknown("policy.model.churn", demand, List.of(metrics(reading("churn", "roc_auc", null, null)))))
                .isEqualTo("no metric of the model churn is defined; roc_auc is undefined: no row is positive");
        GateDecision met = demand.judge(List.of(
                metrics(reading("churn", "recall", null, null), reading("churn", "roc_auc", "region=north", 0.2))));
        assertThat(met.decision()).isEqualTo(Decision.PASS);
        assertThat(met.reason()).isEqualTo("the model churn was evaluated");
    }

    @Test
    void aMetricMustBeThereForAllRowsAndDefined() throws PolicyException {
        assertThat(limitUnknown(metrics(reading("churn", "log_loss", null, 0.9))))
                .isEqualTo("no result has the metric churn.roc_auc for all rows");
        assertThat(limitUnknown(metrics(reading("churn", "roc_auc", "region=north", 0.9))))
                .isEqualTo("no result has the metric churn.roc_auc for all rows");
        assertThat(limitUnknown(metrics(reading("churn", "roc_auc", null, null))))
                .isEqualTo("churn.roc_auc is undefined: no row is positive");
        assertThat(limitUnknown(metrics(reading("churn", "roc_auc", null, Double.NaN))))
                .isEqualTo("churn.roc_auc is undefined: its value is NaN");
        assertThat(limitUnknown(
                        metrics(reading("churn", "roc_auc", null, 0.9)),
                        metrics(reading("churn", "roc_auc", null, null))))
                .isEqualTo("churn.roc_auc is undefined: no row is positive");
    }

    @Test
    void aMetricBeyondItsLimitFails() throws PolicyException {
        GateDecision low = limit("churn.roc_auc >= 0.85", metrics(reading("churn", "roc_auc", null, 0.8499)));
        assertThat(low.id()).isEqualTo("policy.limit.churn.roc_auc.at_least");
        assertThat(low.decision()).isEqualTo(Decision.FAIL);
        assertThat(low.effect()).isEqualTo(Effect.BLOCK);
        assertThat(low.reason()).isEqualTo("churn.roc_auc is 0.8499 and must be at least 0.85");
        assertThat(low.numbers()).isEqualTo(Map.of("value", new BigDecimal("0.8499"), "min", new BigDecimal("0.85")));

        GateDecision high = limit("churn.log_loss <= 0.4", metrics(reading("churn", "log_loss", null, 0.41)));
        assertThat(high.id()).isEqualTo("policy.limit.churn.log_loss.at_most");
        assertThat(high.reason()).isEqualTo("churn.log_loss is 0.41 and must be at most 0.4");
        assertThat(high.numbers()).isEqualTo(Map.of("value", new BigDecimal("0.41"), "max", new BigDecimal("0.4")));
    }

    @Test
    void aMetricOnItsLimitIsInside() throws PolicyException {
        // The double 0.85 is a little less than the decimal 0.85, and 0.1 is a little more than the decimal 0.1.
        assertThat(limit("churn.roc_auc >= 0.85", metrics(reading("churn", "roc_auc", null, 0.85)))
                        .reason())
                .isEqualTo("churn.roc_auc is 0.85 and is at least 0.85");
        assertThat(limit("churn.log_loss <= 0.1", metrics(reading("churn", "log_loss", null, 0.1)))
                        .reason())
                .isEqualTo("churn.log_loss is 0.1 and is at most 0.1");
        assertThat(limit("churn.roc_auc >= 0.85", metrics(reading("churn", "roc_auc", null, Math.nextDown(0.85))))
                        .decision())
                .isEqualTo(Decision.FAIL);
    }

    @Test
    void everyResultMustKeepALimit() throws PolicyException {
        VerificationResult good = metrics(reading("churn", "roc_auc", null, 0.9));
        VerificationResult undefined = metrics(reading("churn", "roc_auc", null, null));
        VerificationResult bad = metrics(reading("churn", "roc_auc", null, 0.8));
        assertThat(limit("churn.roc_auc >= 0.85", good, bad).reason())
                .isEqualTo("churn.roc_auc is 0.8 and must be at least 0.85");
        assertThat(limit("churn.roc_auc >= 0.85", undefined, bad, good).reason())
                .isEqualTo("churn.roc_auc is 0.8 and must be at least 0.85");
        assertThat(limit("churn.roc_auc <= 0.85", bad, good).reason())
                .isEqualTo("churn.roc_auc is 0.9 and must be at most 0.85");
    }

    private static String limitUnknown(VerificationResult... results) throws PolicyException {
        return unknown(
                "policy.limit.churn.roc_auc.at_least",
                new LimitDemand(Limit.parse("churn.roc_auc >= 0.85")),
                List.of(results));
    }

    private static GateDecision limit(String limit, VerificationResult... results) throws PolicyException {
        return new LimitDemand(Limit.parse(limit)).judge(List.of(results));
    }

    private static VerificationResult metrics(MetricReading... readings) {
        return SampleResults.result(List.of(), List.of(), List.of(readings), List.of(), List.of());
    }

    private static MetricReading reading(String model, String name, @Nullable String slice, @Nullable Double value) {
        String undefined = value == null ? "no row is positive" : null;
        return new MetricReading(model, name, name, slice, 9, value, undefined, null, null, null);
    }

    @Test
    void aResultIsYoungEnoughUpToTheLimit() {
        Demand day = new AgeDemand(Duration.ofDays(1), STARTED.plus(Duration.ofDays(1)));
        assertThat(day.judge(List.of(SampleResults.passed())).decision()).isEqualTo(Decision.PASS);
        assertThat(day.judge(List.of(SampleResults.passed())).reason())
                .isEqualTo("every result started at most 1d before 2026-11-24T14:05:09.120Z");
    }

    @Test
    void anOldResultIsNoEvidence() {
        Demand day = new AgeDemand(Duration.ofHours(24), STARTED.plus(Duration.ofDays(1)));
        VerificationResult older = startedAt(STARTED.minusNanos(1));
        assertThat(unknown("policy.max_age", day, List.of(SampleResults.passed(), older)))
                .isEqualTo("a result started at 2026-11-23T14:05:09.119999999Z,"
                        + " more than 1d before 2026-11-24T14:05:09.120Z");
    }

    @Test
    void aResultFromTheFutureHasNoAge() {
        Demand day = new AgeDemand(Duration.ofDays(1), STARTED);
        assertThat(day.judge(List.of(startedAt(STARTED.plusSeconds(60)))).decision())
                .isEqualTo(Decision.PASS);
        assertThat(unknown(
                        "policy.max_age",
                        day,
                        List.of(startedAt(STARTED.plusSeconds(61)), startedAt(STARTED.minusSeconds(999_999)))))
                .isEqualTo("a result started at 2026-11-23T14:06:10.120Z, but now is 2026-11-23T14:05:09.120Z,"
                        + " so its age is unknown");
    }

    @Test
    void theLongestAgeAllowsEverythingOfThePast() {
        Demand forever = new AgeDemand(Duration.ofSeconds(Long.MAX_VALUE), STARTED);
        assertThat(forever.judge(List.of(startedAt(Instant.MIN))).decision()).isEqualTo(Decision.PASS);
    }

    private static VerificationResult startedAt(Instant started) {
        VerificationResult it = SampleResults.passed();
        return new VerificationResult(
                it.verdict(),
                it.evidence(),
                new Run(started, 1, null),
                it.datasets(),
                it.checks(),
                List.of(),
                it.metrics(),
                it.gates(),
                it.waivers());
    }

    @Test
    void onlyFilesOfTheCommitAreEvidenceWhereThatIsDemanded() {
        assertThat(new CleanDemand().judge(List.of(dirty(false))).reason())
                .isEqualTo("every result was made with the files of its commit");
        assertThat(unknown("policy.clean", new CleanDemand(), List.of(dirty(false), dirty(null))))
                .isEqualTo("it is unknown whether a result was made with files that differ from its commit");
        assertThat(unknown("policy.clean", new CleanDemand(), List.of(dirty(null), dirty(true))))
                .isEqualTo("a result was made with files that differ from its commit");
    }

    private static VerificationResult dirty(@Nullable Boolean dirty) {
        VerificationResult it = SampleResults.passed();
        return new VerificationResult(
                it.verdict(),
                new Evidence(null, null, null, dirty, "sha256:1", null, null, "dataops 0.1.0", "none", null),
                it.run(),
                it.datasets(),
                it.checks(),
                List.of(),
                it.metrics(),
                it.gates(),
                it.waivers());
    }

    private static String unknown(String id, Demand demand, List<VerificationResult> results) {
        GateDecision decision = demand.judge(results);
        assertThat(decision.id()).isEqualTo(id);
        assertThat(decision.decision()).isEqualTo(Decision.NOT_EVALUATED);
        assertThat(decision.effect()).isEqualTo(Effect.BLOCK);
        return decision.reason();
    }

    private static Policy everything() throws PolicyException {
        return Policy.parse(new PolicyText(
                "sales",
                "sales.*",
                "churn",
                "churn.roc_auc >= 0.85, churn.log_loss <= 0.4",
                "1h",
                null,
                RemovedChecks.BLOCK,
                UncommittedChanges.BLOCK));
    }
}
