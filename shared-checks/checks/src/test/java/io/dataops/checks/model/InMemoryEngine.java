package io.dataops.checks.model;

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
import io.dataops.checks.plan.RowsRequest.Wanted;
import io.dataops.checks.plan.SampleRequest;
import io.dataops.checks.plan.Scope;
import io.dataops.checks.plan.Separation;
import io.dataops.checks.plan.SeparationRequest;
import io.dataops.results.Samples;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Serves rows of made-up tables, so that thousands of models are evaluated without a database. Takes no measure. */
final class InMemoryEngine implements Engine {
    private final Map<String, MadeUpTable> tables;

    /**
     * An engine of these tables.
     *
     * @param tables by data set; those of a model are {@code NAME.predictions} and {@code NAME.baseline}
     */
    InMemoryEngine(Map<String, MadeUpTable> tables) {
        this.tables = Map.copyOf(tables);
    }

    @Override
    public String id() {
        return "memory";
    }

    @Override
    public Description describe(String dataset) {
        MadeUpTable table = tables.get(dataset);
        return table == null
                ? new Description.Unreadable("there is no table " + dataset)
                : new Description.Found(table.schema());
    }

    @Override
    public Optional<String> read(RowsRequest request, RowSink sink) {
        MadeUpTable table = tables.get(request.dataset());
        if (table == null) {
            return Optional.of("there is no table " + request.dataset());
        }
        sink.start(table.rows());
        if (table.rows() > 0) {
            sink.accept(new WholeTable(table, request.columns()));
        }
        return Optional.empty();
    }

    @Override
    public Measurements run(Plan plan, Progress progress) {
        throw new AssertionError("no measure is wanted of " + plan);
    }

    @Override
    public Optional<String> failing(FailingRowsRequest request, RowSink sink) {
        return Optional.of("no measure is taken of " + request.scope().dataset());
    }

    @Override
    public Optional<Samples> sample(SampleRequest request) {
        return Optional.empty();
    }

    @Override
    public Separation separate(SeparationRequest request) {
        throw new AssertionError(request);
    }

    @Override
    public Optional<String> reproduce(Scope scope, Measure<?> measure) {
        return Optional.empty();
    }

    @Override
    public void cancel() {}

    @Override
    public void close() {}

    /** All rows at once. */
    private static final class WholeTable implements RowBatch {
        private final int rows;
        private final List<double[]> numbers = new ArrayList<>();
        private final List<int[]> codes = new ArrayList<>();
        private final List<List<String>> texts = new ArrayList<>();

        WholeTable(MadeUpTable table, List<Wanted> columns) {
            rows = table.rows();
            columns.forEach(wanted -> wanted.match(new Wanted.Cases<@Nullable Void>() {
                @Override
                public @Nullable Void numeric(Wanted.Numeric it) {
                    return add(table.numbers(it.column()), new int[0], List.of());
                }

                @Override
                public @Nullable Void code(Wanted.Code it) {
                    return encoded(table.texts(it.column()));
                }

                @Override
                public @Nullable Void holds(Wanted.Holds it) {
                    throw new AssertionError("no SQL is known here: " + it.sql());
                }

                @Override
                public @Nullable Void identity(Wanted.Identity it) {
                    return encoded(table.texts(it.columns().get(0)));
                }
            }));
        }

        private @Nullable Void encoded(List<String> values) {
            Map<String, Integer> known = new HashMap<>();
            List<String> each = new ArrayList<>();
            int[] numbered = new int[values.size()];
            for (int row = 0; row < numbered.length; row++) {
                String value = values.get(row);
                numbered[row] = value == null
                        ? -1
                        : known.computeIfAbsent(value, unseen -> {
                            each.add(unseen);
                            return each.size() - 1;
                        });
            }
            return add(new double[0], numbered, each);
        }

        private @Nullable Void add(double[] values, int[] numbered, List<String> each) {
            numbers.add(values);
            codes.add(numbered);
            texts.add(each);
            return null;
        }

        @Override
        public int rows() {
            return rows;
        }

        @Override
        public long place(int row) {
            return row + 1L;
        }

        @Override
        public boolean isNull(int column, int row) {
            return codes.get(column).length > 0 && codes.get(column)[row] < 0;
        }

        @Override
        public double number(int column, int row) {
            return numbers.get(column)[row];
        }

        @Override
        public int code(int column, int row) {
            return codes.get(column)[row];
        }

        /** No digest: in memory the hash of few short texts tells them apart. */
        @Override
        public long identity(int column, int row) {
            return texts.get(column).get(codes.get(column)[row]).hashCode();
        }

        @Override
        public List<String> texts(int column) {
            return texts.get(column);
        }
    }
}
