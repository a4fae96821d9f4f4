package io.dataops.checks.statistics;

import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Draws rows again and again, with replacement, and takes a statistic of each draw. Efron, Bootstrap methods: another look
 * at the jackknife, 1979.
 *
 * <p>The draws are the same bits on every machine: {@link SplittableRandom} with the seed is split once for the groups of
 * the jackknife, then once for each replicate, and each draws with its own generator as {@link Draws} says. So the number
 * of threads changes nothing, and more replicates begin with the same ones.
 *
 * @param seed any number
 * @param replicates how many draws, at least 2
 * @param threads how many draw at a time, at least 1; each holds a count for every row
 */
public record Bootstrap(long seed, int replicates, int threads) {
    /** A jackknife of so many groups estimates acceleration to a few thousandths. */
    private static final int MOST_GROUPS = 200;

    public Bootstrap {
        if (replicates < 2 || threads < 1) {
            throw new IllegalArgumentException(
                    "a bootstrap needs at least 2 replicates and 1 thread, has " + replicates + " and " + threads);
        }
    }

    /** A number computed from rows, each taken as often as its count says. */
    public interface Statistic {
        /**
         * The value on some rows. Called by several threads at a time.
         *
         * @param counts one for each row, at least 0; the array is used again for the next draw, so keep no reference to it
         * @return NaN when it is undefined there, such as the area under a curve without a positive row
         */
        double of(int[] counts);
    }

    /**
     * What draws say about the true value of a statistic.
     *
     * @return empty when the statistic is undefined on the rows themselves, or on all draws but one
     * @throws InterruptedException when interrupted; it then stops after the draws under way
     */
    public Optional<BootstrapInference> inference(Resampling resampling, Statistic statistic, BootstrapMethod method)
            throws InterruptedException {
        int[] once = new int[resampling.rows()];
        Arrays.fill(once, 1);
        double estimate = statistic.of(once);
        if (Double.isNaN(estimate)) {
            return Optional.empty();
        }
        Replicates drawn = replicates(resampling, statistic);
        if (drawn.defined() < 2) {
            return Optional.empty();
        }
        return Optional.of(
                switch (method) {
                    case PERCENTILE -> BootstrapInference.percentile(estimate, drawn);
                    case BCA -> BootstrapInference.bca(estimate, drawn, jackknife(resampling, statistic));
                });
    }

    /** The statistic of each draw. */
    public Replicates replicates(Resampling resampling, Statistic statistic) throws InterruptedException {
        SplittableRandom root = new SplittableRandom(seed);
        root.split();
        SplittableRandom[] streams = new SplittableRandom[replicates];
        Arrays.setAll(streams, replicate -> root.split());
        return Replicates.of(each(
                replicates,
                resampling.rows(),
                statistic,
                (replicate, counts) -> resampling.draw(streams[replicate], counts)));
    }

    /**
     * The statistic without each group of rows: up to 200 groups of nearly equal size, dealt out in random order, stratum by
     * stratum; of clusters, when they are drawn. What is undefined is left out.
     */
    public double[] jackknife(Resampling resampling, Statistic statistic) throws InterruptedException {
        int[] order = resampling.shuffled(new SplittableRandom(seed).split());
        int groups = Math.min(order.length, MOST_GROUPS);
        int[] group = new int[order.length];
        for (int place = 0; place < order.length; place++) {
            group[order[place]] = place % groups;
        }
        int[] ofRow = new int[resampling.rows()];
        Arrays.setAll(ofRow, row -> group[resampling.unit(row)]);
        return Replicates.of(without(ofRow, groups, statistic)).sorted();
    }

    /**
     * The statistic without each group of rows, in the order of the groups; NaN where it is undefined.
     *
     * @param group of each row, from 0
     */
    public double[] without(int[] group, int groups, Statistic statistic) throws InterruptedException {
        return each(groups, group.length, statistic, (left, counts) -> {
            for (int row = 0; row < counts.length; row++) {
                counts[row] = group[row] == left ? 0 : 1;
            }
        });
    }

    private double[] each(int tasks, int rows, Statistic statistic, Task task) throws InterruptedException {
        double[] values = new double[tasks];
        AtomicInteger next = new AtomicInteger();
        Callable<Boolean> worker = () -> {
            int[] counts = new int[rows];
            int index = next.getAndIncrement();
            while (index < tasks && !Thread.currentThread().isInterrupted()) {
                task.fill(index, counts);
                values[index] = statistic.of(counts);
                index = next.getAndIncrement();
            }
            return true;
        };
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            for (Future<Boolean> done : pool.invokeAll(Collections.nCopies(threads, worker))) {
                done.get();
            }
        } catch (ExecutionException failed) {
            throw new IllegalStateException("the statistic of a bootstrap failed", failed.getCause());
        } finally {
            pool.shutdownNow();
        }
        return values;
    }

    /** Says which rows one of many calls of a statistic takes. */
    private interface Task {
        void fill(int index, int[] counts);
    }
}
