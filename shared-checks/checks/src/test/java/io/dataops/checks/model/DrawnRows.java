package io.dataops.checks.model;

import io.dataops.checks.metric.Examples;
import io.dataops.checks.metric.Partition;
import io.dataops.checks.slice.Slices;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * The rows of one run of a simulation, as they are once they have been read and paired.
 *
 * @param candidate the model's examples
 * @param baseline those of its baseline
 * @param dummy those of a model without features
 * @param clusters the cluster of each row; empty when rows do not depend on each other
 */
record DrawnRows<E extends Examples<E>>(E candidate, E baseline, Optional<E> dummy, Optional<int[]> clusters) {
    /** Draws the rows of one run. */
    interface Population<E extends Examples<E>> {
        DrawnRows<E> draw(SplittableRandom random);
    }

    Slice<E> all() {
        return new Slice<>(null, candidate, Optional.of(baseline), dummy, new DrawnBy(Optional.empty(), clusters));
    }

    /** The rows in so many slices of equal size, one after the other; none for one slice. */
    Optional<SlicedRows<E>> sliced(int slices) {
        if (slices == 1) {
            return Optional.empty();
        }
        int each = candidate.rows() / slices;
        int[] part = IntStream.range(0, candidate.rows()).map(row -> row / each).toArray();
        return Optional.of(all().split(new Slices(
                "part",
                new Partition(part, slices),
                IntStream.range(0, slices).mapToObj(slice -> "part=" + slice).toList())));
    }
}
