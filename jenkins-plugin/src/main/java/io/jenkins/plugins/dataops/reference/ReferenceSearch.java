package io.jenkins.plugins.dataops.reference;

import io.dataops.results.Verdict;
import io.jenkins.plugins.dataops.recording.ReferenceChoice;
import io.jenkins.plugins.dataops.recording.ReferenceChoice.Rejected;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the reference among the builds of a job: the named one and no other, else the last that was promoted, else the last
 * whose verdict passed. It looks at {@value #MAX_CANDIDATES} builds at most and says of each why it was not taken.
 */
final class ReferenceSearch {
    private static final int MAX_CANDIDATES = 100;
    private static final int MAX_REJECTED = 20;

    private final @Nullable String channel;
    private final List<Rejected> rejected = new ArrayList<>();

    /** @param channel only a build promoted to this channel counts as promoted; null for any channel */
    ReferenceSearch(@Nullable String channel) {
        this.channel = channel;
    }

    /**
     * The build that somebody named.
     *
     * @param number as it was named
     * @param candidate null when there is no such build
     */
    static ReferenceChoice named(int number, @Nullable Candidate candidate) {
        if (candidate == null) {
            return ReferenceChoice.none("there is no build " + number + ", or not any more", List.of());
        }
        return objection(candidate)
                .or(candidate::unreadable)
                .map(reason -> ReferenceChoice.none(
                        "the build that was named cannot be compared with",
                        List.of(new Rejected(text(candidate), reason))))
                .orElseGet(() -> new ReferenceChoice(candidate.name(), "it was named", List.of()));
    }

    /** @param newestFirst the builds before the one that is recorded */
    ReferenceChoice among(Iterator<? extends Candidate> newestFirst) {
        Candidate passed = null;
        int looked = 0;
        while (looked < MAX_CANDIDATES && newestFirst.hasNext()) {
            Candidate candidate = newestFirst.next();
            looked++;
            Optional<String> objection = objection(candidate);
            if (objection.isPresent()) {
                reject(candidate, objection.get());
            } else if (isPromoted(candidate)) {
                if (isReadable(candidate)) {
                    return promoted(candidate, passed);
                }
            } else if (passed == null && passes(candidate)) {
                passed = candidate;
            }
        }
        return passed == null
                ? ReferenceChoice.none(nothing(looked), rejections())
                : chosen(passed, "it is the last build whose verdict passed, and none was promoted" + toChannel());
    }

    private static Optional<String> objection(Candidate candidate) {
        if (candidate.isRunning()) {
            return Optional.of("it is still running");
        }
        return candidate.hasRecording() ? Optional.empty() : Optional.of("it has no such recording");
    }

    private boolean isPromoted(Candidate candidate) {
        return channel == null
                ? !candidate.channels().isEmpty()
                : candidate.channels().contains(channel);
    }

    private boolean isReadable(Candidate candidate) {
        Optional<String> reason = candidate.unreadable();
        reason.ifPresent(why -> reject(candidate, why));
        return reason.isEmpty();
    }

    private boolean passes(Candidate candidate) {
        Verdict verdict = candidate.verdict();
        if (verdict == Verdict.NOT_EVALUATED) {
            reject(candidate, candidate.unreadable().orElse("its verdict is " + verdict));
        } else if (verdict.blocks()) {
            reject(candidate, "its verdict is " + verdict);
        }
        return !verdict.blocks();
    }

    private ReferenceChoice promoted(Candidate candidate, @Nullable Candidate passed) {
        if (passed != null) {
            reject(passed, "its verdict passed, but it was not promoted" + toChannel());
        }
        return chosen(candidate, "it is the last build that was promoted" + toChannel());
    }

    private ReferenceChoice chosen(Candidate candidate, String because) {
        return new ReferenceChoice(candidate.name(), because, rejections());
    }

    private void reject(Candidate candidate, String reason) {
        rejected.add(new Rejected(text(candidate), reason));
    }

    private List<Rejected> rejections() {
        if (rejected.size() <= MAX_REJECTED) {
            return rejected;
        }
        List<Rejected> listed = new ArrayList<>(rejected.subList(0, MAX_REJECTED));
        listed.add(new Rejected(rejected.size() - MAX_REJECTED + " more builds", "for such reasons"));
        return listed;
    }

    private static String text(Candidate candidate) {
        return candidate.name().job() + " " + candidate.name().displayName();
    }

    private String nothing(int looked) {
        return switch (looked) {
            case 0 -> "there is no earlier build";
            case 1 -> "the earlier build cannot be compared with";
            default -> "none of the last " + looked + " builds can be compared with";
        };
    }

    private String toChannel() {
        return channel == null ? "" : " to '" + channel + "'";
    }
}
