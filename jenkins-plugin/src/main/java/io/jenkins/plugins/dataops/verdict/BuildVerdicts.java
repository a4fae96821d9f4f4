package io.jenkins.plugins.dataops.verdict;

import hudson.Extension;
import hudson.ExtensionList;
import hudson.XmlFile;
import hudson.model.Run;
import hudson.model.Saveable;
import hudson.model.listeners.SaveableListener;
import hudson.security.ACL;
import hudson.security.ACLContext;
import io.dataops.results.Verdict;
import io.jenkins.plugins.dataops.recording.Recording;
import io.jenkins.plugins.dataops.recording.RecordingId;
import io.jenkins.plugins.dataops.run.DataopsAction;
import io.jenkins.plugins.dataops.run.RecordingSummary;
import io.jenkins.plugins.dataops.store.RecordingStore;
import io.jenkins.plugins.dataops.store.UnreadableRecordingException;
import io.jenkins.plugins.dataops.waiver.WaiverAction;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Answers what the recordings of a build say today. A recording is read whole before the answer is anything else than missing
 * evidence; an answer is kept until the build is saved, a file of the recording changes, or the day ends.
 */
@Extension
public final class BuildVerdicts extends SaveableListener {
    private static final int MAX_ANSWERS = 1_000;

    private final Clock clock;
    private final RecentAnswers<Question, BuildVerdict> answers = new RecentAnswers<>(MAX_ANSWERS);

    /** All that an answer depends on, but for what the build's own file says: that is told by {@link #onChange}. */
    private record Question(String run, @Nullable RecordingId id, LocalDate day, String stamp) {}

    public BuildVerdicts() {
        this(Clock.system(ZoneId.systemDefault()));
    }

    BuildVerdicts(Clock clock) {
        this.clock = clock;
    }

    public static BuildVerdicts get() {
        return ExtensionList.lookupSingleton(BuildVerdicts.class);
    }

    /** The day for which verdicts are answered now. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** By the clock that decides when evidence is too old. */
    public Instant now() {
        return clock.instant();
    }

    /** Whether there is anything to ask: a recording of its own, or parts. */
    public static boolean hasEvidence(Run<?, ?> run) {
        return run.getAction(DataopsAction.class) != null || run.getAction(EvidenceInParts.class) != null;
    }

    /** All recordings of a build as one; {@link Verdict#NOT_EVALUATED} when there is none or one cannot be read. */
    public BuildVerdict of(Run<?, ?> run) {
        return of(run, null);
    }

    /**
     * The recording with this id and its repetitions.
     *
     * @param id null for all recordings
     */
    public BuildVerdict of(Run<?, ?> run, @Nullable RecordingId id) {
        DataopsAction action = run.getAction(DataopsAction.class);
        if (action != null) {
            return own(action, id);
        }
        EvidenceInParts parts = run.getAction(EvidenceInParts.class);
        return parts == null ? BuildVerdict.missing("it has no recording") : of(parts, id);
    }

    /** The parts of a build as one. */
    public BuildVerdict of(EvidenceInParts parts) {
        return of(parts, null);
    }

    private BuildVerdict of(EvidenceInParts parts, @Nullable RecordingId id) {
        return BuildVerdict.worst(
                parts.partIds().stream().map(part -> part(part, id)).toList());
    }

    /**
     * The verdict at a glance, for lists of many builds: as the build's own file has it, {@link Verdict#NOT_EVALUATED} when a
     * file of a recording is gone. Good to look at and never to decide on, because no result is read unless there are waivers.
     */
    public Verdict glance(Run<?, ?> run) {
        DataopsAction action = run.getAction(DataopsAction.class);
        if (action == null || run.getAction(WaiverAction.class) != null || waivedBySuite(action)) {
            return of(run).verdict();
        }
        RecordingStore store = action.store();
        boolean whole =
                action.getRecordings().stream().map(RecordingSummary::getId).allMatch(store::isWhole);
        return whole ? action.getVerdict() : Verdict.NOT_EVALUATED;
    }

    private static boolean waivedBySuite(DataopsAction action) {
        return action.getRecordings().stream().anyMatch(RecordingSummary::isWaivedBySuite);
    }

    /** Whether the verdict passes gates. Builds that block at a glance are not read. */
    public boolean allows(Run<?, ?> run) {
        return !glance(run).blocks() && !of(run).blocks();
    }

    @SuppressWarnings("try") // holds while the block lasts
    private BuildVerdict part(String runId, @Nullable RecordingId id) {
        Run<?, ?> run;
        try (ACLContext system = ACL.as2(ACL.SYSTEM2)) {
            run = Run.fromExternalizableId(runId);
        }
        return run == null ? BuildVerdict.missing("its part " + runId + " is gone") : of(run, id);
    }

    private BuildVerdict own(DataopsAction action, @Nullable RecordingId id) {
        List<RecordingId> lost = action.lost(id);
        if (!lost.isEmpty()) {
            return BuildVerdict.missing("the recording '" + lost.get(0) + "' was begun and could not be made");
        }
        List<RecordingSummary> wanted = action.getRecordings().stream()
                .filter(summary -> id == null || summary.getId().repeats(id))
                .toList();
        if (wanted.isEmpty()) {
            return BuildVerdict.missing(
                    id == null
                            ? "it has no recording"
                            : "it has no recording '" + id + "'; it has '" + String.join("', '", action.ids()) + "'");
        }
        try {
            String stamp = stamp(action.store(), wanted);
            Question question = new Question(action.run().getExternalizableId(), id, today(), stamp);
            return answers.get(question, () -> read(action, wanted, question)).at(clock.instant());
        } catch (IOException e) {
            return BuildVerdict.missing("its recordings cannot be read");
        }
    }

    private static BuildVerdict read(DataopsAction action, List<RecordingSummary> wanted, Question question) {
        List<Instant> expiries = new ArrayList<>();
        for (RecordingSummary summary : wanted) {
            try {
                Instant expires = action.read(summary.getId()).expires();
                if (expires != null && !ageIsWaived(action.run(), summary.getId(), question.day())) {
                    expiries.add(expires);
                }
            } catch (UnreadableRecordingException e) {
                return BuildVerdict.missing(String.valueOf(e.getMessage()));
            }
        }
        return BuildVerdict.of(
                action.effectiveVerdict(question.id(), question.day()),
                wanted,
                expiries.stream().min(Comparator.naturalOrder()).orElse(null));
    }

    private static boolean ageIsWaived(Run<?, ?> run, RecordingId id, LocalDate day) {
        return WaiverAction.of(run, id).stream()
                .anyMatch(waiver -> waiver.subject().equals(Recording.AGE)
                        && !waiver.until().isBefore(day));
    }

    private static String stamp(RecordingStore store, List<RecordingSummary> wanted) throws IOException {
        List<String> stamps = new ArrayList<>();
        for (RecordingSummary summary : wanted) {
            stamps.add(summary.getId() + "=" + store.stamp(summary.getId()));
        }
        return String.join("\n", stamps);
    }

    /** A build that is saved may have got a waiver or a recording. */
    @Override
    public void onChange(Saveable saved, XmlFile file) {
        if (saved instanceof Run<?, ?> run) {
            String id = run.getExternalizableId();
            answers.removeIf(question -> question.run().equals(id));
        }
    }
}
