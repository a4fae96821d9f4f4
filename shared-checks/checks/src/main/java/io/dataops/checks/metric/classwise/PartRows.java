package io.dataops.checks.metric.classwise;

import io.dataops.checks.metric.Partition;

/** The rows of each part of a partition. */
final class PartRows {
    private PartRows() {}

    /** For each part the indices of its rows, ascending. */
    static int[][] of(Partition partition) {
        int[] sizes = new int[partition.parts()];
        for (int part : partition.part()) {
            if (part >= 0) {
                sizes[part]++;
            }
        }
        int[][] rows = new int[sizes.length][];
        for (int part = 0; part < sizes.length; part++) {
            rows[part] = new int[sizes[part]];
        }
        int[] next = new int[sizes.length];
        for (int row = 0; row < partition.part().length; row++) {
            int part = partition.part()[row];
            if (part >= 0) {
                rows[part][next[part]++] = row;
            }
        }
        return rows;
    }
}
