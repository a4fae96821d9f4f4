package io.dataops.checks.metric.binary;

import io.dataops.checks.metric.Groups;
import io.dataops.checks.plan.CompactIndices;
import io.dataops.checks.statistics.Order;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Rows in the order of their scores, highest first; without scores in their own order. A position counts in this order, from
 * 0. Repeated draws and weights share one such order.
 */
@SuppressWarnings("ArrayRecordComponent") // millions of values, shared on purpose
final class RankedRows {
    private final int size;
    private final Flags positive;
    /** Without elements when there are no scores. */
    private final double[] scores;

    private final @Nullable Flags predicted;
    private final double @Nullable [] weights;
    /** The rows of the positions; null where these are the positions. */
    private final @Nullable Origins origins;

    /** For each grouping of the root the group at each position. */
    private final List<CompactIndices> groups;

    private final Root root;

    /**
     * What all parts of some examples share.
     *
     * @param kind what the scores are
     * @param positiveClass the name of the positive class
     * @param negativeClass the name of the other one
     * @param groups of rows, by the row's number before any split
     */
    record Root(ScoreKind kind, String positiveClass, String negativeClass, List<Groups> groups) {
        private Stream<CompactIndices> groupsOfRows() {
            return groups.stream().map(grouping -> grouping.partition().part());
        }
    }

    /** What a score is. */
    enum ScoreKind {
        NONE,
        SCORE,
        PROBABILITY
    }

    private RankedRows(
            int size,
            Flags positive,
            double[] scores,
            @Nullable Flags predicted,
            double @Nullable [] weights,
            @Nullable Origins origins,
            List<CompactIndices> groups,
            Root root) {
        this.size = size;
        this.positive = positive;
        this.scores = scores;
        this.predicted = predicted;
        this.weights = weights;
        this.origins = origins;
        this.groups = groups;
        this.root = root;
    }

    /** Rows without scores, in their own order. */
    static RankedRows unranked(
            int size, BitSet positive, @Nullable BitSet predicted, double @Nullable [] weights, Root root) {
        return new RankedRows(
                size,
                Flags.of(positive, size),
                new double[0],
                predicted == null ? null : Flags.of(predicted, size),
                weights,
                null,
                root.groupsOfRows().toList(),
                root);
    }

    /** Rows in the order of their scores. */
    static RankedRows ranked(
            double[] scores, BitSet positive, @Nullable BitSet predicted, double @Nullable [] weights, Root root) {
        Order.Sorted sorted = Order.DESCENDING.sorted(scores);
        int[] rows = sorted.rows();
        return new RankedRows(
                rows.length,
                Flags.of(positive, rows.length).at(rows),
                sorted.values(),
                predicted == null ? null : Flags.of(predicted, rows.length).at(rows),
                weights == null ? null : pick(weights, rows),
                Origins.of(rows),
                root.groupsOfRows().map(ofRows -> ofRows.at(rows)).toList(),
                root);
    }

    /** The same rows, of which those with at least a score are predicted positive. */
    RankedRows decidedAt(double threshold) {
        return new RankedRows(size, positive, scores, atLeast(threshold), weights, origins, groups, root);
    }

    /** The positions with at least a score; they stand first. */
    Flags atLeast(double threshold) {
        int end = 0;
        int above = size;
        while (end < above) {
            int middle = (end + above) >>> 1;
            if (scores[middle] >= threshold) {
                end = middle + 1;
            } else {
                above = middle;
            }
        }
        return Flags.first(end, size);
    }

    /** Some of the rows, in the same order: what have no scores stand in the order of their rows, before as after. */
    RankedRows at(int[] positions) {
        return new RankedRows(
                positions.length,
                positive.at(positions),
                scores.length == 0 ? scores : pick(scores, positions),
                predicted == null ? null : predicted.at(positions),
                weights == null ? null : pick(weights, positions),
                origins == null ? null : origins.at(positions),
                groups.stream().map(ofPositions -> ofPositions.at(positions)).toList(),
                root);
    }

    private static double[] pick(double[] values, int[] places) {
        double[] picked = new double[places.length];
        for (int i = 0; i < places.length; i++) {
            picked[i] = values[places[i]];
        }
        return picked;
    }

    int size() {
        return size;
    }

    Root root() {
        return root;
    }

    /** Which positions are positive. */
    Flags positive() {
        return positive;
    }

    /** The score; only where {@link Root#kind} says that there is one. */
    double score(int position) {
        return scores[position];
    }

    /** The scores in their order; not copied, and not to be changed. */
    double[] scores() {
        return scores;
    }

    /** Which rows the model itself predicts to be positive; null when it decides nothing. */
    @Nullable
    Flags predicted() {
        return predicted;
    }

    boolean weighted() {
        return weights != null;
    }

    double weight(int position) {
        return weights == null ? 1 : weights[position];
    }

    /** The row, counted in these examples. */
    int row(int position) {
        return origins == null ? position : origins.ranks()[position];
    }

    /** Numbers of the rows, each at the row's position. */
    int[] byPosition(int[] byRow) {
        if (origins == null) {
            return byRow.clone();
        }
        int[] places = origins.ranks();
        int[] placed = new int[size];
        for (int position = 0; position < size; position++) {
            placed[position] = byRow[places[position]];
        }
        return placed;
    }

    /** Parts of the rows, by position. */
    CompactIndices placed(CompactIndices ofRows) {
        return origins == null ? ofRows : ofRows.at(origins.ranks());
    }

    /** The group at each position, of one of the root's groupings. */
    CompactIndices groups(Groups grouping) {
        return groups.get(root.groups().indexOf(grouping));
    }

    /** The scores, which there must be, each with its row; rows with scores are always ranked. */
    Order.Sorted sorted() {
        return new Order.Sorted(scores, Objects.requireNonNull(origins).ranks());
    }
}
