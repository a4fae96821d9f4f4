package io.dataops.checks.suite;

import io.dataops.checks.plan.Column;
import io.dataops.checks.yaml.Located;
import java.util.List;

/**
 * Which failing rows are shown, and which of their values beside the key. All other values are masked.
 *
 * @param rows how many rows at most; 0 for none
 * @param show columns whose values may be seen
 */
public record SampleRule(int rows, List<Located<Column>> show) {
    static final int DEFAULT_ROWS = 5;

    public SampleRule {
        show = List.copyOf(show);
    }
}
