package io.jenkins.plugins.dataops.reference;

import io.dataops.results.Verdict;
import io.jenkins.plugins.dataops.recording.BuildReference;
import java.util.Set;

/** A build that may become the reference. Answers are asked for one by one, since some of them cost reading files. */
interface Candidate {
    BuildReference name();

    boolean isRunning();

    /** Whether it has a recording with the id that is wanted. */
    boolean hasRecording();

    /** The channels it was promoted to. */
    Set<String> channels();

    /** Today's verdict of that recording; {@link Verdict#NOT_EVALUATED} when it cannot be read. */
    Verdict verdict();
}
