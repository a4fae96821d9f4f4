package io.dataops.checks.slice;

import io.dataops.checks.plan.RowsRequest.Wanted;
import io.dataops.checks.plan.Values;
import java.util.List;

/** STUB until the branch with slices lands. */
public interface Slicing {
    String name();

    List<Wanted> wanted();

    Slices of(List<Values> columns);
}
