package io.dataops.checks.metric.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class KendallTauTest {
    /** By the definition, pair by pair. */
    @Test
    void countsAsTheDefinitionDoes() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            int rows = 2 + random.nextInt(40);
            double[] labels = random.ints(rows, 0, 6).asDoubleStream().toArray();
            double[] predictions = random.ints(rows, 0, 9).asDoubleStream().toArray();
            labels[0] = -1;
            predictions[0] = -1;
            assertThat(KendallTau.of(RegressionExamples.of(labels, predictions)))
                    .as("seed %d", seed)
                    .isCloseTo(definition(labels, predictions), within(1e-14));
        }
    }

    private static double definition(double[] labels, double[] predictions) {
        double agreement = 0;
        double ofLabels = 0;
        double ofPredictions = 0;
        for (int one = 0; one < labels.length; one++) {
            for (int other = 0; other < one; other++) {
                double label = Math.signum(labels[one] - labels[other]);
                double prediction = Math.signum(predictions[one] - predictions[other]);
                agreement += label * prediction;
                ofLabels += label * label;
                ofPredictions += prediction * prediction;
            }
        }
        return agreement / Math.sqrt(ofLabels * ofPredictions);
    }
}
