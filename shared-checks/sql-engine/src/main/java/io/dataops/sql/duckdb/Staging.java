package io.dataops.sql.duckdb;

import io.dataops.checks.plan.Measure;
import io.dataops.checks.plan.Scope;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Decides which text files are copied into the engine before they are read again and again.
 *
 * @param mostBytes files together larger than this are read in place
 * @param passes from so many passes on a copy is worth its cost
 */
record Staging(Catalog catalog, long mostBytes, int passes) {
    void stage(Map<Scope, List<Task<?>>> tasks, Set<String> readByUserSql) {
        passes(tasks, readByUserSql).forEach((dataset, count) -> {
            if (count >= passes
                    && catalog.textBytes(dataset)
                            .filter(bytes -> bytes <= mostBytes)
                            .isPresent()) {
                catalog.stage(dataset);
            }
        });
    }

    private static Map<String, Integer> passes(Map<Scope, List<Task<?>>> tasks, Set<String> readByUserSql) {
        Map<String, Integer> passes = new HashMap<>();
        readByUserSql.forEach(dataset -> passes.merge(dataset, 1, Integer::sum));
        tasks.forEach((scope, wanted) -> {
            boolean scanned = wanted.stream().anyMatch(task -> task.work() instanceof Fragment);
            passes.merge(scope.dataset(), scanned ? 1 : 0, Integer::sum);
            for (Task<?> task : wanted) {
                if (task.work() instanceof Standalone) {
                    passes.merge(scope.dataset(), 1, Integer::sum);
                }
                if (task.measure() instanceof Measure.Lookup lookup) {
                    passes.merge(lookup.target(), 1, Integer::sum);
                }
            }
        });
        return passes;
    }
}
