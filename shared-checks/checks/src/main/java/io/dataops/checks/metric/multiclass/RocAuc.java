package io.dataops.checks.metric.multiclass;

import io.dataops.checks.metric.Metric;
import io.dataops.checks.metric.MetricArguments;
import io.dataops.checks.metric.MetricParameter;
import io.dataops.checks.metric.MetricType;
import io.dataops.checks.metric.classwise.AreaTypes;
import io.dataops.results.literal.LiteralException;
import java.util.List;

/** Area under the ROC curve with several classes: each against all others, or each against each other. */
final class RocAuc {
    /** Which rows a class is compared with. */
    enum Multi {
        /** With all others together. */
        OVR,
        /** With those of each other class alone. */
        OVO
    }

    private static final MetricParameter<Multi> MULTI = MetricParameter.choice(
            "multi",
            "ovr",
            "Whether a class is compared with all others (ovr) or with each other one alone (ovo).",
            List.of(Multi.values()));

    private RocAuc() {}

    static MetricType<MulticlassExamples> type(AreaTypes<MulticlassExamples> areas) {
        return areas.rocAuc()
                .parameter(MULTI)
                .source("Hanley and McNeil 1982, Hand and Till 2001; scikit-learn roc_auc_score")
                .example("roc_auc(multi=ovo)")
                .reads(arguments -> read(areas, arguments));
    }

    private static Metric<MulticlassExamples> read(AreaTypes<MulticlassExamples> areas, MetricArguments arguments)
            throws LiteralException {
        return switch (arguments.get(MULTI)) {
            case OVR -> areas.rocAuc(arguments, "roc_auc|multi:ovr");
            case OVO -> new OneVsOne(areas.averageOfPairs(arguments, "multi=ovo"));
        };
    }
}
