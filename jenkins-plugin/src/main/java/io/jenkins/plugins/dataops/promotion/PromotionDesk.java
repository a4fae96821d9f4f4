package io.jenkins.plugins.dataops.promotion;

import hudson.model.Action;
import hudson.model.Failure;
import hudson.model.Run;
import io.jenkins.plugins.dataops.form.FieldText;
import io.jenkins.plugins.dataops.permission.DataopsPermissions;
import io.jenkins.plugins.dataops.recording.RecordingId;
import io.jenkins.plugins.dataops.verdict.BuildVerdict;
import io.jenkins.plugins.dataops.verdict.BuildVerdicts;
import java.io.IOException;
import java.util.List;
import jenkins.model.Jenkins;
import org.jspecify.annotations.Nullable;
import org.kohsuke.stapler.HttpResponse;
import org.kohsuke.stapler.HttpResponses;
import org.kohsuke.stapler.QueryParameter;
import org.kohsuke.stapler.verb.POST;

/** Where people promote a build, and answer the promotions that its Pipeline asks for. */
public final class PromotionDesk implements Action {
    /** Where it is found below a build. */
    public static final String URL_NAME = "dataops-promotion";

    private final Run<?, ?> run;

    PromotionDesk(Run<?, ?> run) {
        this.run = run;
    }

    public Run<?, ?> getRun() {
        return run;
    }

    public BuildVerdict getEvidence() {
        return BuildVerdicts.get().of(run);
    }

    /** Newest first. */
    public List<Promotion> getPromotions() {
        return run.getActions(PromotionAction.class).stream()
                .flatMap(action -> action.getPromotions().stream())
                .sorted((one, other) -> Long.compare(other.getAtMillis(), one.getAtMillis()))
                .toList();
    }

    public List<PendingDesk> getPending() {
        return PendingPromotionsAction.open(run).stream()
                .map(pending -> new PendingDesk(run, pending))
                .toList();
    }

    /** Whether the one who looks may promote. */
    public boolean isAllowed() {
        return run.getParent().hasPermission(DataopsPermissions.PROMOTE);
    }

    /**
     * Promotes the build in the name of the one who asks.
     *
     * @param channel where to
     * @param id the recording whose verdict decides; empty for all
     * @param comment empty for none
     */
    @POST
    public HttpResponse doPromote(
            @QueryParameter String channel,
            @QueryParameter @Nullable String id,
            @QueryParameter @Nullable String comment)
            throws IOException {
        run.getParent().checkPermission(DataopsPermissions.PROMOTE);
        String recording = FieldText.of(id);
        try {
            PromotionRequest request = new PromotionRequest(
                    new Channel(channel.strip()),
                    recording == null ? null : new RecordingId(recording),
                    FieldText.of(comment));
            PromotionAction.keep(
                    run, request.decide(run, Jenkins.getAuthentication2().getName()));
            return HttpResponses.redirectTo(".");
        } catch (IllegalArgumentException | PromotionRefusedException e) {
            throw new Failure(e.getMessage());
        }
    }

    /** A promotion that waits, by its id; null for one that does not, or not any more. */
    public @Nullable PendingDesk getDynamic(String id) {
        return getPending().stream()
                .filter(pending -> pending.getId().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** Shown in the side panel when there is something to answer, or for somebody who may promote. */
    @Override
    public @Nullable String getIconFileName() {
        return isAllowed() || !PendingPromotionsAction.open(run).isEmpty()
                ? "symbol-dataops-promote plugin-dataops"
                : null;
    }

    @Override
    public String getDisplayName() {
        return Messages.PromotionDesk_displayName();
    }

    @Override
    public String getUrlName() {
        return URL_NAME;
    }
}
