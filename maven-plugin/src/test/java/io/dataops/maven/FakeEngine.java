package io.dataops.maven;

import io.dataops.checks.plan.CancelledException;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.ColumnKind;
import io.dataops.checks.plan.Description;
import io.dataops.checks.plan.Engine;
import io.dataops.checks.plan.EngineFactory;
import io.dataops.checks.plan.FailingRowsRequest;
import io.dataops.checks.plan.Measure;
import io.dataops.checks.plan.Measurements;
import io.dataops.checks.plan.Plan;
import io.dataops.checks.plan.Progress;
import io.dataops.checks.plan.RowSink;
import io.dataops.checks.plan.RowsRequest;
import io.dataops.checks.plan.SampleRequest;
import io.dataops.checks.plan.Scope;
import io.dataops.checks.plan.Separation;
import io.dataops.checks.plan.SeparationRequest;
import io.dataops.checks.plan.Source;
import io.dataops.checks.plan.TableSchema;
import io.dataops.results.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** An engine that finds a number of rows in every data set, counts its openings, and measures nothing else. */
final class FakeEngine implements EngineFactory {
    final List<Resources> opened = new ArrayList<>();
    long rows = 3;
    Consumer<Engine> whileRunning = engine -> {};

    @Override
    public Engine open(List<Source> sources, Resources resources) {
        opened.add(resources);
        return new Open();
    }

    private final class Open implements Engine {
        private boolean cancelled;

        @Override
        public String id() {
            return "fake 1";
        }

        @Override
        public Description describe(String dataset) {
            return new Description.Found(
                    new TableSchema(List.of(new TableSchema.Field(new Column("id"), ColumnKind.INTEGER, "BIGINT"))));
        }

        @Override
        public Measurements run(Plan plan, Progress progress) {
            whileRunning.accept(this);
            if (cancelled) {
                throw new CancelledException();
            }
            Measurements.Builder measurements = Measurements.builder();
            for (Scope scope : plan.scopes()) {
                for (Measure<?> measure : plan.measures(scope)) {
                    if (measure instanceof Measure.Rows count) {
                        measurements.answer(scope, count, rows);
                    } else {
                        measurements.refuse(scope, measure, "the fake counts rows only");
                    }
                }
            }
            return measurements.build();
        }

        @Override
        public Optional<String> read(RowsRequest request, RowSink sink) {
            return Optional.of("no rows are here");
        }

        @Override
        public Optional<String> failing(FailingRowsRequest request, RowSink sink) {
            return Optional.of("no rows are here");
        }

        @Override
        public Optional<Samples> sample(SampleRequest request) {
            return Optional.empty();
        }

        @Override
        public Separation separate(SeparationRequest request) {
            return new Separation.Refused("no rows are here");
        }

        @Override
        public Optional<String> reproduce(Scope scope, Measure<?> measure) {
            return Optional.empty();
        }

        @Override
        public void cancel() {
            cancelled = true;
        }

        @Override
        public void close() {}
    }
}
