package io.dataops.results.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.results.Decision;
import io.dataops.results.Run;
import io.dataops.results.Status;
import io.dataops.results.Verdict;
import io.dataops.results.VerificationResult;
import io.dataops.results.testing.RandomResults;
import io.dataops.results.testing.SampleHistory;
import io.dataops.results.testing.SampleResults;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HistoryEntryTest {
    private static final VerificationResult RESULT =
            SampleHistory.result(SampleHistory.PROJECT, "main", 3, 100, 20, 0.91);

    @Test
    void anEntryKeepsWhatARunWasAboutAndItsNumbers() {
        HistoryEntry entry = HistoryEntry.of(RESULT);

        assertThat(entry.verdict()).isEqualTo(Verdict.FAILED);
        assertThat(entry.evidence()).isEqualTo(RESULT.evidence());
        assertThat(entry.run()).isEqualTo(RESULT.run());
        assertThat(entry.project()).isEqualTo("com.example:shop");
        assertThat(entry.datasets()).containsExactly(new HistoryEntry.Dataset("sales", 100L));
        assertThat(entry.checks())
                .containsExactly(
                        new HistoryEntry.Check("sales.not_null.id", Status.FAILED, 20L, 100L, null),
                        new HistoryEntry.Check("sales.mean.id", Status.PASSED, null, null, 12.5),
                        new HistoryEntry.Check("sales.max.id", Status.SKIPPED, null, null, null));
        assertThat(entry.metrics())
                .containsExactly(
                        new HistoryEntry.Metric("churn", "f_beta", "f_beta|beta:2", "region=north", 0.53, null),
                        new HistoryEntry.Metric("churn", "roc_auc", "roc_auc", null, 0.91, null));
        assertThat(entry.gates()).containsExactly(new HistoryEntry.Gate("churn.roc_auc.min", Decision.PASS));
    }

    @Test
    void theSameResultGivesTheSameEntry() {
        assertThat(HistoryEntry.of(RESULT)).isEqualTo(HistoryEntry.of(RESULT));
    }

    @Test
    void anotherRunOrProjectIsAnotherEntry() {
        assertThat(HistoryEntry.of(RESULT).id())
                .matches("[0-9a-f]{32}")
                .isNotIn(
                        SampleHistory.entry(SampleHistory.PROJECT, "main", 4, 100)
                                .id(),
                        SampleHistory.entry(SampleHistory.PROJECT, "other", 3, 100)
                                .id(),
                        SampleHistory.entry("com.example:other", "main", 3, 100).id());
    }

    @Test
    void theSameRunToldWithAnotherVerdictIsTheSameEntry() {
        VerificationResult waived = new VerificationResult(
                Verdict.WARNED,
                RESULT.evidence(),
                new Run(RESULT.run().started(), 9_999, RESULT.run().build()),
                RESULT.datasets(),
                RESULT.checks(),
                RESULT.models(),
                RESULT.metrics(),
                RESULT.gates(),
                RESULT.waivers());

        assertThat(HistoryEntry.of(waived).id())
                .isEqualTo(HistoryEntry.of(RESULT).id());
    }

    @Test
    void outsideABuildThereIsNoProject() {
        assertThat(HistoryEntry.of(SampleResults.complete()).project()).isEqualTo("com.example.shop:warehouse-checks");
        assertThat(HistoryEntry.of(new RandomResults(new SplittableRandom(1)).result())
                        .project())
                .isNull();
    }

    @Test
    void whatHasANumberIsReadWithIt() {
        assertThat(HistoryEntry.of(RESULT).readings())
                .containsExactly(
                        new HistoryEntry.Reading(Subject.dataset("sales"), 100.0, ""),
                        new HistoryEntry.Reading(
                                Subject.metric("churn", "f_beta", "f_beta|beta:2", "region=north"), 0.53, ""),
                        new HistoryEntry.Reading(Subject.metric("churn", "roc_auc", "roc_auc", null), 0.91, ""),
                        new HistoryEntry.Reading(Subject.check("sales.not_null.id"), 20.0, "failed"),
                        new HistoryEntry.Reading(Subject.check("sales.mean.id"), 12.5, "passed"),
                        new HistoryEntry.Reading(Subject.check("sales.max.id"), null, "skipped"));
    }

    @Test
    void subjectsPrintAsPeopleWriteThem() {
        assertThat(HistoryEntry.of(RESULT)
                        .readings()
                        .map(reading -> reading.subject().toString()))
                .containsExactly(
                        "sales",
                        "churn.f_beta|beta:2[region=north]",
                        "churn.roc_auc",
                        "sales.not_null.id",
                        "sales.mean.id",
                        "sales.max.id");
    }

    @ParameterizedTest
    @CsvSource({"12.5, 12.5", "-3, -3", "1.5E+3, 1500", "3 of 4, 0.75", "2 missing, 2"})
    void whatACheckObservedIsANumberWhereItIsOne(String observed, double number) {
        assertThat(ObservedNumber.in(observed)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "undefined", "2026-11-23", "id, name", "3 of 0", "1e999", "NaN", "12 rows", "2h"})
    void whatIsNoNumberHasNone(String observed) {
        assertThat(ObservedNumber.in(observed)).isNull();
        assertThat(ObservedNumber.in(null)).isNull();
    }
}
