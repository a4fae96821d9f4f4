package io.dataops.checks.suite;

import io.dataops.checks.plan.Column;
import io.dataops.checks.yaml.Located;
import java.util.List;

/**
 * A search for slices on which the model does worse than elsewhere.
 *
 * @param columns whose values and bins, alone and in pairs, make the slices
 */
public record SearchSpec(List<Located<Column>> columns) {
    public SearchSpec {
        columns = List.copyOf(columns);
    }
}
