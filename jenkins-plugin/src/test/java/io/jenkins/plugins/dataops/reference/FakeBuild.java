package io.jenkins.plugins.dataops.reference;

import io.dataops.results.Verdict;
import io.jenkins.plugins.dataops.recording.BuildReference;
import java.util.Optional;
import java.util.Set;

/**
 * A build of the job {@code shop/main}.
 *
 * @param verdict null for a build without the recording
 */
record FakeBuild(int number, Verdict verdict, Set<String> channels, String problem, boolean isRunning)
        implements Candidate {
    static FakeBuild with(int number, Verdict verdict) {
        return new FakeBuild(number, verdict, Set.of(), null, false);
    }

    static FakeBuild withoutRecording(int number) {
        return with(number, null);
    }

    FakeBuild promotedTo(String... names) {
        return new FakeBuild(number, verdict, Set.of(names), problem, isRunning);
    }

    FakeBuild damaged() {
        return new FakeBuild(number, Verdict.NOT_EVALUATED, channels, "the recording cannot be read", isRunning);
    }

    FakeBuild running() {
        return new FakeBuild(number, verdict, channels, problem, true);
    }

    @Override
    public BuildReference name() {
        return new BuildReference("shop/main", number, "#" + number, null);
    }

    @Override
    public boolean hasRecording() {
        return verdict != null;
    }

    @Override
    public Optional<String> unreadable() {
        return Optional.ofNullable(problem);
    }
}
