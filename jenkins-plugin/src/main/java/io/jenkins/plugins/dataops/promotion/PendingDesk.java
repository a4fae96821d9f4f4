package io.jenkins.plugins.dataops.promotion;

import hudson.model.Run;
import hudson.security.SecurityRealm;
import io.jenkins.plugins.dataops.permission.DataopsPermissions;
import java.io.IOException;
import jenkins.model.Jenkins;
import org.kohsuke.stapler.HttpResponse;
import org.kohsuke.stapler.HttpResponses;
import org.kohsuke.stapler.verb.POST;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;

/** Where one promotion that waits is answered. */
public final class PendingDesk {
    private static final int FORBIDDEN = 403;
    private static final int CONFLICT = 409;

    private final Run<?, ?> run;
    private final PendingPromotion pending;

    PendingDesk(Run<?, ?> run, PendingPromotion pending) {
        this.run = run;
        this.pending = pending;
    }

    public String getId() {
        return pending.getId();
    }

    public PendingPromotion getPending() {
        return pending;
    }

    /** Whether the one who looks may answer. */
    public boolean isAllowed() {
        return run.getParent().hasPermission(DataopsPermissions.PROMOTE) && isApprover();
    }

    @POST
    public HttpResponse doApprove() throws IOException {
        requireApprover();
        try {
            pending.approve(run, Jenkins.getAuthentication2().getName());
            return HttpResponses.redirectTo("..");
        } catch (PromotionRefusedException | AnsweredException e) {
            throw HttpResponses.error(CONFLICT, e.getMessage());
        }
    }

    @POST
    public HttpResponse doReject() throws IOException {
        requireApprover();
        try {
            pending.reject(run, Jenkins.getAuthentication2().getName());
            return HttpResponses.redirectTo("..");
        } catch (AnsweredException e) {
            throw HttpResponses.error(CONFLICT, e.getMessage());
        }
    }

    private void requireApprover() {
        run.getParent().checkPermission(DataopsPermissions.PROMOTE);
        if (!isApprover()) {
            throw HttpResponses.error(
                    FORBIDDEN,
                    "'" + Jenkins.getAuthentication2().getName()
                            + "' is none of those asked to approve the promotion to '" + pending.getChannel() + "': "
                            + pending.getApprovers());
        }
    }

    private boolean isApprover() {
        Authentication user = Jenkins.getAuthentication2();
        SecurityRealm realm = Jenkins.get().getSecurityRealm();
        return pending.approvers()
                .admit(
                        user.getName(),
                        user.getAuthorities().stream()
                                .map(GrantedAuthority::getAuthority)
                                .toList(),
                        realm.getUserIdStrategy()::equals,
                        realm.getGroupIdStrategy()::equals);
    }
}
