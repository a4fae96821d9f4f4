package io.dataops.checks.metric.regression;

import io.dataops.checks.metric.regression.RegressionExamples.Extra;
import io.dataops.results.literal.Counted;
import java.util.Optional;
import java.util.stream.IntStream;

/** The examples on which a metric has a value. */
@FunctionalInterface
public interface Domain {
    /** Some row has a weight above 0. */
    Domain ROWS = examples -> {
        if (examples.rows() == 0) {
            return Optional.of("there is no row");
        }
        return examples.totalWeight() == 0 ? Optional.of("every weight is 0") : Optional.empty();
    };

    /** Two rows with a weight have different labels. */
    Domain DIFFERENT_LABELS = ROWS.and(varied("label", RegressionExamples::label));

    /** Two rows with a weight have different labels, and two have different predictions. */
    Domain DIFFERENT_NUMBERS = DIFFERENT_LABELS.and(varied("prediction", RegressionExamples::prediction));

    /**
     * Why there is no value; empty when there is one.
     *
     * @return completes "is undefined:"
     */
    Optional<String> refusal(RegressionExamples examples);

    /** What is both in this domain and in the next. */
    default Domain and(Domain next) {
        return examples -> refusal(examples).or(() -> next.refusal(examples));
    }

    /**
     * No row has a flaw.
     *
     * @param flaw such as {@code the label is negative}
     */
    static Domain without(String flaw, RowTest test) {
        return examples -> {
            long rows = IntStream.range(0, examples.rows())
                    .filter(row -> test.holds(examples, row))
                    .count();
            return rows == 0 ? Optional.empty() : Optional.of(flaw + " in " + new Counted(rows, "row"));
        };
    }

    /**
     * The rows have a further column.
     *
     * @param key of the model in the suite that names it
     */
    static Domain having(Extra extra, String key) {
        return examples ->
                examples.has(extra) ? Optional.empty() : Optional.of("the model does not name '" + key + "'");
    }

    private static Domain varied(String what, RowLoss value) {
        return examples -> {
            int first = 0;
            while (examples.weight(first) == 0) {
                first++;
            }
            double seen = value.of(examples, first);
            for (int row = first + 1; row < examples.rows(); row++) {
                if (value.of(examples, row) != seen && examples.weight(row) > 0) {
                    return Optional.empty();
                }
            }
            return Optional.of("every " + what + " is the same");
        };
    }

    /** A question that each row answers. */
    @FunctionalInterface
    interface RowTest {
        boolean holds(RegressionExamples examples, int row);
    }
}
