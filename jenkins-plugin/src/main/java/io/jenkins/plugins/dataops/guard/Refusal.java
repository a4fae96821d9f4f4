package io.jenkins.plugins.dataops.guard;

import java.time.Instant;
import java.util.Date;
import org.kohsuke.stapler.export.Exported;
import org.kohsuke.stapler.export.ExportedBean;

/** A start of a guarded job that was refused. A class of plain values, because XStream keeps it in {@code build.xml}. */
@ExportedBean
public final class Refusal {
    private final String job;
    private final String reason;
    private final long atMillis;

    /**
     * @param job full name of the guarded job
     * @param reason a clause for people
     */
    Refusal(String job, String reason, Instant at) {
        this.job = job;
        this.reason = reason;
        atMillis = at.toEpochMilli();
    }

    @Exported
    public String getJob() {
        return job;
    }

    @Exported
    public String getReason() {
        return reason;
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
}
