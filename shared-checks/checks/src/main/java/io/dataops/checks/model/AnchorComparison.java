package io.dataops.checks.model;

import io.dataops.checks.baseline.NoBaseline;
import io.dataops.checks.baseline.PromotedAnchor;
import io.dataops.checks.baseline.PromotedBaseline;
import io.dataops.checks.baseline.Sought;
import io.dataops.checks.gate.GateEvidence;
import io.dataops.checks.metric.MetricValue;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Holds values of a model against its anchors.
 *
 * @param model its name
 */
record AnchorComparison(PromotedBaseline promoted, String model) {
    /**
     * A value of the candidate.
     *
     * @param slice null for all rows
     * @param rows behind the value
     * @param support rows of the smallest class that the metric needs
     */
    record Measured(@Nullable String slice, long rows, long support, MetricValue value) {}

    /** What a gate needs to know. */
    GateEvidence evidence(String metric, String signature, Measured measured) {
        return promoted.anchor(model, metric, signature, measured.slice()).match(new Sought.Cases<>() {
            @Override
            public GateEvidence there(PromotedAnchor it) {
                return new GateEvidence.Measured(
                        measured.slice(),
                        measured.rows(),
                        measured.support(),
                        measured.value(),
                        Optional.of(MetricValue.defined(it.value())),
                        Optional.empty());
            }

            @Override
            public GateEvidence missing(NoBaseline why) {
                return new GateEvidence.NoRival(
                        measured.slice(), measured.rows(), measured.value(), why.cause(), why.sentence());
            }
        });
    }

    /** What a sentence calls the anchor. */
    String words(String metric, String signature, @Nullable String slice) {
        return promoted.anchor(model, metric, signature, slice).match(new Sought.Cases<>() {
            @Override
            public String there(PromotedAnchor it) {
                return it.words();
            }

            @Override
            public String missing(NoBaseline why) {
                return "the anchor";
            }
        });
    }
}
