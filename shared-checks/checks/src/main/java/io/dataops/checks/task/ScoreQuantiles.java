package io.dataops.checks.task;

import io.dataops.checks.metric.binary.Thresholds;
import io.dataops.checks.metric.binary.Walker;
import java.util.NavigableSet;
import java.util.TreeSet;

/** The scores above which equal parts of the rows are, as nearly as distinct scores allow. */
final class ScoreQuantiles implements Walker<NavigableSet<Double>> {
    private final int parts;
    private final double total;
    private final NavigableSet<Double> scores = new TreeSet<>();
    private int next = 1;

    /**
     * Of some rows.
     *
     * @param parts how many
     * @param total weight of the rows
     */
    ScoreQuantiles(int parts, double total) {
        this.parts = parts;
        this.total = total;
    }

    @Override
    public void take(Thresholds block) {
        for (int i = 0; i < block.size() && next < parts; i++) {
            double share = (block.positive(i) + block.negative(i)) / total;
            if (share * parts >= next) {
                scores.add(block.score(i));
                next = (int) (share * parts) + 1;
            }
        }
    }

    @Override
    public NavigableSet<Double> result() {
        return scores;
    }
}
