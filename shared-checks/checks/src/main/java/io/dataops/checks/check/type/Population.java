package io.dataops.checks.check.type;

import io.dataops.checks.plan.Statistic;

/** What a spread is divided by. */
enum Population {
    SAMPLE,
    POPULATION;

    Statistic choose(Statistic sample, Statistic population) {
        return this == SAMPLE ? sample : population;
    }
}
