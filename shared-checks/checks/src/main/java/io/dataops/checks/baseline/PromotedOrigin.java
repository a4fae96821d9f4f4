package io.dataops.checks.baseline;

import io.dataops.results.Promotion;
import io.dataops.results.baseline.BaselineState;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Which promoted baseline something comes from.
 *
 * @param source for people, such as {@code dataops-baseline, promoted 2026-11-20 UTC from 1a2b3c4d by Ada}
 * @param fingerprint of its content
 */
public record PromotedOrigin(String source, String fingerprint) {
    private static final int SHORT_COMMIT = 8;

    static PromotedOrigin of(BaselineState.Found found) {
        Promotion promotion = found.record().promotion();
        return new PromotedOrigin(
                found.location() + ", promoted " + event(promotion.at(), promotion.commit()) + " by " + promotion.by(),
                found.record().content().fingerprint());
    }

    /** A day in UTC, and the commit where it is known, such as {@code 2026-11-20 UTC from 1a2b3c4d}. */
    static String event(Instant at, @Nullable String commit) {
        String day = at.atZone(ZoneOffset.UTC).toLocalDate() + " UTC";
        return commit == null ? day : day + " from " + commit.substring(0, Math.min(SHORT_COMMIT, commit.length()));
    }
}
