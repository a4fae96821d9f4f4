package io.jenkins.plugins.dataops.store;

import io.dataops.results.GateDecision;
import io.jenkins.plugins.dataops.recording.Policies;
import io.jenkins.plugins.dataops.recording.ReferenceChoice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The JSON of a recording beside its result files, as Jackson maps it. Fields are only ever added. */
record StoredRecording(
        String format,
        String id,
        String name,
        long recordedMillis,
        List<String> files,
        List<GateDecision> decisions,
        ReferenceChoice reference,
        @Nullable Policies policies) {
    static final String FORMAT = "dataops-recording/1";

    boolean isOfThisMajorFormat() {
        return FORMAT.equals(format) || (format != null && format.startsWith(FORMAT + "."));
    }
}
