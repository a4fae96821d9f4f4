package io.dataops.checks.metric.binary;

import io.dataops.checks.metric.Groups;
import io.dataops.checks.metric.binary.BinaryExamples.Prediction;
import java.util.List;
import java.util.stream.Stream;

/**
 * A confusion matrix for each group of rows.
 *
 * @param names of the groups
 * @param matrices one for each, in the same order
 * @param rowsWithout rows that are in no group
 */
record GroupMatrices(List<String> names, List<ConfusionMatrix> matrices, long rowsWithout) {
    static GroupMatrices of(BinaryExamples examples, Groups groups, Decision decision) {
        List<ConfusionMatrix> matrices = Stream.generate(ConfusionMatrix::new)
                .limit(groups.names().size())
                .toList();
        Prediction prediction = decision.predictions(examples);
        long without = 0;
        for (int position = 0; position < examples.size(); position++) {
            int group = examples.group(groups, position);
            if (group < 0) {
                without += examples.count(position);
            } else {
                Cell cell = Cell.of(examples.positive(position), prediction.positive(position));
                matrices.get(group).add(cell, examples.weight(position), examples.count(position));
            }
        }
        return new GroupMatrices(groups.names(), matrices, without);
    }
}
