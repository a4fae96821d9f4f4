package io.dataops.checks;

import io.dataops.checks.data.DatasetFinder;
import io.dataops.checks.data.FileFingerprints;
import io.dataops.checks.data.FoundDataset;
import io.dataops.checks.literal.Fingerprint;
import io.dataops.checks.model.EvaluatedModel;
import io.dataops.checks.model.ModelEvaluator;
import io.dataops.checks.model.ModelTools;
import io.dataops.checks.plan.Engine;
import io.dataops.checks.plan.EngineException;
import io.dataops.checks.plan.EngineFactory;
import io.dataops.checks.plan.Progress;
import io.dataops.checks.plan.Source;
import io.dataops.results.VerificationResult;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Verifies a suite: finds its data, measures once what its checks want, judges and concludes. */
public final class Verification {
    private final EngineFactory engines;
    private final Clock clock;
    private final FileFingerprints fingerprints;

    /**
     * Verifies with the engines that a factory opens, and reads every file in full for its fingerprint.
     *
     * @param clock tells how long it took, and nothing else
     */
    public Verification(EngineFactory engines, Clock clock) {
        this(engines, clock, Fingerprint::of);
    }

    /**
     * Verifies with the engines that a factory opens.
     *
     * @param clock tells how long it took, and nothing else
     */
    public Verification(EngineFactory engines, Clock clock, FileFingerprints fingerprints) {
        this.engines = engines;
        this.clock = clock;
        this.fingerprints = fingerprints;
    }

    /**
     * Runs a request to its end. What is wrong with data stands in the result.
     *
     * @param running is handed what ends the work under way, so that another thread can
     * @throws EngineException when the engine cannot work at all
     */
    public VerificationResult run(VerificationRequest request, Progress progress, Consumer<Runnable> running)
            throws EngineException {
        return verify(request, Optional.empty(), progress, running).result();
    }

    /**
     * Runs a request to its end, and evaluates no model where that was done before.
     *
     * @param evaluated what was found out about the models that the request asks for; empty when they are to be evaluated
     * @param running is handed what ends the work under way, so that another thread can
     * @throws EngineException when the engine cannot work at all
     */
    public Verified verify(
            VerificationRequest request,
            Optional<List<EvaluatedModel>> evaluated,
            Progress progress,
            Consumer<Runnable> running)
            throws EngineException {
        leaveNoOldRows(request);
        SelectedModels selected = new SelectedModels(request.suite(), request.selection());
        ModelEvaluator models = new ModelEvaluator(selected.evaluated(), tools(request));
        // What a command makes has to be there before anybody looks for it.
        if (evaluated.isEmpty()) {
            models.runCommands(running);
        }
        DatasetFinder finder = new DatasetFinder(request.base(), fingerprints);
        List<FoundDataset> found = Stream.concat(selected.datasets().stream(), selected.baselineDatasets())
                .map(finder::find)
                .toList();
        List<Source> sources = found.stream()
                .map(FoundDataset::source)
                .flatMap(Optional::stream)
                .toList();
        try (Engine engine = engines.open(sources, request.resources())) {
            running.accept(engine::cancel);
            Session session = new Session(request, selected, found, engine);
            Conclusion conclusion =
                    session.verify(progress, () -> evaluated.orElseGet(() -> models.evaluate(engine, found)));
            return new Verified(conclusion.result(clock.instant()), conclusion.evaluated());
        } catch (IOException full) {
            throw new EngineException("what a promotion would keep cannot be written: " + full.getMessage(), full);
        }
    }

    /** Before data are looked for, so that rows which an earlier run kept apart are taken for none of this one's. */
    private static void leaveNoOldRows(VerificationRequest request) throws EngineException {
        if (request.quarantine().isPresent()) {
            try {
                request.quarantine().get().clear();
            } catch (IOException refused) {
                throw new EngineException(String.valueOf(refused.getMessage()), refused);
            }
        }
    }

    private static ModelTools tools(VerificationRequest request) {
        return new ModelTools(
                request.models(),
                request.base(),
                Optional.ofNullable(request.build().commit()),
                request.resources().now(),
                request.resources().threads(),
                request.baseline(),
                System::nanoTime);
    }
}
