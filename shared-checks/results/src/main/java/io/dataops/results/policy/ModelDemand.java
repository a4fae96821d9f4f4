package io.dataops.results.policy;

import io.dataops.results.MetricReading;
import io.dataops.results.VerificationResult;
import java.util.List;

/** A model was evaluated: a metric of it has a value. */
record ModelDemand(String model) implements Demand {
    @Override
    public String name() {
        return "model." + model;
    }

    @Override
    public String subject() {
        return model;
    }

    @Override
    public Answer answer(List<VerificationResult> results) {
        List<MetricReading> readings = results.stream()
                .flatMap(result -> result.metrics().stream())
                .filter(reading -> reading.model().equals(model))
                .toList();
        if (readings.isEmpty()) {
            return Answer.unknown("no result has a metric of the model " + model);
        }
        return readings.stream().anyMatch(reading -> reading.value() != null)
                ? Answer.met("the model " + model + " was evaluated")
                : Answer.unknown("no metric of the model " + model + " is defined; " + reason(readings.get(0)));
    }

    private static String reason(MetricReading reading) {
        return reading.name() + " is undefined: " + reading.undefined();
    }
}
