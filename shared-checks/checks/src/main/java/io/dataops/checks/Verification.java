package io.dataops.checks;

import io.dataops.checks.data.DatasetFiles;
import io.dataops.checks.data.UnreadableDataException;
import io.dataops.checks.judge.Binding;
import io.dataops.checks.judge.Judge;
import io.dataops.checks.plan.Description;
import io.dataops.checks.plan.Engine;
import io.dataops.checks.plan.EngineException;
import io.dataops.checks.plan.EngineFactory;
import io.dataops.checks.plan.Measurements;
import io.dataops.checks.plan.Plan;
import io.dataops.checks.plan.Progress;
import io.dataops.checks.suite.CheckSpec;
import io.dataops.results.VerificationResult;

/** Verifies a suite: finds its data, measures once what its checks want, judges and concludes. */
public final class Verification {
    private final EngineFactory engines;

    /** Verifies with the engines that a factory opens. */
    public Verification(EngineFactory engines) {
        this.engines = engines;
    }
}
