package io.dataops.checks.promote;

import io.dataops.checks.baseline.Anchors;
import io.dataops.results.Anchor;
import io.dataops.results.BaselineContent;
import io.dataops.results.BaselineRecord;
import io.dataops.results.Evidence;
import io.dataops.results.Loosening;
import io.dataops.results.Promotion;
import io.dataops.results.Verdict;
import io.dataops.results.VerificationResult;
import io.dataops.results.baseline.BaselineState;
import io.dataops.results.json.UnreadableResultException;
import io.dataops.results.report.Headline;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decides whether evidence may become the baseline. It reads, and writes nothing. */
public final class PromotionDesk {
    /**
     * Decides.
     *
     * @throws IOException when what {@code verify} left cannot be read at all
     */
    public PromotionDecision decide(PromotionRequest request) throws IOException {
        try {
            BaselineContent content = request.promotable().read();
            return decide(request, content, request.promotable().result());
        } catch (UnreadableResultException broken) {
            return new PromotionDecision.Refused(
                    List.of(request.location() + ": " + broken.getMessage() + "; run mvn verify first"));
        }
    }

    private static PromotionDecision decide(
            PromotionRequest request, BaselineContent content, VerificationResult evidence) {
        Optional<BaselineState.Found> present = Current.found(request.current());
        List<Loosening> loosened = new ArrayList<>();
        present.ifPresent(it -> loosened.addAll(new Loosenings(it.result(), evidence).all()));
        lost(request, evidence).ifPresent(it -> loosened.add(new Loosening("baseline", it, "this evidence")));
        List<String> reasons = new Refusals(request, content).of(evidence, loosened);
        if (!reasons.isEmpty()) {
            return new PromotionDecision.Refused(reasons);
        }
        List<Anchor> before = present.map(it -> it.record().anchors()).orElse(List.of());
        List<Anchor> anchors = Anchors.after(
                before,
                evidence,
                request.now().inputs().suite().models(),
                request.wish().at(),
                request.wish().pinning());
        if (present.isPresent() && present.get().record().content().equals(content) && anchors.equals(before)) {
            return new PromotionDecision.AlreadyThere(present.get().record());
        }
        List<Promotion> earlier = present.map(it -> it.record().promotions()).orElse(List.of());
        return new PromotionDecision.Accepted(
                new BaselineRecord(promotion(request, evidence.evidence(), loosened), content, anchors, earlier),
                news(present, evidence));
    }

    private static List<String> news(Optional<BaselineState.Found> before, VerificationResult evidence) {
        List<String> news = new ArrayList<>();
        if (evidence.verdict() == Verdict.WARNED) {
            news.add("its verdict is " + Headline.of(evidence));
        }
        before.ifPresent(it -> news.addAll(new News(it.result(), evidence).lines()));
        return news;
    }

    /** Why what was promoted before cannot be used; where it is not there, verify knows whether it should be. */
    private static Optional<String> lost(PromotionRequest request, VerificationResult evidence) {
        return Current.found(request.current()).isPresent()
                ? Optional.empty()
                : Current.problem(request.current())
                        .or(() -> Optional.ofNullable(evidence.baseline())
                                .flatMap(baseline -> Optional.ofNullable(baseline.problem())));
    }

    private static Promotion promotion(PromotionRequest request, Evidence evidence, List<Loosening> loosened) {
        PromotionRequest.Wish wish = request.wish();
        return new Promotion(
                String.valueOf(wish.by()),
                wish.at(),
                evidence.commit(),
                evidence.branch(),
                evidence.project(),
                loosened.isEmpty() ? null : wish.reason(),
                loosened);
    }
}
