package io.dataops.checks.plan;

/** Calendar periods. Weeks start on Monday. */
public enum Period {
    HOUR,
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    YEAR
}
