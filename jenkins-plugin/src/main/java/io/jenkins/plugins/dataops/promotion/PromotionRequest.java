package io.jenkins.plugins.dataops.promotion;

import hudson.model.Run;
import io.jenkins.plugins.dataops.recording.RecordingId;
import io.jenkins.plugins.dataops.verdict.BuildVerdict;
import io.jenkins.plugins.dataops.verdict.BuildVerdicts;
import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Asks to promote a build. Whoever asks has shown already that they may.
 *
 * @param channel where to
 * @param recording whose verdict decides; null for all recordings of the build
 * @param comment what the one who promotes says; null for nothing
 */
record PromotionRequest(
        Channel channel,
        @Nullable RecordingId recording,
        @Nullable String comment) {

    /**
     * The promotion as it would be now. Its baselines lie in the build's folder already; they count once the promotion is kept.
     *
     * @param by id of the one who promotes
     * @throws PromotionRefusedException if the verdict refuses it today, or what the build left for a baseline cannot be used
     * @throws IOException if the baselines cannot be written
     */
    Promotion decide(Run<?, ?> run, String by) throws PromotionRefusedException, IOException {
        Promotion promotion = allowed(run, by);
        return promotion.withBaselines(new PromotedBaselines(run, promotion).keep(recording));
    }

    /**
     * Asks whether it would be promoted now, whoever did it. Nothing is written: a baseline that lies there already keeps the
     * name of the one who promoted.
     *
     * @throws PromotionRefusedException if the verdict refuses it today, or what the build left for a baseline cannot be used
     */
    void require(Run<?, ?> run) throws PromotionRefusedException {
        new PromotedBaselines(run, allowed(run, "")).require(recording);
    }

    private Promotion allowed(Run<?, ?> run, String by) throws PromotionRefusedException {
        BuildVerdict evidence = BuildVerdicts.get().of(run, recording);
        if (evidence.refusesPromotion()) {
            throw new PromotionRefusedException(
                    run.getFullDisplayName() + " is not promoted to " + channel + ": " + evidence.reason());
        }
        return new Promotion(channel.text(), by, Instant.now(), evidence.verdict(), evidence.commit(), comment);
    }
}
