package io.jenkins.plugins.dataops.promotion;

import io.dataops.results.Verdict;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One promotion of a build. A class of plain values, because XStream keeps it in {@code build.xml}. */
public final class Promotion {
    private final String channel;
    private final String by;
    private final long atMillis;
    private final String verdict;
    private final @Nullable String commit;
    private final @Nullable String comment;

    /**
     * @param channel where it was promoted to, such as {@code production}
     * @param by id of the user who promoted, or of the one whose build did
     * @param at when
     * @param verdict the verdict on which it was promoted
     * @param commit full commit id of the evidence; null when unknown
     * @param comment what the one who promoted wrote; null for nothing
     */
    public Promotion(
            String channel, String by, Instant at, Verdict verdict, @Nullable String commit, @Nullable String comment) {
        this.channel = channel;
        this.by = by;
        atMillis = at.toEpochMilli();
        this.verdict = verdict.name();
        this.commit = commit;
        this.comment = comment;
    }

    public String getChannel() {
        return channel;
    }

    public String getBy() {
        return by;
    }

    public Instant getAt() {
        return Instant.ofEpochMilli(atMillis);
    }

    public String getVerdict() {
        return verdict;
    }

    public @Nullable String getCommit() {
        return commit;
    }

    public @Nullable String getComment() {
        return comment;
    }
}
