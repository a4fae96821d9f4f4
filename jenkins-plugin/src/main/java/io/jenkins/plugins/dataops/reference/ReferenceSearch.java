package io.jenkins.plugins.dataops.reference;

import io.jenkins.plugins.dataops.recording.ReferenceChoice;
import io.jenkins.plugins.dataops.recording.ReferenceChoice.Rejected;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Finds the reference among the builds of a job: the named one, else the last that was promoted, else the last whose verdict
 * passed. It looks at {@value #MAX_CANDIDATES} builds at most and says of each why it was not taken.
 */
final class ReferenceSearch {
    private static final int MAX_CANDIDATES = 100;
    private static final int MAX_REJECTED = 20;

    private final ReferenceWish wish;
    private final List<Rejected> rejected = new ArrayList<>();
    private int moreRejected;

    ReferenceSearch(ReferenceWish wish) {
        this.wish = wish;
    }

    /** @param newestFirst the builds before the one that is recorded */
    ReferenceChoice among(Iterator<? extends Candidate> newestFirst) {
        Candidate passed = null;
        int looked = 0;
        while (newestFirst.hasNext() && looked < MAX_CANDIDATES) {
            Candidate candidate = newestFirst.next();
            looked++;
            if (isNamed(candidate)) {
                return named(candidate);
            }
            boolean possible = wish.build() == null && fits(candidate);
            if (possible && isPromoted(candidate)) {
                return chosen(candidate, "it is the last build that was promoted" + channel());
            } else if (possible && passed == null && passes(candidate)) {
                passed = candidate;
            }
        }
        if (passed != null) {
            return chosen(passed, "it is the last build whose verdict passed, and none was promoted" + channel());
        }
        return ReferenceChoice.none(nothing(looked), rejections());
    }

    private boolean isNamed(Candidate candidate) {
        return wish.build() != null && candidate.name().number() == wish.build();
    }

    private ReferenceChoice named(Candidate candidate) {
        return fits(candidate)
                ? chosen(candidate, "it was named")
                : ReferenceChoice.none("the build that was named cannot be compared with", rejections());
    }

    private boolean fits(Candidate candidate) {
        if (candidate.isRunning()) {
            return reject(candidate, "it is still running");
        }
        return candidate.hasRecording() || reject(candidate, "it has no such recording");
    }

    /** A promoted build whose recording cannot be read any more is no reference, however well it was promoted. */
    private boolean isPromoted(Candidate candidate) {
        String channel = wish.channel();
        boolean promoted = channel == null
                ? !candidate.channels().isEmpty()
                : candidate.channels().contains(channel);
        return promoted && passes(candidate);
    }

    private boolean passes(Candidate candidate) {
        return !candidate.verdict().blocks() || reject(candidate, "its verdict is " + candidate.verdict());
    }

    private ReferenceChoice chosen(Candidate candidate, String because) {
        return new ReferenceChoice(candidate.name(), because, rejections());
    }

    private boolean reject(Candidate candidate, String reason) {
        Rejected entry =
                new Rejected(candidate.name().job() + " " + candidate.name().displayName(), reason);
        if (rejected.contains(entry)) {
            return false;
        }
        if (rejected.size() < MAX_REJECTED) {
            rejected.add(entry);
        } else {
            moreRejected++;
        }
        return false;
    }

    private List<Rejected> rejections() {
        List<Rejected> all = new ArrayList<>(rejected);
        if (moreRejected > 0) {
            all.add(new Rejected(moreRejected + " more builds", "for the same reasons"));
        }
        return all;
    }

    private String nothing(int looked) {
        if (wish.build() != null) {
            return "there is no build " + wish.build() + " among the last " + looked;
        }
        return looked == 0
                ? "there is no earlier build"
                : "none of the last " + looked + " builds can be compared with";
    }

    private String channel() {
        return wish.channel() == null ? "" : " to '" + wish.channel() + "'";
    }
}
