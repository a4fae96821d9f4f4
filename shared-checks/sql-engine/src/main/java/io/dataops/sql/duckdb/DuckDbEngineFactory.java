package io.dataops.sql.duckdb;

import io.dataops.checks.plan.Engine;
import io.dataops.checks.plan.EngineException;
import io.dataops.checks.plan.EngineFactory;
import io.dataops.checks.plan.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/** Opens an embedded DuckDB that can read the files of some sources and reaches nothing else. */
public final class DuckDbEngineFactory implements EngineFactory {
    @Override
    public Engine open(List<Source> sources, Resources resources) throws EngineException {
        DatabaseOptions options = new DatabaseOptions(
                sources.stream().flatMap(DuckDbEngineFactory::files).distinct().toList(),
                resources.temporary(),
                resources.memoryBytes(),
                resources.threads(),
                DatabaseOptions.RowOrder.AS_IN_FILE);
        EngineErrors errors = new EngineErrors(resources.memoryBytes());
        try {
            LockedDatabase database = started(options, errors);
            try {
                database.setClock(resources.now());
                UserSql userSql =
                        new UserSql(database, sources.stream().map(Source::name).toList(), errors);
                Catalog catalog = new Catalog(database, errors, userSql, sources);
                return new DuckDbEngine(
                        "duckdb " + database.version(),
                        database,
                        errors,
                        new Writing(catalog, userSql, new TextFunctions(database, errors), resources.now()),
                        resources.memoryBytes());
            } catch (SQLException | RuntimeException failed) {
                database.close();
                throw failed;
            }
        } catch (SQLException failed) {
            throw new EngineException("DuckDB cannot open the data: " + errors.sentence(failed), failed);
        } catch (IOException failed) {
            throw new EngineException(
                    "the temporary directory " + resources.temporary().getFileName() + " cannot be made: "
                            + failed.getMessage(),
                    failed);
        } catch (LinkageError failed) {
            throw new EngineException(
                    "DuckDB's native library cannot be loaded on " + System.getProperty("os.name") + " "
                            + System.getProperty("os.arch") + ": " + failed.getMessage(),
                    failed);
        }
    }

    private static LockedDatabase started(DatabaseOptions options, EngineErrors errors)
            throws EngineException, IOException {
        try {
            return LockedDatabase.open(options);
        } catch (SQLException failed) {
            throw new EngineException("DuckDB cannot start: " + errors.sentenceBeforeData(failed), failed);
        }
    }

    private static Stream<Path> files(Source source) {
        return source.content().match(new Source.Cases<>() {
            @Override
            public Stream<Path> files(Source.Files files) {
                return files.files().stream();
            }

            @Override
            public Stream<Path> query(Source.Query query) {
                return Stream.of();
            }
        });
    }
}
