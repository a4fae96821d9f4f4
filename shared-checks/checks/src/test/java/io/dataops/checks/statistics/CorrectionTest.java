package io.dataops.checks.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class CorrectionTest {
    @Test
    void agreesWithStatsmodels() {
        for (JsonNode family : Reference.of("corrections")) {
            for (Correction correction : List.of(Correction.HOLM, Correction.BENJAMINI_HOCHBERG)) {
                double[] adjusted = correction.adjusted(Reference.numbers(family.get("p")));
                JsonNode expected = family.get(correction.name());
                assertThat(adjusted).hasSize(expected.size());
                for (int place = 0; place < adjusted.length; place++) {
                    Reference.close(expected.get(place), adjusted[place], correction + " " + place);
                }
            }
        }
    }

    @Test
    void noneLeavesPValuesAsTheyAre() {
        assertThat(Correction.NONE.adjusted(new double[] {0.3, 0.01, 0.3})).containsExactly(0.3, 0.01, 0.3);
    }

    @Test
    void equalPValuesStayEqual() {
        assertThat(Correction.HOLM.adjusted(new double[] {0.02, 0.5, 0.02})).containsExactly(0.06, 0.5, 0.06);
    }

    @Test
    void refusesWhatIsNoProbability() {
        assertThatThrownBy(() -> Correction.HOLM.adjusted(new double[] {0.1, Double.NaN}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("p-value 2 of the family must be from 0 to 1, is NaN");
    }
}
