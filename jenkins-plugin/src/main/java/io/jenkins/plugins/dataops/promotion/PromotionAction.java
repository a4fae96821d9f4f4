package io.jenkins.plugins.dataops.promotion;

import hudson.model.InvisibleAction;
import hudson.model.Run;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/** The promotions of a build, oldest first. */
public final class PromotionAction extends InvisibleAction {
    private final CopyOnWriteArrayList<Promotion> promotions = new CopyOnWriteArrayList<>();

    /** The channels that a build was promoted to; empty for a build that never was. */
    public static Set<String> channels(Run<?, ?> run) {
        return run.getActions(PromotionAction.class).stream()
                .flatMap(action -> action.getPromotions().stream())
                .map(Promotion::getChannel)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public List<Promotion> getPromotions() {
        return List.copyOf(promotions);
    }

    void add(Promotion promotion) {
        promotions.add(promotion);
    }
}
