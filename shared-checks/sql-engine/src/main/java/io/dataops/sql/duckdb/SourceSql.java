package io.dataops.sql.duckdb;

import static io.dataops.sql.duckdb.LockedDatabase.identifier;
import static io.dataops.sql.duckdb.LockedDatabase.literal;

import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.DateFormat;
import io.dataops.checks.plan.DeclaredType;
import io.dataops.checks.plan.FileFormat;
import io.dataops.checks.plan.ReadOptions;
import io.dataops.checks.plan.Source;
import io.dataops.checks.plan.TableSchema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The SELECT that reads the rows of a source's files. */
final class SourceSql {
    /** The longest CSV line and the largest JSON object that are read, in bytes. */
    static final int LARGEST_ROW = 16 << 20;
    /** Given, because by default each thread takes a buffer of 16 times the longest line. */
    private static final int BUFFER = 2 * LARGEST_ROW;

    private SourceSql() {}

    static String of(Source.Files files) {
        return of(files, List.of());
    }

    /**
     * The SELECT that reads JSON files with the declared types. Those that are found out would have rounded before a cast, so
     * the texts are cast; only what has a date is left to the reader, which knows the declared formats.
     *
     * @param found the columns that reading without declared types finds
     */
    static String ofDeclared(Source.Files files, TableSchema found) {
        ReadOptions options = files.options().withTypes(spelt(files.options().types(), found));
        String columns = found.fields().stream()
                .map(field -> literal(field.column().name()) + ": " + literal(readAs(options, field)))
                .collect(Collectors.joining(", ", "columns = {", "}"));
        return of(new Source.Files(files.format(), files.files(), options, files.partitions()), List.of(columns));
    }

    /** Declared types by the names that the columns have: one cast to another spelling of its name would be called so. */
    private static Map<Column, DeclaredType> spelt(Map<Column, DeclaredType> types, TableSchema found) {
        Map<Column, DeclaredType> spelt = new LinkedHashMap<>();
        types.forEach((column, type) -> spelt.put(
                found.fields().stream()
                        .map(TableSchema.Field::column)
                        .filter(it -> it.name().equalsIgnoreCase(column.name()))
                        .findFirst()
                        .orElse(column),
                type));
        return spelt;
    }

    private static String readAs(ReadOptions options, TableSchema.Field field) {
        return Optional.ofNullable(options.types().get(field.column()))
                .map(type -> type.kind().hasDate() ? DuckDbTypes.name(type) : "VARCHAR")
                .orElse(field.engineType());
    }

    /** The SELECT that reads whatever it can of CSV files, as texts; its columns tell how wide the table should be. */
    static String ofWhatCanBeRead(Source.Files files) {
        return of(files, List.of("ignore_errors = true", "all_varchar = true"));
    }

    /** The SELECT that reads CSV files as texts with columns of these names, and stops at the first row that differs. */
    static String ofColumns(Source.Files files, List<String> names) {
        Map<String, String> texts = new LinkedHashMap<>();
        names.forEach(name -> texts.put(name, "VARCHAR"));
        return of(files, List.of("auto_detect = false", columns(texts)));
    }

    /** The SELECT that reads the names of CSV columns as they stand in the file, whose first row they are. */
    static String ofHeader(Source.Files csv) {
        Source.Files rows =
                new Source.Files(csv.format(), csv.files(), csv.options().withHeaderAsRow(), Source.Partitions.NONE);
        return of(rows, List.of("all_varchar = true")) + " LIMIT 1";
    }

    /** The SELECT that reads JSON files whose columns all rows decide on, not only the first; it parses them twice. */
    static String ofAllRowsTyped(Source.Files json) {
        return of(json, List.of("sample_size = -1"));
    }

    /** The SELECT whose columns are those that stand in the files themselves, with whatever types. */
    static String ofOwnColumns(Source.Files files) {
        Source.Files own = new Source.Files(
                files.format(), files.files(), files.options().withTypes(Map.of()), Source.Partitions.NONE);
        return of(own, files.format() == FileFormat.CSV ? List.of("all_varchar = true", "sample_size = 1") : List.of());
    }

    /** The SELECT of one Parquet file of each set of columns that Parquet files have. */
    static String ofDifferentFooters(Source.Files parquet) {
        return "SELECT min(file_name) AS file FROM (SELECT file_name, list(struct_pack(name, num_children)) AS footer"
                + " FROM parquet_schema(" + paths(parquet) + ") GROUP BY file_name) GROUP BY footer ORDER BY file";
    }

    /** The SELECT that reads the different names of JSON values as they stand in the files. */
    static String ofKeys(Source.Files json) {
        return "SELECT DISTINCT unnest(json_keys(json)) AS name FROM read_json_objects(" + paths(json)
                + ", maximum_object_size = " + LARGEST_ROW + ") ORDER BY name";
    }

    /**
     * The SELECT that reads columns as they stand in the files.
     *
     * @param types of columns of JSON files, {@code VARCHAR} or {@code JSON}
     */
    static String ofTexts(Source.Files files, Map<String, String> types) {
        return of(
                untyped(files),
                switch (files.format()) {
                    case CSV -> List.of("all_varchar = true");
                    case JSON -> List.of(columns(types));
                    case PARQUET -> List.<String>of();
                });
    }

