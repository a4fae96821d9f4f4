package io.dataops.checks.metric.binary;

import io.dataops.checks.metric.MetricValue;
import java.util.Collection;
import java.util.Optional;

/** What examples must have for a metric to be defined. */
enum Need {
    /** A row that weighs anything. */
    ROWS {
        @Override
        Optional<String> missing(BinaryExamples examples) {
            if (examples.rows() == 0) {
                return Optional.of("there is no row");
            }
            return examples.totals().weight() > 0 ? Optional.empty() : Optional.of("every weight is 0");
        }
    },
    POSITIVES {
        @Override
        Optional<String> missing(BinaryExamples examples) {
            return examples.totals().positive() > 0 ? Optional.empty() : Optional.of(none(examples, "is positive"));
        }
    },
    NEGATIVES {
        @Override
        Optional<String> missing(BinaryExamples examples) {
            return examples.totals().negative() > 0 ? Optional.empty() : Optional.of(none(examples, "is negative"));
        }
    },
    SCORES {
        @Override
        Optional<String> missing(BinaryExamples examples) {
            return examples.hasScores() ? Optional.empty() : Optional.of("the predictions have no scores");
        }
    },
    PROBABILITIES {
        @Override
        Optional<String> missing(BinaryExamples examples) {
            return examples.hasProbabilities()
                    ? Optional.empty()
                    : Optional.of("the predictions have no probabilities");
        }
    },
    DECISIONS {
        @Override
        Optional<String> missing(BinaryExamples examples) {
            return examples.hasDecisions()
                    ? Optional.empty()
                    : Optional.of("scores alone decide nothing; give the model a threshold or a prediction");
        }
    };

    /** The reason why a metric with this need is undefined; empty when the need is met. */
    abstract Optional<String> missing(BinaryExamples examples);

    /** The undefined value for the first need that is not met; empty when all are. */
    static Optional<MetricValue> unmet(BinaryExamples examples, Collection<Need> needs) {
        return needs.stream()
                .flatMap(need -> need.missing(examples).stream())
                .findFirst()
                .map(MetricValue::undefined);
    }

    /** A sentence such as {@code no row is positive}, for examples that have rows. */
    static String none(BinaryExamples examples, String what) {
        return (examples.weighted() ? "no row with a weight above 0 " : "no row ") + what;
    }
}
