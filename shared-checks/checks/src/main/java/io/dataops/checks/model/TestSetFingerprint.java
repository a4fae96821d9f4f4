package io.dataops.checks.model;

import io.dataops.checks.literal.Fingerprint;
import io.dataops.checks.plan.Values;
import java.util.List;

/**
 * Which rows a model is judged on.
 *
 * @param fingerprint of ids and labels, whatever the order of the rows; predictions do not change it
 * @param rows how many there are
 */
public record TestSetFingerprint(Fingerprint fingerprint, long rows) {
    /**
     * Of a test set.
     *
     * @param ids of the rows
     * @param labels of the rows, classes or numbers
     * @throws IllegalArgumentException if there are not equally many
     */
    public static TestSetFingerprint of(Values ids, Values labels) {
        return new TestSetFingerprint(RowSetFingerprint.of(List.of(ids, labels)), ids.size());
    }
}
