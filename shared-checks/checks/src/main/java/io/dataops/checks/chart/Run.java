package io.dataops.checks.chart;

/**
 * Numbers up to the newest one, as distances from the centre in standard deviations. A question about the last few is
 * answered with no when there are not so many, and asks that the newest belongs to what is found.
 */
final class Run {
    private final double[] distances;
    private final Side side;

    Run(double[] distances, Side side) {
        this.distances = distances.clone();
        this.side = side;
    }

    /** At least so many of the last few lie on one side beyond a distance, and the newest does. */
    boolean beyond(int needed, int last, double distance) {
        return (side != Side.LOW && above(1, needed, last, distance))
                || (side != Side.HIGH && above(-1, needed, last, distance));
    }

    private boolean above(int sign, int needed, int last, double distance) {
        int found = 0;
        for (int back = 0; back < last && back < distances.length; back++) {
            found += sign * back(back) > distance ? 1 : 0;
        }
        return found >= needed && sign * back(0) > distance;
    }

    /** The last few each lie higher than the one before, or each lower. */
    boolean steady(int last) {
        return (side != Side.LOW && climbs(1, last)) || (side != Side.HIGH && climbs(-1, last));
    }

    private boolean climbs(int sign, int last) {
        boolean all = distances.length >= last;
        for (int back = 0; all && back < last - 1; back++) {
            all = sign * (back(back) - back(back + 1)) > 0;
        }
        return all;
    }

    /** The last few go up and down in turn. */
    boolean alternates(int last) {
        boolean all = distances.length >= last;
        for (int back = 0; all && back < last - 2; back++) {
            all = (back(back) - back(back + 1)) * (back(back + 1) - back(back + 2)) < 0;
        }
        return all;
    }

    /** The last few all lie within a distance, on either side. */
    boolean within(int last, double distance) {
        boolean all = distances.length >= last;
        for (int back = 0; all && back < last; back++) {
            all = Math.abs(back(back)) < distance;
        }
        return all;
    }

    /** The last few all lie beyond a distance, on either side. */
    boolean outside(int last, double distance) {
        boolean all = distances.length >= last;
        for (int back = 0; all && back < last; back++) {
            all = Math.abs(back(back)) > distance;
        }
        return all;
    }

    /** The newest number lies so far from the one before it. */
    boolean jumps(double distance) {
        return distances.length > 1 && side.sees(back(0) - back(1)) && Math.abs(back(0) - back(1)) > distance;
    }

    private double back(int steps) {
        return distances[distances.length - 1 - steps];
    }
}
