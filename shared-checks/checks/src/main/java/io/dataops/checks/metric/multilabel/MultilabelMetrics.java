package io.dataops.checks.metric.multilabel;

import io.dataops.checks.metric.MetricFamily;
import io.dataops.checks.metric.MetricType;
import io.dataops.checks.metric.Task;
import io.dataops.checks.metric.classwise.AreaTypes;
import io.dataops.checks.metric.classwise.Average;
import io.dataops.checks.metric.classwise.ClassList.Noun;
import io.dataops.checks.metric.classwise.RatioTypes;
import java.util.ArrayList;
import java.util.List;

/** The metrics of multilabel tasks. */
public final class MultilabelMetrics {
    private MultilabelMetrics() {}

    /** All of them, in the order of the reference page. */
    public static MetricFamily<MultilabelExamples> family() {
        AreaTypes<MultilabelExamples> areas =
                new AreaTypes<>(Noun.LABEL, List.of(Average.MACRO, Average.WEIGHTED, Average.MICRO));
        List<MetricType<MultilabelExamples>> types = new ArrayList<>();
        types.add(LabelSets.SUBSET_ACCURACY);
        types.add(LabelSets.HAMMING_LOSS);
        types.addAll(new RatioTypes<MultilabelExamples>(Noun.LABEL, List.of(Average.values())).all());
        types.add(LabelRanking.AVERAGE_PRECISION);
        types.add(LabelRanking.COVERAGE_ERROR);
        types.add(LabelRanking.RANKING_LOSS);
        types.add(areas.rocAuc().reads(arguments -> areas.rocAuc(arguments, "roc_auc")));
        types.add(areas.averagePrecision());
        return MetricFamily.of(Task.MULTILABEL, types);
    }
}
