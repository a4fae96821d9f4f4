package io.jenkins.plugins.dataops.promotion;

import hudson.model.Run;
import io.jenkins.plugins.dataops.recording.RecordingId;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import org.jspecify.annotations.Nullable;
import org.kohsuke.stapler.export.Exported;
import org.kohsuke.stapler.export.ExportedBean;

/**
 * A promotion that a step of a Pipeline asked for and that waits, or waited, for somebody's answer. A class of plain values,
 * because XStream keeps it in {@code build.xml}; the answer is kept there before the step is told, so that a restart in between
 * loses nothing.
 */
@ExportedBean
public final class PendingPromotion {
    private final String id;
    private final String channel;
    private final @Nullable String recording;
    private final @Nullable String comment;
    private final String approvers;
    private final String node;
    private final long sinceMillis;
    private @Nullable PromotionAnswer answer;
    private transient @Nullable ApprovalExecution waiting;

    /**
     * @param id unique in its build; part of a URL
     * @param node id of the step's flow node
     */
    PendingPromotion(String id, PromotionRequest request, Approvers approvers, String node, Instant since) {
        this.id = id;
        channel = request.channel().text();
        RecordingId named = request.recording();
        recording = named == null ? null : named.text();
        comment = request.comment();
        this.approvers = approvers.toString();
        this.node = node;
        sinceMillis = since.toEpochMilli();
    }

    @Exported
    public String getId() {
        return id;
    }

    @Exported
    public String getChannel() {
        return channel;
    }

    @Exported
    public @Nullable String getComment() {
        return comment;
    }

    /** Who may answer, as it was written. */
    @Exported
    public String getApprovers() {
        return approvers;
    }

    /** Whether everybody who may promote may answer. */
    public boolean isForEverybody() {
        return approvers().names().isEmpty();
    }

    /** Id of the flow node of the step that waits. */
    @Exported
    public String getNode() {
        return node;
    }

    /** Since when it waits, in milliseconds since 1970 in UTC. */
    @Exported
    public long getSinceMillis() {
        return sinceMillis;
    }

    /** As the views of Jenkins format it. */
    @SuppressWarnings("JavaUtilDate")
    public Date getSince() {
        return new Date(sinceMillis);
    }

    Approvers approvers() {
        return Approvers.parse(approvers);
    }

    PromotionRequest request() {
        return new PromotionRequest(
                new Channel(channel), recording == null ? null : new RecordingId(recording), comment);
    }

    synchronized boolean isOpen() {
        return answer == null;
    }

    /**
     * Promotes the build in the name of an approver.
     *
     * @throws PromotionRefusedException if the verdict blocks by now; the step goes on waiting, because a waiver may come
     * @throws AnsweredException if somebody else was faster
     * @throws IOException if the promotion cannot be saved; the step goes on waiting
     */
    void approve(Run<?, ?> run, String by) throws PromotionRefusedException, AnsweredException, IOException {
        Promotion promotion = request().decide(run, by);
        PromotionAnswer given = PromotionAnswer.approved(promotion);
        take(given);
        try {
            PromotionAction.keep(run, promotion);
        } catch (IOException e) {
            takeBack();
            throw e;
        }
        passOn(given);
    }

    /**
     * Ends the wait without a promotion.
     *
     * @throws AnsweredException if somebody else was faster
     * @throws IOException if the answer cannot be saved; the step goes on waiting
     */
    void reject(Run<?, ?> run, String by) throws AnsweredException, IOException {
        PromotionAnswer given = PromotionAnswer.rejected(by);
        take(given);
        try {
            run.save();
        } catch (IOException e) {
            takeBack();
            throw e;
        }
        passOn(given);
    }

    /** Lets a step know of the answer; at once when there is one already. */
    void tell(ApprovalExecution step) {
        PromotionAnswer given;
        synchronized (this) {
            waiting = step;
            given = answer;
        }
        if (given != null) {
            step.answered(this, given);
        }
    }

    private synchronized void take(PromotionAnswer given) throws AnsweredException {
        if (answer != null) {
            throw new AnsweredException(
                    "the promotion to '" + channel + "' was answered by " + answer.by() + " already");
        }
        answer = given;
    }

    private synchronized void takeBack() {
        answer = null;
    }

    /** A step that Jenkins did not bring back yet after a restart asks by itself with {@link #tell}. */
    private void passOn(PromotionAnswer given) {
        ApprovalExecution step;
        synchronized (this) {
            step = waiting;
        }
        if (step != null) {
            step.answered(this, given);
        }
    }
}
