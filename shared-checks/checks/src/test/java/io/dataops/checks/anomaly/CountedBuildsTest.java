package io.dataops.checks.anomaly;

import static io.dataops.checks.anomaly.PastBuilds.NOW;
import static io.dataops.checks.anomaly.PastBuilds.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.results.Decision;
import io.dataops.results.Evidence;
import io.dataops.results.GateDecision;
import io.dataops.results.HistoryChart;
import io.dataops.results.Run;
import io.dataops.results.Status;
import io.dataops.results.history.HistoryEntry;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which builds before count as points for a number: not those of an incident, of another branch, or without the number. */
class CountedBuildsTest {
    private final PastBuilds builds = new PastBuilds();

    @Test
    void whatWasRefusedThenIsNotLearnedFrom() throws Exception {
        builds.add(entry(3, 100));
        builds.add(entry(2, 500, "main", false, Status.FAILED, Decision.PASS));
        builds.add(entry(1, 600, "main", true, Status.PASSED, Decision.PASS));
        assertThat(builds.decide("change: { percent: 0% }", 100).reason())
                .isEqualTo(
                        "t.rows equals the last one of 2026-11-20, 100: allowed is a change of 0%; left out: 1 (its check"
                                + " failed), 1 (files were not as committed)");
        assertThat(builds.decision("change: { percent: 0%, points_of: all }", 600))
                .isEqualTo(Decision.PASS);
    }

    @Test
    void whatSignalledOnASliceIsLeftOutThere() throws Exception {
        builds.add(entry(2, 100));
        builds.add(entry(1, 500, "main", false, Status.PASSED, Decision.FAIL));
        assertThat(builds.decide("change: { percent: 0% }", 100, "north").reason())
                .isEqualTo(
                        "t.rows on north equals the last one of 2026-11-21, 100: allowed is a change of 0%; left out: 1"
                                + " (it signalled)");
        assertThat(builds.decide("change: { percent: 0% }", 100, "south").decision())
                .isEqualTo(Decision.FAIL);
    }

    @Test
    void buildsOfOtherBranchesDoNotCountUnlessNamed() throws Exception {
        builds.add(entry(2, 100));
        builds.add(entry(1, 200, "work", false, Status.PASSED, Decision.PASS));
        assertThat(builds.decision("change: { percent: 0% }", 100)).isEqualTo(Decision.PASS);
        assertThat(builds.decision("change: { percent: 0%, branch: work }", 200))
                .isEqualTo(Decision.PASS);
        assertThat(builds.decision("change: { percent: 0%, branch: gone }", 200))
                .isEqualTo(Decision.NOT_EVALUATED);
    }

    @Test
    void buildsOnTheSameDataAreOnePointWhereAsked() throws Exception {
        builds.past(100, 100, 103);
        // The data of an entry are told by its number, and those at hand are none of them.
        assertThat(builds.decision("change: { against: average, of: 2, absolute: 0, per: data }", 101.5))
                .isEqualTo(Decision.PASS);
    }

    @Test
    void buildsAfterThisOneDoNotCount() throws Exception {
        builds.add(entry(-1, 5));
        assertThat(builds.decision("change: { percent: 0% }", 5)).isEqualTo(Decision.NOT_EVALUATED);
    }

    /** Day 3 before lies far off: whatever is learned of it moves the limits. */
    @Test
    void whatAnIncidentHadIsInNoLimits() throws Exception {
        builds.past(10, 11, 10, 900, 11, 10);
        builds.incident("{ from: 2026-11-20, by: A, reason: half a file }");
        GateDecision decision = builds.decide("control: { points: 5 }", 14);
        assertThat(decision.numbers().get("upper")).isEqualByComparingTo("13.058680776358274");
        assertThat(decision.decision()).isEqualTo(Decision.FAIL);
        assertThat(decision.reason()).contains("; left out: 1 (incident)");
        assertThat(decision.chart().points().get(3).role()).isEqualTo(HistoryChart.Role.LEFT_OUT);
        assertThat(decision.chart().points().get(3).note()).isEqualTo("incident: half a file");
        assertThat(decision.chart().points().get(3).drawn()).isNull();
    }

    @Test
    void withoutTheIncidentTheSameNumbersAreWithinTheirLimits() throws Exception {
        builds.past(10, 11, 10, 900, 11, 10);
        assertThat(builds.decision("control: { points: 5 }", 14)).isEqualTo(Decision.PASS);
    }

    @Test
    void anIncidentCountsEvenWhereAllPointsDo() throws Exception {
        builds.past(10, 11, 10, 900, 11, 10);
        builds.incident("{ from: 2026-11-20, by: A, reason: half a file }");
        assertThat(builds.decision("control: { points: 5, points_of: all }", 14))
                .isEqualTo(Decision.FAIL);
    }

