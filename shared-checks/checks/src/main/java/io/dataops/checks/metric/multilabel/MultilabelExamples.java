package io.dataops.checks.metric.multilabel;

import io.dataops.checks.metric.Partition;
import io.dataops.checks.metric.classwise.ClassExamples;
import io.dataops.checks.metric.classwise.ClassList;
import io.dataops.checks.metric.classwise.ClassTally;
import io.dataops.checks.metric.classwise.Extent;
import io.dataops.checks.metric.classwise.PartRows;
import io.dataops.checks.metric.classwise.RowWeights;
import io.dataops.checks.metric.classwise.ScoreColumns;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Rows that have any number of labels each, and are predicted to have some, perhaps with a probability for each label. What
 * {@link #split} gives knows that it is a part, where a label may be missing; what {@link #repeated} gives stays whole or
 * part as it was, and shares all that is stored.
 */
public final class MultilabelExamples implements ClassExamples<MultilabelExamples> {
    private final ClassList labels;
    private final Extent extent;
    private final List<BitSet> truth;
    private final List<BitSet> predicted;
    private final ScoreColumns probabilities;
    private final RowWeights weights;
    // Found when first asked for. Two threads that both find it find the same.
    private volatile ClassTally @Nullable [] tallies;

    private MultilabelExamples(
            ClassList labels,
            Extent extent,
            List<BitSet> truth,
            List<BitSet> predicted,
            ScoreColumns probabilities,
            RowWeights weights) {
        this.labels = labels;
        this.extent = extent;
        this.truth = truth;
        this.predicted = predicted;
        this.probabilities = probabilities;
        this.weights = weights;
    }

    /**
     * Rows of a run, each with the weight 1. Nothing is copied.
     *
     * @param rows how many
     * @param truth for each label the rows that have it
     * @param predicted for each label the rows that are predicted to
     */
    public static MultilabelExamples of(ClassList labels, int rows, List<BitSet> truth, List<BitSet> predicted) {
        return new MultilabelExamples(
                labels,
                Extent.WHOLE,
                List.copyOf(truth),
                List.copyOf(predicted),
                ScoreColumns.none(),
                RowWeights.equal(rows));
    }

    /**
     * The same rows and predictions, with probabilities.
     *
     * @param perLabel for each label that of each row, from 0 to 1; not copied
     */
    public MultilabelExamples withProbabilities(double[][] perLabel) {
        return new MultilabelExamples(labels, extent, truth, predicted, new ScoreColumns(perLabel), weights);
    }

    /**
     * The same rows, with weights.
     *
     * @param perRow each finite and at least 0; not copied
     */
    public MultilabelExamples withWeights(double[] perRow) {
        return new MultilabelExamples(labels, extent, truth, predicted, probabilities, RowWeights.of(perRow));
    }

    @Override
    public ClassList classes() {
        return labels;
    }

    @Override
    public Extent extent() {
        return extent;
    }

    @Override
    public RowWeights weights() {
        return weights;
    }

    @Override
    public ScoreColumns scores() {
        return probabilities;
    }

    @Override
    public boolean isLabelled(int label, int row) {
        return truth.get(label).get(row);
    }

    @Override
    public boolean isPredicted(int label, int row) {
        return predicted.get(label).get(row);
    }

    @Override
    public ClassTally tally(int label) {
        ClassTally[] known = tallies;
        if (known == null) {
            known = IntStream.range(0, labels.size()).mapToObj(this::counted).toArray(ClassTally[]::new);
            tallies = known;
        }
        return known[label];
    }

    private ClassTally counted(int label) {
        BitSet both = (BitSet) truth.get(label).clone();
        both.and(predicted.get(label));
        return new ClassTally(
                weight(both),
                weight(truth.get(label)),
                weight(predicted.get(label)),
                rows(truth.get(label)),
                rows(predicted.get(label)));
    }

    private double weight(BitSet rows) {
        return rows.stream().mapToDouble(weights::weight).sum();
    }

    private long rows(BitSet rows) {
        return rows.stream().mapToLong(weights::times).sum();
    }

    @Override
    public List<MultilabelExamples> split(Partition partition) {
        MultilabelExamples single = weights.repeated() ? at(weights.drawn(), extent) : this;
        return Arrays.stream(PartRows.of(partition))
                .map(rows -> single.at(rows, Extent.PART))
                .toList();
    }

    @Override
    public MultilabelExamples repeated(int[] counts) {
        return weights.repeated()
                ? at(weights.drawn(), extent).repeated(counts)
                : new MultilabelExamples(labels, extent, truth, predicted, probabilities, weights.repeated(counts));
    }

    private MultilabelExamples at(int[] rows, Extent of) {
        return new MultilabelExamples(
                labels, of, at(truth, rows), at(predicted, rows), probabilities.at(rows), weights.at(rows));
    }

    private static List<BitSet> at(List<BitSet> sets, int[] rows) {
        return sets.stream()
                .map(set -> IntStream.range(0, rows.length)
                        .filter(i -> set.get(rows[i]))
                        .collect(BitSet::new, BitSet::set, BitSet::or))
                .toList();
    }
}
