package io.dataops.checks.slice;

import io.dataops.checks.metric.Partition;
import io.dataops.checks.plan.RowsRequest.Wanted;
import io.dataops.checks.plan.Values;
import java.util.Arrays;
import java.util.List;

/**
 * The one slice of rows for which a condition holds. Rows for which it does not hold, or is unknown, are in no slice.
 *
 * @param name of the slicing and of the slice
 * @param sql the condition
 */
public record ConditionSlicing(String name, String sql) implements Slicing {
    @Override
    public List<Wanted> columns() {
        return List.of(new Wanted.Holds(sql));
    }

    @Override
    public Cut cut(List<Values> columns) {
        Values.Codes holds = (Values.Codes) columns.get(0);
        int yes = holds.texts().indexOf("true");
        int[] parts = new int[holds.texts().size()];
        Arrays.setAll(parts, code -> code == yes ? 0 : -1);
        return new Cut.Made(new Slices(name, new Partition(holds.codes().mapped(parts), 1), List.of(name)));
    }
}
