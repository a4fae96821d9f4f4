package io.dataops.checks.metric.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.dataops.checks.metric.MetricText;
import io.dataops.results.literal.LiteralException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Losses that subtract numbers which hardly differ where a prediction is nearly right. */
class NearlyRightTest {
    private static final double RELATIVE = 1e-12;

    @ParameterizedTest
    @CsvFileSource(resources = "/reference/deviances.csv", delimiter = ';', numLinesToSkip = 2)
    void aNearlyRightPredictionHasTheLossOfItsDefinition(double label, double prediction, String metric, double value)
            throws LiteralException {
        RegressionExamples row = RegressionExamples.of(new double[] {label}, new double[] {prediction});
        MetricText written = MetricText.parse(metric);
        assertThat(RegressionMetrics.FAMILY
                        .find(written.name())
                        .orElseThrow()
                        .metric(written)
                        .of(row)
                        .number()
                        .orElseThrow())
                .isCloseTo(value, within(RELATIVE * value));
    }
}
