package io.jenkins.plugins.dataops.waiver;

import hudson.model.InvisibleAction;
import hudson.model.Run;
import io.dataops.results.Waiver;
import io.jenkins.plugins.dataops.recording.RecordingId;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The waivers of a build. One is never removed: what was accepted once stays on record, and ends with its day. */
public final class WaiverAction extends InvisibleAction {
    private final CopyOnWriteArrayList<GrantedWaiver> waivers = new CopyOnWriteArrayList<>();

    /** The waivers that were granted for one recording of a build, in the order in which they were. */
    public static List<Waiver> of(Run<?, ?> run, RecordingId recording) {
        return run.getActions(WaiverAction.class).stream()
                .flatMap(action -> action.getWaivers().stream())
                .filter(granted -> granted.getRecording().equals(recording))
                .map(GrantedWaiver::getWaiver)
                .toList();
    }

    public List<GrantedWaiver> getWaivers() {
        return List.copyOf(waivers);
    }

    /**
     * Keeps a waiver with its build.
     *
     * @throws IOException if it cannot be saved; then there is none
     */
    static void grant(Run<?, ?> run, GrantedWaiver waiver) throws IOException {
        synchronized (run) {
            WaiverAction action = run.getAction(WaiverAction.class);
            if (action == null) {
                action = new WaiverAction();
                run.addAction(action);
            }
            action.waivers.add(waiver);
            try {
                run.save();
            } catch (IOException e) {
                action.waivers.remove(waiver);
                throw e;
            }
        }
    }
}
