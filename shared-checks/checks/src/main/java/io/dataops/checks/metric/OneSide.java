package io.dataops.checks.metric;

import io.dataops.checks.statistics.DeLong;
import io.dataops.checks.statistics.Inference;
import io.dataops.checks.statistics.Proportion;
import io.dataops.checks.statistics.StudentT;
import java.util.Optional;

/**
 * What one side of a pair alone says of its metric: hits are a proportion, judged by the exact method of Clopper and
 * Pearson; losses have a mean with Student's t; an area under the ROC curve has DeLong's variance.
 */
final class OneSide implements Paired.Cases<Optional<Inference>> {
    private static final int FEWEST_LOSSES = 2;

    @Override
    public Optional<Inference> hits(Paired.Hits it) {
        int hits = 0;
        for (boolean hit : it.candidate()) {
            hits += hit ? 1 : 0;
        }
        return it.candidate().length == 0
                ? Optional.empty()
                : Optional.of(new Proportion(hits, it.candidate().length).inference(Proportion.Method.CLOPPER_PEARSON));
    }

    @Override
    public Optional<Inference> losses(Paired.Losses it) {
        return it.candidate().length < FEWEST_LOSSES ? Optional.empty() : Optional.of(StudentT.ofMean(it.candidate()));
    }

    /** Losses over time depend on each other, and no closed form of one side takes that into account. */
    @Override
    public Optional<Inference> series(Paired.Series it) {
        return Optional.empty();
    }

    @Override
    public Optional<Inference> areas(Paired.Areas it) {
        return Optional.of(DeLong.area(it.positive(), it.candidate()));
    }

    @Override
    public Optional<Inference> resampling(Paired.Resampling it) {
        return Optional.empty();
    }
}
