package io.dataops.checks.plan;

/** Formats of data files. */
public enum FileFormat {
    CSV,
    /** One array of objects, or one object per line. */
    JSON,
    PARQUET
}
