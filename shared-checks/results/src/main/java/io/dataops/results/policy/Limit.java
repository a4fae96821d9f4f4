package io.dataops.results.policy;

import io.dataops.results.literal.Quoted;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * A bound that a metric of a model must keep. Prints as {@code churn.roc_auc >= 0.85}.
 *
 * @param metric the model's and the metric's name with a dot between, such as {@code churn.roc_auc}
 * @param bound on which side the metric must stay; the value itself is inside
 * @param value the bound's value without trailing zeros, so that 0.85 and 0.850 are the same limit
 */
public record Limit(String metric, Bound bound, BigDecimal value) {
    /** The side of a limit on which a metric must stay. */
    public enum Bound {
        /** The metric is the value or more. */
        AT_LEAST(">=", "at least"),
        /** The metric is the value or less. */
        AT_MOST("<=", "at most");

        private final String operator;
        private final String words;

        Bound(String operator, String words) {
            this.operator = operator;
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    private static final Pattern OPERATOR = Pattern.compile("[<>=≥≤!]");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,30})?([eE][+-]?[0-9]{1,3})?");
    private static final Pattern METRIC = Pattern.compile("[^.].*\\..*[^.]", Pattern.DOTALL);
    private static final String OPERATORS = "write >= for at least or <= for at most, such as churn.roc_auc >= 0.85";
    private static final int MOST_ZEROS = 30;

    /** @throws IllegalArgumentException if the metric's name has no dot inside; the message names it */
    public Limit {
        if (!METRIC.matcher(metric).matches()) {
            throw new IllegalArgumentException(Quoted.text(metric)
                    + " is no metric of a model; write both names with a dot between, such as churn.roc_auc");
        }
        BigDecimal shortest = value.stripTrailingZeros();
        value = shortest.scale() < 0 && shortest.scale() > -MOST_ZEROS ? shortest.setScale(0) : shortest;
    }

    /**
     * Reads a limit such as {@code churn.roc_auc >= 0.85} or {@code churn.log_loss <= 0.4}. The last operator counts,
     * since a metric's own name may hold one, such as {@code churn.recall@fpr<=0.05 >= 0.8}.
     *
     * @throws PolicyException if the line is none; the message is one sentence
     */
    public static Limit parse(String line) throws PolicyException {
        String text = line.strip();
        int operator = Math.max(text.lastIndexOf(Bound.AT_LEAST.operator), text.lastIndexOf(Bound.AT_MOST.operator));
        String number = text.substring(operator < 0 ? 0 : operator + Bound.AT_LEAST.operator.length())
                .strip();
        boolean another = OPERATOR.matcher(number).find();
        if (operator < 0 || another) {
            String lack = another ? " has an operator that limits do not have; " : " is no limit; ";
            throw new PolicyException(Quoted.text(text) + lack + OPERATORS);
        }
        if (number.isEmpty()) {
            throw new PolicyException(Quoted.text(text) + " has no number; write one, such as churn.roc_auc >= 0.85");
        }
        if (!NUMBER.matcher(number).matches()) {
            throw new PolicyException(
                    Quoted.text(text) + ": " + Quoted.text(number) + " is not a number; write digits, such as 0.85");
        }
        Bound bound = text.startsWith(Bound.AT_LEAST.operator, operator) ? Bound.AT_LEAST : Bound.AT_MOST;
        try {
            return new Limit(text.substring(0, operator).strip(), bound, new BigDecimal(number));
        } catch (IllegalArgumentException e) {
            throw new PolicyException(Quoted.text(text) + ": " + e.getMessage());
        }
    }

    /** Whether a value is inside, compared exactly. */
    boolean keeps(BigDecimal measured) {
        return switch (bound) {
            case AT_LEAST -> measured.compareTo(value) >= 0;
            case AT_MOST -> measured.compareTo(value) <= 0;
        };
    }

    /** Of two limits on the same metric and side the one that allows less. */
    Limit tighter(Limit other) {
        return other.keeps(value) ? this : other;
    }

    @Override
    public String toString() {
        return metric + " " + bound.operator + " " + value;
    }
}
