package io.dataops.checks.model;

import io.dataops.checks.plan.RowBatch;
import io.dataops.checks.plan.RowSink;
import io.dataops.checks.score.Scorer;
import io.dataops.checks.score.ScorerException;
import java.util.Optional;

/** Has every batch scored before it is handed on, with the answers as columns behind those that the engine read. */
final class ScoringSink implements RowSink {
    private final Scorer scorer;
    private final int[] features;
    private final ScoredColumnOrder columns;
    private final Stopwatch stopwatch;
    private final RowSink next;
    private Optional<String> problem = Optional.empty();

    /**
     * Scores on the way to a sink.
     *
     * @param features the index of each feature in the batches of the engine
     * @param columns what the sink is handed
     */
    ScoringSink(Scorer scorer, int[] features, ScoredColumnOrder columns, Stopwatch stopwatch, RowSink next) {
        this.scorer = scorer;
        this.features = features;
        this.columns = columns;
        this.stopwatch = stopwatch;
        this.next = next;
    }

    @Override
    public void start(long rows) {
        next.start(rows);
    }

    @Override
    public void accept(RowBatch batch) {
        if (problem.isPresent()) {
            return;
        }
        try {
            if (stopwatch.isUnused()) {
                // The first call prepares the model and this machine; whoever is scored later would have that for free.
                scorer.score(batch, features);
            }
            long before = stopwatch.now();
            Scorer.Scores scores = scorer.score(batch, features);
            stopwatch.batch(batch.rows(), stopwatch.now() - before);
            next.accept(columns.of(batch, scores));
            stopwatch.singles(scorer, batch, features);
        } catch (ScorerException refused) {
            problem = Optional.of(String.valueOf(refused.getMessage()));
        }
    }

    /** Why a batch could not be scored; empty when all were. */
    Optional<String> problem() {
        return problem;
    }
}
