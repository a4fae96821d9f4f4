package io.dataops.sql.duckdb;

import io.dataops.checks.plan.Counterpart;
import io.dataops.checks.plan.Measure;
import io.dataops.checks.plan.OtherColumn;
import io.dataops.checks.plan.Scope;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Decides which data sets are copied into the engine before they are read again and again: text files, which every pass
 * parses anew, and the rows of queries, which every pass computes anew.
 *
 * @param mostBytes text files together larger than this are read in place, so that copies do not fill the disk with
 *     spilled memory
 */
record Staging(Catalog catalog, long mostBytes) {
    /** From so many passes on a copy is worth its cost. */
    private static final int PASSES = 3;
    /** A pass over plain CSV reads only the columns that it needs, and a copy writes all of them. */
    private static final int PASSES_OF_PLAIN_CSV = 5;

    void stage(Map<Scope, List<Task<?>>> tasks, Set<String> readByUserSql) {
        List<String> worthIt = passes(tasks, readByUserSql).entrySet().stream()
                .filter(dataset -> dataset.getValue() >= passesWorthIt(dataset.getKey()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        worthIt.stream().filter(this::isSmallText).forEach(catalog::stage);
        // After the files, so that queries read the copies.
        worthIt.stream().filter(catalog::isQuery).forEach(catalog::stage);
    }

    private int passesWorthIt(String dataset) {
        return catalog.isPlainCsv(dataset) ? PASSES_OF_PLAIN_CSV : PASSES;
    }

    /**
     * Copies a data set whose rows are to be handed on: they are counted, looked through for frequent texts and read. A
     * query that ran for each of these could answer in another order each time.
     */
    void stageToRead(String dataset) {
        boolean unstaged = catalog.storage(dataset) == Scan.Storage.ROWS && !catalog.isEmptyText(dataset);
        if (unstaged && (catalog.isQuery(dataset) || isSmallText(dataset))) {
            catalog.stage(dataset);
        }
    }

    private boolean isSmallText(String dataset) {
        return catalog.textBytes(dataset).filter(bytes -> bytes <= mostBytes).isPresent();
    }

    private static Map<String, Integer> passes(Map<Scope, List<Task<?>>> tasks, Set<String> readByUserSql) {
        Map<String, Integer> passes = new HashMap<>();
        readByUserSql.forEach(dataset -> passes.merge(dataset, 1, Integer::sum));
        tasks.forEach((scope, wanted) -> {
            boolean scanned = wanted.stream().anyMatch(task -> task.work() instanceof Fragment);
            passes.merge(scope.dataset(), scanned ? 1 : 0, Integer::sum);
            for (Task<?> task : wanted) {
                if (isStatement(task.work()) && !(task.measure() instanceof Measure.Elsewhere)) {
                    passes.merge(scope.dataset(), 1, Integer::sum);
                }
                otherDataset(task.measure()).ifPresent(other -> passes.merge(other, 1, Integer::sum));
            }
        });
        return passes;
    }

    private static boolean isStatement(Work<?> work) {
        return work instanceof Standalone || work instanceof ManyRows;
    }

    private static Optional<String> otherDataset(Measure<?> measure) {
        if (measure instanceof Measure.Lookup lookup) {
            return Optional.of(lookup.target());
        }
        if (measure instanceof Measure.Shared shared) {
            return Optional.of(shared.target());
        }
        if (measure instanceof Measure.Elsewhere<?> elsewhere) {
            return Optional.of(elsewhere.scope().dataset());
        }
        if (measure instanceof Measure.RowSets sets) {
            return Optional.of(sets.other().dataset());
        }
        if (measure instanceof Measure.RowDiff diff) {
            return Optional.of(diff.other().dataset());
        }
        if (measure instanceof Measure.Grouped grouped) {
            return dataset(grouped.reference());
        }
        return measure instanceof Measure.Parted parted ? dataset(parted.reference()) : Optional.empty();
    }

    private static Optional<String> dataset(Counterpart reference) {
        return reference instanceof OtherColumn other ? Optional.of(other.dataset()) : Optional.empty();
    }
}
