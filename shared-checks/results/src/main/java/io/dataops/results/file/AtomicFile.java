package io.dataops.results.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * A file that readers see either as it was before or complete: the content goes to a temporary file beside it, which
 * then takes its place. When writing fails the temporary file is gone and what stood there before is untouched.
 *
 * @param path where the file shall stand; missing folders above it are made
 */
public record AtomicFile(Path path) {

    /** Writes the content of a file. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes the content and puts it in place.
     *
     * @throws IOException if that cannot be done; the message names the file and the reason, such as a full disk
     */
    public void write(Content content) throws IOException {
        put(part -> fill(part, content));
    }

    /**
     * The same, and the content and its name are on the disk when this returns, so that a power cut after that loses
     * neither, and one before leaves what stood there before. File systems that cannot promise that do what they can.
     *
     * @throws IOException if that cannot be done; the message names the file and the reason, such as a full disk
     */
    public void writeDurably(Content content) throws IOException {
        List<Path> folders = foldersThatChange();
        put(part -> {
            fill(part, content);
            force(part, StandardOpenOption.WRITE);
        });
        for (Path folder : folders) {
            try {
                force(folder, StandardOpenOption.READ);
            } catch (IOException unsupported) {
                // Windows opens no folder, and keeps names without being asked.
            }
        }
    }

    /** The folder of the file and, of those that are made, the ones above. */
    private List<Path> foldersThatChange() {
        List<Path> folders = new ArrayList<>();
        Path folder = path.toAbsolutePath().getParent();
        while (folder != null && !Files.exists(folder)) {
            folders.add(folder);
            folder = folder.getParent();
        }
        if (folder != null) {
            folders.add(folder);
        }
        return folders;
    }

    private static void force(Path file, StandardOpenOption how) throws IOException {
        try (FileChannel channel = FileChannel.open(file, how)) {
            channel.force(true);
        }
    }

    /** Makes the temporary file. */
    private interface Filling {
        void fill(Path part) throws IOException;
    }

    private void put(Filling filling) throws IOException {
        Path whole = path.toAbsolutePath();
        // Not Files.createTempFile: its files are readable by their owner only, and the moved file would stay so.
        Path part = whole.resolveSibling(whole.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            refuseReadOnly(whole);
            Files.createDirectories(part.resolveSibling(".").normalize());
            filling.fill(part);
            replace(part, whole);
        } catch (IOException e) {
            throw new IOException("cannot write " + path + ": " + reason(e), e);
        } finally {
            discard(part);
        }
    }

    /** After a move there is nothing to discard; after a fault, that fault is what a reader has to know, not this one. */
    private static void discard(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            part.toFile().deleteOnExit();
        }
    }

    /** A move would replace a write-protected file without asking; its protection is a wish to keep it. */
    private static void refuseReadOnly(Path whole) throws IOException {
        if (Files.isDirectory(whole)) {
            throw new FileSystemException(whole.toString(), null, "it is a folder");
        }
        if (Files.exists(whole) && !Files.isWritable(whole)) {
            throw new FileSystemException(whole.toString(), null, "it is read-only");
        }
    }

    private static void fill(Path part, Content content) throws IOException {
        try (OutputStream out = new BufferedOutputStream(
                Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
            content.writeTo(out);
        }
    }

    private static void replace(Path part, Path whole) throws IOException {
        try {
            Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static String reason(IOException e) {
        String name = e.getClass().getSimpleName();
        if (e instanceof FileSystemException inFileSystem) {
            // Subclasses such as AccessDeniedException carry their meaning in their name alone.
            return Objects.requireNonNullElse(inFileSystem.getReason(), name);
        }
        return Objects.requireNonNullElse(e.getMessage(), name);
    }
}
