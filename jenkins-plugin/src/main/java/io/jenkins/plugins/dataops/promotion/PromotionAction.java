package io.jenkins.plugins.dataops.promotion;

import hudson.ExtensionList;
import hudson.model.InvisibleAction;
import hudson.model.Run;
import hudson.security.ACL;
import hudson.security.ACLContext;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kohsuke.stapler.export.Exported;
import org.kohsuke.stapler.export.ExportedBean;

/** The promotions of a build, oldest first. Promoting it to the same channel again adds one more: each stands for itself. */
@ExportedBean
public final class PromotionAction extends InvisibleAction {
    private final CopyOnWriteArrayList<Promotion> promotions = new CopyOnWriteArrayList<>();

    /** The channels that a build was promoted to; empty for a build that never was. */
    public static Set<String> channels(Run<?, ?> run) {
        return run.getActions(PromotionAction.class).stream()
                .flatMap(action -> action.getPromotions().stream())
                .map(Promotion::getChannel)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The newest promotion of a build to a channel, or to any channel when that is null; empty when there is none. */
    public static Optional<Promotion> latest(Run<?, ?> run, @Nullable String channel) {
        return run.getActions(PromotionAction.class).stream()
                .flatMap(action -> action.getPromotions().stream())
                .filter(promotion -> channel == null || promotion.getChannel().equals(channel))
                .reduce((earlier, later) -> later);
    }

    private static PromotionAction on(Run<?, ?> run) {
        synchronized (run) {
            PromotionAction action = run.getAction(PromotionAction.class);
            if (action == null) {
                action = new PromotionAction();
                run.addAction(action);
            }
            return action;
        }
    }

    @Exported
    public List<Promotion> getPromotions() {
        return List.copyOf(promotions);
    }

    /**
     * Keeps a promotion with its build, and the build for ever.
     *
     * @throws IOException if it cannot be saved; then there is no promotion
     */
    @SuppressWarnings("try") // holds while the block lasts
    static void keep(Run<?, ?> run, Promotion promotion) throws IOException {
        PromotionAction action = on(run);
        action.promotions.add(promotion);
        try (ACLContext system = ACL.as2(ACL.SYSTEM2)) {
            // To keep a build needs a permission of its own, which a promotion implies; it saves the build, too.
            run.keepLog();
        } catch (IOException e) {
            action.promotions.remove(promotion);
            throw e;
        }
        ExtensionList.lookup(PromotionListener.class).forEach(listener -> listener.promoted(run));
    }
}
