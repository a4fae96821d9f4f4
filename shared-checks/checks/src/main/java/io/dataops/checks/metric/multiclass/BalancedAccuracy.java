package io.dataops.checks.metric.multiclass;

import io.dataops.checks.metric.Direction;
import io.dataops.checks.metric.Metric;
import io.dataops.checks.metric.MetricType;
import io.dataops.checks.metric.MetricValue;
import io.dataops.checks.metric.classwise.ClassTally;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Mean recall over the classes that rows have; a class that is only predicted does not count. */
record BalancedAccuracy() implements Metric<MulticlassExamples> {
    static final MetricType<MulticlassExamples> TYPE = MetricType.<MulticlassExamples>named("balanced_accuracy")
            .summary("Mean of the recall of each class that a row has.")
            .alsoCalled("balanced_accuracy_score", "uar")
            .better(Direction.HIGHER_IS_BETTER)
            .range("0 to 1")
            .undefinedWhen("there is no row, or every weight is 0")
            .source("Brodersen et al. 2010; scikit-learn balanced_accuracy_score")
            .is(new BalancedAccuracy());

    @Override
    public String signature() {
        return "balanced_accuracy";
    }

    @Override
    public MetricValue of(MulticlassExamples examples) {
        OptionalDouble mean = present(examples)
                .mapToDouble(tally -> tally.hits() / tally.labelled())
                .average();
        return mean.isPresent()
                ? MetricValue.defined(mean.getAsDouble())
                : MetricValue.undefined(examples.weights().nothing());
    }

    @Override
    public long support(MulticlassExamples examples) {
        return present(examples).mapToLong(ClassTally::labelledRows).min().orElse(0);
    }

    private static Stream<ClassTally> present(MulticlassExamples examples) {
        return IntStream.range(0, examples.classes().size())
                .mapToObj(examples::tally)
                .filter(tally -> tally.labelled() > 0);
    }
}
