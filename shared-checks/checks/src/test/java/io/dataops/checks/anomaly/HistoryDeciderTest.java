package io.dataops.checks.anomaly;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.results.Decision;
import io.dataops.results.Effect;
import io.dataops.results.GateDecision;
import io.dataops.results.HistoryChart;
import io.dataops.results.Status;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of a number beside those of the builds before, by charts and by how much it may change. */
class HistoryDeciderTest {
    private final PastBuilds builds = new PastBuilds();

    @Test
    void aNumberThatNeverChangedPassesWhileItStays() throws Exception {
        builds.past(7, 7, 7, 7, 7);
        assertThat(builds.says("control: { points: 5 }", 7))
                .isEqualTo("PASS t.rows is 7, and it was 7 in all 5 points before");
    }

    @Test
    void aNumberThatNeverChangedSignalsAnyChange() throws Exception {
        builds.past(0, 0, 0, 0, 0);
        assertThat(builds.says("control: { points: 5 }", 1))
                .isEqualTo("FAIL t.rows is 1, and it was 0 in all 5 points before, so any other number is a change");
    }

    @Test
    void equalNumbersWhoseMeanIsRoundedAreConstantAllTheSame() throws Exception {
        builds.past(0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1);
        assertThat(builds.decision("control: { points: 3 }", 0.1)).isEqualTo(Decision.PASS);
    }

    @Test
    void aMedianRangeOfNothingDoesNotTell() throws Exception {
        builds.past(5, 5, 5, 9, 9, 9, 9);
        GateDecision decision = builds.decide("control: { points: 5, spread: median_range }", 20);
        assertThat(decision.decision()).isEqualTo(Decision.INCONCLUSIVE);
        assertThat(decision.effect()).isEqualTo(Effect.WARN);
        assertThat(decision.reason())
                .isEqualTo(
                        "t.rows is 20, and most neighbours among the 7 points before are equal, so their median range"
                                + " tells no spread; spread: mean_range can");
    }

    @Test
    void theNumberIsNeverInItsOwnLimits() throws Exception {
        builds.past(10, 11, 10, 11, 10);
        GateDecision decision = builds.decide("control: { points: 5 }", 1000);
        assertThat(decision.numbers().get("upper")).isEqualByComparingTo("13.058680776358274");
        assertThat(decision.chart().points().get(5).role()).isEqualTo(HistoryChart.Role.JUDGED);
        assertThat(decision.chart().points().get(5).note()).isEqualTo("nelson_1");
    }

    @Test
    void fixedLimitsStayWhereTheyWereMade() throws Exception {
        builds.past(10, 12, 10, 12, 10, 20, 22, 20, 22);
        GateDecision decision = builds.decide("control: { points: 5, window: 5, limits: fixed }", 16);
        assertThat(decision.numbers().get("centre")).isEqualByComparingTo("10.8");
        assertThat(decision.chart().points())
                .extracting(HistoryChart.Point::role)
                .containsOnlyOnce(HistoryChart.Role.JUDGED)
                .filteredOn(HistoryChart.Role.SEEN::equals)
                .hasSize(4);
    }

    @Test
    void sumsOverFixedLimitsBeginBehindThem() throws Exception {
        builds.past(10, 12, 10, 12, 10);
        GateDecision decision = builds.decide("control: { chart: cusum, points: 5, window: 5, limits: fixed }", 12);
        assertThat(decision.numbers().get("sum_above")).isEqualByComparingTo("0.17702750025730707");
        assertThat(decision.chart().points().get(0).drawn()).isNotNull();
    }

    @Test
    void movingLimitsForgetWhatIsOld() throws Exception {
        builds.past(900, 10, 12, 10, 12);
        assertThat(builds.decide("control: { points: 4, window: 4 }", 11)
                        .numbers()
                        .get("centre"))
                .isEqualByComparingTo("11");
    }

    @Test
    void oneSideMayBeOfNoInterest() throws Exception {
        builds.past(10, 11, 10, 11, 10);
        assertThat(builds.decision("control: { points: 5, side: low }", 1000)).isEqualTo(Decision.PASS);
        assertThat(builds.decision("control: { points: 5, side: high }", 1000)).isEqualTo(Decision.FAIL);
    }

    @Test
    void seasonsAreTakenOffWhereAsked() throws Exception {
        builds.past(100, 101, 99, 102, 98, 20, 21, 103, 97, 101, 99, 100, 19, 22, 101, 100, 98, 103, 99, 21, 20);
        GateDecision monday = builds.decide("control: { season: weekday }", 20);
        assertThat(monday.decision()).isEqualTo(Decision.FAIL);
        assertThat(monday.reason())
                .startsWith("t.rows is 20, that is 18 without the usual 2 of a Monday, outside of ")
                .endsWith("3 sigma, 21 points): it lies more than 3 sigma from the centre");
        assertThat(builds.decision("control: { points: 20 }", 20)).isEqualTo(Decision.PASS);
    }

