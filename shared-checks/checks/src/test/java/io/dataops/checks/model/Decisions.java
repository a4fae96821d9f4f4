package io.dataops.checks.model;

import io.dataops.results.Decision;
import io.dataops.results.GateDecision;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What gates decided in many runs.
 *
 * @param seed for whoever wants to see a failure again
 * @param runs the decisions of each
 */
record Decisions(long seed, List<List<GateDecision>> runs) {
    /** The share of runs in which a gate decided so on all rows. */
    double share(String gate, Decision decision) {
        return share(run -> of(run, gate).anyMatch(it -> it.slice() == null && it.decision() == decision));
    }

    /** The share of runs in which it decided so on any of these slices. */
    double anySlice(String gate, Decision decision, Predicate<String> slices) {
        return share(run -> of(run, gate)
                .anyMatch(it -> it.slice() != null && slices.test(it.slice()) && it.decision() == decision));
    }

    /** The share of decisions on all slices of all runs. */
    double perSlice(String gate, Decision decision) {
        List<GateDecision> slices = runs.stream()
                .flatMap(run -> of(run, gate).filter(it -> it.slice() != null))
                .toList();
        return slices.stream().filter(it -> it.decision() == decision).count() / (double) slices.size();
    }

    /** The mean share of false ones among the slices that a gate blames; 0 for a run that blames none. */
    double falseDiscoveries(String gate, Predicate<String> fine) {
        return runs.stream()
                .mapToDouble(run -> {
                    List<String> blamed = of(run, gate)
                            .filter(it -> it.decision() == Decision.FAIL)
                            .flatMap(it -> Stream.ofNullable(it.slice()))
                            .toList();
                    return blamed.isEmpty() ? 0 : blamed.stream().filter(fine).count() / (double) blamed.size();
                })
                .average()
                .orElseThrow();
    }

    /** The median of what the gate states as the smallest effect that its rows show. */
    double detectable(String gate) {
        double[] stated = runs.stream()
                .flatMap(run -> of(run, gate))
                .flatMap(it -> Stream.ofNullable(it.numbers().get("minimum_detectable_effect")))
                .mapToDouble(Number::doubleValue)
                .sorted()
                .toArray();
        return stated[stated.length / 2];
    }

    private double share(Predicate<List<GateDecision>> told) {
        return runs.stream().filter(told).count() / (double) runs.size();
    }

    private static Stream<GateDecision> of(List<GateDecision> run, String gate) {
        return run.stream().filter(it -> it.id().equals(gate) || it.id().startsWith(gate + "["));
    }
}
