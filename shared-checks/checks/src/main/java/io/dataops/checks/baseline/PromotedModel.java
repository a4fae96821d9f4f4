package io.dataops.checks.baseline;

import io.dataops.results.MetricReading;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the promoted baseline has of a model.
 *
 * @param origin where that comes from
 * @param predictions the file of its kept predictions; empty when its rows had no id
 * @param readings its metrics
 */
public record PromotedModel(PromotedOrigin origin, Optional<Path> predictions, List<MetricReading> readings) {
    public PromotedModel {
        readings = List.copyOf(readings);
    }
}
