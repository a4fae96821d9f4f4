package io.dataops.results.file;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A text file that grows by a line at a time and is changed by many threads and processes at once. A line that was cut off
 * by a crash stays for its reader to recognise; the next one starts on a line of its own. What was added is on the disk when
 * the change returns.
 *
 * <p>Whoever changes the file holds a lock on a file beside it, {@code NAME.lock}. It is another file because this one may be
 * replaced, and because a process that closes a file, as every reader does, gives up its locks on it.
 *
 * @param path need not exist; it and its folders are made for the first line
 */
public record LineFile(Path path) {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long PAUSE_MILLIS = 5;

    /** A change of the file, made while nobody else changes it. */
    @FunctionalInterface
    public interface Change<T> {
        T make(Lines lines) throws IOException;
    }

    /**
     * The lines that are not empty, whoever else changes the file; none when it does not exist. Bytes are characters of
     * ISO 8859-1, so that a damaged line stays what it is.
     *
     * @throws IOException if it cannot be read; the message names the file and the reason
     */
    public List<String> read() throws IOException {
        try {
            return Arrays.stream(text().split("\n"))
                    .map(line -> line.endsWith("\r") ? line.substring(0, line.length() - 1) : line)
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException refused) {
            throw new IOException("cannot read " + path + ": " + new Reason(refused), refused);
        }
    }

    /**
     * Changes the file. Threads and processes wait for each other.
     *
     * @throws IOException if that cannot be done; the message names the file and the reason
     */
    @SuppressWarnings("try") // the lock is held, not used
    public <T> T change(Change<T> change) throws IOException {
        Path whole = path.toAbsolutePath();
        Path lock = whole.resolveSibling(whole.getFileName() + ".lock");
        // A process has one lock on a file and loses it with the first of its threads that closes it, so they queue up
        // before. An interned text is the same object for all class loaders, and Maven has one for each set of
        // dependencies.
        synchronized (("io.dataops.lock " + lock.normalize()).intern()) {
            try (Held held = hold(lock)) {
                return change.make(new Lines());
            }
        }
    }

    /** A lock and the channel that it needs. */
    private record Held(FileChannel channel, FileLock lock) implements Closeable {
        @Override
        public void close() throws IOException {
            try (channel) {
                lock.release();
            }
        }
    }

    private Held hold(Path lock) throws IOException {
        try {
            Files.createDirectories(lock.resolveSibling(".").normalize());
            FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            try {
                return new Held(channel, lock(channel));
            } catch (IOException refused) {
                channel.close();
                throw refused;
            }
        } catch (IOException refused) {
            throw unwritable(refused);
        }
    }

    private static FileLock lock(FileChannel channel) throws IOException {
        long start = System.nanoTime();
        while (System.nanoTime() - start < PATIENCE.toNanos()) {
            FileLock lock = tryLock(channel);
            if (lock != null) {
                return lock;
            }
            try {
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IOException("the wait for its lock was interrupted", stopped);
            }
        }
        throw new IOException("it has been locked by another process for " + PATIENCE.toSeconds() + " seconds");
    }

    /** Null while somebody else has it: another process, or a thread that came here by another name of the same folder. */
    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException otherName) {
            return null;
        }
    }

    private IOException unwritable(IOException refused) {
        return new IOException("cannot write " + path + ": " + new Reason(refused), refused);
    }

    private String text() throws IOException {
        try {
            return Files.readString(path, StandardCharsets.ISO_8859_1);
        } catch (NoSuchFileException none) {
            return "";
        }
    }

    /** The lines as whoever holds the lock sees and changes them. */
    public final class Lines {
        private Lines() {}

        /** As {@link LineFile#read} gives them. */
        public List<String> all() throws IOException {
            return read();
        }

        /**
         * Adds a line behind all others.
         *
         * @param line printable ASCII
         */
        public void add(String line) throws IOException {
            try (FileChannel channel = FileChannel.open(
                    path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
                write(channel, (endsCleanly(channel) ? "" : "\n") + line + "\n");
            } catch (IOException refused) {
                throw unwritable(refused);
            }
        }

        /** Puts these lines in the place of all others: whatever stops it leaves the old ones or these. */
        public void replace(List<String> lines) throws IOException {
            try {
                Path whole = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
                Path part = whole.resolveSibling(whole.getFileName() + ".tmp");
                try (FileChannel channel = FileChannel.open(
                        part,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
                    write(channel, String.join("\n", lines) + (lines.isEmpty() ? "" : "\n"));
                }
                AtomicFile.replace(part, whole);
            } catch (IOException refused) {
                throw unwritable(refused);
            }
        }

        private static boolean endsCleanly(FileChannel channel) throws IOException {
            ByteBuffer last = ByteBuffer.allocate(1);
            return channel.size() == 0 || (channel.read(last, channel.size() - 1) == 1 && last.get(0) == '\n');
        }

        private static void write(FileChannel channel, String text) throws IOException {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.ISO_8859_1));
            long end = channel.size();
            while (bytes.hasRemaining()) {
                end += channel.write(bytes, end);
            }
            channel.force(true);
        }
    }
}
