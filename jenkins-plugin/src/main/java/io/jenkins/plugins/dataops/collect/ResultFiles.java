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

    private final ResultPlaces places;
    private final int maxFiles;
    private final int maxBytes;

    /**
     * @param maxFiles most files that are brought back
     * @param maxBytes size of the largest file that is brought back, in bytes
     */
    public ResultFiles(ResultPlaces places, int maxFiles, int maxBytes) {
        this.places = places;
        this.maxFiles = maxFiles;
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
        for (String path : paths.subList(0, Math.min(paths.size(), maxFiles))) {
            files.add(collect(root, path));
        }
        if (paths.size() > maxFiles) {
            files.add(CollectedFile.rejected(
                    places.includes(), "it matches " + paths.size() + " files, and at most " + maxFiles + " are read"));
        }
        return CollectedFiles.of(files, now);
    }

    private CollectedFile collect(Path root, String path) throws IOException {
        Path file = root.resolve(path).normalize();
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                || !file.toRealPath().startsWith(root)) {
            return CollectedFile.rejected(path, "it is a link or leaves the workspace");
        }
        if (Files.size(file) > maxBytes) {
            return CollectedFile.rejected(
                    path, "it has " + Files.size(file) + " bytes, and at most " + maxBytes + " are read");
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
