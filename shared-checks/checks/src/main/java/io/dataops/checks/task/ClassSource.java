package io.dataops.checks.task;

import io.dataops.checks.literal.CodePointOrder;
import io.dataops.checks.metric.classwise.ClassList;
import io.dataops.checks.metric.classwise.ClassList.Noun;
import io.dataops.checks.metric.classwise.ClassList.Order;
import io.dataops.checks.plan.Values;
import java.util.Collection;
import java.util.List;

/**
 * Where the classes of a model come from.
 *
 * @param known before a row is read; none when rows tell
 */
record ClassSource(List<String> known, Order order) {
    /** The declared classes; else those with probabilities; else those of the rows. */
    static ClassSource of(List<String> declared, Collection<String> withProbability) {
        return declared.isEmpty()
                ? new ClassSource(sorted(withProbability), Order.CODE_POINT)
                : new ClassSource(declared, Order.DECLARED);
    }

    boolean isInRows() {
        return known.isEmpty();
    }

    /** The classes of a model whose labels and predictions are these. */
    ClassList classes(List<Values.Codes> columns) {
        List<String> names = isInRows()
                ? sorted(columns.stream()
                        .flatMap(column -> column.used().stream())
                        .toList())
                : known;
        return new ClassList(Noun.CLASS, names, order);
    }

    private static List<String> sorted(Collection<String> names) {
        return names.stream().distinct().sorted(new CodePointOrder()).toList();
    }
}
