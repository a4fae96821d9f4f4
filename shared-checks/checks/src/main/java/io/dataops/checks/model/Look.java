package io.dataops.checks.model;

import io.dataops.checks.literal.Fingerprint;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A gate judged predictions on a test set.
 *
 * @param testSet which rows
 * @param predictions which predictions for them
 * @param commit of the sources that made them; null when it is not known
 * @param at when
 */
record Look(
        Fingerprint testSet,
        Fingerprint predictions,
        @Nullable String commit,
        Instant at) {
    private static final String UNKNOWN = "-";
    private static final Pattern LINE = Pattern.compile("sha256:([0-9a-f]{64}) sha256:([0-9a-f]{64}) ([!-~]+) (\\S+Z)");

    Look {
        if (commit != null && (!commit.matches("[!-~]+") || commit.equals(UNKNOWN))) {
            throw new IllegalArgumentException("a commit is named by letters and digits");
        }
    }

    /** Whether both saw the same predictions on the same rows, so that together they are one look. */
    boolean repeats(Look other) {
        return testSet.equals(other.testSet) && predictions.equals(other.predictions);
    }

    /** As it stands in the ledger, without the end of the line. The instant ends it, so that no part of a line is a line. */
    String line() {
        return testSet + " " + predictions + " " + (commit == null ? UNKNOWN : commit) + " " + at;
    }

    /** What a line says; empty for one that was not written to its end, and for what is no look at all. */
    static Optional<Look> read(String line) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String commit = matcher.group(3);
        try {
            return Optional.of(new Look(
                    new Fingerprint(matcher.group(1)),
                    new Fingerprint(matcher.group(2)),
                    commit.equals(UNKNOWN) ? null : commit,
                    Instant.parse(matcher.group(4))));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
