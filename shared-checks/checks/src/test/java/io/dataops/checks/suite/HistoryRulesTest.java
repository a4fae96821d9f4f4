package io.dataops.checks.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dataops.checks.chart.ChangeRule;
import io.dataops.checks.chart.ControlRule;
import io.dataops.checks.chart.Cusum;
import io.dataops.checks.chart.Ewma;
import io.dataops.checks.chart.HistoryRule;
import io.dataops.checks.chart.PointChoice;
import io.dataops.checks.chart.RunRule;
import io.dataops.checks.chart.Season;
import io.dataops.checks.chart.Side;
import io.dataops.checks.chart.Spread;
import io.dataops.checks.chart.Xmr;
import io.dataops.checks.yaml.ProblemsException;
import io.dataops.results.Effect;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a suite may ask of a number beside its history, and what is refused. */
class HistoryRulesTest {
    @Test
    void aChartHasDefaults() throws ProblemsException {
        PointChoice choice =
                new PointChoice(PointChoice.Per.DAY, Optional.empty(), Optional.empty(), PointChoice.Of.ACCEPTED);
        assertThat(rule("control: xmr"))
                .isEqualTo(rule("control: {}"))
                .isEqualTo(new ControlRule(
                        new Xmr(List.of(RunRule.NELSON_1)),
                        Spread.MEAN_RANGE,
                        Optional.empty(),
                        Optional.empty(),
                        ControlRule.SeasonMethod.OFFSETS,
                        20,
                        50,
                        ControlRule.Limits.MOVING,
                        choice,
                        Effect.WARN));
    }

    @Test
    void chartsTakeTheirParameters() throws ProblemsException {
        assertThat(control("{ rules: western_electric }").chart()).isEqualTo(new Xmr(RunRule.WESTERN_ELECTRIC));
        assertThat(control("{ rules: [nelson_1, nelson_5] }").chart())
                .isEqualTo(new Xmr(List.of(RunRule.NELSON_1, RunRule.NELSON_5)));
        assertThat(control("{ chart: ewma, lambda: 0.1, L: 2.7 }").chart()).isEqualTo(new Ewma(0.1, 2.7));
        assertThat(control("{ chart: cusum, k: 0.25, h: 8 }").chart()).isEqualTo(new Cusum(0.25, 8));
    }

    @Test
    void pointsAreChosen() throws ProblemsException {
        HistoryRule rule = rule("change: { percent: 5%, per: build, since: 2026-10-01, branch: main, points_of: all,"
                + " on_short_history: fail, side: high, season: month }");
        assertThat(rule.choice())
                .isEqualTo(new PointChoice(
                        PointChoice.Per.BUILD,
                        Optional.of(LocalDate.of(2026, 10, 1)),
                        Optional.of("main"),
                        PointChoice.Of.ALL));
        assertThat(rule.onShortHistory()).isEqualTo(Effect.BLOCK);
        assertThat(rule.side()).contains(Side.HIGH);
        assertThat(((ChangeRule) rule).season()).contains(Season.MONTH);
    }

    @Test
    void aChangeIsAgainstTheLastPointByDefault() throws ProblemsException {
        ChangeRule rule = (ChangeRule) rule("change: { percent: 12.5% }");
        assertThat(rule.against()).isEqualTo(ChangeRule.Against.LAST);
        assertThat(rule.limits()).containsExactly(new ChangeRule.Limit(ChangeRule.Unit.SHARE, new BigDecimal("0.125")));
    }

    @Test
    void aCheckMayAskForBoth() throws ProblemsException {
        assertThat(suite("change: { percent: 5% }, control: ewma")
                        .checks()
                        .get(0)
                        .history())
                .hasSize(2);
    }

