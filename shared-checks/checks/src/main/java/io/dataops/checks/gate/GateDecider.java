package io.dataops.checks.gate;

import io.dataops.checks.statistics.Correction;
import io.dataops.results.Decision;
import io.dataops.results.Effect;
import io.dataops.results.GateDecision;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Decides gates.
 *
 * <p>With a confidence c, a gate passes when a one-sided test at level 1 − c rules out that it is missed, and fails when
 * one rules out that it is met; so both limits of the two-sided interval at 2c − 1 count. Between them it is inconclusive.
 * On slices, the p-values that blame one are corrected for all slices of the family, so that the chance to blame any slice
 * of a model that is fine stays at 1 − c. Those that clear a slice are not: that all slices pass is said only when each
 * does, which errs no more often than one (Berger 1982).
 */
public final class GateDecider {
    /** The decisions on all gates, in their order; families may stretch over several. */
    public List<GateDecision> decide(List<AskedGate> gates) {
        return reached(gates).stream().map(GateDecider::decision).toList();
    }

    /** What gates say, not yet in words. */
    static List<Draft> reached(List<AskedGate> gates) {
        List<Draft> drafts = new ArrayList<>();
        for (AskedGate gate : gates) {
            gate.evidence().forEach(evidence -> drafts.add(evidence.match(new Drafting(gate))));
        }
        return corrected(drafts).stream()
                .map(draft -> draft.reached().isPresent() ? draft : draft.reaching(byConfidence(draft)))
                .toList();
    }

    private static List<Draft> corrected(List<Draft> drafts) {
        Map<String, List<Integer>> families = new LinkedHashMap<>();
        for (int place = 0; place < drafts.size(); place++) {
            Draft draft = drafts.get(place);
            if (draft.isSlice() && draft.reached().isEmpty()) {
                families.computeIfAbsent(draft.gate().spec().family(), unseen -> new ArrayList<>())
                        .add(place);
            }
        }
        List<Draft> corrected = new ArrayList<>(drafts);
        families.values().forEach(family -> correct(corrected, family));
        return corrected;
    }

    private static void correct(List<Draft> drafts, List<Integer> family) {
        double[] blaming = family.stream()
                .mapToDouble(
                        place -> drafts.get(place).answer().sure().orElseThrow().outside())
                .toArray();
        Correction correction = drafts.get(family.get(0)).gate().spec().correction();
        double[] adjusted = correction.adjusted(blaming);
        for (int member = 0; member < adjusted.length; member++) {
            Draft draft = drafts.get(family.get(member));
            drafts.set(family.get(member), draft.with(draft.answer().adjusted(adjusted[member], adjusted.length)));
        }
    }

    private static GateDecision decision(Draft draft) {
        Draft.Reached reached = draft.reached().orElseThrow();
        AskedGate gate = draft.gate();
        String id = gate.spec().id() + (draft.slice() == null ? "" : "[" + draft.slice() + "]");
        return new GateDecision(
                        id,
                        gate.spec().rule().kind(),
                        gate.subject(),
                        draft.slice(),
                        reached.decision(),
                        reached.effect(),
                        new GateSentence(draft, reached).text(),
                        new GateNumbers(draft).byName(),
                        gate.spec().at())
                .lacking(reached.gap());
    }

    private static Draft.Reached byConfidence(Draft draft) {
        Answer.Sure sure = draft.answer().sure().orElseThrow();
        double level = 1 - draft.gate().spec().rule().confidence().orElseThrow();
        if (sure.within() <= level) {
            return new Draft.Reached(Decision.PASS, Effect.NONE, "");
        }
        if (sure.adjusted() <= level) {
            return new Draft.Reached(Decision.FAIL, draft.gate().spec().policy().onFail(), "");
        }
        Effect effect = draft.isSlice()
                ? draft.gate().spec().policy().onInconclusiveSlice()
                : draft.gate().spec().policy().onInconclusive();
        return new Draft.Reached(Decision.INCONCLUSIVE, effect, "");
    }
}
