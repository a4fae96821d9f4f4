package io.dataops.checks.gate;

import io.dataops.results.Decision;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * What a gate decided, without the sentence and the limits that a result would have: simulations want thousands of these.
 *
 * @param gate its id
 * @param slice null for all rows
 */
public record Answered(String gate, @Nullable String slice, Decision decision) {
    /** The smallest effects that gates would state, where they state one, all rows first. */
    public static double[] effects(List<AskedGate> gates) {
        return GateDecider.reached(gates).stream()
                .flatMap(draft -> draft.answer().sure().stream()
                        .map(sure -> sure.effect().smallest(draft.blamingConfidence(sure))))
                .flatMapToDouble(OptionalDouble::stream)
                .toArray();
    }

    /** How many rows like these gates would say that a margin takes. */
    public static long[] rowsNeeded(List<AskedGate> gates, double margin) {
        return GateDecider.reached(gates).stream()
                .flatMap(draft -> draft.answer().sure().stream()
                        .map(sure -> sure.effect().rowsNeeded(draft.blamingConfidence(sure), margin)))
                .flatMapToLong(OptionalLong::stream)
                .toArray();
    }

    public static List<Answered> of(List<AskedGate> gates) {
        return GateDecider.reached(gates).stream()
                .map(draft -> new Answered(
                        draft.gate().spec().id(),
                        draft.slice(),
                        draft.reached().orElseThrow().decision()))
                .toList();
    }
}
