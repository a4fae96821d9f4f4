package io.dataops.results.report;

import io.dataops.results.GateDecision;
import io.dataops.results.SourcePosition;
import io.dataops.results.literal.Counted;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The decisions that one declaration leads to: one, or one for each slice.
 *
 * @param gates at least one, the most pressing first
 */
record GateGroup(List<GateDecision> gates) {
    private static final int NAMED = 5;

    GateGroup {
        gates = gates.stream().sorted(Comparator.comparingInt(Findings::rank)).toList();
    }

    private record Declaration(
            String kind,
            String subject,
            @Nullable SourcePosition source,
            @Nullable String id) {
        /** A gate that nobody declared stands alone. */
        static Declaration of(GateDecision gate) {
            return new Declaration(
                    gate.kind(), gate.subject(), gate.source(), gate.source() == null ? gate.id() : null);
        }
    }

    /** The gates by their declarations, those that need a look first. */
    static List<GateGroup> of(Collection<GateDecision> gates) {
        Map<Declaration, List<GateDecision>> groups = new LinkedHashMap<>();
        for (GateDecision gate : gates) {
            groups.computeIfAbsent(Declaration.of(gate), declaration -> new ArrayList<>())
                    .add(gate);
        }
        return groups.values().stream()
                .map(GateGroup::new)
                .sorted(Comparator.comparing(GateGroup::first, Findings.pressing()))
                .toList();
    }

    GateDecision first() {
        return gates.get(0);
    }

    boolean single() {
        return gates.size() == 1;
    }

    /** Those that are looked at like the first. */
    List<GateDecision> worst() {
        return gates.stream().filter(gate -> Tone.of(gate) == Tone.of(first())).toList();
    }

    /** What is judged and where: {@code churn.recall on region=north}, or on how many slices. */
    String subject() {
        if (!single()) {
            return first().subject();
        }
        return first().slice() == null ? first().subject() : first().subject() + " on " + first().slice();
    }

    /**
     * One sentence for all: the reason of the only gate, or whether on all rows, on how many slices, on which, and the
     * first reason.
     */
    String sentence() {
        if (single()) {
            return first().reason();
        }
        List<GateDecision> worst = worst();
        List<String> slices =
                worst.stream().map(GateDecision::slice).filter(Objects::nonNull).toList();
        long all = gates.stream().filter(gate -> gate.slice() != null).count();
        String places = (slices.size() < worst.size() ? "all rows and on " : "")
                + new Counted(all, "slice").part(slices.size())
                + named(slices);
        String which = worst.size() == 1 ? "" : "the first: ";
        return "%s on %s; %s%s".formatted(new Words(first().decision()), places, which, first().reason());
    }

    private static String named(List<String> slices) {
        if (slices.isEmpty()) {
            return "";
        }
        String more = slices.size() > NAMED ? ", " + Counted.digits(slices.size() - NAMED) + " more" : "";
        return ": " + slices.stream().limit(NAMED).collect(Collectors.joining(", ")) + more;
    }

    static String place(GateDecision gate) {
        return gate.slice() == null ? "all rows" : gate.slice();
    }
}
