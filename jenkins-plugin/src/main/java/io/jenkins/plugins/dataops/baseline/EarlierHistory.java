package io.jenkins.plugins.dataops.baseline;

import hudson.model.Run;
import io.jenkins.plugins.dataops.recording.RecordingId;
import io.jenkins.plugins.dataops.reference.EarlierBuilds;
import io.jenkins.plugins.dataops.reference.ReferenceWish;
import io.jenkins.plugins.dataops.store.HistoryLines;
import io.jenkins.plugins.dataops.store.KeptHistory;
import io.jenkins.plugins.dataops.store.RecordingStore;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The history that earlier builds left. Each of them left what it was handed with its own lines behind it, so a few builds have
 * the lines of many; more than one is asked because builds may run at the same time.
 *
 * @param builds how many were read
 * @param problems what could not be read, in sentences
 */
record EarlierHistory(HistoryLines lines, int builds, List<String> problems) {
    private static final int MAX_BUILDS = 20;
    /** As many as one build may leave. */
    private static final long MAX_CHARACTERS = 256L << 20;

    static EarlierHistory of(Run<?, ?> run, RecordingId id, ReferenceWish wish) {
        List<Run<?, ?>> withHistory = new ArrayList<>();
        for (Run<?, ?> earlier : EarlierBuilds.of(run, wish)) {
            if (withHistory.size() < MAX_BUILDS && !kept(earlier, id).isEmpty()) {
                withHistory.add(earlier);
            }
        }
        Collections.reverse(withHistory);
        return read(withHistory, id);
    }

    private static EarlierHistory read(List<Run<?, ?>> oldestFirst, RecordingId id) {
        HistoryLines lines = new HistoryLines(MAX_CHARACTERS);
        List<String> problems = new ArrayList<>();
        for (Run<?, ?> build : oldestFirst) {
            try {
                kept(build, id).addTo(lines);
            } catch (IOException e) {
                problems.add("the history that " + build.getFullDisplayName() + " left cannot be read whole");
            }
        }
        return new EarlierHistory(lines, oldestFirst.size() - problems.size(), problems);
    }

    private static KeptHistory kept(Run<?, ?> build, RecordingId id) {
        return new RecordingStore(build.getRootDir().toPath()).keptHistory(id);
    }
}
