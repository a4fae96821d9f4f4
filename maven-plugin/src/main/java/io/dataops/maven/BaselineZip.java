package io.dataops.maven;

import io.dataops.results.BaselineContent;
import io.dataops.results.BaselineRecord;
import io.dataops.results.baseline.BaselineFolder;
import io.dataops.results.baseline.BaselineState;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A baseline in a zip file.
 *
 * @param file the zip file
 */
record BaselineZip(Path file) {
    private static final int MOST_FILES = 10_000;
    private static final long MOST_BYTES = 1L << 30;
    private static final int BUFFER = 1 << 16;
    /** The first moment that a zip file can name. Without a time zone, so that every machine writes the same bytes. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** Packs a baseline: the same one gives the same bytes. */
    void pack(BaselineState.Found baseline) throws IOException {
        BaselineRecord record = baseline.record();
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            add(zip, BaselineFolder.FILE, baseline.folder().resolveSibling(BaselineFolder.FILE));
            for (String name : record.content().files().keySet()) {
                add(
                        zip,
                        record.content().folderName() + "/" + name,
                        baseline.folder().resolve(name));
            }
        }
    }

    private static void add(ZipOutputStream zip, String name, Path source) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        Files.copy(source, zip);
        zip.closeEntry();
    }

    /**
     * Unpacks it.
     *
     * @param into an empty folder
     * @return the folder that the baseline is in, which is the one folder of a zip file that has one and nothing beside it
     * @throws BaselineUnavailableException when it is no zip file, or may not be unpacked
     */
    Path unpack(Path into) throws BaselineUnavailableException {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            Room room = new Room();
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                unpack(zip, entry.getName(), into, room);
            }
            if (room.files == 0) {
                throw new BaselineUnavailableException("it is no zip file, or an empty one");
            }
            return only(into).orElse(into);
        } catch (ZipException damaged) {
            throw new BaselineUnavailableException("it is a damaged zip file");
        } catch (IOException unreadable) {
            throw new BaselineUnavailableException("it cannot be unpacked");
        }
    }

    /** How much has been taken of what may be. */
    private static final class Room {
        private int files;
        private long bytes;
    }

    private static void unpack(InputStream zip, String name, Path into, Room room)
            throws IOException, BaselineUnavailableException {
        if (!BaselineContent.isName(name.replaceFirst("/$", ""))) {
            throw new BaselineUnavailableException("a name of a file in it leads elsewhere");
        }
        if (++room.files > MOST_FILES) {
            throw new BaselineUnavailableException("it has more than " + MOST_FILES + " files");
        }
        Path target = into.resolve(name);
        if (name.endsWith("/")) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.resolveSibling(".").normalize());
        byte[] buffer = new byte[BUFFER];
        try (OutputStream out = Files.newOutputStream(target)) {
            for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                room.bytes += read;
                if (room.bytes > MOST_BYTES) {
                    throw new BaselineUnavailableException("it holds more than " + MOST_BYTES + " bytes");
                }
                out.write(buffer, 0, read);
            }
        }
    }

    private static Optional<Path> only(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> all = entries.limit(2).toList();
            return all.size() == 1 && Files.isDirectory(all.get(0)) ? Optional.of(all.get(0)) : Optional.empty();
        }
    }
}
