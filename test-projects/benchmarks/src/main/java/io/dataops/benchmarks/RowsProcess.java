package io.dataops.benchmarks;

import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.Engine;
import io.dataops.checks.plan.EngineException;
import io.dataops.checks.plan.EngineFactory.Resources;
import io.dataops.checks.plan.FileFormat;
import io.dataops.checks.plan.ReadOptions;
import io.dataops.checks.plan.RowBatch;
import io.dataops.checks.plan.RowSink;
import io.dataops.checks.plan.RowsRequest;
import io.dataops.checks.plan.RowsRequest.Wanted;
import io.dataops.checks.plan.Source;
import io.dataops.sql.duckdb.DuckDbEngineFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Has the engine hand on columns of a Parquet file, chunk by chunk, and keeps nothing. */
final class RowsProcess {
    private static final String NAME = "rows";

    private RowsProcess() {}

    public static void main(String[] arguments) throws IOException, EngineException {
        run(arguments);
        System.out.println(Cost.FIGURES + ProcessStatus.cost());
    }

    /**
     * Reads.
     *
     * @param arguments the file, the engine's memory limit in bytes, the numeric columns and the columns of few texts, both
     *     separated by commas, and the engine's threads
     */
    static void run(String[] arguments) throws IOException, EngineException {
        Path file = Path.of(arguments[0]).toRealPath();
        Source source = new Source(
                NAME,
                new Source.Files(FileFormat.PARQUET, List.of(file), ReadOptions.DEFAULTS, Source.Partitions.NONE),
                null);
        List<Wanted> wanted = new ArrayList<>();
        for (String column : arguments[2].split(",", -1)) {
            wanted.add(new Wanted.Numeric(new Column(column)));
        }
        for (String column : arguments[3].split(",", -1)) {
            wanted.add(new Wanted.Code(new Column(column)));
        }
        Resources resources = new Resources(
                Long.parseLong(arguments[1]),
                Integer.parseInt(arguments[4]),
                file.resolveSibling("temporary"),
                Instant.now());
        try (Engine engine = new DuckDbEngineFactory().open(List.of(source), resources)) {
            Optional<String> refused = engine.read(new RowsRequest(NAME, wanted, List.of()), new Nobody());
            if (refused.isPresent()) {
                throw new IllegalStateException(refused.get());
            }
        }
    }

    private static final class Nobody implements RowSink {
        @Override
        public void start(long rows) {}

        @Override
        public void accept(RowBatch batch) {}
    }
}
