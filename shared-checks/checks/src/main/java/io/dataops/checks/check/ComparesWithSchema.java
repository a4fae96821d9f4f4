package io.dataops.checks.check;

import io.dataops.results.DatasetEvidence.ColumnType;
import java.util.List;

/** A check that compares the columns of a data set with those it had when it was promoted. */
public interface ComparesWithSchema extends ComparesWithBaseline {
    /**
     * The check that can be judged.
     *
     * @param promoted the columns at the time, in their order, at least one
     */
    Check boundTo(List<ColumnType> promoted);
}
