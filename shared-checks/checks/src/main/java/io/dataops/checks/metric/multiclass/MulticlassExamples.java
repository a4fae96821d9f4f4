package io.dataops.checks.metric.multiclass;

import io.dataops.checks.metric.classwise.ClassExamples;
import io.dataops.checks.metric.classwise.ClassList;
import io.dataops.checks.metric.classwise.ClassRows;
import io.dataops.checks.metric.classwise.ClassTally;
import io.dataops.checks.metric.classwise.Extent;
import io.dataops.checks.metric.classwise.RowWeights;
import io.dataops.checks.metric.classwise.ScoreColumns;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Rows that have one class each, and are predicted to have one, perhaps with a probability for each class, those of a row
 * adding up to 1. Labels and predictions are indices of classes.
 */
public final class MulticlassExamples implements ClassExamples<MulticlassExamples> {
    private final ClassRows common;
    private final int[] labels;
    private final int[] predictions;
    // Found when first asked for. Two threads that both find it find the same.
    private volatile ClassTally @Nullable [] tallies;

    private MulticlassExamples(ClassRows common, int[] labels, int[] predictions) {
        this.common = common;
        this.labels = labels;
        this.predictions = predictions;
    }

    /** Rows of a run, each with the weight 1. Arrays are not copied. */
    public static MulticlassExamples of(ClassList classes, int[] labels, int[] predictions) {
        return new MulticlassExamples(ClassRows.of(classes, labels.length), labels, predictions);
    }

    /**
     * Rows of a run that are predicted to have the class with the highest probability, of equal ones the first.
     *
     * @param probabilities for each class that of each row
     */
    public static MulticlassExamples scored(ClassList classes, int[] labels, double[][] probabilities) {
        int[] predictions = new int[labels.length];
        ScoreColumns columns = new ScoreColumns(probabilities);
        Arrays.setAll(predictions, row -> top(columns, classes.size(), row));
        return of(classes, labels, predictions).withProbabilities(probabilities);
    }

    @Override
    public ClassRows common() {
        return common;
    }

    @Override
    public MulticlassExamples with(ClassRows other) {
        return new MulticlassExamples(other, labels, predictions);
    }

    @Override
    public MulticlassExamples at(int[] rows, Extent of) {
        return new MulticlassExamples(
                common.at(rows, of),
                Arrays.stream(rows).map(row -> labels[row]).toArray(),
                Arrays.stream(rows).map(row -> predictions[row]).toArray());
    }

    /** The class of a stored row. */
    public int label(int row) {
        return labels[row];
    }

    /** The predicted class of a stored row. */
    public int prediction(int row) {
        return predictions[row];
    }

    @Override
    public boolean isLabelled(int ofClass, int row) {
        return labels[row] == ofClass;
    }

    @Override
    public boolean isPredicted(int ofClass, int row) {
        return predictions[row] == ofClass;
    }

    /** The class with the highest probability, of equal ones the first. */
    int topClass(int row) {
        return top(scores(), classes().size(), row);
    }

    private static int top(ScoreColumns probabilities, int classes, int row) {
        int top = 0;
        for (int c = 1; c < classes; c++) {
            if (probabilities.score(c, row) > probabilities.score(top, row)) {
                top = c;
            }
        }
        return top;
    }

    @Override
    public ClassTally tally(int ofClass) {
        ClassTally[] known = tallies;
        if (known == null) {
            known = counted();
            tallies = known;
        }
        return known[ofClass];
    }

    private ClassTally[] counted() {
        int size = classes().size();
        RowWeights weights = weights();
        double[] hits = new double[size];
        double[] labelled = new double[size];
        double[] predicted = new double[size];
        long[] labelledRows = new long[size];
        long[] predictedRows = new long[size];
        for (int row = 0; row < labels.length; row++) {
            double weight = weights.weight(row);
            hits[labels[row]] += labels[row] == predictions[row] ? weight : 0;
            labelled[labels[row]] += weight;
            predicted[predictions[row]] += weight;
            labelledRows[labels[row]] += weights.times(row);
            predictedRows[predictions[row]] += weights.times(row);
        }
        ClassTally[] counted = new ClassTally[size];
        Arrays.setAll(
                counted, c -> new ClassTally(hits[c], labelled[c], predicted[c], labelledRows[c], predictedRows[c]));
        return counted;
    }

    /** For each class the weight of its rows by predicted class. */
    public double[][] confusion() {
        double[][] confusion = new double[classes().size()][classes().size()];
        for (int row = 0; row < labels.length; row++) {
            confusion[labels[row]][predictions[row]] += weights().weight(row);
        }
        return confusion;
    }
}
