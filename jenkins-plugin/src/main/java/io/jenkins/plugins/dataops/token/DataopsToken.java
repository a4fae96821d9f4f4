package io.jenkins.plugins.dataops.token;

import hudson.model.Job;
import hudson.model.Run;
import io.dataops.results.compare.Comparison;
import io.jenkins.plugins.dataops.recording.BuildReference;
import io.jenkins.plugins.dataops.recording.Recording;
import io.jenkins.plugins.dataops.recording.RecordingId;
import io.jenkins.plugins.dataops.run.DataopsAction;
import io.jenkins.plugins.dataops.run.RecordingSummary;
import io.jenkins.plugins.dataops.store.UnreadableRecordingException;
import io.jenkins.plugins.dataops.verdict.BuildVerdicts;
import io.jenkins.plugins.dataops.verdict.EvidenceUrl;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import jenkins.model.Jenkins;
import org.jspecify.annotations.Nullable;

/**
 * What {@code ${DATAOPS}} stands for in a build.
 *
 * @param id the recording and its repetitions; null for all of the build
 */
record DataopsToken(Run<?, ?> run, @Nullable RecordingId id) {
    /** Where there is no number, because nothing was compared or recorded. Never 0: that would be a good answer. */
    static final String UNKNOWN = "unknown";

    /** The verdict with its waivers, the clause with its numbers, how many checks failed, how many are new, where to look. */
    enum What {
        VERDICT,
        HEADLINE,
        FAILED,
        NEW,
        URL
    }

    String text(What what) {
        return switch (what) {
            case VERDICT -> BuildVerdicts.get().of(run, id).verdict().name();
            case HEADLINE -> BuildVerdicts.get().of(run, id).reason();
            case FAILED -> failed();
            case NEW -> misses();
            case URL -> Objects.requireNonNullElse(Jenkins.get().getRootUrl(), "/") + EvidenceUrl.of(run);
        };
    }

    private String failed() {
        List<RecordingSummary> recordings = recordings(run);
        return recordings.isEmpty()
                ? UNKNOWN
                : String.valueOf(recordings.stream()
                        .mapToInt(RecordingSummary::getFailed)
                        .sum());
    }

    /** How many checks miss or err that did not in the reference build. */
    private String misses() {
        List<RecordingSummary> recordings = recordings(run);
        long sum = 0;
        for (RecordingSummary summary : recordings) {
            OptionalLong misses = misses(summary.getId());
            if (misses.isEmpty()) {
                return UNKNOWN;
            }
            sum += misses.getAsLong();
        }
        return recordings.isEmpty() ? UNKNOWN : String.valueOf(sum);
    }

    private OptionalLong misses(RecordingId recording) {
        Recording candidate = read(run, recording);
        BuildReference reference =
                candidate == null ? null : candidate.reference().chosen();
        if (candidate == null || reference == null) {
            return OptionalLong.empty();
        }
        Job<?, ?> job = Jenkins.get().getItemByFullName(reference.job(), Job.class);
        Run<?, ?> build = job == null ? null : job.getBuildByNumber(reference.number());
        Recording compared = build == null ? null : read(build, recording);
        return compared == null
                ? OptionalLong.empty()
                : OptionalLong.of(Comparison.of(candidate.asOneResult(), compared.asOneResult())
                        .newChecks());
    }

    private List<RecordingSummary> recordings(Run<?, ?> of) {
        DataopsAction action = of.getAction(DataopsAction.class);
        return action == null
                ? List.of()
                : action.getRecordings().stream()
                        .filter(summary -> id == null || summary.getId().repeats(id))
                        .toList();
    }

    private static @Nullable Recording read(Run<?, ?> of, RecordingId recording) {
        DataopsAction action = of.getAction(DataopsAction.class);
        try {
            return action == null ? null : action.read(recording);
        } catch (UnreadableRecordingException e) {
            return null;
        }
    }
}
