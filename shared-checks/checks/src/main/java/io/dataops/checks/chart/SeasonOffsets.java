package io.dataops.checks.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How far the numbers of each season usually lie from the others, told from few: the median of a season minus the median of
 * all. What a number is compared with never contains the number itself, so that past numbers scatter about their seasons as
 * a new one does, and limits are not too narrow.
 */
public final class SeasonOffsets {
    private final double[] values;
    private final int[] seasons;
    private final double middle;

    /**
     * Learns from past numbers.
     *
     * @param values at least one
     * @param seasons of each value, from 0
     */
    public SeasonOffsets(double[] values, int[] seasons) {
        this.values = values.clone();
        this.seasons = seasons.clone();
        this.middle = Middle.of(values);
    }

    /** How much a new number of a season is expected to lie above the others; empty when the season has no past number. */
    public OptionalDouble of(int wanted) {
        return without(wanted, -1);
    }

    /** The same for a past number, without itself; empty when its season has no other. */
    public OptionalDouble ofPast(int index) {
        return without(seasons[index], index);
    }

    private OptionalDouble without(int wanted, int leftOut) {
        List<Double> same = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            if (i != leftOut && seasons[i] == wanted) {
                same.add(values[i]);
            }
        }
        return same.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(
                        Middle.of(same.stream().mapToDouble(value -> value).toArray()) - middle);
    }
}
