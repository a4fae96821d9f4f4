package io.dataops.checks.gate;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * How a gate's margin compares with what its rows show.
 *
 * @param margin the distance from no change to the nearest bound, above 0
 * @param smallest the smallest change that the rows show
 * @param rowsNeeded how many rows would show the margin
 */
record Sensitivity(double margin, double smallest, long rowsNeeded) {
    /** Of a comparison with a margin; empty for limits, and where no number of rows is enough. */
    static Optional<Sensitivity> of(Draft draft) {
        Answer answer = draft.answer();
        Bounds bounds = answer.bounds();
        if (answer.rival() == null || bounds == null || answer.sure().isEmpty()) {
            return Optional.empty();
        }
        double margin = Stream.of(Optional.ofNullable(bounds.low()), Optional.ofNullable(bounds.high()))
                .flatMap(Optional::stream)
                .map(BigDecimal::abs)
                .mapToDouble(BigDecimal::doubleValue)
                .min()
                .orElse(0);
        if (margin == 0) {
            return Optional.empty();
        }
        Answer.Sure sure = answer.sure().get();
        double confidence = draft.blamingConfidence(sure);
        OptionalDouble smallest = sure.effect().smallest(confidence);
        OptionalLong rows = sure.effect().rowsNeeded(confidence, margin);
        return smallest.isPresent() && rows.isPresent()
                ? Optional.of(new Sensitivity(margin, smallest.getAsDouble(), rows.getAsLong()))
                : Optional.empty();
    }

    /** Whether a change of the margin's size would most likely be missed. */
    boolean isBlind() {
        return margin < smallest;
    }
}
