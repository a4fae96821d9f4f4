package io.jenkins.plugins.dataops.baseline;

import hudson.FilePath;
import io.jenkins.plugins.dataops.collect.FolderTransfer;
import io.jenkins.plugins.dataops.collect.PackLimits;
import io.jenkins.plugins.dataops.store.KeptHistory;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A folder beside a workspace with what was handed in. Only its path is kept, so that it lasts over a restart. */
public final class HandedIn implements Serializable {
    static final String BASELINES = "baselines";
    static final String HISTORY = "history";

    private static final long serialVersionUID = 1L;
    private static final FolderTransfer TRANSFER = new FolderTransfer(new PackLimits(1_000, 256L << 20));

    private final String folder;
    private final String baselines;
    private final String history;

    HandedIn(FilePath folder) {
        this.folder = folder.getRemote();
        baselines = folder.child(BASELINES).getRemote();
        history = folder.child(HISTORY).getRemote();
    }

    /** What {@code mvn verify} looks for. */
    public Map<String, String> environment() {
        return Map.of("DATAOPS_BASELINE", baselines, "DATAOPS_HISTORY", history);
    }

    /**
     * Keeps the history as the build left it.
     *
     * @param workspace on the same agent
     * @param work a folder on the controller for this call alone; gone afterwards
     * @throws IOException if it cannot be had; the message says why
     */
    public void takeBack(FilePath workspace, Path work, KeptHistory kept) throws IOException, InterruptedException {
        try {
            Map<Integer, String> refused = TRANSFER.bring(workspace.child(folder), List.of(HISTORY), work);
            if (!refused.isEmpty()) {
                throw new IOException(refused.get(0));
            }
            kept.keep(work.resolve("0"));
        } finally {
            new FilePath(work.toFile()).deleteRecursive();
        }
    }

    /** Removes the folder. */
    public void remove(FilePath workspace) throws IOException, InterruptedException {
        workspace.child(folder).deleteRecursive();
    }
}
