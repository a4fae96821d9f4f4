package io.dataops.checks.distribution;

/** How the values of a column are distributed. Merging is associative, and the order of parts changes nothing. */
public sealed interface Distribution permits NumberDistribution, CategoryDistribution {
    /** How many different values a distribution tells apart at most; where there are more it says less of each. */
    int MOST = 10_000;

    /** How many rows have a value. */
    long values();

    /** How many rows have none. */
    long nulls();

    /**
     * That of the rows of both together.
     *
     * @throws IllegalArgumentException when one is of numbers and the other of categories
     */
    Distribution merge(Distribution other);

    <R> R match(Cases<R> cases);

    /** One answer per case. */
    interface Cases<R> {
        R numbers(NumberDistribution it);

        R categories(CategoryDistribution it);
    }
}
