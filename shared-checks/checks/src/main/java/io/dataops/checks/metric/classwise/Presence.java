package io.dataops.checks.metric.classwise;

/** Whether examples have anything to say about a class. */
enum Presence {
    PRESENT,
    ABSENT
}
