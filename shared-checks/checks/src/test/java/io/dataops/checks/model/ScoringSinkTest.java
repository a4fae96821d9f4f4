package io.dataops.checks.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.checks.plan.RowBatch;
import io.dataops.checks.plan.RowSink;
import io.dataops.checks.plan.RowsRequest.Wanted;
import io.dataops.checks.score.ModelFacts;
import io.dataops.checks.score.Scorer;
import io.dataops.checks.task.ScoredColumns;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A model whose first call takes a second and each later one 1 ms and 10 µs a row, timed by a clock that it moves. */
class ScoringSinkTest implements RowSink {
    private static final long COLD = 1_000_000_000;
    private static final long CALL = 1_000_000;
    private static final long ROW = 10_000;

    private final List<Integer> handedOn = new ArrayList<>();
    private long nanos;

    private final Stopwatch stopwatch = new Stopwatch(() -> nanos);
    private final ScoringSink sink = new ScoringSink(
            new SlowScorer(),
            new int[0],
            new ScoredColumnOrder(List.of(), ScoredColumns.NONE, List.of()),
            stopwatch,
            this);

    @Override
    public void start(long rows) {}

    @Override
    public void accept(RowBatch batch) {
        handedOn.add(batch.rows());
    }

    @Test
    void theFirstCallIsNotTimed() {
        sink.accept(new Rows(1000));
        sink.accept(new Rows(1000));

        assertThat(stopwatch.rowsPerSecond()).hasValue(2000 * 1e9 / (2 * (CALL + 1000 * ROW)));
        assertThat(stopwatch.latency(0.5)).hasValue(1.01);
        assertThat(stopwatch.latency(0.99)).hasValue(1.01);
    }

    @Test
    void theWarmUpHandsNoRowOnTwice() {
        sink.accept(new Rows(20));
        sink.accept(new Rows(7));

        assertThat(handedOn).containsExactly(20, 7);
        assertThat(sink.problem()).isEmpty();
    }

    @Test
    void latenciesAreThoseOfSingleRowsOfTheFirstBatch() {
        sink.accept(new Rows(20));
        sink.accept(new Rows(7));

        assertThat(stopwatch.measured()).isEqualTo(20);
    }

    private final class SlowScorer implements Scorer {
        private boolean warm;

        @Override
        public Scores score(RowBatch batch, int[] columns) {
            nanos += warm ? CALL + batch.rows() * ROW : COLD;
            warm = true;
            return new Scores(List.of(), new double[0], new double[0][]);
        }

        @Override
        public ModelFacts facts() {
            return new ModelFacts("fake", "fake 1", "no inputs", 0, 0);
        }

        @Override
        public List<Wanted> features() {
            return List.of();
        }

        @Override
        public Answers answers() {
            return new Answers(Prediction.NONE, List.of());
        }

        @Override
        public void close() {}
    }

    /** Rows without columns. */
    private record Rows(int rows) implements RowBatch {
        @Override
        public long place(int row) {
            return row + 1L;
        }

        @Override
        public boolean isNull(int column, int row) {
            throw new IndexOutOfBoundsException(column);
        }

        @Override
        public double number(int column, int row) {
            throw new IndexOutOfBoundsException(column);
        }

        @Override
        public int code(int column, int row) {
            throw new IndexOutOfBoundsException(column);
        }

        @Override
        public long identity(int column, int row) {
            throw new IndexOutOfBoundsException(column);
        }

        @Override
        public List<String> texts(int column) {
            throw new IndexOutOfBoundsException(column);
        }
    }
}
