package io.dataops.checks.metric;

import io.dataops.checks.statistics.Proportion;
import java.util.Optional;

/** The hits of one side of a pair, of a metric that looks at hits; none without a row. */
final class CountedHits implements Paired.Cases<Optional<Proportion>> {
    @Override
    public Optional<Proportion> hits(Paired.Hits it) {
        int hits = 0;
        for (boolean hit : it.candidate()) {
            hits += hit ? 1 : 0;
        }
        return it.candidate().length == 0 ? Optional.empty() : Optional.of(new Proportion(hits, it.candidate().length));
    }

    @Override
    public Optional<Proportion> losses(Paired.Losses it) {
        return Optional.empty();
    }

    @Override
    public Optional<Proportion> series(Paired.Series it) {
        return Optional.empty();
    }

    @Override
    public Optional<Proportion> areas(Paired.Areas it) {
        return Optional.empty();
    }

    @Override
    public Optional<Proportion> resampling(Paired.Resampling it) {
        return Optional.empty();
    }

    @Override
    public Optional<Proportion> leaving(Paired.Leaving it) {
        return Optional.empty();
    }

    @Override
    public Optional<Proportion> untestable(Paired.Untestable it) {
        return Optional.empty();
    }
}
