package io.dataops.checks.metric.binary;

import io.dataops.checks.metric.ComparedBy;
import io.dataops.checks.metric.Metric;
import io.dataops.checks.metric.MetricType;
import io.dataops.checks.metric.MetricValue;
import io.dataops.checks.statistics.Proportion;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** A {@link FlipRate} as a metric: it has a value beside a baseline only. */
record FlipMetric(FlipRate rate) implements Metric<BinaryExamples> {
    private static final List<Need> NEEDS = List.of(Need.ROWS);
    static final MetricType<BinaryExamples> NEGATIVE =
            type(FlipRate.NEGATIVE, "Share of rows that the baseline gets right and the model wrong.", "Yan 2021");
    static final MetricType<BinaryExamples> POSITIVE =
            type(FlipRate.POSITIVE, "Share of rows that the baseline gets wrong and the model right.", "Yan 2021");
    static final MetricType<BinaryExamples> DISAGREEMENT = type(
            FlipRate.DISAGREEMENT,
            "Share of rows about which the model and its baseline decide otherwise.",
            "Fard 2016");

    private static MetricType<BinaryExamples> type(FlipRate rate, String summary, String source) {
        return MetricType.<BinaryExamples>named(rate.metric())
                .alsoCalled(rate.alsoCalled().toArray(String[]::new))
                .summary(summary)
                .better(rate.direction())
                .perRow()
                .comparedBy(ComparedBy.NOTHING)
                .range("0 to 1")
                .undefinedWhen("there is no baseline, or one of the two decides nothing")
                .source(source)
                .is(new FlipMetric(rate));
    }

    @Override
    public String signature() {
        return rate.metric();
    }

    @Override
    public boolean needsBaseline() {
        return true;
    }

    @Override
    public MetricValue of(BinaryExamples examples) {
        return Need.unmet(examples, NEEDS)
                .orElse(MetricValue.undefined("it is about a model beside its baseline, and there is none"));
    }

    @Override
    public long support(BinaryExamples examples) {
        return FormulaMetric.support(examples, NEEDS);
    }

    @Override
    public MetricValue of(BinaryExamples candidate, BinaryExamples baseline) {
        return rate.of(candidate, baseline);
    }

    @Override
    public Optional<Proportion> proportion(BinaryExamples candidate, BinaryExamples baseline) {
        OptionalLong counted = candidate.plain() ? rate.rows(candidate, baseline) : OptionalLong.empty();
        return counted.isPresent() && candidate.size() > 0
                ? Optional.of(new Proportion(counted.getAsLong(), candidate.size()))
                : Optional.empty();
    }
}