    /** The same files without declared types. */
    static Source.Files untyped(Source.Files files) {
        return new Source.Files(files.format(), files.files(), files.options().withTypes(Map.of()), files.partitions());
    }

    private static String columns(Map<String, String> types) {
        return types.entrySet().stream()
                .map(type -> literal(type.getKey()) + ": " + literal(type.getValue()))
                .collect(Collectors.joining(", ", "columns = {", "}"));
    }

    private static String of(Source.Files files, List<String> more) {
        List<String> arguments = new ArrayList<>();
        arguments.add(paths(files));
        if (files.files().size() > 1) {
            arguments.add("union_by_name = true");
        }
        arguments.add("hive_partitioning = " + (files.partitions() == Source.Partitions.HIVE));
        String reader =
                switch (files.format()) {
                    case CSV -> {
                        csv(files, arguments);
                        yield "read_csv";
                    }
                    case JSON -> {
                        json(files.options(), arguments);
                        yield "read_json";
                    }
                    case PARQUET -> "read_parquet";
                };
        arguments.addAll(more);
        return "SELECT " + columns(files) + " FROM " + reader + "(" + String.join(", ", arguments) + ")";
    }

    private static String paths(Source.Files files) {
        return files.files().stream().map(file -> literal(file.toString())).collect(Collectors.joining(", ", "[", "]"));
    }

    /**
     * The form of a file is never left to the reader to find out: faced with a ragged row it takes the rows above for
     * notes or the whole line for one value, and rows are lost in silence. Only types are found out.
     */
    private static void csv(Source.Files files, List<String> arguments) {
        ReadOptions options = files.options();
        text("delim", delimiter(files), arguments);
        text("quote", options.quote() == null ? "\"" : options.quote(), arguments);
        text("escape", options.escape() == null ? "\"" : options.escape(), arguments);
        text("encoding", options.encoding(), arguments);
        text("decimal_separator", options.decimalSeparator(), arguments);
        format("dateformat", options.dateFormat(), arguments);
        format("timestampformat", options.timestampFormat(), arguments);
        if (options.booleans() == ReadOptions.Booleans.DECLARED) {
            arguments.add(
                    "auto_type_candidates = ['NULL', 'BIGINT', 'DOUBLE', 'TIME', 'DATE', 'TIMESTAMP', 'VARCHAR']");
        }
        boolean header = options.header() == null ? options.columns().isEmpty() : options.header();
        arguments.add("header = " + header);
        arguments.add("skip = " + (options.skip() == null ? 0 : options.skip()));
        if (!options.nulls().isEmpty()) {
            arguments.add("nullstr = "
                    + options.nulls().stream()
                            .map(LockedDatabase::literal)
                            .collect(Collectors.joining(", ", "[", "]")));
        }
        if (!options.columns().isEmpty()) {
            arguments.add("names = "
                    + options.columns().stream()
                            .map(Column::name)
                            .map(LockedDatabase::literal)
                            .collect(Collectors.joining(", ", "[", "]")));
        }
        types(options, arguments);
        arguments.add("max_line_size = " + LARGEST_ROW);
        arguments.add("buffer_size = " + BUFFER);
    }

    private static void json(ReadOptions options, List<String> arguments) {
        format("dateformat", options.dateFormat(), arguments);
        format("timestampformat", options.timestampFormat(), arguments);
        arguments.add("maximum_object_size = " + LARGEST_ROW);
    }

    /** What separates the values of CSV files, whether the suite says it or their names do. */
    static String delimiter(Source.Files files) {
        String declared = files.options().delimiter();
        if (declared != null) {
            return declared;
        }
        boolean tabs = files.files().stream().allMatch(file -> file.toString().matches("(?i).*\\.tsv(\\.gz|\\.zst)?"));
        return tabs ? "\t" : ",";
    }

    /** Parquet has types of its own and JSON's reader takes those of all columns or none: declared ones are cast on the way out. */
    private static String columns(Source.Files files) {
        ReadOptions options = files.options();
        if (files.format() == FileFormat.CSV || options.types().isEmpty()) {
            return "*";
        }
        return options.types().entrySet().stream()
                .map(type -> "CAST(" + identifier(type.getKey().name()) + " AS " + DuckDbTypes.name(type.getValue())
                        + ") AS " + identifier(type.getKey().name()))
                .collect(Collectors.joining(", ", "* REPLACE (", ")"));
    }

    private static void types(ReadOptions options, List<String> arguments) {
        if (!options.types().isEmpty()) {
            arguments.add("types = "
                    + options.types().entrySet().stream()
                            .map(type ->
                                    literal(type.getKey().name()) + ": " + literal(DuckDbTypes.name(type.getValue())))
                            .collect(Collectors.joining(", ", "{", "}")));
        }
    }

    private static void text(String name, @Nullable String value, List<String> arguments) {
        if (value != null) {
            arguments.add(name + " = " + literal(value));
        }
    }

    private static void format(String name, @Nullable DateFormat format, List<String> arguments) {
        if (format != null) {
            arguments.add(name + " = " + literal(StrptimeFormat.of(format).parse()));
        }
    }
}
