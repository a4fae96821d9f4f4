package io.jenkins.plugins.dataops.view;

import io.dataops.results.DatasetEvidence;
import io.dataops.results.literal.Counted;
import io.dataops.results.report.Tone;
import io.dataops.results.report.Visible;
import io.jenkins.plugins.dataops.recording.Recording;
import java.util.List;
import java.util.Objects;

/**
 * A data set as it was found.
 *
 * @param rows empty when they were not counted
 * @param fingerprint empty when it could not be read
 * @param problem why it could not be read; empty when it could
 * @param columns names with their types
 */
public record DatasetRow(
        String name,
        String location,
        String rows,
        String files,
        String fingerprint,
        String problem,
        List<Fact> columns) {
    static List<DatasetRow> of(Recording recording) {
        return recording.modules().stream()
                .flatMap(module -> module.datasets().stream())
                .map(DatasetRow::of)
                .toList();
    }

    /** Beside the problem. */
    public Sign sign() {
        return new Sign(Tone.UNKNOWN, Messages.Dataset_unreadable());
    }

    private static DatasetRow of(DatasetEvidence dataset) {
        return new DatasetRow(
                Visible.text(dataset.name()),
                Visible.text(dataset.location()),
                dataset.rows() == null ? "" : Counted.digits(dataset.rows()),
                Counted.digits(dataset.files()),
                Visible.text(Objects.requireNonNullElse(dataset.fingerprint(), "")),
                Visible.text(Objects.requireNonNullElse(dataset.problem(), "")),
                dataset.columns().stream()
                        .map(column -> Fact.text(Visible.text(column.name()), column.type()))
                        .toList());
    }
}
