package io.jenkins.plugins.dataops.view;

import io.dataops.results.Effect;
import io.dataops.results.GateDecision;
import io.dataops.results.Waiver;
import io.dataops.results.report.Findings;
import io.dataops.results.report.NumbersText;
import io.dataops.results.report.Visible;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A gate, or a decision of the controller, with what it says, what follows and why.
 *
 * @param effect what follows; empty where nothing needs to be said
 * @param slice the slice; empty for all rows, and for what is not about rows
 * @param waived the waiver that accepts it today, in words; empty without one
 * @param facts of what kind it is, who demands it and where
 * @param numbers those behind it
 */
public record GateRow(
        String id,
        Sign sign,
        String effect,
        String subject,
        String slice,
        String reason,
        String waived,
        List<Fact> facts,
        List<Fact> numbers) {

    /** Whether it is one of many slices and asks for nothing. */
    boolean folded() {
        return !slice.isEmpty() && effect.isEmpty();
    }

    /** All of them, those that need a look first, and among these by id. */
    static List<GateRow> of(List<GateDecision> gates, Set<String> ofController, Map<String, Waiver> waivers) {
        return gates.stream()
                .sorted(Comparator.comparingInt((GateDecision gate) -> Findings.rank(gate))
                        .thenComparing(GateDecision::id))
                .map(gate -> of(gate, ofController.contains(gate.id()), waivers.get(gate.id())))
                .toList();
    }

    private static GateRow of(GateDecision gate, boolean ofController, @Nullable Waiver waiver) {
        return new GateRow(
                Visible.text(gate.id()),
                Sign.of(gate),
                gate.effect() == Effect.NONE ? "" : Sign.word(gate.effect()),
                Visible.text(gate.subject()),
                gate.slice() == null ? "" : Visible.text(gate.slice()),
                Visible.text(RecordedSentence.read(gate.reason())),
                waiver == null ? "" : Messages.Waived_until(waiver.until()),
                facts(gate, ofController ? Messages.Gate_controller() : Messages.Gate_suite()),
                numbers(gate));
    }

    private static List<Fact> facts(GateDecision gate, String origin) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.text(Messages.Gate_kind(), gate.kind().replace('_', ' ')));
        facts.add(Fact.text(Messages.Gate_demandedBy(), origin));
        if (gate.source() != null) {
            facts.add(Fact.code(Messages.Gate_declared(), gate.source().toString()));
        }
        return facts;
    }

    private static List<Fact> numbers(GateDecision gate) {
        List<Fact> numbers = new ArrayList<>();
        new NumbersText(gate).inWords().forEach((name, number) -> numbers.add(Fact.text(Visible.text(name), number)));
        return numbers;
    }
}
