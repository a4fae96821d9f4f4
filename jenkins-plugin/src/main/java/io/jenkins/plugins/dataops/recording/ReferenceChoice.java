package io.jenkins.plugins.dataops.recording;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which build a recording is compared with, and why that one. Chosen once, when the recording is made, and never again.
 *
 * @param chosen the build; null when there is none to compare with
 * @param because one sentence: why this one, or why none
 * @param rejected the candidates that were looked at before, each with the reason against it
 */
public record ReferenceChoice(@Nullable BuildReference chosen, String because, List<Rejected> rejected) {
    public ReferenceChoice {
        rejected = List.copyOf(rejected);
    }

    public static ReferenceChoice none(String because, List<Rejected> rejected) {
        return new ReferenceChoice(null, because, rejected);
    }

    /**
     * A build that is not the reference.
     *
     * @param candidate such as {@code shop/main #12}
     * @param reason such as {@code its verdict is FAILED}
     */
    public record Rejected(String candidate, String reason) {}
}
