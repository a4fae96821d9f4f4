package io.dataops.checks.metric.classwise;

import io.dataops.checks.metric.Metric;
import io.dataops.checks.metric.MetricValue;
import io.dataops.results.literal.Counted;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A ratio of the labels of each row, averaged over the rows.
 *
 * @param empty the rule for a row whose ratio is 0 of 0
 * @param signature of the whole
 */
record RatioPerRow<E extends ClassExamples<E>>(CountRatio ratio, Empty empty, String signature) implements Metric<E> {
    @Override
    public MetricValue of(E examples) {
        RowWeights weights = examples.weights();
        double sum = 0;
        double total = 0;
        for (int row = 0; row < weights.size(); row++) {
            OptionalDouble number = number(examples, row);
            if (number.isPresent()) {
                sum += weights.weight(row) * number.getAsDouble();
                total += weights.weight(row);
            }
        }
        return MetricValue.ratio(
                sum, total, weights.total() == 0 ? weights.nothing() : "no row has a " + ratio.basis() + " label");
    }

    private OptionalDouble number(E examples, int row) {
        OptionalDouble defined = ofRow(examples, row).number();
        if (defined.isPresent() || empty == Empty.SKIP) {
            return defined;
        }
        return OptionalDouble.of(empty == Empty.ONE ? 1 : 0);
    }

    private MetricValue ofRow(E examples, int row) {
        int hits = 0;
        int labelled = 0;
        int predicted = 0;
        for (int label = 0; label < examples.classes().size(); label++) {
            boolean has = examples.isLabelled(label, row);
            boolean said = examples.isPredicted(label, row);
            hits += has && said ? 1 : 0;
            labelled += has ? 1 : 0;
            predicted += said ? 1 : 0;
        }
        return ratio.of(hits, labelled, predicted, "the row has none");
    }

    /** Rows that have a number. */
    @Override
    public long support(E examples) {
        long rows = 0;
        for (int row = 0; row < examples.weights().size(); row++) {
            rows += ofRow(examples, row).number().isPresent()
                    ? examples.weights().times(row)
                    : 0;
        }
        return rows;
    }

    @Override
    public List<String> notes(E examples) {
        long left = examples.rows() - support(examples);
        return empty != Empty.SKIP || left == 0
                ? List.of()
                : List.of(left + " of " + new Counted(examples.rows(), "row") + (left == 1 ? " has" : " have") + " no "
                        + ratio.basis() + " label and " + (left == 1 ? "is" : "are") + " left out");
    }
}
