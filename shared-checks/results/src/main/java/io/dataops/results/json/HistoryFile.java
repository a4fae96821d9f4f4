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
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
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
            Map<String, HistoryEntry> entries = entries(lines.all());
            if (entries.values().stream().noneMatch(known -> known.id().equals(entry.id()))) {
                lines.add(format.write(entry));
            }
            List<Retention.Stamp> stamps = Stream.concat(entries.values().stream(), Stream.of(entry))
                    .map(Retention.Stamp::of)
                    .toList();
            Set<String> outdated = retention.outdated(stamps, entry.run().started());
            if (!outdated.isEmpty()) {
                lines.replace(lines.all().stream()
                        .filter(line -> !isOneOf(outdated, entries.get(line)))
                        .distinct()
                        .toList());
            }
            return entry;
        });
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
            try {
                Optional<HistoryEntry> entry = format.read(line);
                entry.ifPresent(read -> entries.put(line, read));
            } catch (UnreadableResultException otherVersion) {
                throw new IOException(
                        "cannot use the history " + path + ": " + otherVersion.getMessage(), otherVersion);
            }
        }
        return entries;
    }
}
