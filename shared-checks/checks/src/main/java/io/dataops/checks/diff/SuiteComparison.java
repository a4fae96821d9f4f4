package io.dataops.checks.diff;

import io.dataops.checks.suite.Suite;
import io.dataops.results.Decision;
import io.dataops.results.Effect;
import io.dataops.results.GateDecision;
import io.dataops.results.SourcePosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Points out what a suite asks less than another one.
 *
 * @param other the one it is compared with
 * @param onLoosened what it means that less is asked; what cannot be compared never does more than warn, but when nothing
 *     is known of the other suite this counts too
 */
public record SuiteComparison(OtherSuite other, Effect onLoosened) {
    private static final String ID = "suite";

    /** Nothing is compared. */
    public static SuiteComparison none() {
        return new SuiteComparison(new OtherSuite.None(), Effect.WARN);
    }

    /** One decision for each thing that is asked less or otherwise, else one that says that nothing is. */
    public List<GateDecision> decide(Suite suite) {
        return other.match(new OtherSuite.Cases<>() {
            @Override
            public List<GateDecision> none(OtherSuite.None it) {
                return List.of();
            }

            @Override
            public List<GateDecision> known(OtherSuite.Known it) {
                return differences(it, SuiteDiff.between(it.suite(), suite));
            }

            @Override
            public List<GateDecision> absent(OtherSuite.Absent it) {
                return List.of(whole(
                        Decision.NOT_EVALUATED, Effect.NONE, it.name() + " has no suite to compare this one with"));
            }

            @Override
            public List<GateDecision> unknown(OtherSuite.Unknown it) {
                String reason = "nobody knows whether this suite asks less than that of " + it.name() + ": " + it.why();
                return List.of(whole(Decision.NOT_EVALUATED, onLoosened, reason));
            }
        });
    }

    private List<GateDecision> differences(OtherSuite.Known known, List<Difference> all) {
        List<GateDecision> decisions = new ArrayList<>();
        known.missing().forEach(file -> decisions.add(unknown(known, file)));
        for (Difference difference : all) {
            if (difference.loosens()) {
                decisions.add(decision(known, difference, Decision.FAIL, onLoosened));
            } else if (difference.kind() == Difference.Kind.CHANGED) {
                Effect effect = onLoosened == Effect.NONE ? Effect.NONE : Effect.WARN;
                decisions.add(decision(known, difference, Decision.INCONCLUSIVE, effect));
            }
        }
        if (decisions.isEmpty()) {
            String more = all.isEmpty() ? "" : "; " + all.size() + " of its demands are new or stricter";
            decisions.add(whole(Decision.PASS, Effect.NONE, "nothing is asked less than by " + known.name() + more));
        }
        return decisions;
    }

    private static GateDecision decision(
            OtherSuite.Known known, Difference difference, Decision decision, Effect effect) {
        @Nullable SourcePosition before = difference.before();
        String there = before == null ? "" : " (" + before + ")";
        String key = difference.key().isEmpty() ? "" : "." + difference.key();
        return new GateDecision(
                ID + "." + difference.subject().replace(' ', '.') + key,
                GateDecision.SUITE,
                difference.subject(),
                null,
                decision,
                effect,
                difference.sentence() + ", compared with " + known.name() + there,
                Map.of(),
                difference.after());
    }

    private GateDecision unknown(OtherSuite.Known known, String file) {
        return new GateDecision(
                ID + ".import." + file,
                GateDecision.SUITE,
                "import " + file,
                null,
                Decision.NOT_EVALUATED,
                onLoosened,
                "nobody knows whether less is taken from " + file + " than before, since " + known.name()
                        + " does not have it",
                Map.of(),
                null);
    }

    private static GateDecision whole(Decision decision, Effect effect, String reason) {
        return new GateDecision(ID, GateDecision.SUITE, ID, null, decision, effect, reason, Map.of(), null);
    }
}
