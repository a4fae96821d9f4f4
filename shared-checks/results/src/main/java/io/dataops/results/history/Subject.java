package io.dataops.results.history;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Something that has a number in every build. Prints as people write it: a data set by its name, a check by its id, and a
 * metric as {@code churn.roc_auc}, {@code churn.f_beta|beta:2} or {@code churn.accuracy[region=north]}.
 *
 * @param name of the data set, of the check, or of the model and metric
 * @param slice the slice of a metric; null for all rows and for what is no metric
 */
public record Subject(Kind kind, String name, @Nullable String slice) {
    /** By kind, name and slice, all rows first. */
    public static final Comparator<Subject> ORDER = Comparator.comparing(Subject::kind)
            .thenComparing(Subject::name)
            .thenComparing(Subject::slice, Comparator.nullsFirst(Comparator.naturalOrder()));

    /** What its number is. */
    public enum Kind {
        /** The value of a metric. */
        METRIC,
        /** The rows of a data set. */
        DATASET,
        /** The failing rows of a check, or what it measured when it counts none. */
        CHECK
    }

    /** A data set. */
    public static Subject dataset(String name) {
        return new Subject(Kind.DATASET, name, null);
    }

    /** A check. */
    public static Subject check(String id) {
        return new Subject(Kind.CHECK, id, null);
    }

    /**
     * A metric on some rows.
     *
     * @param signature everything that changes the number, and usually begins with the name
     * @param slice null for all rows
     */
    public static Subject metric(String model, String name, String signature, @Nullable String slice) {
        return new Subject(Kind.METRIC, model + "." + (signature.startsWith(name) ? signature : name), slice);
    }

    @Override
    public String toString() {
        return slice == null ? name : name + "[" + slice + "]";
    }
}
