package io.dataops.checks.slice;

import io.dataops.checks.metric.Partition;
import io.dataops.checks.plan.CompactIndices;
import io.dataops.checks.plan.Values;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Numbers in bins. A number on an edge is in the bin above it; infinite numbers are in the outer bins. */
final class Bins {
    private final String column;
    private final double[] edges;

    /** @param edges finite and ascending, at least one */
    Bins(String column, double[] edges) {
        this.column = column;
        this.edges = edges;
    }

    /** A slice for each bin in ascending order, also where it has no row; then one of NaN and one of nulls if there are any. */
    Slices of(Values.Numbers numbers) {
        int bins = edges.length + 1;
        CompactIndices.Builder parts = new CompactIndices.Builder(numbers.size());
        for (int row = 0; row < numbers.size(); row++) {
            parts.set(row, numbers.isNull(row) ? bins + 1 : bin(numbers.values()[row]));
        }
        CompactIndices part = parts.build();
        List<String> names = names();
        names.add(SliceName.isNotANumber(column));
        names.add(SliceName.isNull(column));
        BitSet present = part.used(names.size());
        present.set(0, bins);
        return new Slices(column, new Partition(part, names.size()), names).only(present);
    }

    private int bin(double number) {
        if (Double.isNaN(number)) {
            return edges.length + 1;
        }
        // Below zero there is a negative zero, which is the same number.
        int place = Arrays.binarySearch(edges, number == 0 ? 0.0 : number);
        return place < 0 ? -place - 1 : place + 1;
    }

    private List<String> names() {
        List<String> names = new ArrayList<>();
        names.add(SliceName.below(column, edges[0]));
        for (int edge = 1; edge < edges.length; edge++) {
            names.add(SliceName.between(edges[edge - 1], column, edges[edge]));
        }
        names.add(SliceName.atLeast(column, edges[edges.length - 1]));
        return names;
    }
}
