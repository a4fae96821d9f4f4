package io.jenkins.plugins.dataops.store;

import io.dataops.results.file.AtomicFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * A file of lines of cells, sorted by the first, in which one line is found by bisection with a few reads. Tabs and line
 * ends in a cell become blanks, in what is written and in what is asked for.
 */
record SortedLines(Path file) {
    /** The text as it stands in a cell. */
    static String cell(String text) {
        return text.replaceAll("[\\t\\n\\r]", " ");
    }

    /** @param lines by {@link #cell} of their key; null is an empty cell */
    void write(SortedMap<String, List<@Nullable Object>> lines) throws IOException {
        StringBuilder text = new StringBuilder();
        lines.forEach((key, cells) -> {
            text.append(key);
            cells.forEach(cell -> text.append('\t').append(cell == null ? "" : cell(cell.toString())));
            text.append('\n');
        });
        new AtomicFile(file).write(out -> out.write(text.toString().getBytes(StandardCharsets.UTF_8)));
    }

    /** The cells of the line with this key, the key first; empty when there is none or the file cannot be read. */
    Optional<List<String>> find(String wanted) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (PagedFile bytes = new PagedFile(file)) {
            return find(bytes, cell(wanted));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Keys are sorted as strings, and bisected as strings: both by UTF-16 unit. */
    private static Optional<List<String>> find(PagedFile bytes, String key) throws IOException {
        long low = 0;
        long high = bytes.size();
        while (low < high) {
            long start = lineStart(bytes, (low + high) / 2, low);
            long end = lineEnd(bytes, start);
            List<String> cells = List.of(text(bytes, start, end).split("\t", -1));
            int order = cells.get(0).compareTo(key);
            if (order == 0) {
                return Optional.of(cells);
            } else if (order < 0) {
                low = end + 1;
            } else {
                high = start;
            }
        }
        return Optional.empty();
    }

    /** Where the line that holds this offset begins; not before {@code floor}, which begins a line itself. */
    private static long lineStart(PagedFile bytes, long offset, long floor) throws IOException {
        long start = offset;
        while (start > floor && bytes.at(start - 1) != '\n') {
            start--;
        }
        return start;
    }

    private static long lineEnd(PagedFile bytes, long start) throws IOException {
        long end = start;
        while (end < bytes.size() && bytes.at(end) != '\n') {
            end++;
        }
        return end;
    }

    private static String text(PagedFile bytes, long start, long end) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (long offset = start; offset < end; offset++) {
            line.write(bytes.at(offset));
        }
        return line.toString(StandardCharsets.UTF_8);
    }
}
