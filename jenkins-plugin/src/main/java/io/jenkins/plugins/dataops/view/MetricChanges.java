package io.jenkins.plugins.dataops.view;

import io.dataops.results.compare.MetricChange;
import java.util.List;

/**
 * The metrics that have another value than at the reference, or are new or gone.
 *
 * @param overall the first of those on all rows
 * @param slices the first of those on slices
 * @param more how many changed beyond these
 */
public record MetricChanges(List<MetricChangeRow> overall, List<MetricChangeRow> slices, int more) {
    static MetricChanges of(List<MetricChange> changes) {
        List<MetricChangeRow> overall =
                rows(changes.stream().filter(change -> change.slice() == null).toList());
        List<MetricChangeRow> slices =
                rows(changes.stream().filter(change -> change.slice() != null).toList());
        return new MetricChanges(overall, slices, changes.size() - overall.size() - slices.size());
    }

    private static List<MetricChangeRow> rows(List<MetricChange> changes) {
        return changes.stream().limit(Differences.MOST).map(MetricChangeRow::of).toList();
    }
}
