package io.dataops.checks.profile;

import io.dataops.checks.plan.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How the columns of a data set were distributed.
 *
 * @param dataset its name at the time
 * @param rows how many it had
 * @param columns in their order; not all of the data set's need be there
 */
public record Profile(String dataset, long rows, List<ProfiledColumn> columns) {
    public Profile {
        columns = List.copyOf(columns);
        for (ProfiledColumn column : columns) {
            boolean counted =
                    column.distribution().values() + column.distribution().nulls() == rows;
            if (column.where().isEmpty() && !counted) {
                throw new IllegalArgumentException(
                        "the column " + column.column() + " has another number of rows than the data set");
            }
            if (columns.stream().filter(column::isSameAs).count() > 1) {
                throw new IllegalArgumentException("the column " + column.column() + " stands there twice");
            }
        }
    }

    /** A column over the rows that meet a condition; empty when nothing is known of it. */
    public Optional<ProfiledColumn> column(Column name, Optional<String> where) {
        return over(where).stream()
                .filter(column -> column.column().equals(name))
                .findFirst();
    }

    /** All columns over the rows that meet a condition. */
    public List<ProfiledColumn> over(Optional<String> where) {
        return columns.stream().filter(column -> column.where().equals(where)).toList();
    }

    /** All that it knows of all rows. */
    public ProfiledTable table() {
        return ProfiledTable.of(this);
    }

    /**
     * That of the rows of both together. Columns that only one has are left out, since nothing is known of the other's rows.
     *
     * @throws IllegalArgumentException when a column is of types that do not compare
     */
    public Profile merge(Profile other) {
        List<ProfiledColumn> merged = new ArrayList<>();
        for (ProfiledColumn column : columns) {
            other.column(column.column(), column.where()).map(column::merge).ifPresent(merged::add);
        }
        return new Profile(dataset, rows + other.rows, merged);
    }
}
