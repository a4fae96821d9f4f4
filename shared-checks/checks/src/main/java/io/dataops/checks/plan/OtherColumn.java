package io.dataops.checks.plan;

/** A column of a named data set. Prints as {@code products.id}. */
public record OtherColumn(String dataset, Column column) implements Counterpart {
    @Override
    public <R> R match(Cases<R> cases) {
        return cases.column(this);
    }

    @Override
    public String toString() {
        return dataset + "." + column;
    }
}
