package io.dataops.checks.promote;

import io.dataops.results.BaselineContent;
import io.dataops.results.Evidence;
import io.dataops.results.Gap;
import io.dataops.results.Loosening;
import io.dataops.results.Status;
import io.dataops.results.VerificationResult;
import io.dataops.results.baseline.BaselineState;
import io.dataops.results.literal.Counted;
import io.dataops.results.report.Headline;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All that speaks against a promotion. */
final class Refusals {
    private static final String AGAIN = "; run mvn verify again";
    private static final int SHORT_COMMIT = 10;

    private final PromotionRequest request;
    private final BaselineContent content;
    private final List<String> reasons = new ArrayList<>();

    Refusals(PromotionRequest request, BaselineContent content) {
        this.request = request;
        this.content = content;
    }

    /** The reasons, a sentence each that says what to do; empty when nothing speaks against it. */
    List<String> of(VerificationResult result, List<Loosening> loosened) {
        verdict(result);
        leftOut(result);
        origin(result.evidence());
        request.now()
                .inputs()
                .since(result)
                .forEach(change -> reasons.add(change + " since the evidence was made" + AGAIN));
        baseline(result);
        wish(loosened);
        return List.copyOf(reasons);
    }

    private void verdict(VerificationResult result) {
        boolean compared = Current.found(request.current()).isPresent();
        VerificationResult asked = compared ? result : new Uncompared(result).softened();
        if (asked.verdict().blocks() && !asked.awaitsBaseline()) {
            reasons.add("the last verdict is " + Headline.of(result)
                    + "; only what passed or warned becomes a baseline, so mend it and run mvn verify again");
        }
    }

    private void leftOut(VerificationResult result) {
        long checks = result.checks().stream()
                .filter(outcome -> outcome.status() == Status.SKIPPED)
                .count();
        long gates = result.gates().stream()
                .filter(gate -> gate.gap() == Gap.LEFT_OUT)
                .count();
        leftOut(new Counted(checks, "check"));
        leftOut(new Counted(gates, "gate"));
    }

    private void leftOut(Counted all) {
        if (all.number() > 0) {
            reasons.add(
                    all.does("was", "were")
                            + " left out, and a baseline needs all; run mvn verify without dataops.include and dataops.exclude");
        }
    }

    private void origin(Evidence evidence) {
        PromotionRequest.Now now = request.now();
        if (!Objects.equals(evidence.project(), now.project())) {
            differs(named(evidence.project()), now.project());
        }
        if (!major(evidence.tool()).equals(major(now.tool()))) {
            differs(evidence.tool(), now.tool());
        }
        if (!Objects.equals(evidence.commit(), now.commit())) {
            differs("commit " + commit(evidence.commit()), "commit " + commit(now.commit()));
        }
        if (Boolean.TRUE.equals(evidence.dirty()) && !request.wish().allowDirty()) {
            reasons.add("the evidence is of files that differ from commit " + commit(evidence.commit())
                    + ", so nobody can make it again; commit them and run mvn verify again, or accept that with"
                    + " -Ddataops.allowDirty=true");
        }
    }

    private void differs(String then, String now) {
        reasons.add("the evidence is of " + then + ", and this is " + now + AGAIN);
    }

    private static String named(@Nullable String project) {
        return project == null ? "no project" : project;
    }

    private static String commit(@Nullable String commit) {
        return commit == null ? "unknown" : commit.substring(0, Math.min(SHORT_COMMIT, commit.length()));
    }

    private static String major(String tool) {
        return tool.replaceFirst("\\..*", "");
    }

    /** Somebody else may have promoted in the meantime; then nobody has compared with what would be replaced. */
    private void baseline(VerificationResult result) {
        Optional<BaselineContent> present = Current.found(request.current())
                .map(BaselineState.Found::record)
                .map(record -> record.content());
        boolean unusable = Current.problem(request.current()).isPresent();
        Optional<String> compared =
                Optional.ofNullable(result.baseline()).flatMap(baseline -> Optional.ofNullable(baseline.fingerprint()));
        if (!unusable
                && !present.equals(Optional.of(content))
                && !present.map(BaselineContent::fingerprint).equals(compared)) {
            reasons.add("the baseline is another one than the evidence was compared with" + AGAIN);
        }
    }

    private void wish(List<Loosening> loosened) {
        PromotionRequest.Wish wish = request.wish();
        if (wish.by() == null) {
            reasons.add("nobody knows who promotes; tell git (git config user.name), or write -Ddataops.by=NAME");
        }
        boolean reasoned = wish.reason() != null && !wish.reason().isBlank();
        if (!loosened.isEmpty() && !(wish.allowLoosening() && reasoned)) {
            String list = loosened.stream().map(Loosening::sentence).collect(Collectors.joining("; "));
            String missing = wish.allowLoosening() ? "say why with" : "allow it with -Ddataops.allowLoosening=true and";
            reasons.add("the baseline would get looser (" + list + "); " + missing + " -Ddataops.reason=\"...\"");
        }
    }
}
