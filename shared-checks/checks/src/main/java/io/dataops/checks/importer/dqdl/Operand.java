package io.dataops.checks.importer.dqdl;

import java.math.BigDecimal;
import java.time.Duration;

/** What a condition compares with. */
sealed interface Operand {
    record Amount(BigDecimal value) implements Operand {}

    /** What a number was in earlier runs, computed with. */
    record OfPast(Computed value) implements Operand {}

    record Text(String value) implements Operand {}

    /** A day of the calendar, such as {@code 2026-01-31}. */
    record Day(String value) implements Operand {}

    /** The start of the run and so much later, which may be negative. */
    record Now(Duration later) implements Operand {}

    record Age(Duration value) implements Operand {}

    /** Stands for some values of a column. */
    enum Keyword implements Operand {
        NULL,
        EMPTY,
        WHITESPACES_ONLY
    }
}
