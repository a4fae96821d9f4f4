package io.jenkins.plugins.dataops.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.results.Status;
import io.dataops.results.Verdict;
import io.jenkins.plugins.dataops.recording.RecordingId;
import io.jenkins.plugins.dataops.recording.RecordingTotals;
import io.jenkins.plugins.dataops.rest.BuildReport;
import io.jenkins.plugins.dataops.store.HistoryIndex.CheckPoint;
import io.jenkins.plugins.dataops.store.HistoryIndex.MetricPoint;
import io.jenkins.plugins.dataops.testing.InLanguage;
import io.jenkins.plugins.dataops.trend.BuildPoint;
import io.jenkins.plugins.dataops.trend.RecordedTotals;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What people and scripts get of a history. */
class HistoryTest {
    private static final RecordingTotals TOTALS =
            new RecordingTotals(Verdict.WARNED, 1_764_000_000_000L, "8c1f0a5b7d3e4926", 5, 1, 0, 0, 0, 2, 0, 1);

    private static final RecordedTotals BACKED = new RecordedTotals(TOTALS, true);

    @RegisterExtension
    final InLanguage language = new InLanguage(Locale.ENGLISH);

    @Test
    void aCheckIsDrawnByItsFailingRowsAndGapsStayGaps() {
        assertThat(HistoryRow.ofCheck(List.of(
                        new BuildPoint<>(1, new CheckPoint("PASSED", 1_000L, 0L, null)),
                        new BuildPoint<>(2, null),
                        new BuildPoint<>(3, new CheckPoint("ERRORED", null, null, null)),
                        new BuildPoint<>(4, new CheckPoint("PASSED", null, null, "86837")))))
                .containsExactly(
                        new HistoryRow(4, Sign.of(Status.PASSED), "86837", "", "", ""),
                        new HistoryRow(3, Sign.of(Status.ERRORED), "", "", "", ""),
                        new HistoryRow(2, null, "not in this build", "", "", ""),
                        new HistoryRow(1, Sign.of(Status.PASSED), "0 of 1,000", "0", "", ""));
    }

    @Test
    void aStatusThatIsNotKnownIsNoPass() {
        assertThat(HistoryRow.ofCheck(List.of(new BuildPoint<>(1, new CheckPoint("SPLENDID", null, null, null)))))
                .extracting(HistoryRow::sign)
                .containsExactly(Sign.of(Status.ERRORED));
    }

    @Test
    void aMetricIsDrawnInFullAndUndefinedIsAGapWithAName() {
        assertThat(HistoryRow.ofMetric(List.of(
                        new BuildPoint<>(1, new MetricPoint(0.871339, 0.86, 0.88, null, 10)),
                        new BuildPoint<>(2, new MetricPoint(null, null, null, null, 0)),
                        new BuildPoint<>(3, null))))
                .containsExactly(
                        new HistoryRow(3, null, "not in this build", "", "", ""),
                        new HistoryRow(2, null, "undefined", "", "", ""),
                        new HistoryRow(1, null, "0.8713", "0.871339", "0.86", "0.88"));
    }

    @Test
    void aGapOfTheTrendHasNoNumbers() throws IOException {
        assertThat(new JsonAnswer(TrendPoint.of(List.of(new BuildPoint<>(1, BACKED), new BuildPoint<>(2, null))))
                        .text())
                .isEqualTo("[{\"build\":1,\"sign\":{\"tone\":\"WARN\",\"word\":\"Passed with warnings\"},\"passed\":5,"
                        + "\"warned\":1,\"failed\":0,\"errored\":0,\"skipped\":0},{\"build\":2,\"sign\":null,\"passed\":null,"
                        + "\"warned\":null,\"failed\":null,\"errored\":null,\"skipped\":null}]");
    }

    @Test
    void theRestApiTellsABuildWithoutEvidenceNewestFirst() {
        List<BuildReport> reports = BuildReport.of(List.of(new BuildPoint<>(1, BACKED), new BuildPoint<>(2, null)));
        assertThat(reports).extracting(BuildReport::getNumber).containsExactly(2, 1);
        assertThat(reports).extracting(BuildReport::getRecordedVerdict).containsExactly("NOT_EVALUATED", "WARNED");
        assertThat(reports).extracting(BuildReport::getPassed).containsExactly(null, 5);
    }

    @Test
    void aRowOfTheTableHasTheNumbersOfItsBuild() {
        BuildRow row = BuildRow.of(new BuildPoint<>(7, BACKED), RecordingId.DEFAULT, null);
        assertThat(row.name()).isEqualTo("#7");
        assertThat(row.sign()).isEqualTo(Sign.of(Verdict.WARNED));
        assertThat(row.passed()).isEqualTo("5");
        assertThat(row.commit()).isEqualTo("8c1f0a5b7d");
        assertThat(BuildRow.of(new BuildPoint<>(8, null), RecordingId.DEFAULT, null)
                        .sign())
                .isNull();
    }

    @Test
    void numbersThatNothingBacksAnyMoreAreNotShown() throws IOException {
        BuildPoint<RecordedTotals> point = new BuildPoint<>(7, new RecordedTotals(TOTALS, false));
        BuildRow row = BuildRow.of(point, RecordingId.DEFAULT, null);
        assertThat(row.sign()).isEqualTo(Sign.of(Verdict.NOT_EVALUATED));
        assertThat(List.of(row.failed(), row.errored(), row.warned(), row.passed()))
                .containsOnly("");
        assertThat(new JsonAnswer(TrendPoint.of(List.of(point))).text())
                .contains("\"word\":\"Not evaluated\"", "\"passed\":null");
        BuildReport report = BuildReport.of(List.of(point)).get(0);
        assertThat(report.getRecordedVerdict()).isEqualTo("NOT_EVALUATED");
        assertThat(report.getPassed()).isNull();
    }

    @Test
    void aColumnThatWouldBeEmptyIsLeftOut() {
        BuildRow known = BuildRow.of(new BuildPoint<>(7, BACKED), RecordingId.DEFAULT, null);
        BuildRow gap = BuildRow.of(new BuildPoint<>(8, null), RecordingId.DEFAULT, null);
        assertThat(new BuildTable(List.of(gap, known)).commits()).isTrue();
        assertThat(new BuildTable(List.of(gap)).commits()).isFalse();
        assertThat(new BuildTable(List.of(gap, known)).promoted()).isFalse();
    }
}
