package io.dataops.checks.metric.clustering;

import java.util.Map;
import java.util.TreeMap;

/**
 * The mutual information that labels and clusters of the same sizes have on average, when rows are dealt out by chance: the
 * hypergeometric model of Vinh, Epps and Bailey 2010. Sizes that occur several times are computed once.
 */
final class ExpectedInformation {
    /** What changes no digit of a sum whose largest term is about 1. */
    private static final double NEGLIGIBLE = 1e-20;

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

    /**
     * For one label and one cluster, the mean over how many rows they have in common. Probabilities are relative to that of
     * the most likely number: each follows from its neighbour, and nothing large is subtracted from something large.
     */
    private double ofSizes(long label, long cluster) {
        long outside = rows - label - cluster;
        long mode = (label + 1) * (cluster + 1) / (rows + 2);
        double total = 1;
        double sum = information(mode, label, cluster);
        double weight = 1;
        for (long both = mode; both < Math.min(label, cluster) && weight > NEGLIGIBLE; both++) {
            weight *= (double) (label - both) / (both + 1) * (cluster - both) / (outside + both + 1);
            total += weight;
            sum += weight * information(both + 1, label, cluster);
        }
        weight = 1;
        for (long both = mode; both > Math.max(0, -outside) && weight > NEGLIGIBLE; both--) {
            weight *= (double) both / (label - both + 1) * (outside + both) / (cluster - both + 1);
            total += weight;
            sum += weight * information(both - 1, label, cluster);
        }
        return sum / total;
    }

    private double information(long both, long label, long cluster) {
        double share = (double) both / rows;
        return both == 0 ? 0 : share * Math.log((double) both * rows / ((double) label * cluster));
    }
}
