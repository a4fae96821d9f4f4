package io.dataops.checks.metric.binary;

import io.dataops.checks.metric.Metric;
import io.dataops.checks.metric.MetricType;
import io.dataops.checks.metric.MetricValue;
import io.dataops.checks.metric.binary.Tally.TalliedRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A metric that is a formula over the confusion matrix.
 *
 * @param name in the registry
 * @param decision which rows are predicted positive
 * @param carriers rows that carry the number; its support is the smallest count of them
 */
record MatrixMetric(String name, Decision decision, List<RowSet> carriers, Formula formula)
        implements Metric<BinaryExamples> {
    /** The value of a matrix with some weight in it. */
    interface Formula {
        MetricValue of(ConfusionMatrix matrix, Absence absence);
    }

    /** Says why a number is undefined: there are none of some rows. */
    interface Absence {
        MetricValue of(RowSet rows);
    }

    /** A reader for a type whose only parameter is the threshold. */
    static MetricType.Reader<BinaryExamples> reader(String name, List<RowSet> carriers, Formula formula) {
        return arguments -> new MatrixMetric(name, arguments.get(Decision.PARAMETER), carriers, formula);
    }

    @Override
    public String signature() {
        return new Signature(name).with("threshold", decision.toString()).toString();
    }

    @Override
    public MetricValue of(BinaryExamples examples) {
        return unmet(examples, decision)
                .orElseGet(() -> formula.of(
                        examples.known(decision).weights(),
                        rows -> MetricValue.undefined(Need.none(examples, rows.words()))));
    }

    @Override
    public long support(BinaryExamples examples) {
        return support(examples, decision, carriers);
    }

    /** The undefined value of examples without rows or without what the decision needs. */
    static Optional<MetricValue> unmet(BinaryExamples examples, Decision decision) {
        List<Need> needs = new ArrayList<>(List.of(Need.ROWS));
        needs.addAll(decision.needs());
        return Need.unmet(examples, needs);
    }

    static long support(BinaryExamples examples, Decision decision, List<RowSet> carriers) {
        if (unmet(examples, decision).isPresent()) {
            return 0;
        }
        TalliedRows tallied = examples.known(decision);
        return carriers.stream().mapToLong(tallied::rows).min().orElse(0);
    }
}
