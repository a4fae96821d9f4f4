package io.dataops.checks.metric.binary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.dataops.checks.metric.MetricValue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import org.junit.jupiter.api.Test;

class PredictionDriftTest {
    private static final String REFERENCE = "/reference/prediction_drift.csv";

    private static BinaryExamples scored(String numbers) {
        double[] scores = Arrays.stream(numbers.split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
        return BinaryExamples.of(new BitSet(), scores.length).scores(scores).build();
    }

    @Test
    void distancesAreThoseOfScipy() throws IOException {
        int cases = 0;
        try (InputStream in = PredictionDriftTest.class.getResourceAsStream(REFERENCE)) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (line.startsWith("#")) {
                    continue;
                }
                String[] fields = line.split(";");
                MetricValue value = new PredictionDrift().of(scored(fields[2]), scored(fields[3]));
                assertThat(value.number().orElseThrow())
                        .as(fields[0])
                        .isCloseTo(Double.parseDouble(fields[1]), within(1e-9));
                cases++;
            }
        }
        assertThat(cases).isEqualTo(9);
    }

    @Test
    void aModelAloneHasNone() {
        assertThat(new PredictionDrift().of(scored("0.5")))
                .isEqualTo(MetricValue.undefined("it is about a model beside its baseline, and there is none"));
    }

    @Test
    void aSideWithoutScoresHasNone() {
        BinaryExamples decided =
                BinaryExamples.of(new BitSet(), 1).predictions(new BitSet()).build();

        assertThat(new PredictionDrift().of(decided, scored("0.5")))
                .isEqualTo(MetricValue.undefined("one of the two gives no scores"));
    }
}
