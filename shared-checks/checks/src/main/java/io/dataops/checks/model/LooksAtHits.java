package io.dataops.checks.model;

import io.dataops.checks.metric.Paired;

/** Whether a test looks at which rows each side got right, and nothing else. */
final class LooksAtHits implements Paired.Cases<Boolean> {
    @Override
    public Boolean hits(Paired.Hits it) {
        return true;
    }

    @Override
    public Boolean losses(Paired.Losses it) {
        return false;
    }

    @Override
    public Boolean series(Paired.Series it) {
        return false;
    }

    @Override
    public Boolean areas(Paired.Areas it) {
        return false;
    }

    @Override
    public Boolean resampling(Paired.Resampling it) {
        return false;
    }

    @Override
    public Boolean leaving(Paired.Leaving it) {
        return false;
    }

    @Override
    public Boolean untestable(Paired.Untestable it) {
        return false;
    }
}
