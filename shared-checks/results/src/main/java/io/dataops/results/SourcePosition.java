package io.dataops.results;

import java.util.Comparator;

/**
 * A place in a text file. Prints as {@code dataops.yaml:12:9}.
 *
 * @param file path as a reader knows it, relative to the project where it lies inside, with {@code /} between folders
 * @param line from 1
 * @param column from 1, in Unicode code points
 */
public record SourcePosition(String file, int line, int column) implements Comparable<SourcePosition> {
    private static final Comparator<SourcePosition> ORDER = Comparator.comparing(SourcePosition::file)
            .thenComparingInt(SourcePosition::line)
            .thenComparingInt(SourcePosition::column);

    @Override
    public int compareTo(SourcePosition other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
