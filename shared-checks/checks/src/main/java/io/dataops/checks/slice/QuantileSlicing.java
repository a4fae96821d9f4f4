package io.dataops.checks.slice;

import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.RowsRequest.Wanted;
import io.dataops.checks.plan.Values;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Slices of a numeric column with about equally many rows: bins between its quantiles of type 7 (Hyndman and Fan, Sample
 * quantiles in statistical packages, 1996) over all finite numbers. Where many rows have the same number, quantiles
 * coincide and there are fewer slices.
 *
 * @param quantiles how many slices to make, from 2 to 1,000
 */
public record QuantileSlicing(Column column, int quantiles) implements Slicing {
    private static final int MOST = 1_000;

    public QuantileSlicing {
        if (quantiles < 2 || quantiles > MOST) {
            throw new IllegalArgumentException(
                    "the quantiles of " + column + " must be from 2 to " + MOST + ", are " + quantiles);
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
        Values.Numbers numbers = (Values.Numbers) columns.get(0);
        double[] sorted = IntStream.range(0, numbers.size())
                .filter(row -> !numbers.isNull(row) && Double.isFinite(numbers.values()[row]))
                .mapToDouble(row -> numbers.values()[row] + 0.0)
                .sorted()
                .toArray();
        if (sorted.length == 0) {
            return new Cut.Refused(column + " has no finite number to make bins of");
        }
        double[] edges = IntStream.range(1, quantiles)
                .mapToDouble(index -> quantile(sorted, index))
                .distinct()
                .toArray();
        return new Cut.Made(new Bins(column.name(), edges).of(numbers).withoutEmpty());
    }

    private double quantile(double[] sorted, int index) {
        double place = (sorted.length - 1.0) * index / quantiles;
        int lower = (int) place;
        int upper = Math.min(lower + 1, sorted.length - 1);
        double share = place - lower;
        return sorted[lower] == sorted[upper] ? sorted[lower] : (1 - share) * sorted[lower] + share * sorted[upper];
    }
}
