package io.dataops.checks.data;

import io.dataops.checks.literal.Fingerprint;
import io.dataops.results.file.AtomicFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Fingerprints of files, remembered over builds by path, size and times, so that gigabytes which nobody touched are not
 * read again. A file that was written within the seconds before it was read is read again next time: it may have been
 * written a second time with the same size and time. A cache that is damaged, absent or cannot be written is no cache.
 *
 * <p>Used by one thread.
 */
public final class FingerprintCache implements FileFingerprints {
    private static final String FORMAT = "dataops-fingerprints/1";
    private static final Duration TOO_YOUNG = Duration.ofSeconds(3);
    private static final long LARGEST = 64L << 20;

    private final Path store;
    private final Clock clock;
    private final Map<String, Entry> known;
    private final Map<String, Entry> used = new TreeMap<>();

    /**
     * What was remembered in a file.
     *
     * @param store need not exist
     * @param clock the one that files are written by
     */
    public FingerprintCache(Path store, Clock clock) {
        this.store = store;
        this.clock = clock;
        this.known = read(store);
    }

    private record Entry(Fingerprint fingerprint, Stamp stamp) {
        private static final String LINE = "[0-9a-f]{64} [0-9]{1,19} \\S{1,40} \\S{1,40} .+";

        /** The path and what is known of it. Throws what a damaged line makes it throw. */
        static Map.Entry<String, Entry> parse(String line) {
            if (!line.matches(LINE)) {
                throw new IllegalArgumentException("not a line of this format");
            }
            String[] parts = line.split(" ", 5);
            Stamp stamp = new Stamp(Long.parseLong(parts[1]), Instant.parse(parts[2]), Instant.parse(parts[3]));
            return Map.entry(parts[4], new Entry(new Fingerprint(parts[0]), stamp));
        }

        String line(String path) {
            return "%s %d %s %s %s\n"
                    .formatted(fingerprint.hex(), stamp.size(), stamp.modified(), stamp.changed(), path);
        }
    }

    @Override
    public Fingerprint of(Path file) throws IOException {
        String path = file.toAbsolutePath().normalize().toString();
        Stamp stamp = Stamp.of(file);
        Entry entry = known.get(path);
        if (entry == null || !entry.stamp().equals(stamp)) {
            Instant before = clock.instant();
            entry = new Entry(Fingerprint.of(file), stamp);
            boolean settled = stamp.newest().isBefore(before.minus(TOO_YOUNG));
            if (!settled || !Stamp.of(file).equals(stamp) || path.lines().count() != 1) {
                return entry.fingerprint();
            }
        }
        used.put(path, entry);
        return entry.fingerprint();
    }

    /** Remembers the files that were asked for since it was made, and forgets all others. */
    public void keep() {
        String text = used.entrySet().stream()
                .map(entry -> entry.getValue().line(entry.getKey()))
                .collect(Collectors.joining("", FORMAT + "\n", ""));
        try {
            new AtomicFile(store).write(out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException unwritable) {
            // The next build reads the files once more.
        }
    }

    private static Map<String, Entry> read(Path store) {
        try {
            if (Files.size(store) > LARGEST) {
                return Map.of();
            }
            List<String> lines = Files.readAllLines(store, StandardCharsets.UTF_8);
            if (lines.isEmpty() || !lines.get(0).equals(FORMAT)) {
                return Map.of();
            }
            Map<String, Entry> entries = new HashMap<>();
            lines.stream().skip(1).map(Entry::parse).forEach(entry -> entries.put(entry.getKey(), entry.getValue()));
            return entries;
        } catch (IOException | RuntimeException damaged) {
            return Map.of();
        }
    }
}
