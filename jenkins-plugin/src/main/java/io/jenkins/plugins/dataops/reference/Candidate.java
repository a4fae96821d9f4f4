package io.jenkins.plugins.dataops.reference;

import io.dataops.results.Verdict;
import io.jenkins.plugins.dataops.recording.BuildReference;
import java.util.Optional;
import java.util.Set;

/** A build that may become the reference. Answers are asked for one by one, since some of them cost reading files. */
interface Candidate {
    BuildReference name();

    boolean isRunning();

    /** Whether it has a recording with the id that is wanted. */
    boolean hasRecording();

    /** The channels it was promoted to. */
    Set<String> channels();

    /** Why that recording cannot be compared with, in one clause; empty when it can. */
    Optional<String> unreadable();

    /**
     * The verdict of that recording with the waivers of today, whatever its age: a reference may be old. It is
     * {@link Verdict#NOT_EVALUATED} when the recording cannot be read.
     */
    Verdict verdict();
}
