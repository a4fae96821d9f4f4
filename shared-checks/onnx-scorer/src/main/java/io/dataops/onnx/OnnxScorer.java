package io.dataops.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession.Result;
import io.dataops.checks.plan.RowBatch;
import io.dataops.checks.plan.RowsRequest.Wanted;
import io.dataops.checks.score.ModelFacts;
import io.dataops.checks.score.Scorer;
import io.dataops.checks.score.ScorerException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** An open ONNX model. */
final class OnnxScorer implements Scorer {
    private final OpenModel model;
    private final ModelFacts facts;
    private final Binding.Bound bound;
    private final Outputs outputs;
    private final Set<String> tensors;

    OnnxScorer(OpenModel model, ModelFacts facts, Binding.Bound bound, Outputs outputs) {
        this.model = model;
        this.facts = facts;
        this.bound = bound;
        this.outputs = outputs;
        this.tensors = outputs.read().stream().map(ModelOutput::tensor).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public ModelFacts facts() {
        return facts;
    }

    @Override
    public List<Wanted> features() {
        return bound.features();
    }

    @Override
    public Answers answers() {
        return outputs.answers();
    }

    @Override
    public Scores score(RowBatch batch, int[] columns) throws ScorerException {
        if (model.isClosed()) {
            throw new IllegalStateException("the scorer is closed");
        }
        Answer answer = new Answer(outputs.answers(), batch.rows());
        for (int from = 0; from < batch.rows(); from += bound.size().most()) {
            score(chunk(batch, columns, from, Math.min(bound.size().most(), batch.rows() - from)), answer);
        }
        return answer.scores();
    }

    private Chunk chunk(RowBatch batch, int[] columns, int from, int rows) {
        return new Chunk(batch, columns, from, rows, bound.size().fed(rows));
    }

    private void score(Chunk chunk, Answer into) throws ScorerException {
        try {
            run(chunk, into);
        } catch (OrtException e) {
            throw chunk.rows() == 1 ? problem(chunk.place(0), e) : problem(chunk, into);
        }
    }

    private void run(Chunk chunk, Answer into) throws ScorerException, OrtException {
        Map<String, OnnxTensor> fed = new LinkedHashMap<>();
        try {
            for (ModelInput input : bound.inputs()) {
                fed.put(input.name(), input.tensor(chunk));
            }
            try (Result result = model.session().run(fed, tensors)) {
                for (ModelOutput output : outputs.read()) {
                    output.read(result, chunk, into);
                }
            }
        } finally {
            fed.values().forEach(OnnxTensor::close);
        }
    }

    /** Of rows that failed together: scores them one by one to learn which one it is. */
    private ScorerException problem(Chunk chunk, Answer into) throws ScorerException {
        for (int index = 0; index < chunk.rows(); index++) {
            score(chunk.only(index, bound.size().fed(1)), into);
        }
        return model.file()
                .problem("cannot score %d rows together that it can score one by one, from row %d on"
                        .formatted(chunk.rows(), chunk.place(0)));
    }

    /** Of one row. What the runtime says of it is left out, since it may hold values of the row. */
    private ScorerException problem(long place, OrtException error) {
        return model.file().problem("cannot score row " + place + ": " + RunErrors.sentence(error));
    }

    @Override
    public void close() {
        model.close();
    }
}
