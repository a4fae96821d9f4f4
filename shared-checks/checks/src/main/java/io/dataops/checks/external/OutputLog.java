package io.dataops.checks.external;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that keeps the beginning and the end of what a command writes. The end is held in memory until the log is closed;
 * what is written later is dropped. Used by the thread that copies and the one that waits.
 */
final class OutputLog implements Closeable {
    private final OutputStream file;
    private final byte[] end;
    private int headRoom;
    private long total;
    private long inFile;
    private boolean closed;

    private OutputLog(OutputStream file, int bytes) {
        this.file = file;
        headRoom = bytes / 2;
        end = new byte[bytes - headRoom];
    }

    /**
     * Makes the file, and folders above it.
     *
     * @param bytes how much is kept, at least 2
     * @throws IllegalArgumentException if it is less
     */
    static OutputLog create(Path file, int bytes) throws IOException {
        if (bytes < 2) {
            throw new IllegalArgumentException("a log keeps at least 2 bytes, not " + bytes);
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        return new OutputLog(Files.newOutputStream(file), bytes);
    }

    /** Takes the first bytes of a buffer. */
    synchronized void write(byte[] buffer, int length) throws IOException {
        if (closed) {
            return;
        }
        int toFile = Math.min(length, headRoom);
        file.write(buffer, 0, toFile);
        headRoom -= toFile;
        inFile += toFile;
        for (int at = 0; at < length; at++) {
            end[(int) (total++ % end.length)] = buffer[at];
        }
    }

    /** The last lines so far, fit for people to read. */
    synchronized String tail() {
        byte[] last = last(Math.min(total, end.length));
        return OutputTail.of(last, total > last.length);
    }

    private byte[] last(long length) {
        byte[] last = new byte[Math.toIntExact(length)];
        long first = total - last.length;
        for (int at = 0; at < last.length; at++) {
            last[at] = end[(int) ((first + at) % end.length)];
        }
        return last;
    }

    @Override
    public synchronized void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try (file) {
            long rest = total - inFile;
            if (rest > end.length) {
                String gap = "\n[" + (rest - end.length) + " bytes left out]\n";
                file.write(gap.getBytes(StandardCharsets.UTF_8));
            }
            file.write(last(Math.min(rest, end.length)));
        }
    }
}
