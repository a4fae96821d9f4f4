package io.dataops.checks.anomaly;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.checks.chart.HistoryRule;
import io.dataops.checks.chart.Side;
import io.dataops.checks.check.type.BuiltInChecks;
import io.dataops.checks.suite.CheckSpec;
import io.dataops.checks.suite.HistoryGates;
import io.dataops.checks.suite.Suite;
import io.dataops.checks.suite.SuiteReader;
import io.dataops.checks.task.BuiltInTasks;
import io.dataops.results.Decision;
import io.dataops.results.Effect;
import io.dataops.results.Evidence;
import io.dataops.results.GateDecision;
import io.dataops.results.HistoryChart;
import io.dataops.results.Run;
import io.dataops.results.Status;
import io.dataops.results.Verdict;
import io.dataops.results.baseline.BaselineState;
import io.dataops.results.history.History;
import io.dataops.results.history.HistoryEntry;
import io.dataops.results.history.Subject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of a number of the check t.rows beside the builds of the days before, the last of which was yesterday. */
class HistoryDeciderTest {
    /** A Monday. */
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private final List<HistoryEntry> entries = new ArrayList<>();
    private String incidents = "";

    @Test
    void aNumberThatNeverChangedPassesWhileItStays() throws Exception {
        past(7, 7, 7, 7, 7);
        GateDecision decision = decide("control: { points: 5 }", 7);
        assertThat(decision.decision()).isEqualTo(Decision.PASS);
        assertThat(decision.reason()).isEqualTo("t.rows is 7, and it was 7 in all 5 points before");
    }

    @Test
    void aNumberThatNeverChangedSignalsAnyChange() throws Exception {
        past(0, 0, 0, 0, 0);
        GateDecision decision = decide("control: { points: 5 }", 1);
        assertThat(decision.decision()).isEqualTo(Decision.FAIL);
        assertThat(decision.reason())
                .isEqualTo("t.rows is 1, and it was 0 in all 5 points before, so any other number is a change");
    }

    @Test
    void equalNumbersWhoseMeanIsRoundedAreConstantAllTheSame() throws Exception {
        past(0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1);
        assertThat(decide("control: { points: 3 }", 0.1).decision()).isEqualTo(Decision.PASS);
    }

    @Test
    void aMedianRangeOfNothingDoesNotTell() throws Exception {
        past(5, 5, 5, 9, 9, 9, 9);
        GateDecision decision = decide("control: { points: 5, spread: median_range }", 20);
        assertThat(decision.decision()).isEqualTo(Decision.INCONCLUSIVE);
        assertThat(decision.effect()).isEqualTo(Effect.WARN);
        assertThat(decision.reason())
                .isEqualTo(
                        "t.rows is 20, and most neighbours among the 7 points before are equal, so their median range"
                                + " tells no spread; spread: mean_range can");
    }

    @Test
    void theNumberIsNeverInItsOwnLimits() throws Exception {
        past(10, 11, 10, 11, 10);
        GateDecision decision = decide("control: { points: 5 }", 1000);
        assertThat(decision.numbers().get("upper")).isEqualByComparingTo("13.058680776358274");
        assertThat(decision.chart().points().get(5).role()).isEqualTo(HistoryChart.Role.JUDGED);
        assertThat(decision.chart().points().get(5).note()).isEqualTo("nelson_1");
    }

    @Test
    void fixedLimitsStayWhereTheyWereMade() throws Exception {
        past(10, 12, 10, 12, 10, 20, 22, 20, 22);
        GateDecision decision = decide("control: { points: 5, window: 5, limits: fixed }", 16);
        assertThat(decision.numbers().get("centre")).isEqualByComparingTo("10.8");
        assertThat(decision.chart().points())
                .extracting(HistoryChart.Point::role)
                .containsOnlyOnce(HistoryChart.Role.JUDGED)
                .filteredOn(HistoryChart.Role.SEEN::equals)
                .hasSize(4);
    }

