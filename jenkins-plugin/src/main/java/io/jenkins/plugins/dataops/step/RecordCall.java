package io.jenkins.plugins.dataops.step;

import hudson.AbortException;
import hudson.Util;
import hudson.model.Run;
import io.dataops.results.Decision;
import io.dataops.results.Effect;
import io.dataops.results.GateDecision;
import io.dataops.results.VerificationResult;
import io.dataops.results.json.ResultJson;
import io.dataops.results.json.UnreadableResultException;
import io.jenkins.plugins.dataops.collect.CollectedFile;
import io.jenkins.plugins.dataops.collect.CollectedFiles;
import io.jenkins.plugins.dataops.collect.ResultFiles;
import io.jenkins.plugins.dataops.recording.BuildIdentity;
import io.jenkins.plugins.dataops.recording.ModuleResult;
import io.jenkins.plugins.dataops.recording.Recording;
import io.jenkins.plugins.dataops.recording.RecordingId;
import io.jenkins.plugins.dataops.recording.ReferenceChoice;
import io.jenkins.plugins.dataops.run.DataopsAction;
import io.jenkins.plugins.dataops.run.RecordingSummary;
import io.jenkins.plugins.dataops.store.RecordingStore;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One call of {@code recordDataops}: collects, reads, judges what counts, stores, and hangs it on the build. */
final class RecordCall {
    private static final int MAX_FILES = 1_000;

    private final RecordOptions options;
    private final RecordPlace place;
    private final List<CollectedFile> sources = new ArrayList<>();
    private final List<ModuleResult> modules = new ArrayList<>();
    private final List<GateDecision> decisions = new ArrayList<>();

    RecordCall(RecordOptions options, RecordPlace place) {
        this.options = options;
        this.place = place;
    }

    /**
     * Records.
     *
     * @throws AbortException if an option cannot be used; the message says which and what would do
     */
    RecordingSummary perform() throws IOException, InterruptedException {
        RecordingId wanted = wantedId();
        Announcement announcement = new Announcement(options, place, wanted);
        announcement.begin();
        try {
            Recording recording = record(wanted);
            announcement.complete(recording);
            return DataopsAction.on(place.run()).summary(recording.id()).orElseThrow();
        } catch (IOException e) {
            announcement.abandon("The results could not be recorded.");
            throw e;
        }
    }

    private Recording record(RecordingId wanted) throws IOException, InterruptedException {
        long asked = System.currentTimeMillis();
        CollectedFiles collected =
                place.workspace().act(new ResultFiles(pattern(), MAX_FILES, RecordingStore.MAX_RESULT_BYTES));
        BuildIdentity build = identity(Duration.ofMillis(collected.agentMillis() - asked));
        collected.files().forEach(file -> judge(file, build));
        if (collected.files().isEmpty()) {
            missing("files", "no file matches '" + pattern() + "' in the workspace");
        }
        return keep(wanted);
    }

    private Recording keep(RecordingId wanted) throws IOException {
        Run<?, ?> run = place.run();
        synchronized (run) {
            DataopsAction action = DataopsAction.on(run);
            RecordingId id = wanted.butNoneOf(action.ids());
            Recording recording = new Recording(
                    id,
                    Objects.requireNonNullElse(options.name(), id.text()),
                    Instant.now(),
                    modules,
                    decisions,
                    ReferenceChoice.none("no reference was looked for", List.of()));
            action.store().write(recording, sources);
            action.add(recording);
            run.save();
            decisions.stream()
                    .filter(decision -> decision.effect() != Effect.NONE)
                    .forEach(decision -> place.say(decision.subject() + ": " + decision.reason()));
            place.say(id + ": " + recording.verdict());
            return recording;
        }
    }

    private void judge(CollectedFile file, BuildIdentity build) {
        String problem = file.problem();
        if (problem != null) {
            missing(file.path(), problem);
            return;
        }
        try (InputStream in = file.open()) {
            VerificationResult result = new ResultJson(RecordingStore.MAX_RESULT_BYTES).read(in, file.path());
            List<String> objections = build.objections(result);
            if (objections.isEmpty()) {
                modules.add(new ModuleResult(file.path(), result));
                sources.add(file);
            } else {
                missing(file.path(), String.join("; ", objections));
            }
        } catch (UnreadableResultException e) {
            missing(file.path(), String.valueOf(e.getMessage()));
        } catch (IOException e) {
            missing(file.path(), "it did not arrive whole from the agent");
        }
    }

    private void missing(String subject, String reason) {
        decisions.add(new GateDecision(
                "evidence." + subject,
                "evidence",
                subject,
                null,
                Decision.NOT_EVALUATED,
                Effect.BLOCK,
                reason,
                Map.of(),
                null));
    }

    private BuildIdentity identity(Duration agentAhead) {
        return new BuildIdentity(
                Objects.requireNonNullElse(place.env().get("BUILD_TAG"), ""),
                commit(),
                Instant.ofEpochMilli(place.run().getStartTimeInMillis()).plus(agentAhead));
    }

    private @Nullable String commit() {
        String asked = options.commit();
        return Util.fixEmptyAndTrim(
                asked == null ? place.env().get("GIT_COMMIT") : place.env().expand(asked));
    }

    private String pattern() {
        return place.env().expand(options.pattern());
    }

    private RecordingId wantedId() throws AbortException {
        String id = options.id();
        try {
            return id == null
                    ? RecordingId.inBranches(place.branches())
                    : new RecordingId(place.env().expand(id));
        } catch (IllegalArgumentException e) {
            throw new AbortException("recordDataops: " + e.getMessage());
        }
    }
}
