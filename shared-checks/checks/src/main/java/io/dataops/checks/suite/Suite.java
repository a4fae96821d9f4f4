package io.dataops.checks.suite;

import java.util.List;

/**
 * A suite as the user wrote it, free of problems that can be seen without the data.
 *
 * @param file its name in messages
 * @param datasets in the order of the file, those that models are judged on behind them
 * @param models in the order of the file; at least one where there is no data set
 */
public record Suite(String file, List<DatasetSpec> datasets, List<ModelSpec> models) {
    public Suite {
        datasets = List.copyOf(datasets);
        models = List.copyOf(models);
    }

    /** All checks, in the order of the file. */
    public List<CheckSpec> checks() {
        return datasets.stream().flatMap(dataset -> dataset.checks().stream()).toList();
    }
}