    @Test
    void sumsOverFixedLimitsBeginBehindThem() throws Exception {
        past(10, 12, 10, 12, 10);
        GateDecision decision = decide("control: { chart: cusum, points: 5, window: 5, limits: fixed }", 12);
        assertThat(decision.numbers().get("sum_above")).isEqualByComparingTo("0.17702750025730707");
        assertThat(decision.chart().points().get(0).drawn()).isNotNull();
    }

    @Test
    void movingLimitsForgetWhatIsOld() throws Exception {
        past(900, 10, 12, 10, 12);
        assertThat(decide("control: { points: 4, window: 4 }", 11).numbers().get("centre"))
                .isEqualByComparingTo("11");
    }

    @Test
    void oneSideMayBeOfNoInterest() throws Exception {
        past(10, 11, 10, 11, 10);
        assertThat(decide("control: { points: 5, side: low }", 1000).decision()).isEqualTo(Decision.PASS);
        assertThat(decide("control: { points: 5, side: high }", 1000).decision())
                .isEqualTo(Decision.FAIL);
    }

    @Test
    void seasonsAreTakenOffWhereAsked() throws Exception {
        past(100, 101, 99, 102, 98, 20, 21, 103, 97, 101, 99, 100, 19, 22, 101, 100, 98, 103, 99, 21, 20);
        GateDecision monday = decide("control: { season: weekday }", 20);
        assertThat(monday.decision()).isEqualTo(Decision.FAIL);
        assertThat(monday.reason())
                .startsWith("t.rows is 20, that is 18 without the usual 2 of a Monday, outside of ")
                .endsWith("3 sigma, 21 points): it lies more than 3 sigma from the centre");
        assertThat(decide("control: { points: 20 }", 20).decision()).isEqualTo(Decision.PASS);
    }

    @Test
    void aSeasonMayBeAChartOfItsOwn() throws Exception {
        past(100, 1, 2, 3, 4, 5, 6, 102, 1, 2, 3, 4, 5, 6, 101, 1, 2, 3, 4, 5, 6);
        GateDecision monday = decide("control: { points: 3, season: weekday, season_method: separate }", 103);
        assertThat(monday.reason())
                .isEqualTo("t.rows is 103, within 97.0120 to 104.9880 (centre 101, 3 sigma, 3 points of a Monday)");
        assertThat(decide("control: { season: weekday, season_method: separate }", 103)
                        .reason())
                .isEqualTo("t.rows is 103, and its history on a Monday is too short to tell: 3 of 20 points");
    }

    @Test
    void aDayOfAnUnknownSeasonIsNotJudged() throws Exception {
        past(1, 2, 3, 4, 5, 6);
        assertThat(decide("control: { points: 3, season: weekday }", 20).reason())
                .isEqualTo("t.rows is 20, and its history on a Monday is too short to tell: 0 of 3 points");
    }

    @Test
    void averagesSayWhereTheyLie() throws Exception {
        past(10, 12, 10, 12, 10);
        assertThat(decide("control: { chart: ewma, points: 5 }", 30).reason())
                .isEqualTo(
                        "t.rows is 30, its moving average 14.6296, limits 9.0895 to 12.5105 (centre 10.8, lambda 0.2, L 3, 5"
                                + " points): the moving average lies above its upper limit");
    }

    @Test
    void sumsSayHowFarTheyAre() throws Exception {
        past(10, 12, 10, 12, 10);
        assertThat(decide("control: { chart: cusum, points: 5 }", 0).reason())
                .startsWith("t.rows is 0, the sums are 0 sigma above and 5.")
                .endsWith(
                        " below, limit 5 (centre 10.8, k 0.5, 5 points): the sum of what lies below the centre has passed"
                                + " its limit");
    }

    @Test
    void aChangeIsComparedExactly() throws Exception {
        past(100);
        assertThat(decide("change: { percent: 10% }", 110).decision()).isEqualTo(Decision.PASS);
        assertThat(decide("change: { percent: 10% }", 110.00000000000001).decision())
                .isEqualTo(Decision.FAIL);
        entries.clear();
        past(0.3, 0.1, 0.2);
        assertThat(decide("change: { against: average, of: 3, absolute: 0 }", 0.2)
                        .decision())
                .isEqualTo(Decision.PASS);
    }

