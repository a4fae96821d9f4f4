package io.dataops.checks.slice;

import io.dataops.checks.metric.Partition;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

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
        boolean[] present = new boolean[names.size()];
        for (int it : partition.part()) {
            if (it >= 0) {
                present[it] = true;
            }
        }
        return only(present);
    }

    /**
     * Some of the slices.
     *
     * @param kept for each slice whether it stays; one that has a row has to
     */
    Slices only(boolean[] kept) {
        if (IntStream.range(0, kept.length).allMatch(slice -> kept[slice])) {
            return this;
        }
        int[] places = new int[names.size()];
        List<String> left = new ArrayList<>();
        for (int slice = 0; slice < places.length; slice++) {
            places[slice] = left.size();
            if (kept[slice]) {
                left.add(names.get(slice));
            }
        }
        int[] part = new int[partition.part().length];
        for (int row = 0; row < part.length; row++) {
            int slice = partition.part()[row];
            part[row] = slice < 0 ? -1 : places[slice];
        }
        return new Slices(slicing, new Partition(part, left.size()), left);
    }
}
