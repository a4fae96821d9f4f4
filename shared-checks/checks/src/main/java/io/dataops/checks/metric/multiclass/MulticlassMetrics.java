package io.dataops.checks.metric.multiclass;

import io.dataops.checks.metric.MetricFamily;
import io.dataops.checks.metric.MetricType;
import io.dataops.checks.metric.Task;
import io.dataops.checks.metric.classwise.AreaTypes;
import io.dataops.checks.metric.classwise.Average;
import io.dataops.checks.metric.classwise.ClassList.Noun;
import io.dataops.checks.metric.classwise.RatioTypes;
import java.util.ArrayList;
import java.util.List;

/** The metrics of multiclass tasks. */
public final class MulticlassMetrics {
    private MulticlassMetrics() {}

    /** All of them, in the order of the reference page. */
    public static MetricFamily<MulticlassExamples> family() {
        AreaTypes<MulticlassExamples> areas = new AreaTypes<>(Noun.CLASS, List.of(Average.MACRO, Average.WEIGHTED));
        List<MetricType<MulticlassExamples>> types = new ArrayList<>();
        types.add(HitRate.ACCURACY);
        types.add(HitRate.ZERO_ONE_LOSS);
        types.add(HitRate.TOP_K_ACCURACY);
        types.add(BalancedAccuracy.TYPE);
        types.addAll(
                new RatioTypes<MulticlassExamples>(Noun.CLASS, List.of(Average.MACRO, Average.WEIGHTED, Average.MICRO))
                        .all());
        types.add(MatthewsCorrelation.TYPE);
        types.add(CohenKappa.TYPE);
        types.add(RowLoss.LOG_LOSS);
        types.add(RowLoss.BRIER);
        types.add(RocAuc.type(areas));
        types.add(areas.averagePrecision());
        types.add(CalibrationError.ECE);
        types.add(CalibrationError.MCE);
        return MetricFamily.of(Task.MULTICLASS, types);
    }
}
