package io.dataops.checks.metric.binary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.dataops.checks.metric.binary.Rows.Row;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rates between groups; north, south and west are groups 0, 1 and 2. */
class GroupGapTest {
    private final List<Row> rows = new ArrayList<>();

    private GroupGapTest with(int group, String labelsAndPredictions) {
        for (String cell : labelsAndPredictions.split(" ")) {
            rows.add(new Row(cell.charAt(0) == '+', cell.charAt(1) == '+' ? 0.9 : 0.1, null, group));
        }
        return this;
    }

    private double value(String metric) {
        return Metrics.metric(metric).of(examples()).number().orElseThrow();
    }

    private BinaryExamples examples() {
        return new Rows(rows).examples();
    }

    @Test
    void ratesOfGroupsAreCompared() {
        with(0, "++ ++ +- -+ -- -- -- --").with(1, "++ +- +- -+ -- --").with(2, "++ ++ -+ --");
        assertThat(value("demographic_parity_difference(by=region)")).isCloseTo(3 / 4.0 - 2 / 6.0, within(1e-15));
        assertThat(value("demographic_parity_ratio(by=region)")).isCloseTo(2 / 6.0 / (3 / 4.0), within(1e-15));
        assertThat(value("equal_opportunity_difference(by=region)")).isCloseTo(1 - 1 / 3.0, within(1e-15));
        assertThat(value("equalized_odds_difference(by=region)")).isCloseTo(1 - 1 / 3.0, within(1e-15));
        assertThat(value("equalized_odds_difference(by=region, aggregate=mean)"))
                .isCloseTo((1 - 1 / 3.0 + 1 / 2.0 - 1 / 5.0) / 2, within(1e-15));
        assertThat(value("predictive_parity_difference(by=region)")).isCloseTo(2 / 3.0 - 1 / 2.0, within(1e-15));
        assertThat(value("accuracy_difference(by=region)")).isCloseTo(3 / 4.0 - 3 / 6.0, within(1e-15));
        assertThat(value("accuracy_ratio(by=region)")).isCloseTo(3 / 6.0 / (3 / 4.0), within(1e-15));
        assertThat(Metrics.metric("equalized_odds_difference(by=region)").support(examples()))
                .isEqualTo(2);
    }

    @Test
    void aGroupWithoutPositiveRowsHasNoTruePositiveRateAndIsNamed() {
        with(0, "++ ++ --").with(1, "++ +- --").with(2, "-- --").with(-1, "++");
        String metric = "equal_opportunity_difference(by=region)";
        assertThat(value(metric)).isEqualTo(0.5);
        assertThat(Metrics.metric(metric).notes(examples()))
                .containsExactly(
                        "equal_opportunity_difference leaves out 1 group of region without a positive row: west",
                        "equal_opportunity_difference leaves out 1 row without region");
    }

    @Test
    void aGroupBelowTheLeastSizeIsLeftOut() {
        with(0, "++ ++ --").with(1, "++ +- --").with(2, "+- -- --");
        String metric = "equal_opportunity_difference(by=region, at_least=2)";
        assertThat(value(metric)).isEqualTo(0.5);
        assertThat(Metrics.metric(metric).notes(examples()))
                .containsExactly(
                        "equal_opportunity_difference leaves out 1 group of region without 2 positive rows: west");
    }

    @Test
    void oneGroupAloneIsNotFair() {
        with(0, "++ --").with(1, "--");
        assertThat(Metrics.of("equal_opportunity_difference(by=region)", examples()))
                .isEqualTo("undefined: fewer than two groups of region have a positive row");
        assertThat(Metrics.metric("equal_opportunity_difference(by=region)").support(examples()))
                .isZero();
    }

    @Test
    void aRatioOfNothingIsUndefined() {
        with(0, "+- --").with(1, "--");
        assertThat(Metrics.of("demographic_parity_ratio(by=region)", examples()))
                .isEqualTo("undefined: the rate is 0 in every group of region");
    }

    @Test
    void aColumnThatRowsAreNotGroupedByIsSaid() {
        with(0, "++ --");
        assertThat(Metrics.of("accuracy_difference(by=plan)", examples()))
                .isEqualTo("undefined: the rows have no groups by plan");
        assertThat(Metrics.metric("accuracy_difference(by=plan)").groupedBy()).contains("plan");
    }
}
