package io.jenkins.plugins.dataops.trend;

import io.dataops.results.Verdict;
import io.jenkins.plugins.dataops.recording.RecordingTotals;

/**
 * A recording in numbers, as it was recorded, and whether anything backs them still.
 *
 * @param backed whether its files are all there, as far as a short look tells
 */
public record RecordedTotals(RecordingTotals totals, boolean backed) {
    /** {@link Verdict#NOT_EVALUATED} when nothing backs what was recorded. */
    public Verdict verdict() {
        return backed ? totals.verdict() : Verdict.NOT_EVALUATED;
    }
}
