package io.dataops.checks.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.checks.model.ErrorRatesPage.Line;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** {@code docs/error-rates.md} has every case that is simulated, and no rate above what is stated. */
class ErrorRatesPageTest {
    @Test
    void hasEveryGateOfEveryCase() throws IOException {
        Stream<String> simulated = ErrorCases.all()
                .flatMap(errorCase -> DrawnGates.of(errorCase.suite()).gates().stream()
                        .map(gate -> errorCase.name() + ": " + gate.id() + ", " + errorCase.claim()));

        assertThat(ErrorRatesPage.lines().stream().map(line -> line.rows() + ": " + line.gate() + ", " + line.claim()))
                .containsExactlyElementsOf(simulated.toList());
    }

    @Test
    void showsNoRateThatWhatIsStatedDoesNotExplain() throws IOException {
        for (Line line : ErrorRatesPage.lines()) {
            double most = Runs.most(Runs.NUMBER, line.claim().most()) / (double) Runs.NUMBER;
            assertThat(line.rates()).as(line.toString()).isNotEmpty().allMatch(rate -> rate <= most);
        }
    }

    /** {@code -Ddataops.errorRates=write -Ddataops.simulations=10} simulates ten times as long and rewrites the table. */
    @Test
    @EnabledIfSystemProperty(named = "dataops.errorRates", matches = "write")
    void isWrittenAnew() throws IOException {
        ErrorRatesPage.write(Runs.number(), ErrorCases.all().toList(), ErrorRatesTest.SEED + 1);
    }
}
