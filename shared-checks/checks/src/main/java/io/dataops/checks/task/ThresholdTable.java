package io.dataops.checks.task;

import io.dataops.checks.metric.binary.Thresholds;
import io.dataops.checks.metric.binary.Walker;
import io.dataops.results.ModelEvidence.ThresholdRow;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.NavigableSet;
import org.jspecify.annotations.Nullable;

/** What some thresholds make of the rows, lowest first. */
final class ThresholdTable implements Walker<List<ThresholdRow>> {
    private final Deque<Double> wanted;
    private final double positive;
    private final double negative;
    private final Deque<ThresholdRow> rows = new ArrayDeque<>();
    private double truePositive;
    private double falsePositive;

    /**
     * A table of some thresholds.
     *
     * @param wanted the thresholds, which need not be scores of rows
     * @param positive weight of the positive rows
     * @param negative weight of the negative rows
     */
    ThresholdTable(NavigableSet<Double> wanted, double positive, double negative) {
        this.wanted = new ArrayDeque<>(wanted.descendingSet());
        this.positive = positive;
        this.negative = negative;
    }

    @Override
    public void take(Thresholds block) {
        int last = block.size() - 1;
        // All scores of most blocks are above the next threshold that is wanted.
        for (int i = isAbove(block.score(last)) ? last : 0; i <= last; i++) {
            while (!isAbove(block.score(i))) {
                addRow();
            }
            truePositive = block.positive(i);
            falsePositive = block.negative(i);
        }
    }

    private boolean isAbove(double score) {
        return wanted.isEmpty() || score >= wanted.getFirst();
    }

    private void addRow() {
        rows.addFirst(new ThresholdRow(
                wanted.removeFirst(),
                truePositive,
                falsePositive,
                positive - truePositive,
                negative - falsePositive,
                share(truePositive, truePositive + falsePositive),
                share(truePositive, positive),
                share(falsePositive, negative)));
    }

    private static @Nullable Double share(double of, double among) {
        return among == 0 ? null : of / among;
    }

    @Override
    public List<ThresholdRow> result() {
        while (!wanted.isEmpty()) {
            addRow();
        }
        return List.copyOf(rows);
    }
}
