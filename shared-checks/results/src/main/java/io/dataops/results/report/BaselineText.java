package io.dataops.results.report;

import io.dataops.results.Anchor;
import io.dataops.results.BaselineEvidence;
import io.dataops.results.Loosening;
import io.dataops.results.Promotion;
import io.dataops.results.literal.Counted;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A baseline in words, the same in every report.
 *
 * @param baseline what the result was compared with
 */
record BaselineText(BaselineEvidence baseline) {
    private static final int SHORT_COMMIT = 10;

    /** Something that was loosened, and the promotion that did it. */
    record Slack(Loosening loosening, Promotion promotion) {
        /** Why, by whom and on which day. */
        String why() {
            return promotion.reason() + " (" + promotion.by() + ", " + day(promotion) + ")";
        }
    }

    /** Where it is and who promoted it when, or why it cannot be used. */
    String summary() {
        Promotion promotion = baseline.promoted();
        if (promotion == null) {
            return String.valueOf(baseline.problem());
        }
        List<String> parts = new ArrayList<>();
        parts.add(baseline.location() + ", promoted by " + promotion.by() + " on " + day(promotion));
        if (promotion.commit() != null) {
            parts.add("commit "
                    + promotion
                            .commit()
                            .substring(
                                    0, Math.min(SHORT_COMMIT, promotion.commit().length())));
        }
        return String.join(", ", parts);
    }

    /** Everything that promotions loosened, as far as it is remembered, the last first. */
    List<Slack> slack() {
        return Stream.concat(Stream.ofNullable(baseline.promoted()), baseline.slack().stream())
                .flatMap(promotion -> promotion.loosened().stream().map(loosening -> new Slack(loosening, promotion)))
                .toList();
    }

    /** How long before a result it was promoted, in whole days; empty when it cannot be used. */
    String age(Instant started) {
        Promotion promotion = baseline.promoted();
        if (promotion == null) {
            return "";
        }
        long days = Math.max(0, Duration.between(promotion.at(), started).toDays());
        return days == 0 ? "less than a day" : new Counted(days, "day").toString();
    }

    /** How many anchors stand beside it, and since when the oldest; empty when there is none. */
    String anchors() {
        List<Anchor> anchors = baseline.anchors();
        if (anchors.isEmpty()) {
            return "";
        }
        long pinned = anchors.stream().filter(Anchor::pinned).count();
        String since = anchors.stream()
                .map(Anchor::at)
                .min(Comparator.naturalOrder())
                .map(BaselineText::day)
                .orElseThrow();
        return Counted.digits(anchors.size()) + (pinned == 0 ? "" : ", " + Counted.digits(pinned) + " pinned")
                + ", the oldest of " + since;
    }

    static String day(Promotion promotion) {
        return day(promotion.at());
    }

    private static String day(Instant at) {
        return at.atOffset(ZoneOffset.UTC).toLocalDate() + " UTC";
    }
}
