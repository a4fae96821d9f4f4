package io.dataops.checks.model;

import io.dataops.checks.metric.Paired;
import io.dataops.checks.statistics.DeLong;
import io.dataops.checks.statistics.Inference;
import io.dataops.checks.statistics.Proportion;
import java.util.Optional;

/**
 * What rows say about a metric's own value without draws, from what its paired test looks at: the exact binomial test for
 * a share of hits, DeLong's variance for an area. A mean of losses is left to the bootstrap, since losses are skewed.
 */
final class ClosedForm implements Paired.Cases<Optional<Inference>> {
    @Override
    public Optional<Inference> hits(Paired.Hits it) {
        long hits = 0;
        for (boolean hit : it.candidate()) {
            hits += hit ? 1 : 0;
        }
        return Optional.of(new Proportion(hits, it.candidate().length).inference(Proportion.Method.CLOPPER_PEARSON));
    }

    @Override
    public Optional<Inference> areas(Paired.Areas it) {
        return Optional.of(DeLong.area(it.positive(), it.candidate()));
    }

    @Override
    public Optional<Inference> losses(Paired.Losses it) {
        return Optional.empty();
    }

    @Override
    public Optional<Inference> series(Paired.Series it) {
        return Optional.empty();
    }

    @Override
    public Optional<Inference> resampling(Paired.Resampling it) {
        return Optional.empty();
    }
}
