package io.dataops.checks.plan;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the rows of a data set come from.
 *
 * @param name of the data set
 * @param content the rows
 * @param where SQL condition on the rows that belong to the data set; null for all
 */
public record Source(String name, Content content, @Nullable String where) {
    /** Rows in files or rows of a query. */
    public sealed interface Content {
        <R> R match(Cases<R> cases);
    }

    /**
     * Rows in files.
     *
     * @param files absolute and real paths, at least one, in the order in which the rows follow each other
     * @param partitions columns that the folder names {@code name=value} add
     */
    public record Files(FileFormat format, List<Path> files, ReadOptions options, Partitions partitions)
            implements Content {
        public Files {
            files = List.copyOf(files);
            if (files.isEmpty()) {
                throw new IllegalArgumentException("a data set needs at least one file");
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.files(this);
        }
    }

    /** Rows of a query over the other data sets. */
    public record Query(String sql) implements Content {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.query(this);
        }
    }

    /** Whether folder names hold values. */
    public enum Partitions {
        NONE,
        HIVE
    }

    /** One answer per case. */
    public interface Cases<R> {
        R files(Files content);

        R query(Query content);
    }
}
