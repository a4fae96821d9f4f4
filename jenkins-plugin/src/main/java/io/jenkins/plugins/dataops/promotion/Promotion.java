package io.jenkins.plugins.dataops.promotion;

import io.dataops.results.Verdict;
import io.dataops.results.report.Visible;
import java.time.Instant;
import java.util.Date;
import org.jspecify.annotations.Nullable;
import org.kohsuke.stapler.export.Exported;
import org.kohsuke.stapler.export.ExportedBean;

/** One promotion of a build. A class of plain values, because XStream keeps it in {@code build.xml}. */
@ExportedBean
public final class Promotion {
    private final String channel;
    private final String by;
    private final long atMillis;
    private final String verdict;
    private final @Nullable String commit;
    private final @Nullable String comment;
    private final int baselines;

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
        this.commit = commit == null ? null : Visible.text(commit);
        // XML has no place for every character.
        this.comment = comment == null ? null : Visible.text(comment);
        baselines = 0;
    }

    private Promotion(Promotion other, int baselines) {
        channel = other.channel;
        by = other.by;
        atMillis = other.atMillis;
        verdict = other.verdict;
        commit = other.commit;
        comment = other.comment;
        this.baselines = baselines;
    }

    /** The same promotion, with the baselines of so many modules kept. */
    Promotion withBaselines(int modules) {
        return new Promotion(this, modules);
    }

    @Exported
    public String getChannel() {
        return channel;
    }

    @Exported
    public String getBy() {
        return by;
    }

    public Instant getAt() {
        return Instant.ofEpochMilli(atMillis);
    }

    /** When, in milliseconds since 1970 in UTC. */
    @Exported
    public long getAtMillis() {
        return atMillis;
    }

    /** When, as the views of Jenkins format it. */
    @SuppressWarnings("JavaUtilDate")
    public Date getDate() {
        return new Date(atMillis);
    }

    @Exported
    public String getVerdict() {
        return verdict;
    }

    @Exported
    public @Nullable String getCommit() {
        return commit;
    }

    @Exported
    public @Nullable String getComment() {
        return comment;
    }

    /** Of how many modules it keeps a baseline; 0 when they left nothing for one, or were promoted by an older plugin. */
    @Exported
    public int getBaselines() {
        return baselines;
    }
}
