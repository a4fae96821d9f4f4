package io.dataops.results.report;

import io.dataops.results.BaselineEvidence;
import io.dataops.results.Loosening;
import io.dataops.results.Promotion;
import java.time.ZoneOffset;
import java.util.ArrayList;
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

    static String day(Promotion promotion) {
        return promotion.at().atOffset(ZoneOffset.UTC).toLocalDate().toString();
    }
}
