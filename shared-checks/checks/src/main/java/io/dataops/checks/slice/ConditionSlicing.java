package io.dataops.checks.slice;

import io.dataops.checks.metric.Partition;
import io.dataops.checks.plan.RowsRequest.Wanted;
import io.dataops.checks.plan.Values;
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
        int[] part = new int[holds.size()];
        for (int row = 0; row < part.length; row++) {
            part[row] = !holds.isNull(row) && holds.codes()[row] == yes ? 0 : -1;
        }
        return new Cut.Made(new Slices(name, new Partition(part, 1), List.of(name)));
    }
}
