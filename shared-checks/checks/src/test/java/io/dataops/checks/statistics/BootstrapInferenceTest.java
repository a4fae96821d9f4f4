package io.dataops.checks.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class BootstrapInferenceTest {
    @Test
    void agreesWithTheFormulas() {
        for (JsonNode expected : Reference.of("bootstrap")) {
            Reference.agree(expected.get("percentile"), percentile(expected));
            Reference.agree(expected.get("bca"), bca(expected));
            Reference.close(expected.get("error"), bca(expected).standardError(), "standard error");
        }
    }

    private static Inference percentile(JsonNode given) {
        return BootstrapInference.percentile(
                given.get("estimate").doubleValue(), Replicates.of(Reference.numbers(given.get("values"))));
    }

    private static Inference bca(JsonNode given) {
        return BootstrapInference.bca(
                given.get("estimate").doubleValue(),
                Replicates.of(Reference.numbers(given.get("values"))),
                Reference.numbers(given.get("jackknife")));
    }

    @Test
    void anIntervalExcludesABoundExactlyWhenItsPValueIsSmall() {
        List<Inference> inferences = new ArrayList<>();
        for (JsonNode given : Reference.of("bootstrap")) {
            inferences.add(percentile(given));
            inferences.add(bca(given));
        }
        for (Inference inference : inferences) {
            for (double confidence : new double[] {0.5, 0.9, 0.95, 0.99}) {
                double tail = (1 - confidence) / 2;
                Interval interval = inference.interval(confidence);
                for (double limit : new double[] {interval.lower(), interval.upper()}) {
                    for (double bound : new double[] {Math.nextDown(limit), limit, Math.nextUp(limit)}) {
                        assertThat(inference.pValueAbove(bound) <= tail).isEqualTo(bound < interval.lower());
                        assertThat(inference.pValueBelow(bound) <= tail).isEqualTo(bound > interval.upper());
                    }
                }
            }
        }
    }

    @Test
    void noPValueIsZero() {
        Inference inference = BootstrapInference.percentile(5, Replicates.of(new double[] {4, 5, 6}));
        assertThat(inference.pValueAbove(-1e9)).isEqualTo(0.25);
        assertThat(inference.pValueBelow(1e9)).isEqualTo(0.25);
        assertThat(inference.interval(0.9).lower()).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    @Test
    void equalDrawsHaveAnIntervalWithoutWidth() {
        Inference inference = BootstrapInference.bca(0, Replicates.of(new double[40]), new double[0]);
        assertThat(inference.interval(0.9)).isEqualTo(new Interval(0, 0, 0.9));
        assertThat(inference.standardError()).isZero();
    }

    @Test
    void refusesOneDraw() {
        assertThatThrownBy(() -> BootstrapInference.percentile(1, Replicates.of(new double[] {1, Double.NaN})))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a bootstrap needs at least 2 draws with a value, has 1");
    }

    @Test
    void theUnitOfAStatisticChangesNoPValue() {
        double[] draws = {1, 2, 2, 3, 3, 3, 4, 4, 5, 9};
        double[] jackknife = {2.9, 3, 3, 3.1, 2};
        Inference plain = BootstrapInference.bca(3, Replicates.of(draws), jackknife);
        for (double unit : new double[] {0x1p-400, 0x1p400}) {
            Inference scaled = BootstrapInference.bca(
                    3 * unit,
                    Replicates.of(
                            Arrays.stream(draws).map(value -> value * unit).toArray()),
                    Arrays.stream(jackknife).map(value -> value * unit).toArray());
            assertThat(scaled.pValueAbove(2 * unit)).isEqualTo(plain.pValueAbove(2));
            assertThat(scaled.pValueBelow(5 * unit)).isEqualTo(plain.pValueBelow(5));
        }
    }
}
