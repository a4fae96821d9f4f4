package io.dataops.checks.metric.classwise;

import io.dataops.checks.metric.Metric;
import io.dataops.checks.metric.MetricValue;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * The mean of a number over the classes. A class that is absent follows the rule; one that has rows and yet no number, as
 * the precision of a class that is never predicted, leaves the mean undefined unless it counts as 0, for leaving it out
 * would reward a model that gives a class up.
 *
 * @param number of each class
 * @param average {@link Average#MACRO} or {@link Average#WEIGHTED}
 * @param absent the rule for a class without rows
 * @param signature of the whole
 */
record ClassAverage<E extends ClassExamples<E>>(ClassMetric number, Average average, Absent absent, String signature)
        implements Metric<E> {
    @Override
    public MetricValue of(E examples) {
        if (examples.weights().total() == 0) {
            return MetricValue.undefined(examples.weights().nothing());
        }
        Absent rule = absent.in(examples.extent());
        double sum = 0;
        double weights = 0;
        for (int c = 0; c < examples.classes().size(); c++) {
            double weight = weight(examples, c);
            if (weight == 0 || (rule == Absent.SKIP && number.presence(examples, c) == Presence.ABSENT)) {
                continue;
            }
            MetricValue value = number.of(examples, c);
            OptionalDouble defined = value.number();
            if (defined.isEmpty() && rule != Absent.ZERO) {
                return value;
            }
            sum += weight * defined.orElse(0);
            weights += weight;
        }
        return MetricValue.ratio(
                sum, weights, "no row counts for any " + examples.classes().noun());
    }

    private double weight(E examples, int ofClass) {
        return average == Average.MACRO ? 1 : examples.tally(ofClass).labelled();
    }

    /** The smallest of the classes that have any. */
    @Override
    public long support(E examples) {
        return IntStream.range(0, examples.classes().size())
                .mapToLong(c -> number.support(examples, c))
                .filter(rows -> rows > 0)
                .min()
                .orElse(0);
    }

    @Override
    public List<String> notes(E examples) {
        int all = examples.classes().size();
        long counted = IntStream.range(0, all)
                .filter(c -> number.presence(examples, c) == Presence.PRESENT)
                .count();
        return absent.in(examples.extent()) != Absent.SKIP || counted == all
                ? List.of()
                : List.of(examples.classes().partly(counted));
    }
}
