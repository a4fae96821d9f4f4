package io.dataops.checks.plan;

/** Hears how far an engine is. Called from the thread that runs the plan. */
public interface Progress {
    /** Hears nothing. */
    Progress SILENT = (dataset, done, total) -> {};

    /**
     * Some measures were taken.
     *
     * @param dataset whose measures they are
     * @param done measures taken so far, of all data sets
     * @param total measures to take, of all data sets
     */
    void measured(String dataset, int done, int total);
}
