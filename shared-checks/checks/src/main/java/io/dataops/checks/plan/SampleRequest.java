package io.dataops.checks.plan;

import java.util.List;

/**
 * Asks for some failing rows of a measure. Values of masked columns never leave the engine.
 *
 * @param measure one that counts failing rows
 * @param shown columns whose values may be seen, such as the key
 * @param masked columns of which only nulls may be seen
 * @param limit how many rows at most
 */
public record SampleRequest(Scope scope, Measure<?> measure, List<Column> shown, List<Column> masked, int limit) {
    public SampleRequest {
        shown = List.copyOf(shown);
        masked = List.copyOf(masked);
    }
}
