package io.dataops.checks.promote;

import io.dataops.checks.baseline.Pinning;
import io.dataops.checks.evidence.EvidenceChange;
import io.dataops.results.baseline.BaselineState;
import io.dataops.results.baseline.PromotableFolder;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody wants the last evidence to become the baseline.
 *
 * @param promotable what {@code verify} left
 * @param location what messages call that folder
 * @param current the present baseline
 * @param now what the evidence has to agree with
 * @param wish who asks for what
 */
public record PromotionRequest(
        PromotableFolder promotable, String location, BaselineState current, Now now, Wish wish) {
    /**
     * What is there now.
     *
     * @param inputs the suite and its data
     * @param project coordinates, {@code group:artifact:version}
     * @param tool name and version, such as {@code dataops 0.1.0}
     * @param commit full commit id; null when unknown
     */
    public record Now(
            EvidenceChange inputs,
            String project,
            String tool,
            @Nullable String commit) {}

    /**
     * Who asks for what.
     *
     * @param by null when nobody knows
     * @param at when
     * @param allowDirty whether evidence that nobody can make again is accepted
     * @param allowLoosening whether something may get worse
     * @param reason why; null when none was given
     * @param pinning what becomes of anchors
     */
    public record Wish(
            @Nullable String by,
            Instant at,
            boolean allowDirty,
            boolean allowLoosening,
            @Nullable String reason,
            Pinning pinning) {}
}
