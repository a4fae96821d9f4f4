package io.dataops.checks.metric;

import io.dataops.checks.statistics.DeLong;
import io.dataops.checks.statistics.Inference;
import java.util.Optional;

/**
 * What one side of a pair alone says of its metric when it is no {@link Metric#proportion}: an area under the ROC curve has
 * DeLong's variance. The mean of losses is left to the bootstrap, since losses are skewed.
 */
final class OneSide implements Paired.Cases<Optional<Inference>> {
    @Override
    public Optional<Inference> hits(Paired.Hits it) {
        return Optional.empty();
    }

    @Override
    public Optional<Inference> losses(Paired.Losses it) {
        return Optional.empty();
    }

    /** What depends on what was before is left to gates, as the mean of losses is. */
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

    @Override
    public Optional<Inference> leaving(Paired.Leaving it) {
        return Optional.empty();
    }

    @Override
    public Optional<Inference> untestable(Paired.Untestable it) {
        return Optional.empty();
    }
}
