package io.jenkins.plugins.dataops.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hudson.AbortException;
import io.jenkins.plugins.dataops.recording.RecordingId;
import io.jenkins.plugins.dataops.testing.Stored;
import org.junit.jupiter.api.Test;

class GateOptionsTest {
    @Test
    void withoutIdsEveryRecordingCountsAndNoneIsRequired() throws Exception {
        GateOptions options = GateOptions.DEFAULTS.withId(" ").withRequired("");
        assertThat(options.recording()).isNull();
        assertThat(options.requiredRecordings()).isEmpty();
    }

    @Test
    void requiredIdsAreSeparatedByCommas() throws Exception {
        assertThat(GateOptions.DEFAULTS.withRequired(" north , south").requiredRecordings())
                .containsExactly(new RecordingId("north"), new RecordingId("south"));
    }

    @Test
    void aChoiceThatAFileDoesNotHaveIsTheDefault() throws Exception {
        GateOptions options = GateOptions.DEFAULTS.withOnBlocked(OnBlocked.NONE).withOnWarned(OnWarned.UNSTABLE);
        Stored.field(options, "onBlocked", null);
        Stored.field(options, "onWarned", null);
        options.readResolve();
        assertThat(options.onBlocked()).isEqualTo(OnBlocked.ABORT);
        assertThat(options.onWarned()).isEqualTo(OnWarned.NONE);
    }

    @Test
    void anIdOfAnotherFormIsRefusedWithOneThatWouldDo() {
        String message = "dataopsGate: 'a b' is no id of a recording: write letters, digits, '.', '-' and '_',"
                + " a letter or digit first, such as 'a-b'";
        assertThatThrownBy(() -> GateOptions.DEFAULTS.withId("a b").recording())
                .isInstanceOf(AbortException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> GateOptions.DEFAULTS.withRequired("north, a b").requiredRecordings())
                .isInstanceOf(AbortException.class)
                .hasMessage(message);
    }
}
