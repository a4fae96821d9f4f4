package io.dataops.checks.profile;

import io.dataops.checks.distribution.Distribution;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.ColumnKind;
import java.util.Optional;

/**
 * How one column was distributed.
 *
 * @param column by its name
 * @param kind its type
 * @param where the condition that its rows met, on top of the data set's; empty for all rows
 */
public record ProfiledColumn(Column column, ColumnKind kind, Optional<String> where, Distribution distribution) {
    /** Whether it is about the same column and rows. */
    boolean isSameAs(ProfiledColumn other) {
        return column.equals(other.column) && where.equals(other.where);
    }

    /**
     * That of the rows of both.
     *
     * @throws IllegalArgumentException when they are of types that do not compare
     */
    ProfiledColumn merge(ProfiledColumn other) {
        boolean sameKind = kind == other.kind || (kind.isNumber() && other.kind.isNumber());
        if (!sameKind) {
            throw new IllegalArgumentException(column + " is " + kind + " in one and " + other.kind + " in another");
        }
        return new ProfiledColumn(column, wider(other.kind), where, distribution.merge(other.distribution));
    }

    /** The kinds of numbers stand in the order in which each holds the one before. */
    private ColumnKind wider(ColumnKind other) {
        return kind.compareTo(other) >= 0 ? kind : other;
    }
}
