package io.jenkins.plugins.dataops.gate;

import hudson.AbortException;
import hudson.model.Run;
import hudson.model.TaskListener;
import io.dataops.results.Verdict;
import io.jenkins.plugins.dataops.recording.Blockers;
import io.jenkins.plugins.dataops.recording.RecordingId;
import io.jenkins.plugins.dataops.recording.Verdicts;
import io.jenkins.plugins.dataops.run.DataopsAction;
import io.jenkins.plugins.dataops.run.RecordingSummary;
import io.jenkins.plugins.dataops.store.UnreadableRecordingException;
import io.jenkins.plugins.dataops.verdict.BuildVerdict;
import io.jenkins.plugins.dataops.verdict.BuildVerdicts;
import io.jenkins.plugins.dataops.waiver.WaiverAction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One call of {@code dataopsGate}: looks at the verdict and says in the log why it blocks. */
final class GateCall {
    private static final int MAX_REASONS = 20;

    private final GateOptions options;
    private final Run<?, ?> run;
    private final TaskListener listener;

    GateCall(GateOptions options, Run<?, ?> run, TaskListener listener) {
        this.options = options;
        this.run = run;
        this.listener = listener;
    }

    /** @throws AbortException if an option cannot be used */
    GateVerdict look() throws AbortException {
        RecordingId id = options.recording();
        BuildVerdicts verdicts = BuildVerdicts.get();
        BuildVerdict found = verdicts.of(run, id);
        List<String> reasons = new ArrayList<>(absent(options.requiredRecordings()));
        Verdict verdict =
                reasons.isEmpty() ? found.verdict() : Verdicts.worst(List.of(found.verdict(), Verdict.NOT_EVALUATED));
        if (found.blocks()) {
            reasons.addAll(reasons(found, id, verdicts.today()));
        }
        GateVerdict said = new GateVerdict(verdict, new Blockers(reasons).first(MAX_REASONS));
        listener.getLogger().println("[dataops] gate: " + said + (said.isBlocking() ? ", blocks" : ""));
        said.getReasons().forEach(reason -> listener.getLogger().println("[dataops]   " + reason));
        return said;
    }

    /** A line for each recording that the build must have and has not. */
    private List<String> absent(List<RecordingId> required) {
        DataopsAction action = run.getAction(DataopsAction.class);
        List<String> known = action == null ? List.of() : action.ids();
        return required.stream()
                .filter(id -> !known.contains(id.text()))
                .map(id -> "the build has no recording '" + id + "', which is required")
                .toList();
    }

    /** The sentence with which a build stops. */
    static AbortException stop(GateVerdict verdict) {
        return new AbortException("dataopsGate: the verdict is " + verdict + "; "
                + (verdict.getReasons().isEmpty()
                        ? "see its page"
                        : verdict.getReasons().get(0)));
    }

    private List<String> reasons(BuildVerdict verdict, @Nullable RecordingId id, LocalDate today) {
        DataopsAction action = run.getAction(DataopsAction.class);
        List<String> lines = new ArrayList<>();
        for (RecordingSummary summary : action == null ? List.<RecordingSummary>of() : action.getRecordings()) {
            if (id == null || summary.getId().repeats(id)) {
                lines.addAll(reasons(action, summary.getId(), today));
            }
        }
        if (lines.isEmpty() || (verdict.verdict() == Verdict.NOT_EVALUATED && lines.size() < MAX_REASONS)) {
            lines.add(0, verdict.reason());
        }
        return lines;
    }

    private List<String> reasons(DataopsAction action, RecordingId id, LocalDate today) {
        try {
            return Blockers.of(action.read(id), WaiverAction.of(run, id), today).lines();
        } catch (UnreadableRecordingException e) {
            return List.of(String.valueOf(e.getMessage()));
        }
    }
}
