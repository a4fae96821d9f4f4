package io.dataops.checks.model;

import io.dataops.checks.metric.Examples;
import io.dataops.checks.metric.Partition;
import io.dataops.checks.slice.Slices;
import java.util.List;
import java.util.Optional;

/** The slices of some rows. Each is made when it is asked for, so that a walk through them holds one at a time. */
final class SlicedRows<E extends Examples<E>> {
    private final Slices slices;
    private final List<E> candidates;
    private final Optional<List<E>> baselines;
    private final Optional<List<E>> dummies;
    private final List<DrawnBy> draws;

    SlicedRows(Slice<E> whole, Slices slices) {
        this.slices = slices;
        Partition partition = slices.partition();
        candidates = whole.candidate().split(partition);
        baselines = whole.baseline().map(examples -> examples.split(partition));
        dummies = whole.dummy().map(examples -> examples.split(partition));
        draws = whole.draw().split(partition);
    }

    int number() {
        return slices.names().size();
    }

    /** One of them, by its index from 0. */
    Slice<E> slice(int index) {
        return new Slice<>(
                slices.names().get(index),
                candidates.get(index),
                baselines.map(all -> all.get(index)),
                dummies.map(all -> all.get(index)),
                draws.get(index));
    }
}
