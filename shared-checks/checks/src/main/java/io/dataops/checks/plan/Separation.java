package io.dataops.checks.plan;

import java.nio.file.Path;
import java.util.Optional;

/** What came of separating the rows of a data set. */
public sealed interface Separation {
    /**
     * Every row is told.
     *
     * @param goodRows how many rows fail no measure
     * @param badRows how many rows fail one or several
     * @param good the file with the good rows; empty when they were not wanted
     * @param bad the file with the bad rows. Both are Parquet files that only their owner can reach and that are gone when
     *     the engine is closed, unless they were moved away
     */
    record Separated(long goodRows, long badRows, Optional<Path> good, Path bad) implements Separation {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.separated(this);
        }
    }

    /**
     * No file was left.
     *
     * @param reason one sentence without row values
     */
    record Refused(String reason) implements Separation {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.refused(this);
        }
    }

    /** The one of the functions that fits. */
    <R> R match(Cases<R> cases);

    /** One answer per case. */
    interface Cases<R> {
        R separated(Separated separation);

        R refused(Refused separation);
    }
}
