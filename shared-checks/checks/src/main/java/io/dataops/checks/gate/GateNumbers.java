package io.dataops.checks.gate;

import io.dataops.checks.statistics.Interval;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The numbers of a decision by name, as they stand in the result. What there is no number for is left out. */
final class GateNumbers {
    private final Draft draft;
    private final Map<String, BigDecimal> numbers = new TreeMap<>();

    GateNumbers(Draft draft) {
        this.draft = draft;
    }

    Map<String, BigDecimal> byName() {
        Answer answer = draft.answer();
        put("value", answer.value());
        put(draft.gate().spec().rule().rival(), answer.rival());
        put("difference", answer.difference());
        if (answer.rows() > 0) {
            put("rows", BigDecimal.valueOf(answer.rows()));
            put("support", BigDecimal.valueOf(answer.support()));
        }
        Bounds bounds = answer.bounds();
        if (bounds != null) {
            String what = answer.rival() == null ? "" : "_difference";
            put("lowest" + what, bounds.low());
            put("highest" + what, bounds.high());
        }
        answer.sure().ifPresent(this::put);
        return numbers;
    }

    private void put(Answer.Sure sure) {
        double confidence = draft.gate().spec().rule().confidence().orElseThrow();
        put("confidence", BigDecimal.valueOf(confidence));
        Interval interval = sure.inference().interval(twoSided(confidence));
        put("lower", interval.lower());
        put("upper", interval.upper());
        put("p_value_met", sure.within());
        put("p_value_missed", sure.outside());
        if (draft.isSlice()) {
            put("adjusted_p_value_missed", sure.adjusted());
            put("family", BigDecimal.valueOf(sure.family()));
        }
        sure.effect().smallest().ifPresent(it -> put("minimum_detectable_effect", it));
        Sensitivity.of(draft).ifPresent(it -> put("rows_needed", BigDecimal.valueOf(it.rowsNeeded())));
    }

    /** The level of the two-sided interval whose limits decide one-sided tests. */
    static double twoSided(double oneSided) {
        return Math.max(2 * oneSided - 1, Math.ulp(1.0));
    }

    private void put(String name, @Nullable BigDecimal number) {
        if (number != null) {
            numbers.put(name, number);
        }
    }

    private void put(String name, double number) {
        if (Double.isFinite(number)) {
            numbers.put(name, BigDecimal.valueOf(number));
        }
    }
}
