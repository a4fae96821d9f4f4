package io.jenkins.plugins.dataops.collect;

import hudson.FilePath;
import hudson.remoting.RemoteOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Brings folders from an agent. What arrives is looked at again on the controller: an agent, too, may be in the hands of the
 * code under test.
 *
 * @param limits hold for all folders of a call together
 */
public record FolderTransfer(PackLimits limits) {
    /** What a zip needs for a file beside its content, its name included. */
    private static final long ENTRY_BYTES = 4_096;

    private static final Pattern ENTRY = Pattern.compile("[0-9]{1,9}/" + PackedFolders.NAMES.pattern());

    /**
     * Brings the folders that are there.
     *
     * @param folders relative to the root, with {@code /} between names
     * @param target a folder of this call alone; the first folder arrives as {@code 0}, the second as {@code 1} and so on
     * @return why a folder was refused, by its place in the list
     * @throws IOException if what arrives is not what an agent would send
     */
    public Map<Integer, String> bring(FilePath root, List<String> folders, Path target)
            throws IOException, InterruptedException {
        return bring(out -> root.act(new PackedFolders(folders, limits, new RemoteOutputStream(out))), target);
    }

    Map<Integer, String> bring(Agent agent, Path target) throws IOException, InterruptedException {
        Files.createDirectories(target);
        Path pack = Files.createTempFile(target, "pack", ".zip");
        try {
            Map<Integer, String> refused;
            try (OutputStream out =
                    new Bounded(Files.newOutputStream(pack), limits.bytes() + (limits.files() + 1) * ENTRY_BYTES)) {
                refused = agent.pack(out);
            }
            unpack(pack, target);
            return refused;
        } finally {
            Files.deleteIfExists(pack);
        }
    }

    private void unpack(Path pack, Path target) throws IOException {
        long left = limits.bytes();
        int files = 0;
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(pack))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files++;
                if (files > limits.files() || !ENTRY.matcher(entry.getName()).matches()) {
                    throw new IOException("the agent sent a file that does not belong there");
                }
                left -= copy(zip, target.resolve(entry.getName()), left);
            }
        }
    }

    private static long copy(InputStream in, Path file, long most) throws IOException {
        Files.createDirectories(file.getParent());
        try (Bounded out = new Bounded(Files.newOutputStream(file), most)) {
            return in.transferTo(out);
        }
    }

    /** Sends folders, and says which it refused. */
    interface Agent {
        Map<Integer, String> pack(OutputStream out) throws IOException, InterruptedException;
    }

    /** Takes no more than so much. */
    private static final class Bounded extends OutputStream {
        private final OutputStream out;
        private long left;

        Bounded(OutputStream out, long most) {
            this.out = out;
            left = most;
        }

        @Override
        public void write(int b) throws IOException {
            take(1);
            out.write(b);
        }

        @Override
        public void write(byte[] b, int off, int len) throws IOException {
            take(len);
            out.write(b, off, len);
        }

        @Override
        public void close() throws IOException {
            out.close();
        }

        private void take(int bytes) throws IOException {
            left -= bytes;
            if (left < 0) {
                throw new IOException("the agent sent more than it may");
            }
        }
    }
}
