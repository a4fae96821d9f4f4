package io.dataops.results.report;

import io.dataops.results.GateDecision;
import io.dataops.results.literal.Rounding;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The numbers behind a decision, for people: rounded together, and each p-value as sentences say it, so that neither
 * contradicts the other.
 *
 * @param gate has the numbers
 */
public record NumbersText(GateDecision gate) {
    private static final String P_VALUE = "_p_value_";

    /** Each with its name in words, in the order of the result. */
    public Map<String, String> inWords() {
        Rounding together = Rounding.of(gate.numbers().entrySet().stream()
                .filter(number -> !isPValue(number.getKey()))
                .map(Map.Entry::getValue)
                .toList());
        Map<String, String> words = new LinkedHashMap<>();
        gate.numbers()
                .forEach((name, number) ->
                        words.put(name.replace('_', ' '), isPValue(name) ? pValue(number) : together.show(number)));
        return words;
    }

    private static boolean isPValue(String name) {
        return ("_" + name + "_").contains(P_VALUE);
    }

    private String pValue(BigDecimal p) {
        BigDecimal confidence = gate.numbers().get("confidence");
        return Rounding.pValue(p.doubleValue(), confidence == null ? 1 : 1 - confidence.doubleValue());
    }
}
