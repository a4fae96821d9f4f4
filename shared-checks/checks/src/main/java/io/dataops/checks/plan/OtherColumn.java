package io.dataops.checks.plan;

/** A column of a named data set. Prints as {@code products.id}. */
public record OtherColumn(String dataset, Column column) {
    @Override
    public String toString() {
        return dataset + "." + column;
    }
}
