package io.jenkins.plugins.dataops.step;

import io.dataops.results.Effect;
import io.dataops.results.GateDecision;
import io.jenkins.plugins.dataops.recording.BuildReference;
import io.jenkins.plugins.dataops.recording.Recording;
import io.jenkins.plugins.dataops.recording.ReferenceChoice;
import java.util.List;

/** Says in the build's log what a recording was compared with, what the controller decided, and the verdict. */
record RecordingLog(RecordPlace place) {
    private static final int MAX_DECISIONS = 50;

    void say(Recording recording) {
        reference(recording.reference());
        List<GateDecision> open = recording.decisions().stream()
                .filter(decision -> decision.effect() != Effect.NONE)
                .toList();
        open.stream()
                .limit(MAX_DECISIONS)
                .forEach(decision -> place.say(decision.subject() + ": " + decision.reason()));
        if (open.size() > MAX_DECISIONS) {
            place.say("and " + (open.size() - MAX_DECISIONS) + " more, which the recording's page lists");
        }
        place.say(recording.id() + ": " + recording.verdict());
    }

    private void reference(ReferenceChoice choice) {
        BuildReference chosen = choice.chosen();
        place.say("compared with " + (chosen == null ? "nothing" : chosen.job() + " " + chosen.displayName()) + ": "
                + choice.because());
        choice.rejected()
                .forEach(rejected -> place.say("  not with " + rejected.candidate() + ": " + rejected.reason()));
    }
}
