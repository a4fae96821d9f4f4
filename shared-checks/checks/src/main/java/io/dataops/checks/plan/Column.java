package io.dataops.checks.plan;

/**
 * A column by its exact name, in the data's own spelling.
 *
 * @param name any text but the empty one: quotes, dots, spaces and emoji are a name's own business
 */
public record Column(String name) {
    public Column {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a column name is empty");
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
