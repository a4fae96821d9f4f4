package io.dataops.checks.metric.multilabel;

import io.dataops.checks.metric.classwise.ClassExamples;
import io.dataops.checks.metric.classwise.ClassList;
import io.dataops.checks.metric.classwise.ClassRows;
import io.dataops.checks.metric.classwise.ClassTally;
import io.dataops.checks.metric.classwise.Extent;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Rows that have any number of labels each, and are predicted to have some, perhaps with a probability for each label. A
 * label is a class that does not rule others out.
 */
public final class MultilabelExamples implements ClassExamples<MultilabelExamples> {
    private final ClassRows common;
    private final List<BitSet> truth;
    private final List<BitSet> predicted;
    // Found when first asked for. Two threads that both find it find the same.
    private volatile ClassTally @Nullable [] tallies;

    private MultilabelExamples(ClassRows common, List<BitSet> truth, List<BitSet> predicted) {
        this.common = common;
        this.truth = truth;
        this.predicted = predicted;
    }

    /**
     * Rows of a run, each with the weight 1. Sets are not copied.
     *
     * @param rows how many
     * @param truth for each label the rows that have it
     * @param predicted for each label the rows that are predicted to
     */
    public static MultilabelExamples of(ClassList labels, int rows, List<BitSet> truth, List<BitSet> predicted) {
        return new MultilabelExamples(ClassRows.of(labels, rows), List.copyOf(truth), List.copyOf(predicted));
    }

    @Override
    public ClassRows common() {
        return common;
    }

    @Override
    public MultilabelExamples with(ClassRows other) {
        return new MultilabelExamples(other, truth, predicted);
    }

    @Override
    public MultilabelExamples at(int[] rows, Extent of) {
        return new MultilabelExamples(common.at(rows, of), at(truth, rows), at(predicted, rows));
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
            known = IntStream.range(0, classes().size()).mapToObj(this::counted).toArray(ClassTally[]::new);
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
        return rows.stream().mapToDouble(weights()::weight).sum();
    }

    private long rows(BitSet rows) {
        return rows.stream().mapToLong(weights()::times).sum();
    }

    private static List<BitSet> at(List<BitSet> sets, int[] rows) {
        return sets.stream()
                .map(set -> IntStream.range(0, rows.length)
                        .filter(i -> set.get(rows[i]))
                        .collect(BitSet::new, BitSet::set, BitSet::or))
                .toList();
    }
}
