package io.jenkins.plugins.dataops.promotion;

import hudson.model.InvisibleAction;
import hudson.model.Run;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.kohsuke.stapler.export.Exported;
import org.kohsuke.stapler.export.ExportedBean;

/** The promotions of a build that wait for an answer, or got one; so that it stays on record who rejected. */
@ExportedBean
public final class PendingPromotionsAction extends InvisibleAction {
    private final CopyOnWriteArrayList<PendingPromotion> asked = new CopyOnWriteArrayList<>();

    static PendingPromotionsAction on(Run<?, ?> run) {
        synchronized (run) {
            PendingPromotionsAction action = run.getAction(PendingPromotionsAction.class);
            if (action == null) {
                action = new PendingPromotionsAction();
                run.addAction(action);
            }
            return action;
        }
    }

    /** Those of a build that wait for an answer; none once the build has ended, whatever ended it. */
    static List<PendingPromotion> open(Run<?, ?> run) {
        PendingPromotionsAction action = run.getAction(PendingPromotionsAction.class);
        return action == null || !run.isBuilding() ? List.of() : action.getOpen();
    }

    @Exported
    public List<PendingPromotion> getOpen() {
        return asked.stream().filter(PendingPromotion::isOpen).toList();
    }

    Optional<PendingPromotion> find(@Nullable String id) {
        return asked.stream().filter(pending -> pending.getId().equals(id)).findFirst();
    }

    void add(PendingPromotion pending) {
        asked.add(pending);
    }

    void remove(PendingPromotion pending) {
        asked.remove(pending);
    }
}
