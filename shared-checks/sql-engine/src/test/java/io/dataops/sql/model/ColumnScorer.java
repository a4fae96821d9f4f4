package io.dataops.sql.model;

import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.RowBatch;
import io.dataops.checks.plan.RowsRequest.Wanted;
import io.dataops.checks.score.ModelFacts;
import io.dataops.checks.score.Scorer;
import io.dataops.checks.score.ScorerFactory;
import io.dataops.checks.score.ScorerRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;

/** Scores "models" that are a text with the name of a column, whose values are the probabilities of yes. */
record ColumnScorer(ModelFacts facts, Column column) implements Scorer {
    static final ScorerFactory FACTORY = new ScorerFactory() {
        @Override
        public String format() {
            return "onnx";
        }

        @Override
        public Scorer open(ScorerRequest request) {
            try {
                String column = Files.readString(request.model()).strip();
                return new ColumnScorer(
                        new ModelFacts("onnx", "test 1", column, Files.size(request.model()), 1), new Column(column));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    };

    @Override
    public List<Wanted> features() {
        return List.of(new Wanted.Numeric(column));
    }

    @Override
    public Answers answers() {
        return new Answers(Prediction.NONE, List.of("no", "yes"));
    }

    @Override
    public Scores score(RowBatch batch, int[] columns) {
        double[] no = new double[batch.rows()];
        double[] yes = new double[batch.rows()];
        for (int row = 0; row < batch.rows(); row++) {
            yes[row] = batch.number(columns[0], row);
            no[row] = 1 - yes[row];
        }
        return new Scores(List.of(), new double[0], new double[][] {no, yes});
    }

    @Override
    public void close() {}
}
