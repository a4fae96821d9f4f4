package io.dataops.checks.metric.regression;

import io.dataops.checks.metric.RowSelection;
import java.util.Arrays;

/**
 * When each row is, and how far ahead it was forecast.
 *
 * @param steps of each row the place of its time among all times, from 0; rows of several series may share one
 * @param horizon how many steps ahead was forecast, at least 1: errors fewer steps apart depend on each other
 */
@SuppressWarnings("ArrayRecordComponent") // one int for each of millions of rows, shared on purpose
public record Timeline(int[] steps, int horizon) {
    Timeline select(RowSelection rows) {
        return new Timeline(rows.of(steps), horizon);
    }

    /**
     * One loss for each time that has a row, in order of time: the sum over the rows of that time, divided by the mean number
     * of rows per time. Where each time has a row of every series that is the mean over the series. In any case the mean of
     * these is the mean of the losses, so a test of them is a test of the metric.
     *
     * @param losses one for each row
     */
    double[] series(double[] losses) {
        int times = Arrays.stream(steps).max().orElse(-1) + 1;
        double[] sums = new double[times];
        boolean[] present = new boolean[times];
        for (int row = 0; row < losses.length; row++) {
            sums[steps[row]] += losses[row];
            present[steps[row]] = true;
        }
        double[] series = new double[times];
        int filled = 0;
        for (int time = 0; time < times; time++) {
            if (present[time]) {
                series[filled++] = sums[time];
            }
        }
        double rowsPerTime = (double) losses.length / filled;
        return Arrays.stream(series, 0, filled).map(sum -> sum / rowsPerTime).toArray();
    }
}
