package io.dataops.results.json;

import io.dataops.results.file.LineFile;
import io.dataops.results.history.History;
import io.dataops.results.history.HistoryEntry;
import io.dataops.results.history.HistoryStore;
import io.dataops.results.history.Retention;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A history in a file: a line for each entry, in any order and as often as they like, so that git merges two copies with
 * {@code merge=union}. A line that was cut off or changed is no entry; it is counted and stays where it is.
 *
 * <p>The file is only added to, until it has more than it should keep: then it is replaced by a shorter one at once.
 */
public final class HistoryFile implements HistoryStore {
    private final HistoryLine format = new HistoryLine();
    private final Path path;
    private final LineFile file;

    /** @param path need not exist; it and its folders are made for the first entry */
    public HistoryFile(Path path) {
        this.path = path;
        this.file = new LineFile(path);
    }

    @Override
    public void append(HistoryEntry entry, Retention retention) throws IOException {
        file.change(lines -> {
            List<String> before = lines.all();
            if (!has(before, entry)) {
                lines.add(format.write(entry));
            }
            if (retention.isWorthALook(before.size() + 1)) {
                prune(lines, retention, entry);
            }
            return entry;
        });
    }

    /** Reads no more lines than it has to: a history of many checks is long, and every build adds to it. */
    private boolean has(List<String> lines, HistoryEntry entry) throws IOException {
        for (String line : lines) {
            reading(() -> {
                format.refuseOtherVersion(line);
                return line;
            });
        }
        List<String> candidates =
                lines.stream().filter(line -> HistoryLine.mayBe(line, entry)).toList();
        return entries(candidates).values().stream()
                .anyMatch(known -> known.id().equals(entry.id()));
    }

    private void prune(LineFile.Lines lines, Retention retention, HistoryEntry added) throws IOException {
        List<String> all = lines.all();
        Map<String, HistoryEntry> entries = entries(all);
        Set<String> outdated = retention.outdated(
                entries.values().stream().map(Retention.Stamp::of).toList(),
                added.run().started());
        if (!outdated.isEmpty()) {
            lines.replace(all.stream()
                    .filter(line -> !isOneOf(outdated, entries.get(line)))
                    .distinct()
                    .toList());
        }
    }

    /** A line that says nothing is none of them: what is not understood is not removed. */
    private static boolean isOneOf(Set<String> outdated, @Nullable HistoryEntry entry) {
        return entry != null && outdated.contains(entry.id());
    }

    @Override
    public History read(@Nullable String project) throws IOException {
        List<String> lines = file.read();
        Map<String, HistoryEntry> entries = entries(lines);
        long unreadable =
                lines.stream().filter(line -> !entries.containsKey(line)).count();
        return new History(History.ofProject(entries.values(), project), unreadable);
    }

    /** The lines that are entries. In the order of their text, so that it does not matter how they are merged. */
    private Map<String, HistoryEntry> entries(List<String> lines) throws IOException {
        Map<String, HistoryEntry> entries = new LinkedHashMap<>();
        for (String line : new TreeSet<>(lines)) {
            reading(() -> format.read(line)).ifPresent(entry -> entries.put(line, entry));
        }
        return entries;
    }

    private <T> T reading(JsonFields.Making<T> reading) throws IOException {
        try {
            return reading.make();
        } catch (UnreadableResultException otherVersion) {
            throw new IOException("cannot use the history " + path + ": " + otherVersion.getMessage(), otherVersion);
        }
    }
}
