package io.dataops.checks.metric;

import java.util.Arrays;

/**
 * When each row is, and how far ahead it was forecast.
 *
 * @param steps of each row the place of its time among all times, from 0; rows of several series may share one
 * @param horizon how many steps ahead was forecast, at least 1: errors fewer steps apart depend on each other
 */
@SuppressWarnings("ArrayRecordComponent") // one int for each of millions of rows, shared on purpose
public record Timeline(int[] steps, int horizon) {
    /** Of some rows. */
    public Timeline select(RowSelection rows) {
        return new Timeline(rows.of(steps), horizon);
    }

    /**
     * One loss for each time that has a row, in order of time: the sum over the rows of that time, divided by the mean number
     * of rows per time. Where each time has a row of every series that is the mean over the series. In any case the mean of
     * these is the mean of the losses, so a test of them is a test of the metric.
     *
     * @param losses one for each row
     */
    public double[] series(double[] losses) {
        int[] order = places();
        int times = times(order);
        double[] sums = new double[times];
        for (int row = 0; row < losses.length; row++) {
            sums[order[row]] += losses[row];
        }
        double rowsPerTime = (double) losses.length / times;
        return Arrays.stream(sums).map(sum -> sum / rowsPerTime).toArray();
    }

    /**
     * Stretches of equally many times, but for one time more or less.
     *
     * @param ofRow the stretch of each row, from 0 and in order of time
     * @param number how many there are
     * @param horizon how many steps ahead was forecast, in stretches and at least 1
     * @param times how many times they hold
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on once and not kept
    public record Stretches(int[] ofRow, int number, int horizon, int times) {}

    /** Stretches of all times that have a row: of one time each, or no more than so many. */
    public Stretches stretches(int most) {
        int[] order = places();
        int times = times(order);
        int number = Math.min(times, most);
        int[] ofRow = Arrays.stream(order)
                .map(place -> (int) ((long) place * number / times))
                .toArray();
        return new Stretches(ofRow, number, (int) Math.ceil((double) horizon * number / times), times);
    }

    private static int times(int[] places) {
        return Arrays.stream(places).max().orElse(-1) + 1;
    }

    /** Of each row the place of its time among those that have a row. */
    private int[] places() {
        int[] place = new int[Arrays.stream(steps).max().orElse(-1) + 1];
        for (int step : steps) {
            place[step] = 1;
        }
        int before = 0;
        for (int step = 0; step < place.length; step++) {
            int has = place[step];
            place[step] = before;
            before += has;
        }
        return Arrays.stream(steps).map(step -> place[step]).toArray();
    }
}
