package io.jenkins.plugins.dataops.promotion;

import org.jspecify.annotations.Nullable;

/** What somebody said to a promotion that waited. A class of plain values, because XStream keeps it in {@code build.xml}. */
final class PromotionAnswer {
    private final String by;
    private final @Nullable String verdict;

    private PromotionAnswer(String by, @Nullable String verdict) {
        this.by = by;
        this.verdict = verdict;
    }

    static PromotionAnswer approved(Promotion promotion) {
        return new PromotionAnswer(promotion.getBy(), promotion.getVerdict());
    }

    static PromotionAnswer rejected(String by) {
        return new PromotionAnswer(by, null);
    }

    String by() {
        return by;
    }

    /** The verdict on which it was approved; null for a rejection. */
    @Nullable
    String verdict() {
        return verdict;
    }
}
