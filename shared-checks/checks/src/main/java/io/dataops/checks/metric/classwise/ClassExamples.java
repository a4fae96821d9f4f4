package io.dataops.checks.metric.classwise;

import io.dataops.checks.metric.Examples;
import io.dataops.checks.metric.Partition;
import io.dataops.checks.metric.RowSelection;
import java.util.List;

/**
 * Examples that can be looked at class by class: does a row have it, is it predicted to? Rows are counted as {@link
 * RowWeights} stores them. What {@link #split} gives knows that it is a part, where a class may be missing; what {@link
 * #repeated} gives stays whole or part as it was, and shares all that is stored.
 *
 * @param <E> the examples themselves
 */
public interface ClassExamples<E extends ClassExamples<E>> extends Examples<E> {
    /** Why a metric of scores is undefined without any. */
    String NO_SCORES = "the model gives no probabilities";

    /** What rows have beside their labels and predictions. */
    ClassRows common();

    /** The same labels and predictions, with other scores, other weights, or both. */
    E with(ClassRows common);

    /** Some stored rows, in that order. */
    E at(int[] rows, Extent of);

    boolean isLabelled(int ofClass, int row);

    boolean isPredicted(int ofClass, int row);

    /** What became of the rows of a class. */
    ClassTally tally(int ofClass);

    /** The classes, the same for every slice of a run. */
    default ClassList classes() {
        return common().classes();
    }

    /** Whether these are all rows of the run. */
    default Extent extent() {
        return common().extent();
    }

    /** How much each stored row weighs. */
    default RowWeights weights() {
        return common().weights();
    }

    /** The scores of the classes; none when the model gives none. */
    default ScoreColumns scores() {
        return common().scores();
    }

    /**
     * The same rows and predictions, with probabilities.
     *
     * @param perClass for each class that of each row, from 0 to 1; no column when there are none. Not copied
     */
    default E withProbabilities(double[][] perClass) {
        return with(common().with(new ScoreColumns(perClass)));
    }

    /**
     * The same rows, with weights.
     *
     * @param perRow each finite and at least 0; not copied
     */
    default E withWeights(double[] perRow) {
        return with(common().with(RowWeights.of(perRow)));
    }

    @Override
    default int rows() {
        return weights().rows();
    }

    @Override
    default boolean weighted() {
        return weights().weighted();
    }

    @Override
    default List<E> split(Partition partition) {
        if (weights().repeated()) {
            return at(weights().drawn(), extent()).split(partition);
        }
        return RowSelection.parts(partition).stream()
                .map(part -> at(part.rows(), Extent.PART))
                .toList();
    }

    @Override
    default E repeated(int[] counts) {
        return weights().repeated()
                ? at(weights().drawn(), extent()).repeated(counts)
                : with(common().with(weights().repeated(counts)));
    }
}
