package io.jenkins.plugins.dataops.step;

import hudson.AbortException;
import io.jenkins.plugins.dataops.collect.FolderTransfer;
import io.jenkins.plugins.dataops.collect.PackLimits;
import io.jenkins.plugins.dataops.recording.ModuleResult;
import io.jenkins.plugins.dataops.store.KeptPromotables;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Keeps with a recording what its modules left for a promotion: the folder {@code promotable} beside each result. */
record Promotables(RecordPlace place, KeptPromotables kept) {
    private static final FolderTransfer TRANSFER = new FolderTransfer(new PackLimits(10_000, 512L << 20));

    /**
     * Brings what is there, and says of what cannot be used why.
     *
     * @throws AbortException if it did not arrive whole
     */
    void keep(List<ModuleResult> modules) throws IOException, InterruptedException {
        List<String> folders = modules.stream()
                .map(module -> module.file().replaceFirst("[^/]*$", "promotable"))
                .toList();
        try {
            Map<Integer, String> refused = TRANSFER.bring(place.workspace(), folders, kept.folder());
            for (int module = 0; module < folders.size(); module++) {
                String folder = folders.get(module);
                kept.settle(module, modules.get(module).result(), refused.get(module))
                        .ifPresent(reason -> place.say(folder + " cannot become a baseline: " + reason));
            }
        } catch (IOException e) {
            throw new AbortException(
                    "recordDataops: what was left for a promotion could not be kept: " + e.getMessage());
        }
    }
}
