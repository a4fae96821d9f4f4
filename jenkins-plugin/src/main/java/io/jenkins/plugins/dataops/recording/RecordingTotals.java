package io.jenkins.plugins.dataops.recording;

import io.dataops.results.Effect;
import io.dataops.results.Status;
import io.dataops.results.Verdict;
import io.dataops.results.report.Visible;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A recording in numbers: how many checks ended how, and what its gates do.
 *
 * @param verdict on the day of the recording, before any waiver of Jenkins; one that this plugin does not know is no evidence
 * @param recordedMillis when it was made, in milliseconds since 1970
 * @param commit full commit id of the first result that knows one, without characters that cannot be seen or stored, and cut
 *     at {@value #LONGEST_COMMIT}; null when none does
 */
public record RecordingTotals(
        Verdict verdict,
        long recordedMillis,
        @Nullable String commit,
        int passed,
        int warned,
        int failed,
        int errored,
        int skipped,
        int gates,
        int gatesBlocking,
        int gatesWarning) {
    /** Length of the longest commit id that is kept: a result is written by the code under test and may say anything. */
    static final int LONGEST_COMMIT = 80;

    public RecordingTotals {
        // Absent or unknown where a newer plugin wrote it.
        verdict = Objects.requireNonNullElse(verdict, Verdict.NOT_EVALUATED);
    }

    public static RecordingTotals of(Recording recording) {
        return new RecordingTotals(
                recording.verdict(),
                recording.recorded().toEpochMilli(),
                recording.results().stream()
                        .map(result -> result.evidence().commit())
                        .filter(Objects::nonNull)
                        .map(Visible::text)
                        .map(commit -> commit.substring(0, Math.min(LONGEST_COMMIT, commit.length())))
                        .findFirst()
                        .orElse(null),
                count(recording, Status.PASSED),
                count(recording, Status.WARNED),
                count(recording, Status.FAILED),
                count(recording, Status.ERRORED),
                count(recording, Status.SKIPPED),
                recording.gates().size(),
                count(recording, Effect.BLOCK),
                count(recording, Effect.WARN));
    }

    public int checks() {
        return passed + warned + failed + errored + skipped;
    }

    private static int count(Recording recording, Status status) {
        return (int) recording.checks().stream()
                .filter(outcome -> outcome.status() == status)
                .count();
    }

    private static int count(Recording recording, Effect effect) {
        return (int) recording.gates().stream()
                .filter(gate -> gate.effect() == effect)
                .count();
    }
}
