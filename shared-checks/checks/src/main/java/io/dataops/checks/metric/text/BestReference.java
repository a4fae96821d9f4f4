package io.dataops.checks.metric.text;

import java.util.List;

/** A score of a row that compares with one reference at a time and counts the best. */
interface BestReference extends RowMetric {
    /** The score of a prediction against one reference, in [0, 1]. */
    double score(String prediction, String reference);

    @Override
    default double score(String prediction, List<String> references) {
        return references.stream()
                .mapToDouble(reference -> score(prediction, reference))
                .max()
                .orElseThrow();
    }
}
