package io.dataops.checks.plan;

/** How a data file is written. */
public enum FileFormat {
    /** Lines of values with a delimiter between them, with or without a header. */
    CSV,
    /** One array of objects, or one object per line. */
    JSON,
    PARQUET
}
