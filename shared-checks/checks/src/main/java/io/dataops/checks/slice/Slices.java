package io.dataops.checks.slice;

import io.dataops.checks.metric.Partition;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Rows in slices that have no row in common.
 *
 * @param slicing the name of the slicing that made them
 * @param partition the slice of each row; −1 for a row that is in none
 * @param names of the slices, in their order, each once
 */
public record Slices(String slicing, Partition partition, List<String> names) {
    public Slices {
        names = List.copyOf(names);
        if (names.size() != partition.parts()) {
            throw new IllegalArgumentException(partition.parts() + " slices have " + names.size() + " names");
        }
    }

    /** Only the slices that have a row. */
    Slices withoutEmpty() {
        return only(partition.part().used(names.size()));
    }

    /**
     * Some of the slices.
     *
     * @param kept those that stay; one that has a row has to
     */
    Slices only(BitSet kept) {
        if (kept.cardinality() == names.size()) {
            return this;
        }
        int[] places = new int[names.size()];
        List<String> left = new ArrayList<>();
        for (int slice = 0; slice < places.length; slice++) {
            places[slice] = left.size();
            if (kept.get(slice)) {
                left.add(names.get(slice));
            }
        }
        return new Slices(slicing, new Partition(partition.part().mapped(places), left.size()), left);
    }
}
