package io.dataops.checks.plan;

import java.util.List;

/**
 * Which columns of two data sets are compared. Where it is all of them, both must have the same ones.
 *
 * @param only these; empty for all
 * @param except all but these; empty when {@code only} is not
 */
public record ColumnChoice(List<Column> only, List<Column> except) {
    /** Every column. */
    public static final ColumnChoice ALL = new ColumnChoice(List.of(), List.of());

    public ColumnChoice {
        only = List.copyOf(only);
        except = List.copyOf(except);
    }
}
