package io.dataops.checks.suite;

import java.util.List;

/**
 * A suite as the user wrote it, free of problems that can be seen without the data.
 *
 * @param file its name in messages
 * @param datasets in the order of the file, at least one
 */
public record Suite(String file, List<DatasetSpec> datasets) {
    public Suite {
        datasets = List.copyOf(datasets);
    }

    /** All checks, in the order of the file. */
    public List<CheckSpec> checks() {
        return datasets.stream().flatMap(dataset -> dataset.checks().stream()).toList();
    }
}
