package io.jenkins.plugins.dataops.view;

import hudson.model.Run;
import io.dataops.results.report.Visible;
import io.jenkins.plugins.dataops.promotion.Promotion;
import io.jenkins.plugins.dataops.promotion.PromotionAction;
import java.util.Date;
import java.util.List;
import java.util.Objects;

/**
 * A promotion of a build.
 *
 * @param verdict on which it was promoted
 * @param comment empty without one
 */
public record PromotionRow(String channel, String by, Date at, String verdict, String comment) {
    static List<PromotionRow> of(Run<?, ?> run) {
        return run.getActions(PromotionAction.class).stream()
                .flatMap(action -> action.getPromotions().stream())
                .map(PromotionRow::of)
                .toList();
    }

    private static PromotionRow of(Promotion promotion) {
        return new PromotionRow(
                Visible.text(promotion.getChannel()),
                Visible.text(promotion.getBy()),
                Date.from(promotion.getAt()),
                Words.ofVerdict(promotion.getVerdict()),
                Visible.text(Objects.requireNonNullElse(promotion.getComment(), "")));
    }
}
