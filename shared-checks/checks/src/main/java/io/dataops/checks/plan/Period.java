package io.dataops.checks.plan;

/** Periods that follow each other in the calendar of ISO-8601. Weeks start on Monday, quarters in January. */
public enum Period {
    HOUR,
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    YEAR
}
