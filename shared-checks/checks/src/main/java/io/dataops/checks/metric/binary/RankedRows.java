package io.dataops.checks.metric.binary;

import io.dataops.checks.metric.CompactParts;
import io.dataops.checks.metric.Groups;
import io.dataops.checks.statistics.Order;
import java.util.Arrays;
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
    /** The row of each position, counted in the examples that were not split; null where it is the position. */
    private final int @Nullable [] origins;

    /** For each grouping of the root the group at each position. */
    private final List<CompactParts> groups;

    private final Root root;
    private @Nullable Ranks ranks;

    /**
     * What all parts of some examples share.
     *
     * @param kind what the scores are
     * @param positiveClass the name of the positive class
     * @param negativeClass the name of the other one
     * @param groups of rows, by the row's number before any split
     */
    record Root(ScoreKind kind, String positiveClass, String negativeClass, List<Groups> groups) {
        private Stream<CompactParts> groupsOfRows() {
            return groups.stream().map(grouping -> CompactParts.of(grouping.partition()));
        }
    }

    /** What a score is. */
    enum ScoreKind {
        NONE,
        SCORE,
        PROBABILITY
    }

    /** The row of each position, counted in these rows alone. */
    private record Ranks(int[] rows) {
        /** A row's rank is how many bits are set before its own; no sort is as fast. */
        static Ranks of(int[] origins) {
            long[] words = new long[Arrays.stream(origins).max().orElse(0) / Long.SIZE + 1];
            for (int origin : origins) {
                words[origin / Long.SIZE] |= 1L << origin;
            }
            int[] before = new int[words.length];
            for (int word = 1; word < words.length; word++) {
                before[word] = before[word - 1] + Long.bitCount(words[word - 1]);
            }
            int[] rows = new int[origins.length];
            for (int position = 0; position < rows.length; position++) {
                int word = origins[position] / Long.SIZE;
                long lower = words[word] & ((1L << origins[position]) - 1);
                rows[position] = before[word] + Long.bitCount(lower);
            }
            return new Ranks(rows);
        }
    }

    private RankedRows(
            int size,
            Flags positive,
            double[] scores,
            @Nullable Flags predicted,
            double @Nullable [] weights,
            int @Nullable [] origins,
            List<CompactParts> groups,
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
        RankedRows ranked = new RankedRows(
                rows.length,
                Flags.of(positive, rows.length).at(rows),
                sorted.values(),
                predicted == null ? null : Flags.of(predicted, rows.length).at(rows),
                weights == null ? null : pick(weights, rows),
                rows,
                root.groupsOfRows().map(ofRows -> ofRows.at(rows)).toList(),
                root);
        ranked.ranks = new Ranks(rows);
        return ranked;
    }

    /** Some of the rows, in the same order. */
    RankedRows at(int[] positions) {
        int[] rows = positions.clone();
        for (int i = 0; origins != null && i < rows.length; i++) {
            rows[i] = origins[positions[i]];
        }
        return new RankedRows(
                positions.length,
                positive.at(positions),
                scores.length == 0 ? scores : pick(scores, positions),
                predicted == null ? null : predicted.at(positions),
                weights == null ? null : pick(weights, positions),
                rows,
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
        return origins == null ? position : ranks(origins).rows[position];
    }

    /** Numbers of the rows, each at the row's position. */
    int[] byPosition(int[] byRow) {
        if (origins == null) {
            return byRow.clone();
        }
        int[] places = ranks(origins).rows;
        int[] placed = new int[size];
        for (int position = 0; position < size; position++) {
            placed[position] = byRow[places[position]];
        }
        return placed;
    }

    // Two threads may both find the ranks, which are the same; a record is seen whole or not at all.
    private Ranks ranks(int[] origins) {
        Ranks known = ranks;
        if (known == null) {
            known = Ranks.of(origins);
            ranks = known;
        }
        return known;
    }

    /** The group at each position, of one of the root's groupings. */
    CompactParts groups(Groups grouping) {
        return groups.get(root.groups().indexOf(grouping));
    }

    /** The scores, which there must be, each with its row; rows with scores are always ranked. */
    Order.Sorted sorted() {
        return new Order.Sorted(scores, ranks(Objects.requireNonNull(origins)).rows);
    }
}
