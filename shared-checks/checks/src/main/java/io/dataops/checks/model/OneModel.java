package io.dataops.checks.model;

import io.dataops.checks.metric.Paired;
import io.dataops.checks.statistics.DeLong;
import io.dataops.checks.statistics.Inference;
import io.dataops.checks.statistics.LastingErrors;
import io.dataops.checks.statistics.LongRunMean;
import io.dataops.checks.statistics.StudentT;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a gate takes for sure of one model's metric where values are skewed or depend on each other; empty where the metric
 * itself knows better.
 */
final class OneModel implements Paired.Cases<Optional<Inference>> {
    private final Function<Paired.Leaving, Inference> leaving;

    /**
     * Of a model.
     *
     * @param leaving what its metric says when each time is left out in turn
     */
    OneModel(Function<Paired.Leaving, Inference> leaving) {
        this.leaving = leaving;
    }

    @Override
    public Optional<Inference> hits(Paired.Hits it) {
        return Optional.empty();
    }

    @Override
    public Optional<Inference> losses(Paired.Losses it) {
        return Optional.of(StudentT.correctedMean(it.candidate()));
    }

    @Override
    public Optional<Inference> series(Paired.Series it) {
        return Optional.of(LongRunMean.corrected(
                it.timeline().series(it.candidate()),
                LastingErrors.of(it.timeline().series(it.errors().candidate())),
                it.timeline().horizon()));
    }

    @Override
    public Optional<Inference> areas(Paired.Areas it) {
        return Optional.of(DeLong.correctedArea(it.positive(), it.candidate()));
    }

    @Override
    public Optional<Inference> resampling(Paired.Resampling it) {
        return Optional.empty();
    }

    @Override
    public Optional<Inference> leaving(Paired.Leaving it) {
        return Optional.of(leaving.apply(it));
    }

    @Override
    public Optional<Inference> untestable(Paired.Untestable it) {
        throw new IllegalArgumentException(it.reason());
    }
}