    @Test
    void anyChangeFromNothingIsMoreThanAnyShareOfIt() throws Exception {
        past(0);
        assertThat(decide("change: { percent: 900% }", 0).reason())
                .isEqualTo("t.rows equals the last one of 2026-11-22, 0: allowed is a change of 900%");
        GateDecision more = decide("change: { percent: 900% }", 3);
        assertThat(more.decision()).isEqualTo(Decision.FAIL);
        assertThat(more.reason())
                .isEqualTo("t.rows is 3, 3 above the last one of 2026-11-22, 0: allowed is only a change of 900%");
    }

    @Test
    void referencesAreMadeOfTheNewestPoints() throws Exception {
        past(1000, 40, 10, 30, 20);
        assertThat(decide("change: { against: average, of: 4, percent: 0% }", 25)
                        .decision())
                .isEqualTo(Decision.PASS);
        assertThat(decide("change: { against: median, of: 4, percent: 0% }", 25).decision())
                .isEqualTo(Decision.PASS);
        assertThat(decide("change: { against: lowest, of: 4, percent: 0% }", 10).decision())
                .isEqualTo(Decision.PASS);
        assertThat(decide("change: { against: highest, of: 4, percent: 0% }", 40)
                        .decision())
                .isEqualTo(Decision.PASS);
    }

    @Test
    void aLimitItselfMayBeLeftOut() throws Exception {
        past(100);
        assertThat(decide("change: { at_least: 90%, edge: left_out }", 91).decision())
                .isEqualTo(Decision.PASS);
        assertThat(decide("change: { at_most: 110%, edge: left_out }", 110).decision())
                .isEqualTo(Decision.FAIL);
        assertThat(decide("change: { absolute: 5, edge: left_out }", 105).decision())
                .isEqualTo(Decision.FAIL);
        GateDecision missed = decide("change: { at_least: 90%, edge: left_out }", 90);
        assertThat(missed.decision()).isEqualTo(Decision.FAIL);
        assertThat(missed.reason())
                .isEqualTo(
                        "t.rows is 90, 10% below the last one of 2026-11-22, 100: allowed is only more than 90% of that");
    }

    @Test
    void noChangeIsNeverTooMuchOfOne() throws Exception {
        past(0);
        assertThat(decide("change: { percent: 10%, edge: left_out }", 0).decision())
                .isEqualTo(Decision.PASS);
        assertThat(decide("change: { percent: 10%, edge: left_out }", 1).decision())
                .isEqualTo(Decision.FAIL);
        assertThat(decide("change: { at_least: 90%, edge: left_out }", 0).decision())
                .isEqualTo(Decision.FAIL);
    }

    @Test
    void aNumberMayHaveToLieBetweenSharesOfAnAverage() throws Exception {
        past(90, 110);
        String rule = "change: { against: average, of: 2, at_least: 90%, at_most: 120% }";
        assertThat(decide(rule, 90).decision()).isEqualTo(Decision.PASS);
        assertThat(decide(rule, 120).decision()).isEqualTo(Decision.PASS);
        assertThat(decide(rule, 121).reason())
                .isEqualTo(
                        "t.rows is 121, 21% above the average of the last 2, 100: allowed is only at most 120% of that");
        assertThat(decide(rule, 89).numbers().get("lower")).isEqualByComparingTo("90");
    }

    @Test
    void theWorseOfTwoLimitsDecides() throws Exception {
        past(100);
        assertThat(decide("change: { percent: 50%, absolute: 5 }", 106).reason())
                .isEqualTo("t.rows is 106, 6% above the last one of 2026-11-22, 100: allowed is only a change of 5");
    }

    @Test
    void fewerPointsCanDoWhereTheSuiteSaysSo() throws Exception {
        past(100, 102);
        assertThat(decide("change: { against: average, of: 7, percent: 5% }", 100)
                        .decision())
                .isEqualTo(Decision.NOT_EVALUATED);
        assertThat(decide("change: { against: average, of: 7, points: 2, percent: 5% }", 100)
                        .decision())
                .isEqualTo(Decision.PASS);
    }

