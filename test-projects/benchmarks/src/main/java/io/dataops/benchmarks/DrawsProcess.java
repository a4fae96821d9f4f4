package io.dataops.benchmarks;

import io.dataops.checks.statistics.Bootstrap;
import io.dataops.checks.statistics.Resampling;
import java.io.IOException;

/** Draws rows as a bootstrap does and looks at none: the floor below which no bootstrap can get. */
final class DrawsProcess {
    private DrawsProcess() {}

    /**
     * Draws.
     *
     * @param arguments how many rows, how many replicates, and how many threads
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Resampling rows = Resampling.ofRows(Integer.parseInt(arguments[0]));
        new Bootstrap(0, Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]))
                .replicates(rows, counts -> counts[0]);
        System.out.println(Cost.FIGURES + ProcessStatus.cost());
    }
}
