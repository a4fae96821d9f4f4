package io.dataops.checks.model;

import io.dataops.checks.plan.RowBatch;
import io.dataops.checks.score.Scorer;
import io.dataops.checks.score.ScorerException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.LongSupplier;

/**
 * Takes the time of scoring: of whole batches for rows per second, and of single rows for the latency that a caller would
 * see. Of the first batch's rows up to {@value #WARM_UP} warm the model up and as many as {@value #MEASURED} are measured,
 * one call each.
 */
final class Stopwatch {
    private static final int WARM_UP = 50;
    private static final int MEASURED = 500;

    private final LongSupplier nanos;
    private final List<Double> latencies = new ArrayList<>();
    private long rows;
    private long batchNanos;

    Stopwatch(LongSupplier nanos) {
        this.nanos = nanos;
    }

    long now() {
        return nanos.getAsLong();
    }

    /** Whether no time was taken yet. */
    boolean isUnused() {
        return rows == 0;
    }

    void batch(int batchRows, long nanosTaken) {
        rows += batchRows;
        batchNanos += nanosTaken;
    }

    /** Scores rows of the first batch one by one. */
    void singles(Scorer scorer, RowBatch batch, int[] features) throws ScorerException {
        if (!latencies.isEmpty()) {
            return;
        }
        for (int row = 0; row < Math.min(WARM_UP, batch.rows()); row++) {
            scorer.score(new SingleRow(batch, row), features);
        }
        for (int row = 0; row < Math.min(MEASURED, batch.rows()); row++) {
            long before = now();
            scorer.score(new SingleRow(batch, row), features);
            latencies.add((now() - before) / 1e6);
        }
        Collections.sort(latencies);
    }

    /** Rows in a second, in batches; empty when nothing was scored. */
    OptionalDouble rowsPerSecond() {
        return batchNanos > 0 ? OptionalDouble.of(rows * 1e9 / batchNanos) : OptionalDouble.empty();
    }

    int measured() {
        return latencies.size();
    }

    /**
     * A quantile of the latencies in milliseconds: type 7 of Hyndman and Fan, or the nearest rank under 100 measurements;
     * empty when nothing was scored.
     */
    OptionalDouble latency(double probability) {
        if (latencies.isEmpty()) {
            return OptionalDouble.empty();
        }
        if (latencies.size() < 100) {
            int rank = (int) Math.ceil(probability * latencies.size());
            return OptionalDouble.of(latencies.get(Math.max(rank, 1) - 1));
        }
        double place = probability * (latencies.size() - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, latencies.size() - 1);
        return OptionalDouble.of(
                latencies.get(below) + (place - below) * (latencies.get(above) - latencies.get(below)));
    }
}
