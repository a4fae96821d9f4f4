package io.dataops.checks.check;

import io.dataops.results.DatasetEvidence.ColumnType;
import java.util.List;

/** A check that compares the columns of a data set with those it had when it was promoted. */
public interface ComparesWithSchema extends ComparesWithBaseline {
    /** Whether types are compared as the engine calls them, with precision and unit, and not only by their kinds. */
    boolean looksAtEngineTypes();

    /**
     * The check that can be judged.
     *
     * @param promoted the columns at the time, in their order, at least one; with the engine's types where they are
     *     looked at
     */
    Check boundTo(List<ColumnType> promoted);
}
