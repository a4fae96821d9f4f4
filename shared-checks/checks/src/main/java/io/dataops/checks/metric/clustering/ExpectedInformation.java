package io.dataops.checks.metric.clustering;

import java.util.Map;
import java.util.TreeMap;

/**
 * The mutual information that labels and clusters of the same sizes have on average, when rows are dealt out by chance: the
 * hypergeometric model of Vinh, Epps and Bailey 2010. Sizes that occur several times are computed once.
 */
final class ExpectedInformation {
    private final long rows;

    private ExpectedInformation(long rows) {
        this.rows = rows;
    }

    /** In nats. */
    static double of(ContingencyTable table) {
        ExpectedInformation model = new ExpectedInformation(table.rows());
        Map<Integer, Integer> labels = howOften(table.labelSizes());
        Map<Integer, Integer> clusters = howOften(table.clusterSizes());
        double expected = 0;
        for (Map.Entry<Integer, Integer> label : labels.entrySet()) {
            for (Map.Entry<Integer, Integer> cluster : clusters.entrySet()) {
                double pairs = (double) label.getValue() * cluster.getValue();
                expected += pairs * model.ofSizes(label.getKey(), cluster.getKey());
            }
        }
        return expected;
    }

    private static Map<Integer, Integer> howOften(int[] sizes) {
        Map<Integer, Integer> counts = new TreeMap<>();
        for (int size : sizes) {
            if (size > 0) {
                counts.merge(size, 1, Integer::sum);
            }
        }
        return counts;
    }

    private double ofSizes(long label, long cluster) {
        double always = logFactorial(label)
                + logFactorial(cluster)
                + logFactorial(rows - label)
                + logFactorial(rows - cluster)
                - logFactorial(rows);
        double expected = 0;
        for (long both = Math.max(1, label + cluster - rows); both <= Math.min(label, cluster); both++) {
            double logProbability = always
                    - logFactorial(both)
                    - logFactorial(label - both)
                    - logFactorial(cluster - both)
                    - logFactorial(rows - label - cluster + both);
            double information = Math.log((double) both * rows / ((double) label * cluster));
            expected += (double) both / rows * information * Math.exp(logProbability);
        }
        return expected;
    }

    /** ln n!, by Stirling's series where it is exact to the last digits of a double. */
    private static double logFactorial(long n) {
        if (n < 20) {
            double product = 1;
            for (long factor = 2; factor <= n; factor++) {
                product *= factor;
            }
            return Math.log(product);
        }
        double x = (double) n;
        double square = x * x;
        double correction = (1 / 12.0 - (1 / 360.0 - (1 / 1260.0 - 1 / (1680.0 * square)) / square) / square) / x;
        return x * Math.log(x) - x + Math.log(2 * Math.PI * x) / 2 + correction;
    }
}
