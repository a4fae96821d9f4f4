package io.dataops.results.json;

import io.dataops.results.Anchor;
import io.dataops.results.BaselineEvidence;
import io.dataops.results.Loosening;
import io.dataops.results.ModuleBaseline;
import io.dataops.results.Promotion;
import org.jspecify.annotations.Nullable;

/** Promotions and anchors as JSON, in baselines and in results, in both directions. */
final class PromotionTree {
    private PromotionTree() {}

    static JsonObject of(Promotion promotion) {
        return JsonObject.of("promoted")
                .text("at", promotion.at().toString())
                .text("branch", promotion.branch())
                .text("by", promotion.by())
                .text("commit", promotion.commit())
                .objects("loosened", promotion.loosened(), PromotionTree::of)
                .text("project", promotion.project())
                .text("reason", promotion.reason());
    }

    private static JsonObject of(Loosening loosening) {
        return JsonObject.of("loosened")
                .text("subject", loosening.subject())
                .text("before", loosening.before())
                .text("now", loosening.now());
    }

    static @Nullable JsonObject of(@Nullable BaselineEvidence baseline) {
        return baseline == null
                ? null
                : JsonObject.of("baseline")
                        .text("location", baseline.location())
                        .text("fingerprint", baseline.fingerprint())
                        .object("promoted", baseline.promoted() == null ? null : of(baseline.promoted()))
                        .objects("slack", baseline.slack(), PromotionTree::of)
                        .text("problem", baseline.problem())
                        .objects("anchors", baseline.anchors(), PromotionTree::of);
    }

    static Promotion promotion(JsonFields fields) throws UnreadableResultException {
        return fields.valid(() -> new Promotion(
                fields.text("by"),
                fields.instant("at"),
                fields.textOrNull("commit"),
                fields.textOrNull("branch"),
                fields.textOrNull("project"),
                fields.textOrNull("reason"),
                fields.objectsOrNone("loosened", PromotionTree::loosening)));
    }

    private static Loosening loosening(JsonFields fields) throws UnreadableResultException {
        return new Loosening(fields.text("subject"), fields.text("before"), fields.text("now"));
    }

    static BaselineEvidence baseline(JsonFields fields) throws UnreadableResultException {
        return fields.valid(() -> new BaselineEvidence(
                fields.textOrNull("location"),
                fields.textOrNull("fingerprint"),
                fields.objectOrNull("promoted", PromotionTree::promotion),
                fields.objectsOrNone("slack", PromotionTree::promotion),
                fields.textOrNull("problem"),
                fields.objectsOrNone("anchors", PromotionTree::anchor)));
    }

    static JsonObject of(Anchor anchor) {
        return JsonObject.of("anchor of " + anchor.model() + "." + anchor.name())
                .text("at", anchor.at().toString())
                .text("commit", anchor.commit())
                .text("model", anchor.model())
                .text("name", anchor.name())
                .truth("pinned", anchor.pinned())
                .text("signature", anchor.signature())
                .text("slice", anchor.slice())
                .number("value", anchor.value());
    }

    static Anchor anchor(JsonFields fields) throws UnreadableResultException {
        return new Anchor(
                fields.text("model"),
                fields.text("name"),
                fields.text("signature"),
                fields.textOrNull("slice"),
                fields.number("value"),
                fields.textOrNull("commit"),
                fields.instant("at"),
                fields.truth("pinned"));
    }

    static JsonObject of(ModuleBaseline baseline) {
        return JsonObject.of("baseline").text("module", baseline.module()).object("baseline", of(baseline.baseline()));
    }

    static ModuleBaseline moduleBaseline(JsonFields fields) throws UnreadableResultException {
        return new ModuleBaseline(fields.text("module"), baseline(fields.object("baseline")));
    }
}