    @Test
    void whatWasRefusedThenIsNotLearnedFrom() throws Exception {
        entries.add(entry(3, 100, "main", false, Status.PASSED, Decision.PASS));
        entries.add(entry(2, 500, "main", false, Status.FAILED, Decision.PASS));
        entries.add(entry(1, 600, "main", true, Status.PASSED, Decision.PASS));
        assertThat(decide("change: { percent: 0% }", 100).reason())
                .isEqualTo(
                        "t.rows equals the last one of 2026-11-20, 100: allowed is a change of 0%; left out: 1 (its check"
                                + " failed), 1 (files were not as committed)");
        assertThat(decide("change: { percent: 0%, points_of: all }", 600).decision())
                .isEqualTo(Decision.PASS);
    }

    @Test
    void whatSignalledOnASliceIsLeftOutThere() throws Exception {
        entries.add(entry(2, 100, "main", false, Status.PASSED, Decision.PASS));
        entries.add(entry(1, 500, "main", false, Status.PASSED, Decision.FAIL));
        assertThat(decide("change: { percent: 0% }", 100, "north").reason())
                .isEqualTo(
                        "t.rows on north equals the last one of 2026-11-21, 100: allowed is a change of 0%; left out: 1"
                                + " (it signalled)");
        assertThat(decide("change: { percent: 0% }", 100, "south").decision()).isEqualTo(Decision.FAIL);
    }

    @Test
    void buildsOfOtherBranchesDoNotCountUnlessNamed() throws Exception {
        entries.add(entry(2, 100, "main", false, Status.PASSED, Decision.PASS));
        entries.add(entry(1, 200, "work", false, Status.PASSED, Decision.PASS));
        assertThat(decide("change: { percent: 0% }", 100).decision()).isEqualTo(Decision.PASS);
        assertThat(decide("change: { percent: 0%, branch: work }", 200).decision())
                .isEqualTo(Decision.PASS);
        assertThat(decide("change: { percent: 0%, branch: gone }", 200).decision())
                .isEqualTo(Decision.NOT_EVALUATED);
    }

    @Test
    void buildsOnTheSameDataAreOnePointWhereAsked() throws Exception {
        past(100, 100, 103);
        // The data of an entry are told by its number, and those at hand are none of them.
        assertThat(decide("change: { against: average, of: 2, absolute: 0, per: data }", 101.5)
                        .decision())
                .isEqualTo(Decision.PASS);
    }

    @Test
    void buildsAfterThisOneDoNotCount() throws Exception {
        entries.add(entry(-1, 5, "main", false, Status.PASSED, Decision.PASS));
        assertThat(decide("change: { percent: 0% }", 5).decision()).isEqualTo(Decision.NOT_EVALUATED);
    }

    /** Day 3 before lies far off: whatever is learned of it moves the limits. */
    @Test
    void whatAnIncidentHadIsInNoLimits() throws Exception {
        past(10, 11, 10, 900, 11, 10);
        incident("{ from: 2026-11-20, by: A, reason: half a file }");
        GateDecision decision = decide("control: { points: 5 }", 14);
        assertThat(decision.numbers().get("upper")).isEqualByComparingTo("13.058680776358274");
        assertThat(decision.decision()).isEqualTo(Decision.FAIL);
        assertThat(decision.reason()).contains("; left out: 1 (incident)");
        assertThat(decision.chart().points().get(3).role()).isEqualTo(HistoryChart.Role.LEFT_OUT);
        assertThat(decision.chart().points().get(3).note()).isEqualTo("incident: half a file");
        assertThat(decision.chart().points().get(3).drawn()).isNull();
    }

    @Test
    void withoutTheIncidentTheSameNumbersAreWithinTheirLimits() throws Exception {
        past(10, 11, 10, 900, 11, 10);
        assertThat(decide("control: { points: 5 }", 14).decision()).isEqualTo(Decision.PASS);
    }

