package io.jenkins.plugins.dataops.collect;

import hudson.remoting.VirtualChannel;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import jenkins.MasterToSlaveFileCallable;

/** Finds result files in a workspace. Runs on the agent, follows no link and leaves no workspace. */
public final class ResultFiles extends MasterToSlaveFileCallable<CollectedFiles> {
    private static final long serialVersionUID = 1L;
    /** Stands in the place of a result that a goal owes. */
    private static final String PENDING = "result.pending";

    private final ResultPlaces places;
    private final PackLimits together;
    private final int maxBytes;

    /**
     * @param together how much is brought back
     * @param maxBytes size of the largest file that is brought back, in bytes
     */
    public ResultFiles(ResultPlaces places, PackLimits together, int maxBytes) {
        this.places = places;
        this.together = together;
        this.maxBytes = maxBytes;
    }

    @Override
    public CollectedFiles invoke(File workspace, VirtualChannel channel) throws IOException {
        long now = System.currentTimeMillis();
        if (!workspace.isDirectory()) {
            return CollectedFiles.of(List.of(), now);
        }
        List<String> paths = places.in(workspace);
        Path root = workspace.toPath().toRealPath();
        List<CollectedFile> files = new ArrayList<>();
        long left = together.bytes();
        for (String path : paths.subList(0, Math.min(paths.size(), together.files()))) {
            CollectedFile file = collect(root, path, left);
            files.add(file);
            left -= file.problem() == null ? Files.size(root.resolve(path)) : 0;
        }
        if (paths.size() > together.files()) {
            files.add(CollectedFile.rejected(
                    places.includes(),
                    "it matches " + paths.size() + " files, and at most " + together.files() + " are read"));
        }
        return CollectedFiles.of(files, now);
    }

    private CollectedFile collect(Path root, String path, long left) throws IOException {
        Path file = root.resolve(path).normalize();
        if (file.endsWith(PENDING)) {
            return CollectedFile.rejected(
                    path, "a goal of dataops began and left no result; mvn clean removes the mark");
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                || !file.toRealPath().startsWith(root)) {
            return CollectedFile.rejected(path, "it is a link or leaves the workspace");
        }
        if (Files.size(file) > maxBytes) {
            return CollectedFile.rejected(
                    path, "it has " + Files.size(file) + " bytes, and at most " + maxBytes + " are read");
        }
        if (Files.size(file) > left) {
            return CollectedFile.rejected(
                    path, "at most " + together.bytes() + " bytes of all results of a recording together are read");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS);
                OutputStream out = new GZIPOutputStream(bytes)) {
            in.transferTo(out);
        } catch (IOException e) {
            return CollectedFile.rejected(path, "it could not be read on the agent");
        }
        return CollectedFile.found(path, bytes.toByteArray());
    }
}
