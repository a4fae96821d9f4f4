package io.dataops.checks.plan;

import io.dataops.checks.distribution.Distribution;

/**
 * The values that a column once had, without the rows they stood in.
 *
 * @param name what people call it, such as {@code amount in profiles/last_year.json.gz}
 * @param kind its type at the time
 * @param distribution of its values
 */
public record KeptColumn(String name, ColumnKind kind, Distribution distribution) implements Counterpart {
    @Override
    public <R> R match(Cases<R> cases) {
        return cases.kept(this);
    }

    @Override
    public String toString() {
        return name;
    }
}