    @Test
    void anIncidentCountsEvenWhereAllPointsDo() throws Exception {
        past(10, 11, 10, 900, 11, 10);
        incident("{ from: 2026-11-20, by: A, reason: half a file }");
        assertThat(decide("control: { points: 5, points_of: all }", 14).decision())
                .isEqualTo(Decision.FAIL);
    }

    @Test
    void anIncidentOfOtherNumbersLeavesThisOneIn() throws Exception {
        past(10, 11, 10, 900, 11, 10);
        incident("{ from: 2026-11-20, by: A, reason: half a file, of: [t.others] }");
        GateDecision decision = decide("control: { points: 5 }", 14);
        assertThat(decision.decision()).isEqualTo(Decision.PASS);
        assertThat(decision.reason()).doesNotContain("left out");
    }

    @Test
    void anIncidentOfTodayIsStillJudged() throws Exception {
        past(10, 11, 10, 11, 10);
        incident("{ from: 2026-11-23, by: A, reason: half a file }");
        assertThat(decide("control: { points: 5 }", 1000).decision()).isEqualTo(Decision.FAIL);
    }

    @Test
    void whatIncidentsLeaveOutMayBeMissing() throws Exception {
        past(10, 11, 10, 11, 10);
        incident("{ from: 2026-11-19, until: 2026-11-20, by: A, reason: half a file }");
        GateDecision decision = decide("control: { points: 5 }", 10);
        assertThat(decision.decision()).isEqualTo(Decision.NOT_EVALUATED);
        assertThat(decision.reason())
                .isEqualTo("t.rows is 10, and its history is too short to tell: 3 of 5 points; left out: 2 (incident)");
    }

    @Test
    void buildsOfOtherBranchesAreInNoLimits() throws Exception {
        past(10, 11, 10, 11, 10);
        GateDecision alone = decide("control: { points: 5, per: build }", 12);
        for (int day = 1; day < 5; day++) {
            entries.add(entry(day, 900, "work", false, Status.PASSED, Decision.PASS));
            entries.add(entry(day, 901, null, false, Status.PASSED, Decision.PASS));
        }
        entries.sort(Comparator.comparing(entry -> entry.run().started()));
        assertThat(decide("control: { points: 5, per: build }", 12)).isEqualTo(alone);
    }

