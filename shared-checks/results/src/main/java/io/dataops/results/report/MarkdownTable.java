package io.dataops.results.report;

import io.dataops.results.literal.Counted;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A table of a Markdown report that shrinks by whole rows and says how many are left out. */
final class MarkdownTable {
    private final String title;
    private final String end;
    private final List<String> columns;
    private final List<String> rows = new ArrayList<>();

    private MarkdownTable(String title, String end, String... columns) {
        this.title = title;
        this.end = end;
        this.columns = List.of(columns);
    }

    static MarkdownTable titled(String title, String... columns) {
        return new MarkdownTable("### " + title, "", columns);
    }

    /** A table that a reader opens. */
    static MarkdownTable folded(String title, String... columns) {
        return new MarkdownTable("<details><summary>" + title + "</summary>", "\n</details>\n", columns);
    }

    /** Adds a row of cells that are Markdown already. */
    void row(String... cells) {
        rows.add("| " + String.join(" | ", cells) + " |\n");
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** As many rows as fit with the frame; empty when not even the frame fits. */
    String within(int characters) {
        String frame = frame();
        StringBuilder text = new StringBuilder(frame);
        int shown = 0;
        for (String row : rows) {
            boolean last = shown == rows.size() - 1;
            int reserve = last ? 0 : left(rows.size()).length();
            if (text.length() + row.length() + reserve + end.length() > characters) {
                break;
            }
            text.append(row);
            shown++;
        }
        if (shown < rows.size()) {
            text.append(left(rows.size() - shown));
        }
        text.append(end);
        return text.length() > characters ? "" : text.toString();
    }

    private String frame() {
        return "\n" + title + "\n\n| " + String.join(" | ", columns) + " |\n|"
                + String.join("|", Collections.nCopies(columns.size(), " --- ")) + "|\n";
    }

    private static String left(int rows) {
        return "\n_" + new Counted(rows, "more row") + " left out; the other reports hold them all._\n";
    }
}
