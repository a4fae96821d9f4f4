package io.dataops.maven;

import io.dataops.checks.Verification;
import io.dataops.checks.VerificationRequest;
import io.dataops.checks.Verified;
import io.dataops.checks.data.FileFingerprints;
import io.dataops.checks.model.EvaluatedModel;
import io.dataops.checks.plan.EngineException;
import io.dataops.checks.plan.EngineFactory;
import io.dataops.checks.score.ScorerFactory;
import io.dataops.sql.duckdb.DuckDbEngineFactory;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What goals work with, apart from what Maven gives them.
 *
 * @param engines makes the engine's factory, which is not loaded before
 * @param scorers finds what scores model files, among the dependencies of the plugin
 * @param clock tells when a verification starts and ends
 * @param environment the variables that suites and build servers name
 */
record Workshop(
        Supplier<EngineFactory> engines,
        Supplier<List<ScorerFactory>> scorers,
        Clock clock,
        Map<String, String> environment) {
    static Workshop ofThisMachine() {
        return new Workshop(
                DuckDbEngineFactory::new, Workshop::scorersOfThisPlugin, Clock.systemUTC(), System.getenv());
    }

    private static List<ScorerFactory> scorersOfThisPlugin() {
        return ServiceLoader.load(ScorerFactory.class, Workshop.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    /**
     * Verifies, tells how far it is, and leaves no temporary file behind, also when the process is stopped.
     *
     * @param evaluated what an earlier goal found out about the models; empty when they are to be evaluated
     * @param progress is handed a line every few seconds
     */
    Verified verify(
            VerificationRequest request,
            Optional<List<EvaluatedModel>> evaluated,
            FileFingerprints fingerprints,
            Consumer<String> progress)
            throws EngineException, IOException {
        try (Working working = Working.in(new Scratch(request.resources().temporary()), clock, progress)) {
            return new Verification(engines.get(), clock, fingerprints)
                    .verify(request, evaluated, working.progress(), working::ends);
        }
    }
}
