package io.jenkins.plugins.dataops.waiver;

import io.dataops.results.Waiver;
import io.jenkins.plugins.dataops.recording.RecordingId;
import java.time.Instant;
import java.time.LocalDate;

/** A waiver for one recording of a build. A class of plain values, because XStream keeps it in {@code build.xml}. */
public final class GrantedWaiver {
    private final String recording;
    private final String subject;
    private final String by;
    private final String reason;
    private final String until;
    private final long grantedMillis;

    /**
     * @param recording what it is for
     * @param waiver who, why and until when; its subject is the qualified id of a check or gate of the recording
     * @param granted when it was granted
     */
    public GrantedWaiver(RecordingId recording, Waiver waiver, Instant granted) {
        this.recording = recording.text();
        subject = waiver.subject();
        by = waiver.by();
        reason = waiver.reason();
        until = waiver.until().toString();
        grantedMillis = granted.toEpochMilli();
    }

    public RecordingId getRecording() {
        return new RecordingId(recording);
    }

    public Waiver getWaiver() {
        return new Waiver(subject, by, reason, LocalDate.parse(until));
    }

    public Instant getGranted() {
        return Instant.ofEpochMilli(grantedMillis);
    }
}
