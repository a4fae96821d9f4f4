package io.dataops.checks.metric.clustering;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How many rows have a label and a cluster, for each pair that occurs.
 *
 * @param rows number of rows
 * @param labelSizes how many rows have each label; 0 for numbers that stand for none
 * @param clusterSizes how many rows have each cluster
 * @param cells the pairs that occur
 */
@SuppressWarnings("ArrayRecordComponent") // made and used within one computation
record ContingencyTable(int rows, int[] labelSizes, int[] clusterSizes, List<Cell> cells) {
    ContingencyTable {
        cells = List.copyOf(cells);
    }

    /**
     * One pair.
     *
     * @param label its number
     * @param cluster its number
     * @param rows how many rows have both, at least 1
     */
    record Cell(int label, int cluster, int rows) {}

    static ContingencyTable of(int[] labels, int[] clusters) {
        long[] pairs = new long[labels.length];
        Arrays.setAll(pairs, row -> ((long) labels[row] << Integer.SIZE) | clusters[row]);
        Arrays.sort(pairs);
        List<Cell> cells = new ArrayList<>();
        int start = 0;
        for (int row = 1; row <= pairs.length; row++) {
            if (row == pairs.length || pairs[row] != pairs[start]) {
                cells.add(new Cell((int) (pairs[start] >> Integer.SIZE), (int) pairs[start], row - start));
                start = row;
            }
        }
        return new ContingencyTable(labels.length, sizes(labels), sizes(clusters), cells);
    }

    private static int[] sizes(int[] numbers) {
        int[] sizes = new int[Arrays.stream(numbers).max().orElse(-1) + 1];
        for (int number : numbers) {
            sizes[number]++;
        }
        return sizes;
    }

    /** Entropy of the labels in nats; 0 when all rows have one. */
    double labelEntropy() {
        return entropy(labelSizes);
    }

    /** Entropy of the clusters in nats. */
    double clusterEntropy() {
        return entropy(clusterSizes);
    }

    private double entropy(int[] sizes) {
        double entropy = 0;
        for (int size : sizes) {
            if (size > 0 && size < rows) {
                entropy -= (double) size / rows * Math.log((double) size / rows);
            }
        }
        return entropy;
    }

    /** What labels and clusters say of each other, in nats; at least 0. */
    double mutualInformation() {
        double information = 0;
        for (Cell cell : cells) {
            double expected = (double) labelSizes[cell.label()] * clusterSizes[cell.cluster()] / rows;
            information += (double) cell.rows() / rows * Math.log(cell.rows() / expected);
        }
        return Math.max(0, information);
    }

    /** Pairs of rows that share label and cluster. */
    double pairsTogether() {
        return cells.stream().mapToDouble(cell -> pairsAmong(cell.rows())).sum();
    }

    /** Pairs of rows that share a label. */
    double pairsOfLabels() {
        return Arrays.stream(labelSizes)
                .mapToDouble(ContingencyTable::pairsAmong)
                .sum();
    }

    /** Pairs of rows that share a cluster. */
    double pairsOfClusters() {
        return Arrays.stream(clusterSizes)
                .mapToDouble(ContingencyTable::pairsAmong)
                .sum();
    }

    /** All pairs of rows. */
    double pairs() {
        return pairsAmong(rows);
    }

    private static double pairsAmong(int rows) {
        return (double) rows * (rows - 1) / 2;
    }
}
