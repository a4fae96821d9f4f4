package io.dataops.checks.task;

import io.dataops.checks.check.Arguments;
import io.dataops.checks.check.Parameter;
import io.dataops.checks.check.ParameterKind;
import io.dataops.checks.metric.Groups;
import io.dataops.checks.metric.Task;
import io.dataops.checks.metric.ranking.RankingExamples;
import io.dataops.checks.metric.ranking.RankingMetrics;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.RowTable;
import io.dataops.checks.plan.RowsRequest.Wanted;
import io.dataops.checks.plan.Values;
import java.util.List;

/** A model that puts documents in order, for each query. Each row is a document of a query. */
final class RankingTask {
    private static final Parameter<Column> QUERY =
            Parameter.required("query", ParameterKind.COLUMN, "The column that says which query the row belongs to.");
    private static final Parameter<Column> LABEL = Parameter.required(
            "label",
            ParameterKind.COLUMN,
            "The column with the relevance of the document for the query, at least 0; above 0 it is relevant.");
    private static final Parameter<Column> SCORE = Parameter.optional(
            "score",
            ParameterKind.COLUMN,
            "The column with the number that the model ranks by, the highest first; required unless a model file predicts.");

    /** The task. */
    static final TaskType<RankingExamples> TYPE = new TaskType<>(
            Task.RANKING,
            "The model puts documents in order for each query; queries are what is counted, sliced and resampled.",
            List.of(QUERY, LABEL, SCORE),
            """
            task: ranking
            predictions: target/search.parquet
            query: search_id
            label: relevance
            score: score
            """,
            RankingMetrics.FAMILY,
            List.of("ndcg", "mrr", "map"),
            RankingTask::read);

    private RankingTask() {}

    private static Roles<RankingExamples> read(Arguments arguments, ScoredColumns scored) {
        return new RankingRoles(arguments.get(QUERY), arguments.get(LABEL), scored.prediction(arguments, SCORE));
    }

    private record RankingRoles(Column query, Column label, Column score) implements Roles<RankingExamples> {
        @Override
        public List<Wanted> columns() {
            return List.<Wanted>of(new Wanted.Code(query), new Wanted.Numeric(label), new Wanted.Numeric(score))
                    .stream()
                    .distinct()
                    .toList();
        }

        @Override
        public List<Wanted> predictions() {
            return List.of(new Wanted.Numeric(score));
        }

        @Override
        public Reading<RankingExamples> read(RowTable table, List<Groups> groups) {
            RowFlaws flaws = new RowFlaws();
            RowReader reader = new RowReader(table, flaws);
            Values.Codes queries = reader.codes(0, "the query");
            double[] relevances = reader.numbers(1, "the relevance");
            double[] scores = reader.numbers(columns().size() - 1, "the score");
            for (int row = 0; row < table.rows(); row++) {
                if (relevances[row] < 0) {
                    flaws.add("the relevance is negative", table.place(row));
                }
            }
            return flaws.none()
                    ? Reading.taken(RankingExamples.of(queries.codes().toArray(), relevances, scores), List.of())
                    : new Reading.Refused<>(flaws.reasons());
        }

        @Override
        public Pictures pictures(RankingExamples examples) {
            return Pictures.NONE;
        }
    }
}
