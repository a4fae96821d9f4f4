package io.dataops.results.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.results.testing.SampleHistory;
import java.util.List;
import org.junit.jupiter.api.Test;

class HistoryTest {
    private static final HistoryEntry MONDAY = SampleHistory.entry(0, 100);
    private static final HistoryEntry TUESDAY = SampleHistory.entry(1, 110);

    @Test
    void entriesStandInOrderOfTimeAndOnce() {
        assertThat(new History(List.of(TUESDAY, MONDAY, TUESDAY), 0).entries()).containsExactly(MONDAY, TUESDAY);
    }

    @Test
    void aSeriesHasAPointForEveryBuild() {
        Series rows = new History(List.of(TUESDAY, MONDAY), 0).series(Subject.dataset("sales"));

        assertThat(rows.points())
                .containsExactly(
                        new Series.Point(
                                MONDAY.id(),
                                MONDAY.run().started(),
                                MONDAY.evidence().commit(),
                                100.0,
                                ""),
                        new Series.Point(
                                TUESDAY.id(),
                                TUESDAY.run().started(),
                                TUESDAY.evidence().commit(),
                                110.0,
                                ""));
        assertThat(rows.numbers()).containsExactly(100.0, 110.0);
        assertThat(rows.isConstant()).isFalse();
    }

    @Test
    void aBuildWithoutTheSubjectIsAGap() {
        HistoryEntry without = new HistoryEntry(
                "1",
                TUESDAY.verdict(),
                TUESDAY.evidence(),
                TUESDAY.run(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of());
        Series rows = new History(List.of(MONDAY, without), 0).series(Subject.dataset("sales"));

        assertThat(rows.points()).extracting(Series.Point::number).containsExactly(100.0, null);
        assertThat(rows.points()).extracting(Series.Point::words).containsExactly("", "not there");
        assertThat(rows.numbers()).containsExactly(100.0);
    }

    @Test
    void whatNobodyKnowsHasNoPoint() {
        assertThat(new History(List.of(MONDAY), 0)
                        .series(Subject.dataset("other"))
                        .points())
                .isEmpty();
    }

    @Test
    void aMetricThatIsUndefinedSaysWhy() {
        HistoryEntry undefined = HistoryEntry.of(SampleHistory.result(SampleHistory.PROJECT, "main", 2, 100, 0, null));

        assertThat(new History(List.of(undefined), 0)
                        .series(Subject.metric("churn", "roc_auc", "roc_auc", null))
                        .points())
                .extracting(Series.Point::words)
                .containsExactly("all rows are of one class");
    }

    @Test
    void branchesAndLastBuildsAreLookedAtAlone() {
        HistoryEntry branch = SampleHistory.entry(SampleHistory.PROJECT, "branch", 3, 1);
        History history = new History(List.of(MONDAY, TUESDAY, branch), 2);

        assertThat(history.onBranch("main").last(1)).isEqualTo(new History(List.of(TUESDAY), 2));
        assertThat(history.onBranch(null).entries()).isEmpty();
        assertThat(history.newest()).contains(branch);
        assertThat(history.last(9)).isEqualTo(history);
    }
}
