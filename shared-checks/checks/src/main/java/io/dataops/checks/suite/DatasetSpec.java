package io.dataops.checks.suite;

import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.FileFormat;
import io.dataops.checks.plan.ReadOptions;
import io.dataops.checks.yaml.Located;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A data set as the suite declares it.
 *
 * @param name how checks and queries call it
 * @param origin where its rows come from
 * @param where SQL condition on the rows that belong to it; null for all
 * @param key the columns that tell its rows apart in samples
 * @param samples which failing rows and values are shown
 * @param quarantine how its bad rows are kept apart; empty when they are not
 * @param whenEmpty what it means when it has no row, or one of its CSV files no byte
 * @param checks what it has to meet; none for a data set that others refer to
 */
public record DatasetSpec(
        Located<String> name,
        Origin origin,
        @Nullable String where,
        List<Located<Column>> key,
        SampleRule samples,
        Optional<QuarantineRule> quarantine,
        EmptyRule whenEmpty,
        List<CheckSpec> checks) {
    public DatasetSpec {
        key = List.copyOf(key);
        checks = List.copyOf(checks);
    }

    /** The columns whose values may be seen: the key, and those that the samples show, but for personal ones. */
    public List<Located<Column>> visible() {
        return Stream.concat(key.stream(), samples.show().stream())
                .filter(column -> !samples.isPersonal(column))
                .toList();
    }

    /** The columns that it says something of, each of which has to be there: a misspelt one could show what it must not. */
    public List<Located<Column>> named() {
        return Stream.of(key, samples.show(), samples.personal())
                .flatMap(List::stream)
                .toList();
    }

    /** The same data set with no boolean in its CSV files but declared ones; a query has none that are not. */
    DatasetSpec withDeclaredBooleans() {
        Origin exact = origin.match(new Cases<>() {
            @Override
            public Origin files(FileOrigin it) {
                return new FileOrigin(it.path(), it.format(), it.options().withDeclaredBooleans());
            }

            @Override
            public Origin query(QueryOrigin it) {
                return it;
            }
        });
        return new DatasetSpec(name, exact, where, key, samples, quarantine, whenEmpty, checks);
    }

    /** The same data set with other checks. */
    public DatasetSpec withChecks(List<CheckSpec> others) {
        return new DatasetSpec(name, origin, where, key, samples, quarantine, whenEmpty, others);
    }

    /** The same data set, of which the values of a column are never shown. */
    DatasetSpec hiding(Located<Column> column) {
        return new DatasetSpec(name, origin, where, key, samples.hiding(column), quarantine, whenEmpty, checks);
    }

    /** Where rows come from. */
    public sealed interface Origin {
        /** The one of the functions that fits. */
        <R> R match(Cases<R> cases);
    }

    /**
     * Files.
     *
     * @param path a file, a folder or a pattern with {@code *}, {@code **} and {@code ?}, relative to the project
     * @param format empty when the file name tells
     * @param options how the files are read
     */
    public record FileOrigin(Located<String> path, Optional<FileFormat> format, ReadOptions options) implements Origin {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.files(this);
        }
    }

    /**
     * A query over the other data sets.
     *
     * @param sql one SELECT, which the engine checks before it runs
     */
    public record QueryOrigin(Located<String> sql) implements Origin {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.query(this);
        }
    }

    /** One answer per case. */
    public interface Cases<R> {
        R files(FileOrigin origin);

        R query(QueryOrigin origin);
    }
}
