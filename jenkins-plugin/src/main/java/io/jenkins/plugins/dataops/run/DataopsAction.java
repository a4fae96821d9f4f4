package io.jenkins.plugins.dataops.run;

import hudson.model.Run;
import io.dataops.results.Verdict;
import io.dataops.results.waive.Waivers;
import io.jenkins.plugins.dataops.recording.Recording;
import io.jenkins.plugins.dataops.recording.RecordingId;
import io.jenkins.plugins.dataops.recording.Verdicts;
import io.jenkins.plugins.dataops.store.RecordingStore;
import io.jenkins.plugins.dataops.store.UnreadableRecordingException;
import io.jenkins.plugins.dataops.waiver.WaiverAction;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import jenkins.model.RunAction2;
import org.jspecify.annotations.Nullable;

/** The recordings of a build. {@code build.xml} holds a summary of each; the rest lies in the build's folder. */
public final class DataopsAction implements RunAction2 {
    /** Where the pages of a build and of a job are found below it. */
    public static final String URL_NAME = "dataops";

    private final CopyOnWriteArrayList<RecordingSummary> recordings = new CopyOnWriteArrayList<>();
    private @Nullable CopyOnWriteArrayList<String> begun;
    private transient @Nullable Set<String> reserved;
    private transient @Nullable Run<?, ?> run;

    /** The action of a build, made and attached when there is none yet. */
    public static DataopsAction on(Run<?, ?> run) {
        synchronized (run) {
            DataopsAction action = run.getAction(DataopsAction.class);
            if (action == null) {
                action = new DataopsAction();
                run.addAction(action);
            }
            return action;
        }
    }

    /** An id for a recording that is being made: the wanted one, or its first repetition that nobody has. */
    public synchronized RecordingId reserve(RecordingId wanted) {
        if (reserved == null) {
            reserved = new HashSet<>();
        }
        if (begun == null) {
            begun = new CopyOnWriteArrayList<>();
        }
        Set<String> taken = new HashSet<>(reserved);
        taken.addAll(ids());
        RecordingId free = wanted.butNoneOf(taken);
        reserved.add(free.text());
        begun.addIfAbsent(free.text());
        return free;
    }

    /** Adds the summary of a recording, which must be in the store already. */
    public void add(RecordingSummary recording) {
        recordings.add(recording);
    }

    /**
     * Nobody makes the recording with this reserved id any more: it was added, or something went wrong. Then the next try may
     * have the id, and makes up for it.
     */
    public synchronized void release(RecordingId id) {
        if (reserved != null) {
            reserved.remove(id.text());
        }
    }

    /**
     * The recordings that were begun and neither made nor are being made, over an error or a restart: evidence that is missing,
     * whatever the script did about the error.
     *
     * @param id also stands for its repetitions; null for every recording
     */
    public synchronized List<RecordingId> lost(@Nullable RecordingId id) {
        Set<String> lost = new TreeSet<>(begun == null ? List.of() : begun);
        lost.removeAll(reserved == null ? Set.of() : reserved);
        ids().forEach(lost::remove);
        return lost.stream()
                .map(RecordingId::new)
                .filter(known -> id == null || known.repeats(id))
                .toList();
    }

    /** In the order in which they were made. */
    public List<RecordingSummary> getRecordings() {
        return List.copyOf(recordings);
    }

    public List<String> ids() {
        return recordings.stream().map(summary -> summary.getId().text()).toList();
    }

    public Optional<RecordingSummary> summary(RecordingId id) {
        return recordings.stream().filter(summary -> summary.getId().equals(id)).findFirst();
    }

    /**
     * Reads a recording from the build's folder.
     *
     * @throws UnreadableRecordingException if it is gone or cannot be relied on
     */
    public Recording read(RecordingId id) throws UnreadableRecordingException {
        return store().read(id);
    }

    public RecordingStore store() {
        return new RecordingStore(run().getRootDir().toPath());
    }

    /** The worst verdict of all recordings on their day, before any waiver of Jenkins. */
    public Verdict getVerdict() {
        return worst(null, recordings.stream().map(RecordingSummary::getVerdict));
    }

    /**
     * The verdict that counts today, with the waivers of that day: of one recording, or the worst of all of them.
     *
     * @param id also stands for its repetitions {@code id-2}, {@code id-3} …; null for every recording
     * @return {@link Verdict#NOT_EVALUATED} when there is no such recording, or one was lost or cannot be read
     */
    public Verdict effectiveVerdict(@Nullable RecordingId id, LocalDate today) {
        return worst(
                id,
                recordings.stream()
                        .map(RecordingSummary::getId)
                        .filter(known -> id == null || known.repeats(id))
                        .map(known -> effectiveVerdictOf(known, today)));
    }

    private Verdict worst(@Nullable RecordingId id, Stream<Verdict> made) {
        Stream<Verdict> missing = lost(id).stream().map(lost -> Verdict.NOT_EVALUATED);
        return Verdicts.worst(Stream.concat(made, missing).toList());
    }

    /** The same for this recording alone, without its repetitions. */
    public Verdict effectiveVerdictOf(RecordingId id, LocalDate today) {
        try {
            return read(id).verdict(new Waivers(WaiverAction.of(run(), id)), today);
        } catch (UnreadableRecordingException e) {
            return Verdict.NOT_EVALUATED;
        }
    }

    public Run<?, ?> run() {
        if (run == null) {
            throw new IllegalStateException("the action is not attached to a build yet");
        }
        return run;
    }

    @Override
    public void onAttached(Run<?, ?> r) {
        run = r;
    }

    @Override
    public void onLoad(Run<?, ?> r) {
        run = r;
    }

    /** Nothing to see: the pages are those of package {@code view}. */
    @Override
    public @Nullable String getIconFileName() {
        return null;
    }

    @Override
    public @Nullable String getDisplayName() {
        return null;
    }

    @Override
    public @Nullable String getUrlName() {
        return null;
    }
}