    @Test
    void aSeasonMayBeAChartOfItsOwn() throws Exception {
        builds.past(100, 1, 2, 3, 4, 5, 6, 102, 1, 2, 3, 4, 5, 6, 101, 1, 2, 3, 4, 5, 6);
        GateDecision monday = builds.decide("control: { points: 3, season: weekday, season_method: separate }", 103);
        assertThat(monday.reason())
                .isEqualTo("t.rows is 103, within 97.0120 to 104.9880 (centre 101, 3 sigma, 3 points of a Monday)");
        assertThat(builds.decide("control: { season: weekday, season_method: separate }", 103)
                        .reason())
                .isEqualTo("t.rows is 103, and its history on a Monday is too short to tell: 3 of 20 points");
    }

    @Test
    void aDayOfAnUnknownSeasonIsNotJudged() throws Exception {
        builds.past(1, 2, 3, 4, 5, 6);
        assertThat(builds.decide("control: { points: 3, season: weekday }", 20).reason())
                .isEqualTo("t.rows is 20, and its history on a Monday is too short to tell: 0 of 3 points");
    }

    @Test
    void averagesSayWhereTheyLie() throws Exception {
        builds.past(10, 12, 10, 12, 10);
        assertThat(builds.decide("control: { chart: ewma, points: 5 }", 30).reason())
                .isEqualTo(
                        "t.rows is 30, its moving average 14.6296, limits 9.0895 to 12.5105 (centre 10.8, lambda 0.2, L 3, 5"
                                + " points): the moving average lies above its upper limit");
    }

    @Test
    void sumsSayHowFarTheyAre() throws Exception {
        builds.past(10, 12, 10, 12, 10);
        assertThat(builds.decide("control: { chart: cusum, points: 5 }", 0).reason())
                .startsWith("t.rows is 0, the sums are 0 sigma above and 5.")
                .endsWith(
                        " below, limit 5 (centre 10.8, k 0.5, 5 points): the sum of what lies below the centre has passed"
                                + " its limit");
    }

    @Test
    void aChangeIsComparedExactly() throws Exception {
        builds.past(100);
        assertThat(builds.decision("change: { percent: 10% }", 110)).isEqualTo(Decision.PASS);
        assertThat(builds.decision("change: { percent: 10% }", 110.00000000000001))
                .isEqualTo(Decision.FAIL);
        builds.clear();
        builds.past(0.3, 0.1, 0.2);
        assertThat(builds.decision("change: { against: average, of: 3, absolute: 0 }", 0.2))
                .isEqualTo(Decision.PASS);
    }

    @Test
    void anyChangeFromNothingIsMoreThanAnyShareOfIt() throws Exception {
        builds.past(0);
        assertThat(builds.decide("change: { percent: 900% }", 0).reason())
                .isEqualTo("t.rows equals the last one of 2026-11-22, 0: allowed is a change of 900%");
        assertThat(builds.says("change: { percent: 900% }", 3))
                .isEqualTo("FAIL t.rows is 3, 3 above the last one of 2026-11-22, 0: allowed is only a change of 900%");
    }

    @Test
    void referencesAreMadeOfTheNewestPoints() throws Exception {
        builds.past(1000, 40, 10, 30, 20);
        assertThat(builds.decision("change: { against: average, of: 4, percent: 0% }", 25))
                .isEqualTo(Decision.PASS);
        assertThat(builds.decision("change: { against: median, of: 4, percent: 0% }", 25))
                .isEqualTo(Decision.PASS);
        assertThat(builds.decision("change: { against: lowest, of: 4, percent: 0% }", 10))
                .isEqualTo(Decision.PASS);
        assertThat(builds.decision("change: { against: highest, of: 4, percent: 0% }", 40))
                .isEqualTo(Decision.PASS);
    }

    @Test
    void aLimitItselfMayBeLeftOut() throws Exception {
        builds.past(100);
        assertThat(builds.decision("change: { at_least: 90%, edge: left_out }", 91))
                .isEqualTo(Decision.PASS);
        assertThat(builds.decision("change: { at_most: 110%, edge: left_out }", 110))
                .isEqualTo(Decision.FAIL);
        assertThat(builds.decision("change: { absolute: 5, edge: left_out }", 105))
                .isEqualTo(Decision.FAIL);
        assertThat(builds.says("change: { at_least: 90%, edge: left_out }", 90))
                .isEqualTo(
                        "FAIL t.rows is 90, 10% below the last one of 2026-11-22, 100: allowed is only more than 90% of that");
    }

    @Test
    void noChangeIsNeverTooMuchOfOne() throws Exception {
        builds.past(0);
        assertThat(builds.decision("change: { percent: 10%, edge: left_out }", 0))
                .isEqualTo(Decision.PASS);
        assertThat(builds.decision("change: { percent: 10%, edge: left_out }", 1))
                .isEqualTo(Decision.FAIL);
        assertThat(builds.decision("change: { at_least: 90%, edge: left_out }", 0))
                .isEqualTo(Decision.FAIL);
    }

