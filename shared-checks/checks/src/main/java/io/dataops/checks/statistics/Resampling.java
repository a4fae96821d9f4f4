package io.dataops.checks.statistics;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * How a bootstrap draws rows: all alike, within strata, or whole clusters. What is drawn, a row or a cluster, is called a
 * unit. Immutable.
 */
public abstract sealed class Resampling {
    private final int rows;

    private Resampling(int rows) {
        if (rows < 1) {
            throw new IllegalArgumentException("resampling needs at least 1 row");
        }
        this.rows = rows;
    }

    /**
     * Draws as many rows as there are, each time any of them.
     *
     * @param rows at least 1
     * @throws IllegalArgumentException if there is none
     */
    public static Resampling ofRows(int rows) {
        return new Rows(rows);
    }

    /**
     * Draws from each stratum as many rows as it has, such as from each class.
     *
     * @param strata the stratum of each row, a number from 0; not copied
     * @throws IllegalArgumentException if there is no row, or a number is below 0; the message counts rows from 1
     */
    public static Resampling stratified(int[] strata) {
        return new Strata(strata);
    }

    /**
     * Draws as many clusters as there are, each with all of its rows, such as all rows of a customer. The number of rows
     * varies when clusters differ in size.
     *
     * @param clusters the cluster of each row, a number from 0; a number without a row is no cluster
     * @throws IllegalArgumentException if there is no row, or a number is below 0; the message counts rows from 1
     */
    public static Resampling clustered(int[] clusters) {
        return new Clusters(clusters);
    }

    int rows() {
        return rows;
    }

    /** How many units there are. */
    public abstract int units();

    /** The unit that a row belongs to. */
    abstract int unit(int row);

    /**
     * Draws units.
     *
     * @param counts receives how often each row is drawn, whatever it held before
     */
    abstract void draw(SplittableRandom random, int[] counts);

    /** The units in random order; what belongs to a stratum stands together. */
    int[] shuffled(SplittableRandom random) {
        int[] order = inOrder(units());
        for (int place = order.length - 1; place > 0; place--) {
            int other = Draws.below(random, place + 1);
            int unit = order[place];
            order[place] = order[other];
            order[other] = unit;
        }
        return order;
    }

    private static int[] inOrder(int units) {
        int[] order = new int[units];
        Arrays.setAll(order, unit -> unit);
        return order;
    }

    private static final class Rows extends Resampling {
        Rows(int rows) {
            super(rows);
        }

        @Override
        public int units() {
            return rows();
        }

        @Override
        int unit(int row) {
            return row;
        }

        @Override
        void draw(SplittableRandom random, int[] counts) {
            Arrays.fill(counts, 0);
            Draws.add(random, counts, 0, counts.length);
        }
    }

    private static final class Strata extends Resampling {
        private final int[] strata;
        private final int[] starts;
        private final int[] rowsByStratum;

        Strata(int[] strata) {
            super(strata.length);
            this.strata = strata;
            starts = new int[numbers("stratum", strata) + 1];
            for (int stratum : strata) {
                starts[stratum + 1]++;
            }
            Arrays.parallelPrefix(starts, Integer::sum);
            rowsByStratum = byStratum(inOrder(strata.length));
        }

        private int[] byStratum(int[] order) {
            int[] next = starts.clone();
            int[] sorted = new int[order.length];
            for (int row : order) {
                sorted[next[strata[row]]++] = row;
            }
            return sorted;
        }

        @Override
        public int units() {
            return strata.length;
        }

        @Override
        int unit(int row) {
            return row;
        }

        @Override
        void draw(SplittableRandom random, int[] counts) {
            int[] drawn = new int[counts.length];
            for (int stratum = 0; stratum < starts.length - 1; stratum++) {
                Draws.add(random, drawn, starts[stratum], starts[stratum + 1]);
            }
            for (int place = 0; place < drawn.length; place++) {
                counts[rowsByStratum[place]] = drawn[place];
            }
        }

        @Override
        int[] shuffled(SplittableRandom random) {
            return byStratum(super.shuffled(random));
        }
    }

    private static final class Clusters extends Resampling {
        private final int[] clusters;
        private final int units;

        Clusters(int[] clusters) {
            super(clusters.length);
            int[] dense = new int[numbers("cluster", clusters)];
            int found = 0;
            this.clusters = new int[clusters.length];
            for (int row = 0; row < clusters.length; row++) {
                int cluster = clusters[row];
                if (dense[cluster] == 0) {
                    found++;
                    dense[cluster] = found;
                }
                this.clusters[row] = dense[cluster] - 1;
            }
            units = found;
        }

        @Override
        public int units() {
            return units;
        }

        @Override
        int unit(int row) {
            return clusters[row];
        }

        @Override
        void draw(SplittableRandom random, int[] counts) {
            int[] drawn = new int[units];
            Draws.add(random, drawn, 0, units);
            for (int row = 0; row < counts.length; row++) {
                counts[row] = drawn[clusters[row]];
            }
        }
    }

    /** One more than the greatest number. */
    private static int numbers(String what, int[] numbers) {
        int greatest = -1;
        for (int row = 0; row < numbers.length; row++) {
            if (numbers[row] < 0) {
                throw new IllegalArgumentException(
                        "a " + what + " is numbered from 0, that of row " + (row + 1) + " is " + numbers[row]);
            }
            greatest = Math.max(greatest, numbers[row]);
        }
        return greatest + 1;
    }
}