    @Test
    void anIncidentOfOtherNumbersLeavesThisOneIn() throws Exception {
        builds.past(10, 11, 10, 900, 11, 10);
        builds.incident("{ from: 2026-11-20, by: A, reason: half a file, of: [t.others] }");
        GateDecision decision = builds.decide("control: { points: 5 }", 14);
        assertThat(decision.decision()).isEqualTo(Decision.PASS);
        assertThat(decision.reason()).doesNotContain("left out");
    }

    @Test
    void anIncidentOfTodayIsStillJudged() throws Exception {
        builds.past(10, 11, 10, 11, 10);
        builds.incident("{ from: 2026-11-23, by: A, reason: half a file }");
        assertThat(builds.decision("control: { points: 5 }", 1000)).isEqualTo(Decision.FAIL);
    }

    @Test
    void whatIncidentsLeaveOutMayBeMissing() throws Exception {
        builds.past(10, 11, 10, 11, 10);
        builds.incident("{ from: 2026-11-19, until: 2026-11-20, by: A, reason: half a file }");
        assertThat(builds.says("control: { points: 5 }", 10))
                .isEqualTo(
                        "NOT_EVALUATED t.rows is 10, and its history is too short to tell: 3 of 5 points; left out: 2 (incident)");
    }

    @Test
    void buildsOfOtherBranchesAreInNoLimits() throws Exception {
        builds.past(10, 11, 10, 11, 10);
        GateDecision alone = builds.decide("control: { points: 5, per: build }", 12);
        for (int day = 1; day < 5; day++) {
            builds.add(entry(day, 900, "work", false, Status.PASSED, Decision.PASS));
            builds.add(entry(day, 901, null, false, Status.PASSED, Decision.PASS));
        }
        assertThat(builds.decide("control: { points: 5, per: build }", 12)).isEqualTo(alone);
    }

    /** A day without a build, and a build without the number, are no points: nothing is made up for them. */
    @Test
    void buildsThatAreMissingAreNoPoints() throws Exception {
        builds.past(10, 11, 10, 11, 10);
        GateDecision whole = builds.decide("control: { points: 5 }", 12);
        builds.clear();
        int[] days = {40, 31, 9, 8, 2};
        for (int i = 0; i < days.length; i++) {
            builds.add(entry(days[i], 10 + i % 2));
        }
        builds.add(withoutNumber(entry(1, 10)));
        GateDecision decision = builds.decide("control: { points: 5 }", 12);
        assertThat(decision.numbers()).isEqualTo(whole.numbers());
        assertThat(decision.reason()).isEqualTo(whole.reason());
        assertThat(builds.decide("control: { points: 6 }", 12).reason())
                .isEqualTo("t.rows is 12, and its history is too short to tell: 5 of 6 points");
    }

    /** A second run in the same build of a CI server finds the first one in the history. */
    @ParameterizedTest
    @ValueSource(strings = {"xmr", "ewma", "cusum"})
    void anEarlierRunOfTheSameBuildIsInNoLimits(String chart) throws Exception {
        builds.past(10, 11, 10, 11, 10);
        String rule = "control: { chart: %s, points: 5, per: build }".formatted(chart);
        GateDecision first = builds.decide(rule, 1000);
        HistoryEntry run = entry(0, 1000);
        builds.add(again(
                run,
                new Evidence("com.example:shop:1", "def", "main", false, "sha256:1", "data-1", null, "t", "e", null),
                new Run(NOW.minusSeconds(60), 1, "build-7")));
        assertThat(builds.decide(rule, 1000)).isEqualTo(first);
    }

    @Test
    void anEarlierBuildOfTheSameDayIsInNoLimitsOfDays() throws Exception {
        builds.past(10, 11, 10, 11, 10);
        GateDecision first = builds.decide("control: { points: 5, per: day }", 1000);
        HistoryEntry run = entry(0, 1000);
        builds.add(again(run, run.evidence(), new Run(NOW.minusSeconds(3600), 1, null)));
        assertThat(builds.decide("control: { points: 5, per: day }", 1000)).isEqualTo(first);
    }

    private static HistoryEntry withoutNumber(HistoryEntry entry) {
        return new HistoryEntry(
                entry.id(),
                entry.verdict(),
                entry.evidence(),
                entry.run(),
                null,
                List.of(),
                List.of(new HistoryEntry.Check("t.rows", Status.ERRORED, null, null, null)),
                List.of(),
                List.of());
    }

    private static HistoryEntry again(HistoryEntry entry, Evidence evidence, Run run) {
        return new HistoryEntry(
                "again", entry.verdict(), evidence, run, null, List.of(), entry.checks(), List.of(), List.of());
    }
}
