package io.dataops.checks.metric.classwise;

import io.dataops.checks.metric.ComparedBy;
import io.dataops.checks.metric.Direction;
import io.dataops.checks.metric.Metric;
import io.dataops.checks.metric.MetricArguments;
import io.dataops.checks.metric.MetricType;
import io.dataops.results.literal.LiteralException;
import java.util.List;

/**
 * Areas under curves of classes or labels, each against all others, averaged or of one alone.
 *
 * @param <E> the examples of the task
 */
public final class AreaTypes<E extends ClassExamples<E>> {
    private final ClassList.Noun noun;
    private final Averaging averaging;

    /**
     * The types of a task.
     *
     * @param noun what its classes are called
     * @param averages those that it knows
     */
    public AreaTypes(ClassList.Noun noun, List<Average> averages) {
        this.noun = noun;
        averaging = Averaging.of(noun, averages);
    }

    /** The area under the ROC curve, as far as all tasks share it; {@link #rocAuc(MetricArguments, String)} reads it. */
    public MetricType.Declaration<E> rocAuc() {
        return declared("roc_auc")
                .summary("How likely a row that has a " + noun
                        + " gets a higher probability of it than one that has not," + " half of equal ones counted.")
                .comparedBy(ComparedBy.DELONG, "roc_auc(" + averaging.one().name() + "=a)")
                .alsoCalled("auc", "auroc", "roc_auc_score", "roc_auc_ovr")
                .undefinedWhen("the model gives no probabilities, or no row or every row has a " + noun
                        + " that is averaged; in a slice a " + noun + " without rows is left out")
                .source("Hanley and McNeil 1982; scikit-learn roc_auc_score");
    }

    /**
     * The metric of arguments.
     *
     * @param signature name and other parameters
     */
    public Metric<E> rocAuc(MetricArguments arguments, String signature) throws LiteralException {
        return read(RankArea.ROC_AUC, arguments, signature);
    }

    /**
     * How a metric of pairs of classes is averaged, which has no one class.
     *
     * @param with the argument that makes it one
     */
    public Average averageOfPairs(MetricArguments arguments, String with) throws LiteralException {
        Averaging.refuse(arguments, "roc_auc", with, List.of(averaging.one()));
        return averaging.chosen(arguments);
    }

    /** Average precision. */
    public MetricType<E> averagePrecision() {
        return declared("average_precision")
                .summary("Sum over the different probabilities of the gain in recall times the precision there, without"
                        + " interpolation.")
                .alsoCalled("pr_auc", "auprc", "average_precision_score")
                .undefinedWhen("the model gives no probabilities, or no row has a " + noun
                        + " that is averaged; in a slice a " + noun + " without rows is left out")
                .source("scikit-learn average_precision_score")
                .reads(arguments -> read(RankArea.AVERAGE_PRECISION, arguments, "average_precision"));
    }

    private MetricType.Declaration<E> declared(String name) {
        return MetricType.<E>named(name)
                .better(Direction.HIGHER_IS_BETTER)
                .range("0 to 1")
                .example(name + "(average=weighted)")
                .parameter(averaging.average())
                .parameter(averaging.one());
    }

    private Metric<E> read(RankArea area, MetricArguments arguments, String signature) throws LiteralException {
        if (arguments.has(averaging.one())) {
            String with = "'" + averaging.one().name() + "'";
            Averaging.refuse(arguments, area.signature(), with, List.of(averaging.average()));
            String one = arguments.get(averaging.one());
            return new OneClass<>(area, one, signature + "|" + noun + ":" + one);
        }
        Average average = averaging.chosen(arguments);
        String averaged = signature + "|average:" + Averaging.word(average);
        return average == Average.MICRO
                ? new PooledArea<>(area, averaged)
                : new ClassAverage<>(area, average, Absent.UNDEFINED, averaged);
    }
}
