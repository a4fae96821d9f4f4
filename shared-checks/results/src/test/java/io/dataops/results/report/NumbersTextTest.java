package io.dataops.results.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.dataops.results.Decision;
import io.dataops.results.Effect;
import io.dataops.results.GateDecision;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class NumbersTextTest {
    @Test
    void namesAreWordsAndPValuesAreSaidAsInSentences() {
        assertThat(inWords(Map.of(
                        "adjusted_p_value_missed", "0.00009",
                        "confidence", "0.95",
                        "minimum_detectable_effect", "0.0143",
                        "p_value_met", "1",
                        "p_value_missed", "1.33E-15")))
                .containsExactly(
                        entry("adjusted p value missed", "below 0.0001"),
                        entry("confidence", "0.95"),
                        entry("minimum detectable effect", "0.0143"),
                        entry("p value met", "1.0000"),
                        entry("p value missed", "below 0.0001"));
    }

    @Test
    void aPValueBesideAStricterLevelHasItsDigits() {
        assertThat(inWords(Map.of("confidence", "0.99999", "p_value", "0.000004")))
                .containsEntry("p value", "0.000004");
    }

    @Test
    void withoutNumbersThereIsNothing() {
        assertThat(inWords(Map.of())).isEmpty();
    }

    private static Map<String, String> inWords(Map<String, String> numbers) {
        Map<String, BigDecimal> exact = new TreeMap<>();
        numbers.forEach((name, number) -> exact.put(name, new BigDecimal(number)));
        return new NumbersText(new GateDecision(
                        "churn.auc.min", "value", "churn.auc", null, Decision.PASS, Effect.NONE, "it is", exact, null))
                .inWords();
    }
}
