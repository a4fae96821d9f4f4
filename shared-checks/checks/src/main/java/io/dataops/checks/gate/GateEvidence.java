package io.dataops.checks.gate;

import io.dataops.checks.baseline.NoBaseline;
import io.dataops.checks.metric.MetricValue;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is known, for one gate, of its metric on all rows or on one slice. */
public sealed interface GateEvidence {
    /** The slice; null for all rows. */
    @Nullable
    String slice();

    /**
     * Nothing: the model could not be evaluated, or the slice has no row.
     *
     * @param reason one sentence
     */
    record Absent(@Nullable String slice, String reason) implements GateEvidence {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.absent(this);
        }
    }

    /**
     * The metric, but nothing to compare it with.
     *
     * @param cause what kind of reason it is
     * @param reason one sentence
     */
    record NoRival(@Nullable String slice, long rows, MetricValue candidate, NoBaseline.Cause cause, String reason)
            implements GateEvidence {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.noRival(this);
        }
    }

    /**
     * The metric, and what the gate compares it with.
     *
     * @param rows of the slice
     * @param support rows of the smallest class or group that the metric needs
     * @param candidate the model's value
     * @param rival the value it is compared with, on the same rows; empty for a gate that compares with limits
     * @param inference of the value, or of candidate minus rival; empty when the gate asks for no confidence
     */
    record Measured(
            @Nullable String slice,
            long rows,
            long support,
            MetricValue candidate,
            Optional<MetricValue> rival,
            Optional<Inferred> inference)
            implements GateEvidence {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.measured(this);
        }
    }

    <R> R match(Cases<R> cases);

    /** One answer per case. */
    interface Cases<R> {
        R absent(Absent it);

        R noRival(NoRival it);

        R measured(Measured it);
    }
}
