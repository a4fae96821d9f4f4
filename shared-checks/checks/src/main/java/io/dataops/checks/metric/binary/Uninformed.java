package io.dataops.checks.metric.binary;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;

/** Examples as a model without features would see them. */
final class Uninformed {
    private Uninformed() {}

    static Optional<BinaryExamples> of(BinaryExamples examples) {
        ClassTotals all = examples.totals();
        if (!(all.weight() > 0)) {
            return Optional.empty();
        }
        int rows = examples.size();
        BitSet labels = new BitSet(rows);
        double[] weights = new double[rows];
        double[] shares = new double[rows];
        Arrays.fill(shares, all.positive() / all.weight());
        for (int position = 0; position < rows; position++) {
            labels.set(examples.row(position), examples.positive(position));
            weights[examples.row(position)] = examples.weight(position);
        }
        BitSet commoner = new BitSet(rows);
        commoner.set(0, rows, all.positive() > all.negative());
        BinaryExamplesBuilder uninformed = BinaryExamples.of(labels, rows)
                .classes(examples.positiveClass(), examples.negativeClass())
                .probabilities(shares)
                .predictions(commoner);
        return Optional.of((examples.weighted() ? uninformed.weights(weights) : uninformed).build());
    }
}
