package io.jenkins.plugins.dataops.step;

import hudson.AbortException;
import io.jenkins.plugins.dataops.baseline.HandedIn;
import io.jenkins.plugins.dataops.recording.RecordingId;
import io.jenkins.plugins.dataops.run.DataopsAction;
import io.jenkins.plugins.dataops.run.RecordingSummary;
import io.jenkins.plugins.dataops.store.RecordingStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What happens after the block of {@code withDataops}, whatever became of it: results are recorded, the history is kept. */
record WithDataopsEnd(RecordOptions options, HandedIn handed) {
    void at(RecordPlace place) throws IOException, InterruptedException {
        try {
            RecordingSummary recording = new RecordCall(options, place).perform();
            keepHistory(place, recording.getId());
        } finally {
            handed.remove(place.workspace());
        }
    }

    private void keepHistory(RecordPlace place, RecordingId id) throws AbortException, InterruptedException {
        RecordingStore store = DataopsAction.on(place.run()).store();
        try {
            Path work = Files.createTempDirectory(store.buildFolder(), "dataops-history");
            handed.takeBack(place.workspace(), work, store.keptHistory(id));
        } catch (IOException e) {
            throw new AbortException("withDataops: the history could not be kept: " + e.getMessage());
        }
    }
}
