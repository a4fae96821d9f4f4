package io.dataops.benchmarks;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What a process took.
 *
 * @param cpuSeconds user and system time of all threads
 * @param wallSeconds from the start of the Java process to the end of its work
 * @param peakMegabytes highest resident memory, Java included, in units of 2^20 bytes
 */
record Cost(double cpuSeconds, double wallSeconds, double peakMegabytes) {
    /** Stands before the figures that a process prints, so that other output is told from them. */
    static final String FIGURES = "cost: ";

    /** Each figure's median by itself; of an even number, the mean of the middle two. */
    static Cost median(List<Cost> runs) {
        return new Cost(
                median(runs, Cost::cpuSeconds), median(runs, Cost::wallSeconds), median(runs, Cost::peakMegabytes));
    }

    private static double median(List<Cost> runs, ToDoubleFunction<Cost> figure) {
        List<Double> sorted = runs.stream()
                .map(run -> figure.applyAsDouble(run))
                .sorted(Comparator.naturalOrder())
                .toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /** What came after something; the peak stays that of the whole. */
    Cost since(Cost before) {
        return new Cost(cpuSeconds - before.cpuSeconds, wallSeconds - before.wallSeconds, peakMegabytes);
    }

    /** Reads a line that {@link #toString} wrote. */
    static Cost parse(String line) {
        String[] figures = line.split(" ", -1);
        return new Cost(Double.parseDouble(figures[0]), Double.parseDouble(figures[1]), Double.parseDouble(figures[2]));
    }

    @Override
    public String toString() {
        return cpuSeconds + " " + wallSeconds + " " + peakMegabytes;
    }
}
