package io.dataops.checks.model;

import io.dataops.checks.literal.Fingerprint;
import io.dataops.checks.plan.RowsRequest.Wanted;
import io.dataops.checks.plan.Values;
import io.dataops.checks.suite.PredictedModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which rows a model is judged on, and what it says of them.
 *
 * @param testSet of ids and whatever of the rows is no prediction
 * @param predictions of ids and predictions
 */
record JudgedRows(Fingerprint testSet, Fingerprint predictions) {
    /** Of the rows of a side; empty when they have no id. */
    static Optional<JudgedRows> of(PredictedModel<?> model, Side<?> side) {
        if (model.id().isEmpty()) {
            return Optional.empty();
        }
        Values ids = side.values(BaselineReader.identity(model));
        List<Wanted> labels = new ArrayList<>(side.roles().columns());
        labels.removeAll(side.roles().predictions());
        return Optional.of(new JudgedRows(
                fingerprint(side, ids, labels),
                fingerprint(side, ids, side.roles().predictions())));
    }

    private static Fingerprint fingerprint(Side<?> side, Values ids, List<Wanted> columns) {
        List<Values> values = new ArrayList<>(List.of(ids));
        columns.forEach(column -> values.add(side.values(column)));
        return RowSetFingerprint.of(values);
    }
}
