package io.jenkins.plugins.dataops.collect;

import hudson.remoting.VirtualChannel;
import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jenkins.MasterToSlaveFileCallable;

/**
 * Packs folders into a zip, the first one below {@code 0/}, the second below {@code 1/} and so on. Runs on the agent, follows no
 * link and leaves the root nowhere. Answers why it refused a folder, by its place in the list; one that is not there is no fault.
 */
final class PackedFolders extends MasterToSlaveFileCallable<Map<Integer, String>> {
    private static final long serialVersionUID = 1L;
    private static final int BUFFER = 64 * 1024;
    private static final String NAME = "[\\p{Alnum}_=,@+~ -][\\p{Alnum}._=,@+~ -]*";

    /** Files with other names, such as hidden ones, are not for us. */
    static final Pattern NAMES = Pattern.compile(NAME + "(/" + NAME + ")*");

    private final ArrayList<String> folders;
    private final PackLimits limits;
    private final OutputStream out;

    /**
     * @param folders relative to the root, with {@code /} between names
     * @param out where the zip goes; passes to the agent
     */
    PackedFolders(List<String> folders, PackLimits limits, OutputStream out) {
        this.folders = new ArrayList<>(folders);
        this.limits = limits;
        this.out = out;
    }

    @Override
    public Map<Integer, String> invoke(File f, VirtualChannel channel) throws IOException {
        Map<Integer, String> refused = new TreeMap<>();
        if (!f.isDirectory()) {
            return refused;
        }
        Path root = f.toPath().toRealPath();
        Budget budget = new Budget(limits.files(), limits.bytes());
        try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(out, BUFFER))) {
            // What is worth packing is compressed already.
            zip.setLevel(Deflater.BEST_SPEED);
            for (int place = 0; place < folders.size(); place++) {
                Path folder = root.resolve(folders.get(place)).normalize();
                if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
                    try {
                        pack(root, folder, place + "/", budget, zip);
                    } catch (RefusedException e) {
                        refused.put(place, e.getMessage());
                    }
                }
            }
        }
        return refused;
    }

    private static void pack(Path root, Path folder, String prefix, Budget budget, ZipOutputStream zip)
            throws IOException, RefusedException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                || !folder.toRealPath().equals(folder)
                || !folder.startsWith(root)) {
            throw new RefusedException("it is no folder, is reached by a link, or leaves the workspace");
        }
        List<Path> files = files(folder);
        for (Path file : files) {
            budget.spend(Files.size(file));
        }
        for (Path file : files) {
            zip.putNextEntry(new ZipEntry(prefix + name(folder, file)));
            try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
                in.transferTo(zip);
            }
            zip.closeEntry();
        }
    }

    private static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace(File.separatorChar, '/');
    }

    private static List<Path> files(Path folder) throws IOException, RefusedException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> entries = Files.walk(folder)) {
            for (Path entry : entries.sorted().toList()) {
                if (Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS)) {
                    if (NAMES.matcher(name(folder, entry)).matches()) {
                        files.add(entry);
                    }
                } else if (!Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                    throw new RefusedException("it holds a link");
                }
            }
        }
        return files;
    }

    /** What may still be packed. */
    private static final class Budget {
        private final int files;
        private final long bytes;
        private int spentFiles;
        private long spentBytes;

        Budget(int files, long bytes) {
            this.files = files;
            this.bytes = bytes;
        }

        void spend(long size) throws RefusedException {
            spentFiles++;
            spentBytes += size;
            if (spentFiles > files || spentBytes > bytes) {
                throw new RefusedException(
                        "at most " + files + " files of " + bytes + " bytes together are kept of a recording");
            }
        }
    }

    /** Why a folder is not packed, in one clause. */
    private static final class RefusedException extends Exception {
        private static final long serialVersionUID = 1L;

        RefusedException(String message) {
            super(message);
        }

        @Override
        public String getMessage() {
            return String.valueOf(super.getMessage());
        }
    }
}