    @Test
    void aNumberMayHaveToLieBetweenSharesOfAnAverage() throws Exception {
        builds.past(90, 110);
        String rule = "change: { against: average, of: 2, at_least: 90%, at_most: 120% }";
        assertThat(builds.decision(rule, 90)).isEqualTo(Decision.PASS);
        assertThat(builds.decision(rule, 120)).isEqualTo(Decision.PASS);
        assertThat(builds.decide(rule, 121).reason())
                .isEqualTo(
                        "t.rows is 121, 21% above the average of the last 2, 100: allowed is only at most 120% of that");
        assertThat(builds.decide(rule, 89).numbers().get("lower")).isEqualByComparingTo("90");
    }

    @Test
    void theWorseOfTwoLimitsDecides() throws Exception {
        builds.past(100);
        assertThat(builds.decide("change: { percent: 50%, absolute: 5 }", 106).reason())
                .isEqualTo("t.rows is 106, 6% above the last one of 2026-11-22, 100: allowed is only a change of 5");
    }

    @Test
    void fewerPointsCanDoWhereTheSuiteSaysSo() throws Exception {
        builds.past(100, 102);
        assertThat(builds.decision("change: { against: average, of: 7, percent: 5% }", 100))
                .isEqualTo(Decision.NOT_EVALUATED);
        assertThat(builds.decision("change: { against: average, of: 7, points: 2, percent: 5% }", 100))
                .isEqualTo(Decision.PASS);
    }

    /** Limits do not depend on the number that they are for. */
    @ParameterizedTest
    @ValueSource(doubles = {-1e9, 0, 10.5, 11, 1e9})
    void limitsAreTheSameForEveryNumber(double now) throws Exception {
        builds.past(10, 11, 10, 11, 10, 12);
        for (String limits : List.of("moving", "fixed")) {
            GateDecision decision =
                    builds.decide("control: { points: 5, window: 5, limits: %s }".formatted(limits), now);
            GateDecision usual = builds.decide("control: { points: 5, window: 5, limits: %s }".formatted(limits), 10);
            for (String limit : List.of("lower", "centre", "upper")) {
                assertThat(decision.numbers().get(limit))
                        .as(limits)
                        .isEqualTo(usual.numbers().get(limit));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"control: { points: 5 }", "change: { percent: 10% }"})
    void aBuildFromTheFutureLeavesNobodyKnowWhatCameBefore(String rule) throws Exception {
        builds.past(10, 11, 10, 11, 10);
        builds.add(PastBuilds.entry(-2, 10));
        GateDecision decision = builds.decide(rule, 10);
        assertThat(decision.decision()).isEqualTo(Decision.NOT_EVALUATED);
        assertThat(decision.effect()).isEqualTo(Effect.BLOCK);
        assertThat(decision.reason())
                .isEqualTo(
                        "t.rows cannot be compared with its history: it has a build of 2026-11-25T12:00:00Z, which is"
                                + " later than this one, of 2026-11-23T12:00:00Z; set the clock right, or remove that build"
                                + " from the history");
    }

    @Test
    void aBuildBesideThisOneMayHaveStartedLater() throws Exception {
        builds.past(10, 11, 10, 11, 10);
        builds.add(PastBuilds.entry(-1, 9000));
        assertThat(builds.decision("control: { points: 5 }", 10)).isEqualTo(Decision.PASS);
    }

    @Test
    void aBuildFromTheFutureOfAnotherBranchDoesNotMatter() throws Exception {
        builds.past(10, 11, 10, 11, 10);
        builds.add(PastBuilds.entry(-9, 10, "work", false, Status.PASSED, Decision.PASS));
        assertThat(builds.decision("control: { points: 5 }", 10)).isEqualTo(Decision.PASS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "control: { points: 5 }",
                "control: { points: 5, spread: median_range }",
                "control: { chart: ewma, points: 5 }",
                "control: { chart: cusum, points: 5 }",
            })
    void numbersWhoseDistancesNoDoubleHoldsTellNoSpread(String rule) throws Exception {
        double huge = Double.MAX_VALUE;
        builds.past(huge, -huge, huge, -huge, huge, -huge);
        GateDecision decision = builds.decide(rule, 10);
        assertThat(decision.decision()).isEqualTo(Decision.INCONCLUSIVE);
        assertThat(decision.effect()).isEqualTo(Effect.BLOCK);
        assertThat(decision.reason())
                .isEqualTo("t.rows is 10, and the 6 points before lie too far apart to tell a spread");
    }

    @Test
    void anAverageOfHugeNumbersIsOneOfThem() throws Exception {
        builds.past(Double.MAX_VALUE, Double.MAX_VALUE, Double.MAX_VALUE);
        assertThat(builds.decision("change: { against: average, of: 3, percent: 10% }", Double.MAX_VALUE))
                .isEqualTo(Decision.PASS);
        assertThat(builds.decision("change: { against: average, of: 3, percent: 10% }", 1))
                .isEqualTo(Decision.FAIL);
    }
}
