package io.dataops.checks.ratchet;

import io.dataops.checks.plan.Description;
import io.dataops.checks.plan.Engine;
import io.dataops.checks.plan.FailingRowsRequest;
import io.dataops.checks.plan.Measure;
import io.dataops.checks.plan.Measurements;
import io.dataops.checks.plan.Plan;
import io.dataops.checks.plan.Progress;
import io.dataops.checks.plan.RowBatch;
import io.dataops.checks.plan.RowSink;
import io.dataops.checks.plan.RowsRequest;
import io.dataops.checks.plan.SampleRequest;
import io.dataops.checks.plan.Scope;
import io.dataops.checks.plan.Separation;
import io.dataops.checks.plan.SeparationRequest;
import io.dataops.results.Samples;
import java.util.List;
import java.util.Optional;

/** Has failing rows with these identities, or a reason why it cannot tell them apart; takes no measure. */
record MadeUpRows(String problem, long... identities) implements Engine {
    @Override
    public Optional<String> failing(FailingRowsRequest request, RowSink sink) {
        if (!problem.isEmpty()) {
            return Optional.of(problem);
        }
        sink.start(identities.length);
        sink.accept(new Batch(identities));
        return Optional.empty();
    }

    @Override
    public String id() {
        return "made up";
    }

    @Override
    public Description describe(String dataset) {
        throw new AssertionError(dataset);
    }

    @Override
    public Measurements run(Plan plan, Progress progress) {
        throw new AssertionError(plan);
    }

    @Override
    public Optional<String> read(RowsRequest request, RowSink sink) {
        throw new AssertionError(request);
    }

    @Override
    public Optional<Samples> sample(SampleRequest request) {
        throw new AssertionError(request);
    }

    @Override
    public Separation separate(SeparationRequest request) {
        throw new AssertionError(request);
    }

    @Override
    public Optional<String> reproduce(Scope scope, Measure<?> measure) {
        throw new AssertionError(measure);
    }

    @Override
    public void cancel() {}

    @Override
    public void close() {}

    private record Batch(long... identities) implements RowBatch {
        @Override
        public int rows() {
            return identities.length;
        }

        @Override
        public long place(int row) {
            return row + 1L;
        }

        @Override
        public boolean isNull(int column, int row) {
            return false;
        }

        @Override
        public double number(int column, int row) {
            throw new AssertionError(column);
        }

        @Override
        public int code(int column, int row) {
            throw new AssertionError(column);
        }

        @Override
        public long identity(int column, int row) {
            return identities[row];
        }

        @Override
        public List<String> texts(int column) {
            throw new AssertionError(column);
        }
    }
}
