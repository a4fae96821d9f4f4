package io.dataops.checks.model;

import io.dataops.checks.literal.Fingerprint;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The file that counts how often each test set was looked at: every look that decides something wears it out. A line is a
 * look, and lines are only ever added, so that git can merge two ledgers by {@code merge=union}: the order of lines and
 * lines that occur twice do not matter.
 *
 * <p>The same predictions judged again are no new look. A line that was cut off by a crash is no look; the next one starts
 * on a line of its own. Threads and processes wait for each other.
 */
public final class LookLedger {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long PAUSE_MILLIS = 5;

    private final Path file;

    /** @param file need not exist; it and its folders are made for the first look */
    public LookLedger(Path file) {
        this.file = file;
    }

    /** How often a test set was looked at so far; a ledger that does not exist has no look. */
    public Looks of(Fingerprint testSet) throws IOException {
        return Files.exists(file) ? Lines.of(Files.readAllBytes(file)).looksAt(testSet) : new Looks(0, 0);
    }

    /**
     * Notes a look, unless the ledger has it.
     *
     * @return how often its test set was looked at, this time included
     */
    @SuppressWarnings("try") // the lock is held, not used
    public Looks note(Look look) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        try (FileChannel channel = FileChannel.open(
                        file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileLock held = lock(channel)) {
            return note(look, held.channel());
        }
    }

    private static Looks note(Look look, FileChannel channel) throws IOException {
        byte[] content = read(channel);
        Lines lines = Lines.of(content);
        if (lines.has(look)) {
            return lines.looksAt(look.testSet());
        }
        boolean cutOff = content.length > 0 && content[content.length - 1] != '\n';
        String line = (cutOff ? "\n" : "") + look.line() + "\n";
        write(channel, line.getBytes(StandardCharsets.US_ASCII));
        return lines.with(look).looksAt(look.testSet());
    }

    /** Java lets a second thread of one process fail where a second process waits. */
    private FileLock lock(FileChannel channel) throws IOException {
        long start = System.nanoTime();
        while (System.nanoTime() - start < PATIENCE.toNanos()) {
            try {
                FileLock lock = channel.tryLock();
                if (lock != null) {
                    return lock;
                }
            } catch (OverlappingFileLockException otherThread) {
                // The pause below is for it as well.
            }
            try {
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IOException("the wait for " + file.getFileName() + " was interrupted", stopped);
            }
        }
        throw new IOException(
                file.getFileName() + " has been locked by another process for " + PATIENCE.toSeconds() + " seconds");
    }

    private static byte[] read(FileChannel channel) throws IOException {
        ByteBuffer content = ByteBuffer.allocate(Math.toIntExact(channel.size()));
        while (content.hasRemaining() && channel.read(content, content.position()) >= 0) {
            // reads on
        }
        return content.array();
    }

    private static void write(FileChannel channel, byte[] line) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(line);
        long end = channel.size();
        while (bytes.hasRemaining()) {
            end += channel.write(bytes, end);
        }
        channel.force(true);
    }

    private record Lines(List<Look> looks, long unreadable) {
        static Lines of(byte[] content) {
            List<Look> looks = new ArrayList<>();
            long unreadable = 0;
            for (String line : new String(content, StandardCharsets.ISO_8859_1).split("\r?\n", -1)) {
                Optional<Look> look = Look.read(line);
                look.ifPresent(looks::add);
                unreadable += look.isEmpty() && !line.isEmpty() ? 1 : 0;
            }
            return new Lines(looks, unreadable);
        }

        boolean has(Look look) {
            return looks.stream().anyMatch(look::repeats);
        }

        Lines with(Look look) {
            List<Look> more = new ArrayList<>(looks);
            more.add(look);
            return new Lines(more, unreadable);
        }

        Looks looksAt(Fingerprint testSet) {
            long number = looks.stream()
                    .filter(look -> look.testSet().equals(testSet))
                    .map(Look::predictions)
                    .distinct()
                    .count();
            return new Looks(number, unreadable);
        }
    }
}
