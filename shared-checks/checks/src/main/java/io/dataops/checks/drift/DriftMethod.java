package io.dataops.checks.drift;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** A way to say how far two samples lie apart. The one that is asked for is taken, whatever the sizes of the samples. */
public sealed interface DriftMethod permits GroupMethod, OrderMethod {
    /** The name of the constant. */
    String name();

    /** The name in a suite, such as {@code jensen_shannon}. */
    default String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is a test with a p-value. */
    boolean isTest();

    /**
     * The lowest p-value that samples of these sizes can have, whatever their values are; empty for a method that tests nothing.
     *
     * @param observed how many values, at least 1
     * @param reference how many values, at least 1
     */
    OptionalDouble lowestPValue(long observed, long reference);

    /** All methods, those of groups first. */
    static List<DriftMethod> all() {
        return Stream.<DriftMethod>concat(Stream.of(GroupMethod.values()), Stream.of(OrderMethod.values()))
                .toList();
    }

    <R> R match(Cases<R> cases);

    /** One answer per case. */
    interface Cases<R> {
        R ofGroups(GroupMethod method);

        R ofOrder(OrderMethod method);
    }
}
