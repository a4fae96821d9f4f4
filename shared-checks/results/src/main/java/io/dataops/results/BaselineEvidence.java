package io.dataops.results;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The baseline that a result was compared with, or the reason why it could not be.
 *
 * @param location what people call it, such as {@code dataops-baseline}; null when it cannot be used
 * @param fingerprint of its content; null when it cannot be used
 * @param promoted who made it the baseline; null when it cannot be used
 * @param slack the promotions before that loosened something, the last first
 * @param problem why it cannot be used; null when it can
 * @param anchors the values that no later promotion may stray from too far; none when it cannot be used
 */
public record BaselineEvidence(
        @Nullable String location,
        @Nullable String fingerprint,
        @Nullable Promotion promoted,
        List<Promotion> slack,
        @Nullable String problem,
        List<Anchor> anchors) {
    public BaselineEvidence {
        slack = List.copyOf(slack);
        anchors = List.copyOf(anchors);
        if ((promoted == null) == (problem == null)) {
            throw new IllegalArgumentException("a baseline was promoted or cannot be used, and not both");
        }
    }

    /** A baseline without anchors. */
    public BaselineEvidence(
            @Nullable String location,
            @Nullable String fingerprint,
            @Nullable Promotion promoted,
            List<Promotion> slack,
            @Nullable String problem) {
        this(location, fingerprint, promoted, slack, problem, List.of());
    }

    /** A baseline that is there. */
    public static BaselineEvidence found(String location, BaselineRecord record) {
        return new BaselineEvidence(
                location,
                record.content().fingerprint(),
                record.promotion(),
                record.earlier().stream()
                        .filter(promotion -> !promotion.loosened().isEmpty())
                        .toList(),
                null,
                record.anchors());
    }

    /** A baseline that should be there. */
    public static BaselineEvidence unusable(String problem) {
        return new BaselineEvidence(null, null, null, List.of(), problem);
    }
}
