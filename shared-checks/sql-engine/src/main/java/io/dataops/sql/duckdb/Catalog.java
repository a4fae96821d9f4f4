package io.dataops.sql.duckdb;

import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.Description;
import io.dataops.checks.plan.FileFormat;
import io.dataops.checks.plan.Source;
import io.dataops.checks.plan.TableSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The data sets as views of the database, and what came of opening each. */
final class Catalog {
    private final LockedDatabase database;
    private final EngineErrors errors;
    private final UserSql userSql;
    private final Map<String, Source> sources = new HashMap<>();
    private final Map<String, Description> descriptions = new HashMap<>();
    private final Map<String, String> selects = new HashMap<>();
    private final Map<String, Scan.Storage> storage = new HashMap<>();
    private final Set<String> empty = new HashSet<>();
    private final Set<String> opening = new LinkedHashSet<>();

    Catalog(LockedDatabase database, EngineErrors errors, UserSql userSql, List<Source> sources) {
        this.database = database;
        this.errors = errors;
        this.userSql = userSql;
        sources.forEach(source -> this.sources.put(source.name(), source));
        sources.forEach(source -> describe(source.name()));
    }

    /** What the data set looks like; opens it when nothing has asked before, so queries find what they read. */
    Description describe(String dataset) {
        Description known = descriptions.get(dataset);
        if (known != null) {
            return known;
        }
        Source source = sources.get(dataset);
        if (source == null) {
            return new Description.Unreadable("it was not opened");
        }
        if (!opening.add(dataset)) {
            return new Description.Unreadable("its query reads itself: " + String.join(", ", opening));
        }
        Description description = open(source);
        opening.remove(dataset);
        descriptions.put(dataset, description);
        return description;
    }

    Table table(String dataset) {
        if (describe(dataset) instanceof Description.Found found) {
            return new Table(
                    dataset,
                    found.schema(),
                    storage(dataset),
                    isEmptyText(dataset) ? Table.Rows.NONE_IN_TEXT : Table.Rows.TYPED);
        }
        throw new UnfitMeasureException("the data set " + dataset + " cannot be read");
    }

    /** The files of a data set; a query has none. */
    DataFiles files(String dataset) {
        Source source = sources.get(dataset);
        if (source != null && source.content() instanceof Source.Files found) {
            return new DataFiles(found.files());
        }
        throw new UnfitMeasureException("the data set " + dataset + " is a query and has no files");
    }

    Scan.Storage storage(String dataset) {
        return storage.getOrDefault(dataset, Scan.Storage.ROWS);
    }

    /** Whether a data set's text files have no row, so that the types of its columns cannot be known. */
    boolean isEmptyText(String dataset) {
        return empty.contains(dataset);
    }

    boolean isQuery(String dataset) {
        Source source = sources.get(dataset);
        return source != null && source.content() instanceof Source.Query;
    }

    /** Whether a data set is CSV that is neither to be unpacked nor to be decoded before it can be parsed. */
    boolean isPlainCsv(String dataset) {
        Source source = sources.get(dataset);
        return source != null
                && source.content() instanceof Source.Files files
                && files.format() == FileFormat.CSV
                && files.options().encoding() == null
                && files.files().stream().noneMatch(Catalog::isCompressed);
    }

    /** Bytes of the files of a data set that is stored row by row; empty for any other. */
    Optional<Long> textBytes(String dataset) {
        if (storage(dataset) != Scan.Storage.ROWS
                || !(sources.get(dataset) != null && sources.get(dataset).content() instanceof Source.Files files)) {
            return Optional.empty();
        }
        try {
            long bytes = 0;
            for (Path file : files.files()) {
                bytes += Files.size(file) * (isCompressed(file) ? 8 : 1);
            }
            return Optional.of(bytes);
        } catch (IOException unknown) {
            return Optional.empty();
        }
    }

    /** Copies a data set into the engine, so that further passes need not parse it again. */
    void stage(String dataset) {
        try {
            String select = selects.get(dataset);
            if (select != null) {
                database.stage(dataset, select);
                storage.put(dataset, Scan.Storage.COLUMNS);
            }
        } catch (SQLException unstaged) {
            // Rows that cannot be copied whole are read in place, where only the measures that meet the flaw fail.
            storage.put(dataset, Scan.Storage.ROWS);
        }
    }

    private Description open(Source source) {
        try {
            Optional<String> damage = damage(source);
            if (damage.isPresent()) {
                return new Description.Unreadable(damage.get());
            }
            String select = select(source);
            selects.put(source.name(), select);
            database.createView(source.name(), select);
            TableSchema schema = schema(source.name());
            if (source.content() instanceof Source.Files files) {
                return described(source.name(), files, schema);
            }
            storage.put(source.name(), Scan.Storage.ROWS);
            return new Description.Found(schema);
        } catch (SQLException failed) {
            return new Description.Unreadable(
                    new CsvDiagnosis(database, errors).of(source).orElseGet(() -> errors.sentence(failed)));
        } catch (UnfitMeasureException unfit) {
            return new Description.Unreadable(unfit.reason());
        } catch (IOException failed) {
            return new Description.Unreadable("a file cannot be read: " + failed.getMessage());
        }
    }