    @Test
    void withoutALimitOfItsOwnACheckIsJudgedByItsHistory() throws ProblemsException {
        assertThat(suite("control: xmr").checks().get(0).description().expected())
                .isEqualTo("like its history");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            control: { chart: emwa }                                      | 6:40: unknown value 'emwa'; did you mean 'ewma'?
            control: { chart: xmr, lambda: 0.2 }                          | 6:53: 'lambda' belongs to chart: ewma
            control: { chart: ewma, rules: nelson }                       | 6:53: 'rules' belongs to chart: xmr
            control: { h: 5 }                                             | 6:36: 'h' belongs to chart: cusum
            control: { rules: nelsen }                                    | 6:40: unknown set of rules 'nelsen'; did you mean 'nelson'?
            control: { rules: [nelson_9] }                                | 6:41: unknown value 'nelson_9'; did you mean 'nelson_1'?
            control: { chart: ewma, lambda: 1.1 }                         | 6:54: 'lambda' must be above 0 and at most 1
            control: { chart: ewma, lambda: 0 }                           | 6:54: 'lambda' must be above 0 and at most 1
            control: { chart: cusum, k: -1 }                              | 6:50: 'k' must be from 0 to 10
            control: { points: 2 }                                        | 6:41: 'points' must be from 3 to 1000, not 2
            control: { points: 30, window: 20 }                           | 6:53: 'window' must be from 30 to 1000, not 20
            control: { season_method: separate }                          | 6:48: 'season_method' needs 'season', weekday or month
            control: { season: weekly }                                   | 6:41: unknown value 'weekly'; did you mean 'weekday'?
            control: { since: yesterday }                                 | 6:40: expected a date such as 2026-12-31, but found the text 'yesterday'
            control: [xmr, ewma]                                          | 6:31: expected the keys of control, but found a list
            change: last                                                  | 6:30: expected the keys of change, but found the text 'last'
            change: {}                                                    | 6:30: no limit of the change is given: write percent, absolute, at_least or at_most
            change: { percent: 0.1 }                                      | 6:41: expected a percentage such as 10% or 150%, but found the number 0.1
            change: { percent: -1% }                                      | 6:41: expected a percentage such as 10% or 150%, but found the text '-1%'
            change: { absolute: -1 }                                      | 6:42: 'absolute' must be at least 0
            change: { percent: 1%, of: 7 }                                | 6:49: 'of' needs 'against' to be average, median, lowest or highest
            change: { percent: 1%, against: average, of: 0 }              | 6:67: 'of' must be from 1 to 1000, not 0
            change: { percent: 1%, against: average, of: 3, points: 4 }   | 6:78: 'points' must be from 1 to 3, not 4
            change: { at_least: 110%, at_most: 90% }                      | 6:57: no number is at least the one and at most the other share
            change: { percent: 1%, against: same_weekday, season: month } | 6:76: same_weekday says the season already
            change: { percent: 1%, agianst: last }                        | 6:45: unknown key of change 'agianst'; did you mean 'against'?
            """)
    void whatDoesNotFitIsRefusedAtItsPlace(String rule, String message) {
        assertThatThrownBy(() -> suite(rule))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("s:" + message);
    }

    @Test
    void aMetricIsWatchedOnTheSideThatMakesItWorse() throws ProblemsException {
        MetricWatch watch = gate("{ metric: churn.roc_auc, control: { chart: ewma }, slices: all, on_fail: warn }");
        assertThat(watch.id()).isEqualTo("churn.roc_auc.control");
        assertThat(watch.side()).isEqualTo(Side.LOW);
        assertThat(watch.slices()).containsExactly("region");
        assertThat(watch.policy().onFail()).isEqualTo(Effect.WARN);
        assertThat(gate("{ metric: churn.log_loss, change: { percent: 5% } }").side())
                .isEqualTo(Side.HIGH);
        assertThat(gate("{ metric: churn.log_loss, change: { percent: 5%, side: both } }")
                        .side())
                .isEqualTo(Side.BOTH);
    }

    @Test
    void aGateOnHistoryAsksThatAlone() {
        assertThatThrownBy(() -> gate("{ metric: churn.roc_auc, control: xmr, min: 0.8, confidence: 0.9 }"))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("a gate on history asks nothing else, so it cannot have 'min'")
                .hasMessageContaining("a gate on history asks nothing else, so it cannot have 'confidence'");
        assertThatThrownBy(() -> gate("{ metric: churn.roc_auc, control: xmr, change: { percent: 1% } }"))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("a gate asks one thing; write an entry each for change and control");
    }

    @Test
    void anIncidentMayBeOfOneDayAndOfSomeNumbers() throws ProblemsException {
        Incident incident = suite("control: xmr }\nincidents:\n  - { from: 2026-11-01, by: A, reason: B, of: [t.row_*]")
                .incidents()
                .get(0);
        LocalDate day = LocalDate.of(2026, 11, 1);
        assertThat(incident.covers(day, "t", "t.row_count")).isTrue();
        assertThat(incident.covers(day, "t", "t.mean.id")).isFalse();
        assertThat(incident.covers(day.plusDays(1), "t", "t.row_count")).isFalse();
    }

    @Test
    void anIncidentDoesNotEndBeforeItBegins() {
        assertThatThrownBy(() -> suite(
                        "control: xmr }\nincidents:\n  - { from: 2026-11-02, until: 2026-11-01, by: A, reason: B"))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("s:8:32: the last day lies before the first one, 2026-11-02");
    }

    private static HistoryRule rule(String written) throws ProblemsException {
        return suite(written).checks().get(0).history().get(0);
    }

    private static ControlRule control(String written) throws ProblemsException {
        return (ControlRule) rule("control: " + written);
    }

    private static Suite suite(String rule) throws ProblemsException {
        return read("""
                version: 1
                datasets:
                  t:
                    path: t.csv
                    checks:
                      - row_count: { %s }
                """.formatted(rule));
    }

    private static MetricWatch gate(String written) throws ProblemsException {
        return read("""
                        version: 1
                        models:
                          churn:
                            task: binary
                            predictions: p.csv
                            label: l
                            probability: p
                            positive: "1"
                            slices: [region]
                        gates:
                          - %s
                        """.formatted(written)).models().get(0).watches().get(0);
    }

    private static Suite read(String yaml) throws ProblemsException {
        return Suites.reader().read(yaml, "s");
    }
}