    /** A day without a build, and a build without the number, are no points: nothing is made up for them. */
    @Test
    void buildsThatAreMissingAreNoPoints() throws Exception {
        past(10, 11, 10, 11, 10);
        GateDecision whole = decide("control: { points: 5 }", 12);
        entries.clear();
        int[] days = {40, 31, 9, 8, 2};
        for (int i = 0; i < days.length; i++) {
            entries.add(entry(days[i], 10 + i % 2, "main", false, Status.PASSED, Decision.PASS));
        }
        entries.add(withoutNumber(entry(1, 10, "main", false, Status.PASSED, Decision.PASS)));
        GateDecision decision = decide("control: { points: 5 }", 12);
        assertThat(decision.numbers()).isEqualTo(whole.numbers());
        assertThat(decision.reason()).isEqualTo(whole.reason());
        assertThat(decide("control: { points: 6 }", 12).reason())
                .isEqualTo("t.rows is 12, and its history is too short to tell: 5 of 6 points");
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

    /** A second run in the same build of a CI server finds the first one in the history. */
    @ParameterizedTest
    @ValueSource(strings = {"xmr", "ewma", "cusum"})
    void anEarlierRunOfTheSameBuildIsInNoLimits(String chart) throws Exception {
        past(10, 11, 10, 11, 10);
        String rule = "control: { chart: %s, points: 5, per: build }".formatted(chart);
        GateDecision first = decide(rule, 1000);
        HistoryEntry run = entry(0, 1000, "main", false, Status.PASSED, Decision.PASS);
        entries.add(new HistoryEntry(
                "again",
                run.verdict(),
                new Evidence("com.example:shop:1", "def", "main", false, "sha256:1", "data-1", null, "t", "e", null),
                new Run(NOW.minusSeconds(60), 1, "build-7"),
                null,
                List.of(),
                run.checks(),
                List.of(),
                List.of()));
        assertThat(decide(rule, 1000)).isEqualTo(first);
    }

    @Test
    void anEarlierBuildOfTheSameDayIsInNoLimitsOfDays() throws Exception {
        past(10, 11, 10, 11, 10);
        GateDecision first = decide("control: { points: 5, per: day }", 1000);
        HistoryEntry run = entry(0, 1000, "main", false, Status.PASSED, Decision.PASS);
        entries.add(new HistoryEntry(
                "this-morning",
                run.verdict(),
                run.evidence(),
                new Run(NOW.minusSeconds(3600), 1, null),
                null,
                List.of(),
                run.checks(),
                List.of(),
                List.of()));
        assertThat(decide("control: { points: 5, per: day }", 1000)).isEqualTo(first);
    }

    /** Limits do not depend on the number that they are for. */
    @ParameterizedTest
    @ValueSource(doubles = {-1e9, 0, 10.5, 11, 1e9})
    void limitsAreTheSameForEveryNumber(double now) throws Exception {
        past(10, 11, 10, 11, 10, 12);
        for (String limits : List.of("moving", "fixed")) {
            GateDecision decision = decide("control: { points: 5, window: 5, limits: %s }".formatted(limits), now);
            GateDecision usual = decide("control: { points: 5, window: 5, limits: %s }".formatted(limits), 10);
            for (String limit : List.of("lower", "centre", "upper")) {
                assertThat(decision.numbers().get(limit))
                        .as(limits)
                        .isEqualTo(usual.numbers().get(limit));
            }
        }
    }

    private void incident(String written) {
        incidents = "incidents:\n  - " + written + "\n";
    }

    private void past(double... values) {
        for (int i = 0; i < values.length; i++) {
            entries.add(entry(values.length - i, values[i], "main", false, Status.PASSED, Decision.PASS));
        }
    }

    private static HistoryEntry entry(
            int daysAgo, double value, @Nullable String branch, boolean dirty, Status status, Decision decision) {
        return new HistoryEntry(
                "entry-" + daysAgo,
                Verdict.PASSED,
                new Evidence(
                        "com.example:shop:1", "abc", branch, dirty, "sha256:1", "data-" + value, null, "t", "e", null),
                new Run(NOW.minus(daysAgo, ChronoUnit.DAYS), 1, null),
                null,
                List.of(),
                List.of(new HistoryEntry.Check("t.rows", status, null, null, value)),
                List.of(),
                List.of(new HistoryEntry.Gate("t.rows.change[north]", decision)));
    }

    private GateDecision decide(String rule, double now) throws Exception {
        return decide(rule, now, null);
    }

    private GateDecision decide(String rule, double now, @Nullable String slice) throws Exception {
        String yaml = """
                version: 1
                datasets:
                  t:
                    path: t.csv
                    checks:
                      - row_count: { id: t.rows, %s }
                      - row_count: { id: t.others, min: 1 }
                %s""".formatted(rule, incidents);
        Suite suite = new SuiteReader(BuiltInChecks.registry(), BuiltInTasks.registry(), Map.of()).read(yaml, "s");
        CheckSpec check = suite.checks().get(0);
        HistoryRule asked = check.history().get(0);
        return new HistoryDecider(
                        new KnownHistory.Read(new History(entries, 0)),
                        new BuildAtHand(NOW, "main", "def", "build-7", "data-now"),
                        suite.incidents(),
                        new BaselineState.Absent())
                .decide(new AskedHistory(
                        HistoryGates.idOf("t.rows", asked),
                        HistoryGates.kindOf(asked),
                        Subject.check("t.rows"),
                        "t",
                        "t.rows",
                        slice,
                        asked,
                        asked.side().orElse(Side.BOTH),
                        Effect.BLOCK,
                        new AskedHistory.Measured(now),
                        check.description().source()));
    }
}