    private Description described(String dataset, Source.Files files, TableSchema schema)
            throws SQLException, IOException {
        boolean parquet = files.format() == FileFormat.PARQUET;
        storage.put(dataset, parquet ? Scan.Storage.COLUMNS : Scan.Storage.ROWS);
        Optional<String> renamed = new RenamedColumns(database).of(files, schema);
        if (renamed.isPresent()) {
            return new Description.Unreadable(renamed.get());
        }
        if (files.format() == FileFormat.CSV && schema.names().stream().anyMatch(name -> name.indexOf('\0') >= 0)) {
            return new Description.Unreadable(
                    "the names of its columns hold bytes that are 0, as UTF-16 does; write read:"
                            + " { encoding: utf-16 }, or the file in UTF-8");
        }
        Optional<String> unlike = unlikeParts(files, schema);
        if (unlike.isPresent()) {
            return new Description.Unreadable(unlike.get());
        }
        if (!parquet && !hasRow(files)) {
            empty.add(dataset);
            // What a JSON file without objects calls its columns is the reader's invention.
            return new Description.Found(files.format() == FileFormat.JSON ? new TableSchema(List.of()) : schema);
        }
        return new RoundedValues(database, errors)
                .of(files, schema)
                .or(() -> otherDelimiter(files, schema))
                .<Description>map(Description.Unreadable::new)
                .orElseGet(() -> new Description.Found(schema));
    }

    /** What keeps files from being one table, although the engine makes one of them. */
    private Optional<String> unlikeParts(Source.Files files, TableSchema schema) throws SQLException, IOException {
        EmptyParts empty = EmptyParts.among(files, database, part -> fields("(" + select(part) + ")"));
        Optional<String> changed = empty.problem(schema);
        Optional<Source.Files> others = empty.others();
        return changed.isPresent() || others.isEmpty()
                ? changed
                : new PartColumns(database, select -> fields("(" + select + ")")).problem(others.get());
    }

    /** One column whose name holds another common delimiter is a file of several columns, read wrongly. */
    private static Optional<String> otherDelimiter(Source.Files files, TableSchema schema) {
        if (files.format() == FileFormat.CSV
                && files.options().delimiter() == null
                && schema.fields().size() == 1) {
            String name = schema.names().get(0);
            for (String delimiter : List.of(";", "\t", "|")) {
                if (name.contains(delimiter)) {
                    String written = delimiter.equals("\t") ? "\"\\t\"" : "'" + delimiter + "'";
                    return Optional.of("its only column is '" + name.replace("\t", "\\t")
                            + "'; write read: { delimiter: " + written + " }");
                }
            }
        }
        return Optional.empty();
    }

    private boolean hasRow(Source.Files files) throws SQLException {
        try (PreparedStatement statement = database.prepare("SELECT 1 FROM (" + SourceSql.of(files) + ") LIMIT 1");
                ResultSet rows = statement.executeQuery()) {
            return rows.next();
        }
    }

    private String select(Source source) throws SQLException {
        String content = source.content() instanceof Source.Files files
                ? select(files)
                : select((Source.Query) source.content());
        return source.where() == null
                ? content
                : "SELECT * FROM (" + content + ") WHERE (" + userSql.where(source.where()) + ")";
    }

    private String select(Source.Files files) throws SQLException {
        if (files.format() != FileFormat.JSON) {
            return SourceSql.of(files);
        }
        Source.Files untyped = SourceSql.untyped(files);
        String found = new FirstRows(database, errors).lackKeys(untyped)
                ? SourceSql.ofAllRowsTyped(untyped)
                : SourceSql.of(untyped);
        return files.options().types().isEmpty() ? found : SourceSql.ofDeclared(files, fields("(" + found + ")"));
    }

    private String select(Source.Query query) {
        String sql = userSql.query(query.sql());
        userSql.datasetsOf(query.sql()).forEach(this::requireReadable);
        return sql;
    }

    private void requireReadable(String dataset) {
        if (describe(dataset) instanceof Description.Unreadable unreadable) {
            throw new UnfitMeasureException("the data set " + dataset + " cannot be read: " + unreadable.reason());
        }
    }

    private static Optional<String> damage(Source source) throws IOException {
        if (source.content() instanceof Source.Files files) {
            for (Path file : files.files()) {
                Optional<String> damage = file.toString().endsWith(".gz") ? GzipFile.problem(file) : Optional.empty();
                if (damage.isPresent()) {
                    return damage;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isCompressed(Path file) {
        return file.toString().endsWith(".gz") || file.toString().endsWith(".zst");
    }

    private TableSchema schema(String dataset) throws SQLException {
        return fields(LockedDatabase.identifier(dataset));
    }

    private TableSchema fields(String relation) throws SQLException {
        try (PreparedStatement statement = database.prepare("SELECT * FROM " + relation + " LIMIT 0")) {
            ResultSetMetaData columns = statement.getMetaData();
            List<TableSchema.Field> fields = new ArrayList<>();
            for (int index = 1; index <= columns.getColumnCount(); index++) {
                String type = columns.getColumnTypeName(index);
                fields.add(
                        new TableSchema.Field(new Column(columns.getColumnName(index)), DuckDbTypes.kind(type), type));
            }
            return new TableSchema(fields);
        }
    }
}
