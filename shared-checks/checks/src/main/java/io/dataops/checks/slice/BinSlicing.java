package io.dataops.checks.slice;

import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.RowsRequest.Wanted;
import io.dataops.checks.plan.Values;
import java.util.List;

/**
 * A slice for each bin of a numeric column: below the first edge, from each edge up to below the next, and from the last
 * edge. A bin without a row is a slice without a row.
 *
 * @param edges at least one, finite, ascending
 */
public record BinSlicing(Column column, List<Double> edges) implements Slicing {
    public BinSlicing {
        edges = List.copyOf(edges);
        if (edges.isEmpty()) {
            throw new IllegalArgumentException("bins of " + column + " need at least one edge");
        }
        for (int index = 0; index < edges.size(); index++) {
            if (!Double.isFinite(edges.get(index))) {
                throw new IllegalArgumentException("an edge of " + column + " must be finite, is " + edges.get(index));
            }
            if (index > 0 && edges.get(index) <= edges.get(index - 1)) {
                throw new IllegalArgumentException("the edges of " + column + " must ascend, but " + edges.get(index)
                        + " follows " + edges.get(index - 1));
            }
        }
    }

    @Override
    public String name() {
        return column.name();
    }

    @Override
    public List<Wanted> columns() {
        return List.of(new Wanted.Numeric(column));
    }

    @Override
    public Cut cut(List<Values> columns) {
        double[] ascending = edges.stream().mapToDouble(Double::doubleValue).toArray();
        return new Cut.Made(new Bins(column.name(), ascending).of((Values.Numbers) columns.get(0)));
    }
}
