package io.jenkins.plugins.dataops.view;

import io.dataops.results.Samples;
import io.dataops.results.report.Visible;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some failing rows of a check.
 *
 * @param masked whether a value is not shown
 */
public record SampleTable(List<String> columns, List<List<Cell>> rows, boolean masked) {
    /**
     * A value.
     *
     * @param absent whether the text stands for a null or a masked value and is none itself
     */
    public record Cell(String text, boolean absent) {}

    static SampleTable of(Samples samples) {
        return new SampleTable(
                samples.columns().stream().map(Visible::text).toList(),
                samples.rows().stream()
                        .map(row -> row.stream().map(SampleTable::cell).toList())
                        .toList(),
                samples.rows().stream().anyMatch(row -> row.contains(Samples.MASKED)));
    }

    private static Cell cell(@Nullable String value) {
        return value == null ? new Cell("null", true) : new Cell(Visible.text(value), value.equals(Samples.MASKED));
    }
}
