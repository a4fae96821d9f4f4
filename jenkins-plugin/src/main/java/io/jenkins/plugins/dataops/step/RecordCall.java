package io.jenkins.plugins.dataops.step;

import hudson.AbortException;
import hudson.model.Run;
import io.dataops.results.GateDecision;
import io.dataops.results.compare.Comparison;
import io.dataops.results.policy.Policy;
import io.dataops.results.policy.PolicyException;
import io.jenkins.plugins.dataops.collect.CollectedFiles;
import io.jenkins.plugins.dataops.collect.PackLimits;
import io.jenkins.plugins.dataops.collect.ResultFiles;
import io.jenkins.plugins.dataops.collect.ResultPlaces;
import io.jenkins.plugins.dataops.form.FieldText;
import io.jenkins.plugins.dataops.policy.GlobalPolicy;
import io.jenkins.plugins.dataops.policy.PolicyConfiguration;
import io.jenkins.plugins.dataops.recording.BuildIdentity;
import io.jenkins.plugins.dataops.recording.Policies;
import io.jenkins.plugins.dataops.recording.Policies.Stated;
import io.jenkins.plugins.dataops.recording.Recording;
import io.jenkins.plugins.dataops.recording.RecordingId;
import io.jenkins.plugins.dataops.reference.ReferenceBuild;
import io.jenkins.plugins.dataops.reference.TargetDemands;
import io.jenkins.plugins.dataops.run.DataopsAction;
import io.jenkins.plugins.dataops.run.RecordingSummary;
import io.jenkins.plugins.dataops.store.RecordingStore;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** One call of {@code recordDataops}: collects, compares, judges by policy, stores, and hangs it on the build. */
final class RecordCall {
    private static final PackLimits TOGETHER = new PackLimits(1_000, 512L << 20);

    private final RecordOptions options;
    private final RecordPlace place;

    RecordCall(RecordOptions options, RecordPlace place) {
        this.options = options;
        this.place = place;
    }

    /**
     * Records.
     *
     * @throws AbortException if an option cannot be used; the message says which and what would do
     * @throws IOException if the results cannot be had or kept; then the build lacks evidence, even where a script goes on
     */
    RecordingSummary perform() throws IOException, InterruptedException {
        Policies own = ownPolicy();
        DataopsAction action = DataopsAction.on(place.run());
        RecordingId id = action.reserve(place.wantedId(options));
        Announcement announcement = new Announcement(options, place, id);
        try {
            announcement.begin();
            GatheredResults gathered = gather();
            ReferenceBuild reference = ReferenceBuild.of(place.run(), id, options.referenceWish());
            Recording recording = judged(id, gathered, reference, own);
            store(action, recording, gathered);
            new Promotables(place, action.store().promotables(id)).keep(recording.modules());
            action.add(RecordingSummary.of(recording, reference.recording()));
            place.run().save();
            new RecordingLog(place).say(recording);
            announcement.complete(recording);
            return action.summary(id).orElseThrow();
        } catch (IOException | InterruptedException | RuntimeException e) {
            announcement.abandon("The results could not be recorded.");
            throw e;
        } finally {
            action.release(id);
        }
    }

    /** A full disk is the administrator's to mend, so the log has its reason in one sentence and no stack trace. */
    private static void store(DataopsAction action, Recording recording, GatheredResults gathered)
            throws AbortException {
        try {
            action.store().write(recording, gathered.sources());
        } catch (IOException e) {
            throw new AbortException("recordDataops: the results could not be stored: " + e.getMessage());
        }
    }

    private GatheredResults gather() throws IOException, InterruptedException {
        ResultPlaces places = places();
        CollectedFiles files =
                place.workspace().act(new ResultFiles(places, TOGETHER, RecordingStore.MAX_RESULT_BYTES));
        // At least so much: a slow answer must not make this build's own results look stale.
        Duration agentAhead = Duration.ofMillis(files.agentMillis() - System.currentTimeMillis());
        GatheredResults gathered = GatheredResults.of(files, identity(agentAhead), places);
        gathered.foreign().forEach(file -> place.say(file + " is no result of dataops and does not count"));
        return gathered;
    }

    private ResultPlaces places() {
        String pattern = options.pattern();
        return pattern == null
                ? ResultPlaces.USUAL
                : ResultPlaces.named(place.env().expand(pattern));
    }

    private Recording judged(RecordingId id, GatheredResults gathered, ReferenceBuild reference, Policies own) {
        Run<?, ?> run = place.run();
        TargetDemands target = TargetDemands.of(run.getParent(), id);
        Policies policies = GlobalPolicy.ofAllSources(run.getParent())
                .and(target.policies())
                .and(own);
        Policy policy = policies.combined();
        Instant now = Instant.now();
        List<GateDecision> decisions = new ArrayList<>(gathered.decisions());
        decisions.addAll(target.faults());
        decisions.addAll(policies.problems());
        decisions.addAll(policy.judge(gathered.results(), now));
        Recording before = recording(id, gathered, decisions, reference, policies, now);
        if (reference.recording() != null) {
            Comparison changes =
                    Comparison.of(before.asOneResult(), reference.recording().asOneResult());
            decisions.addAll(policy.removed(changes));
        }
        return recording(id, gathered, decisions, reference, policies, now);
    }

    private Recording recording(
            RecordingId id,
            GatheredResults gathered,
            List<GateDecision> decisions,
            ReferenceBuild reference,
            Policies policies,
            Instant now) {
        String name = Objects.requireNonNullElse(options.name(), id.text());
        return new Recording(id, name, now, gathered.modules(), decisions, reference.choice(), policies);
    }

    private BuildIdentity identity(Duration agentAhead) {
        String commit = options.commit();
        BuildCommit known = commit == null
                ? BuildCommit.of(place.run(), place.env())
                : new BuildCommit(FieldText.of(place.env().expand(commit)));
        if (known.id() == null) {
            place.say("this build does not know its commit, so the results' commit is not compared");
        }
        return new BuildIdentity(
                Objects.requireNonNullElse(place.env().get("BUILD_TAG"), ""),
                known.id(),
                Instant.ofEpochMilli(place.run().getStartTimeInMillis()).plus(agentAhead));
    }

    private Policies ownPolicy() throws AbortException {
        PolicyConfiguration policy = options.policy();
        if (policy == null) {
            return Policies.NONE;
        }
        try {
            Policy.parse(policy.text());
            return new Policies(List.of(
                    new Stated("recordDataops in " + place.run().getParent().getFullName(), policy.text())));
        } catch (PolicyException e) {
            throw new AbortException("recordDataops: its policy cannot be read\n" + e.getMessage());
        }
    }
}
