package io.dataops.checks.model;

import io.dataops.checks.metric.Partition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the bootstrap keeps together. Arrays are not copied.
 *
 * @param strata the stratum of each row; empty when all rows are alike
 * @param clusters the cluster of each row; empty when rows do not depend on each other
 */
record DrawnBy(Optional<int[]> strata, Optional<int[]> clusters) {
    /** The same for the rows of each part. */
    List<DrawnBy> split(Partition partition) {
        List<DrawnBy> parts = new ArrayList<>();
        int[] sizes = partition.part().counts(partition.parts());
        List<int[]> strataParts =
                strata.map(codes -> split(codes, partition, sizes)).orElse(List.of());
        List<int[]> clusterParts =
                clusters.map(codes -> split(codes, partition, sizes)).orElse(List.of());
        for (int part = 0; part < partition.parts(); part++) {
            parts.add(new DrawnBy(
                    strataParts.isEmpty() ? Optional.empty() : Optional.of(strataParts.get(part)),
                    clusterParts.isEmpty() ? Optional.empty() : Optional.of(clusterParts.get(part))));
        }
        return parts;
    }

    private static List<int[]> split(int[] codes, Partition partition, int[] sizes) {
        List<int[]> parts = new ArrayList<>();
        for (int size : sizes) {
            parts.add(new int[size]);
        }
        int[] filled = new int[sizes.length];
        for (int row = 0; row < codes.length; row++) {
            int part = partition.part().of(row);
            if (part >= 0) {
                parts.get(part)[filled[part]++] = codes[row];
            }
        }
        return parts;
    }
}
