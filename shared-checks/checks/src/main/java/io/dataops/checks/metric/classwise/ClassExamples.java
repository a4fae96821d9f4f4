package io.dataops.checks.metric.classwise;

import io.dataops.checks.metric.Examples;

/**
 * Examples that can be looked at class by class: does a row have it, is it predicted to? Rows are counted as {@link
 * RowWeights} stores them.
 *
 * @param <E> the examples themselves
 */
public interface ClassExamples<E extends ClassExamples<E>> extends Examples<E> {
    /** Why a metric of scores is undefined without any. */
    String NO_SCORES = "the model gives no probabilities";

    /** The classes, the same for every slice of a run. */
    ClassList classes();

    /** Whether these are all rows of the run. */
    Extent extent();

    /** How much each stored row weighs. */
    RowWeights weights();

    /** The scores of the classes; none when the model gives none. */
    ScoreColumns scores();

    boolean isLabelled(int ofClass, int row);

    boolean isPredicted(int ofClass, int row);

    /** What became of the rows of a class. */
    ClassTally tally(int ofClass);

    @Override
    default int rows() {
        return weights().rows();
    }

    @Override
    default boolean weighted() {
        return weights().weighted();
    }
}
