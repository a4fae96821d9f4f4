package io.dataops.checks.slice;

import io.dataops.checks.plan.RowsRequest.Wanted;
import io.dataops.checks.plan.Values;
import java.util.List;

/** One way to cut rows into slices, as a model declares it. */
public sealed interface Slicing permits ColumnSlicing, BinSlicing, QuantileSlicing, ConditionSlicing {
    /** What tells it apart from the other slicings of its model, such as {@code region, plan}. */
    String name();

    /** What it looks at of each row. */
    List<Wanted> columns();

    /**
     * Cuts rows.
     *
     * @param columns the values of {@link #columns()}, in that order
     */
    Cut cut(List<Values> columns);
}
