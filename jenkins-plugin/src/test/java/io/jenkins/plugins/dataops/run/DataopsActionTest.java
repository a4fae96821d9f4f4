package io.jenkins.plugins.dataops.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.results.Verdict;
import io.dataops.results.testing.SampleResults;
import io.jenkins.plugins.dataops.recording.RecordingId;
import io.jenkins.plugins.dataops.testing.Recordings;
import io.jenkins.plugins.dataops.testing.Stored;
import org.junit.jupiter.api.Test;

class DataopsActionTest {
    private static final RecordingId MODELS = new RecordingId("models");

    private final DataopsAction action = new DataopsAction();

    @Test
    void aRecordingThatIsBeingMadeIsNotLost() {
        action.reserve(MODELS);
        assertThat(action.lost(null)).isEmpty();
    }

    @Test
    void aRecordingThatWasNotMadeIsMissingEvidence() {
        action.reserve(MODELS);
        action.release(MODELS);
        assertThat(action.lost(null)).containsExactly(MODELS);
        assertThat(action.lost(MODELS)).containsExactly(MODELS);
        assertThat(action.lost(RecordingId.DEFAULT)).isEmpty();
        assertThat(action.getVerdict()).isEqualTo(Verdict.NOT_EVALUATED);
    }

    @Test
    void aRecordingThatARestartBrokeOffIsMissingEvidence() throws Exception {
        action.reserve(MODELS);
        Stored.field(action, "reserved", null);
        assertThat(action.lost(null)).containsExactly(MODELS);
    }

    @Test
    void anotherTryTakesTheSameIdAndMakesUpForIt() {
        action.reserve(RecordingId.DEFAULT);
        action.release(RecordingId.DEFAULT);
        assertThat(action.reserve(RecordingId.DEFAULT)).isEqualTo(RecordingId.DEFAULT);
        action.add(RecordingSummary.of(Recordings.of(SampleResults.complete()), null));
        action.release(RecordingId.DEFAULT);
        assertThat(action.lost(null)).isEmpty();
        assertThat(action.reserve(RecordingId.DEFAULT)).isEqualTo(new RecordingId("dataops-2"));
    }

    @Test
    void aFileOfAnOlderPluginNamesNoneThatWereBegun() throws Exception {
        Stored.field(action, "begun", null);
        assertThat(action.lost(null)).isEmpty();
    }
}
