package io.dataops.sql.duckdb;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.checks.plan.CollectedRows;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.Engine;
import io.dataops.checks.plan.EngineException;
import io.dataops.checks.plan.EngineFactory.Resources;
import io.dataops.checks.plan.FileFormat;
import io.dataops.checks.plan.ReadOptions;
import io.dataops.checks.plan.RowSink;
import io.dataops.checks.plan.RowTable;
import io.dataops.checks.plan.RowsRequest;
import io.dataops.checks.plan.RowsRequest.Wanted;
import io.dataops.checks.plan.Source;
import io.dataops.checks.plan.Values;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The data set t in a file of any format, and how its rows are read.
 *
 * @param folder where it stands
 */
record RowFile(Path folder) {
    private static final long MEMORY = 256L << 20;

    static Wanted numeric(String column) {
        return new Wanted.Numeric(new Column(column));
    }

    static Wanted code(String column) {
        return new Wanted.Code(new Column(column));
    }

    static Wanted[] eachAsCode(String... columns) {
        return Stream.of(columns).map(RowFile::code).toArray(Wanted[]::new);
    }

    static Wanted holds(String sql) {
        return new Wanted.Holds(sql);
    }

    static RowsRequest request(String dataset, Wanted... columns) {
        return new RowsRequest(dataset, List.of(columns), List.of());
    }

    void copy(FileFormat format, String select) {
        String file = folder.resolve(name(format)).toString().replace("'", "''");
        String options =
                switch (format) {
                    case CSV -> "(FORMAT csv, HEADER)";
                    case JSON -> "(FORMAT json)";
                    case PARQUET -> "(FORMAT parquet, ROW_GROUP_SIZE 50000)";
                };
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("COPY (" + select + ") TO '" + file + "' " + options);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String name(FileFormat format) {
        return switch (format) {
            case CSV -> "t.csv";
            case JSON -> "t.json";
            case PARQUET -> "t.parquet";
        };
    }

    Source.Files files(FileFormat format) {
        return new Source.Files(
                format, List.of(folder.resolve(name(format))), ReadOptions.DEFAULTS, Source.Partitions.NONE);
    }

    Source source(FileFormat format) {
        return new Source("t", files(format), null);
    }

    Engine open(Source... sources) throws EngineException {
        return new DuckDbEngineFactory()
                .open(List.of(sources), new Resources(MEMORY, 2, folder.resolve("tmp"), Instant.EPOCH));
    }

    List<String> read(FileFormat format, Wanted... columns) {
        return rows(table(format, columns));
    }

    RowTable table(FileFormat format, Wanted... columns) {
        return collected(format, request("t", columns));
    }

    RowTable collected(FileFormat format, RowsRequest request) {
        return collected(List.of(source(format)), request);
    }

    RowTable collected(List<Source> sources, RowsRequest request) {
        CollectedRows rows = CollectedRows.of(request);
        assertThat(read(sources, request, rows)).isEmpty();
        return rows.table();
    }

    String refusal(FileFormat format, Wanted... columns) {
        return refusal(format, request("t", columns));
    }

    String refusal(FileFormat format, RowsRequest request) {
        return read(List.of(source(format)), request, CollectedRows.of(request)).orElseThrow();
    }

    Optional<String> read(List<Source> sources, RowsRequest request, RowSink sink) {
        try (Engine engine = open(sources.toArray(Source[]::new))) {
            return engine.read(request, sink);
        } catch (EngineException failed) {
            throw new IllegalStateException(failed);
        }
    }

    static Values.Numbers numbers(RowTable table, int column) {
        return (Values.Numbers) table.columns().get(column);
    }

    static Values.Codes codes(RowTable table, int column) {
        return (Values.Codes) table.columns().get(column);
    }

    static List<String> rows(RowTable table) {
        return IntStream.range(0, table.rows())
                .mapToObj(row -> table.columns().stream()
                        .map(values -> text(values, row))
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    private static String text(Values values, int row) {
        if (values.isNull(row)) {
            return "null";
        }
        return values instanceof Values.Numbers numbers
                ? String.valueOf(numbers.values()[row])
                : ((Values.Codes) values).text(row);
    }
}
