package io.dataops.checks.reference;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A table of Markdown that grows by rows. A pipe in a cell stays one. */
final class MarkdownKeys {
    private final StringBuilder text = new StringBuilder();

    MarkdownKeys(String... headings) {
        row(headings);
        text.append("|").append("---|".repeat(headings.length)).append("\n");
    }

    void row(String... cells) {
        text.append(Arrays.stream(cells)
                        .map(cell -> cell.replace("|", "\\|"))
                        .collect(Collectors.joining(" | ", "| ", " |")))
                .append("\n");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
