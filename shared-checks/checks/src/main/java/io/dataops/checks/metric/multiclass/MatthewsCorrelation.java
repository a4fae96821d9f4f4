package io.dataops.checks.metric.multiclass;

import io.dataops.checks.metric.Direction;
import io.dataops.checks.metric.Metric;
import io.dataops.checks.metric.MetricType;
import io.dataops.checks.metric.MetricValue;

/** Correlation of classes and predicted classes: their covariance, summed over the classes, over both deviations. */
record MatthewsCorrelation() implements Metric<MulticlassExamples> {
    static final MetricType<MulticlassExamples> TYPE = MetricType.<MulticlassExamples>named("matthews_correlation")
            .summary(
                    "Correlation of the classes of rows with the predicted ones, for any number of classes (R_K); 0 when"
                            + " every row has the same class, or is predicted to.")
            .alsoCalled("mcc", "matthews_corrcoef", "phi_coefficient")
            .better(Direction.HIGHER_IS_BETTER)
            .range("-1 to 1")
            .undefinedWhen("there is no row, or every weight is 0")
            .source("Matthews 1975, Gorodkin 2004; scikit-learn matthews_corrcoef")
            .is(new MatthewsCorrelation());

    @Override
    public String signature() {
        return "matthews_correlation";
    }

    @Override
    public MetricValue of(MulticlassExamples examples) {
        Marginals marginals = new Marginals(examples);
        double total = marginals.total();
        if (total == 0) {
            return MetricValue.undefined(examples.weights().nothing());
        }
        double chance = 0;
        double labelled = 0;
        double predicted = 0;
        for (int c = 0; c < marginals.classes(); c++) {
            double has = marginals.labelled(c) / total;
            double said = marginals.predicted(c) / total;
            chance += has * said;
            labelled += has * (1 - has);
            predicted += said * (1 - said);
        }
        boolean constant = marginals.labelledClasses() == 1 || marginals.predictedClasses() == 1;
        return MetricValue.defined(
                constant ? 0 : (marginals.hits() / total - chance) / Math.sqrt(labelled * predicted));
    }
}
