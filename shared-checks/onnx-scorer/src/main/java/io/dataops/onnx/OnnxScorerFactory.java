package io.dataops.onnx;

import io.dataops.checks.score.ModelFacts;
import io.dataops.checks.score.Scorer;
import io.dataops.checks.score.ScorerException;
import io.dataops.checks.score.ScorerFactory;
import io.dataops.checks.score.ScorerRequest;
import java.util.Optional;

/** Opens ONNX models. */
public final class OnnxScorerFactory implements ScorerFactory {
    private static final String FORMAT = "onnx";
    private static final double NANOS_PER_MILLI = 1e6;

    private final TelemetryGuard guard;

    public OnnxScorerFactory() {
        this.guard = new TelemetryGuard(System.getenv());
    }

    @Override
    public String format() {
        return FORMAT;
    }

    @Override
    public Scorer open(ScorerRequest request) throws ScorerException {
        ModelFile file = new ModelFileReader(request.model(), request.shownAs()).read();
        OnnxRuntime runtime = OnnxRuntime.start(guard);
        long start = System.nanoTime();
        OpenModel model = runtime.open(file, request.threads());
        double millis = (System.nanoTime() - start) / NANOS_PER_MILLI;
        ModelFacts facts = new ModelFacts(FORMAT, runtime.name(), model.description(), file.bytes(), millis);
        try {
            return new OnnxScorer(
                    model,
                    facts,
                    new Binding(runtime.environment(), file, request).bind(model.inputs()),
                    outputs(model, request));
        } catch (ScorerException | RuntimeException e) {
            model.close();
            throw e;
        }
    }

    private static Outputs outputs(OpenModel model, ScorerRequest request) throws ScorerException {
        OutputChoice choice = new OutputChoice(model.file(), model.outputs(), request.output());
        Optional<Port> label = choice.label();
        Optional<Port> numbers = choice.numbers();
        OutputMeaning meaning = new OutputMeaning(model.file(), request.classes(), label);
        return numbers.isPresent() ? meaning.ofNumbers(numbers.get()) : meaning.ofLabel(label.orElseThrow());
    }
}
