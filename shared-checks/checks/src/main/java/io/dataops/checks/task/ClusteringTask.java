package io.dataops.checks.task;

import io.dataops.checks.check.ArgumentException;
import io.dataops.checks.check.Arguments;
import io.dataops.checks.check.Parameter;
import io.dataops.checks.check.ParameterKind;
import io.dataops.checks.metric.Groups;
import io.dataops.checks.metric.Task;
import io.dataops.checks.metric.clustering.ClusteringExamples;
import io.dataops.checks.metric.clustering.ClusteringMetrics;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.RowTable;
import io.dataops.checks.plan.RowsRequest.Wanted;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A model that puts rows into groups without names. */
final class ClusteringTask {
    private static final Parameter<Column> LABEL = Parameter.optional(
            "label",
            ParameterKind.COLUMN,
            "The column with the true group, for metrics that compare clusters with it.");
    private static final Parameter<Column> PREDICTION = Parameter.optional(
            "prediction",
            ParameterKind.COLUMN,
            "The column with the cluster, whose name means nothing; required unless a model file predicts.");
    private static final Parameter<List<Column>> FEATURES = Parameter.optional(
            "features",
            ParameterKind.COLUMNS,
            "The columns with the numbers that rows were clustered by, on one scale, for metrics that measure distances.");

    /** The task. */
    static final TaskType<ClusteringExamples> TYPE = new TaskType<>(
            Task.CLUSTERING,
            "The model puts rows into groups without names.",
            List.of(LABEL, PREDICTION, FEATURES),
            """
            task: clustering
            predictions: target/segments.parquet
            label: known_segment
            prediction: cluster
            features: [recency, frequency]
            """,
            ClusteringMetrics.FAMILY,
            List.of("adjusted_rand", "adjusted_mutual_info", "v_measure"),
            ClusteringTask::read);

    private ClusteringTask() {}

    private static Roles<ClusteringExamples> read(Arguments arguments, ScoredColumns scored) {
        Optional<Column> label = arguments.find(LABEL);
        List<Column> features = arguments.find(FEATURES).orElse(List.of());
        if (label.isEmpty() && features.isEmpty()) {
            throw new ArgumentException("", "clusters are judged by 'label' or by 'features', so name one of them");
        }
        return new ClusteringRoles(scored.prediction(arguments, PREDICTION), label.orElse(null), features);
    }

    private record ClusteringRoles(Column cluster, @Nullable Column label, List<Column> features)
            implements Roles<ClusteringExamples> {
        @Override
        public List<Wanted> columns() {
            Stream<Column> codes = Stream.concat(Stream.of(cluster), Optional.ofNullable(label).stream());
            return Stream.<Wanted>concat(
                            codes.map(Wanted.Code::new), features.stream().map(Wanted.Numeric::new))
                    .distinct()
                    .toList();
        }

        @Override
        public List<Wanted> predictions() {
            return List.of(new Wanted.Code(cluster));
        }

        @Override
        public Reading<ClusteringExamples> read(RowTable table, List<Groups> groups) {
            RowFlaws flaws = new RowFlaws();
            RowReader reader = new RowReader(table, flaws);
            List<Wanted> columns = columns();
            ClusteringExamples examples =
                    ClusteringExamples.of(reader.codes(0, "the cluster").codes().toArray());
            if (label != null) {
                int index = columns.indexOf(new Wanted.Code(label));
                examples = examples.labelled(
                        reader.codes(index, "the label").codes().toArray());
            }
            double[][] placed = features.stream()
                    .map(feature -> reader.numbers(
                            columns.indexOf(new Wanted.Numeric(feature)), "the feature '" + feature + "'"))
                    .toArray(double[][]::new);
            return flaws.none()
                    ? Reading.taken(examples.placed(placed), List.of())
                    : new Reading.Refused<>(flaws.reasons());
        }

        @Override
        public Pictures pictures(ClusteringExamples examples) {
            return Pictures.NONE;
        }
    }
}
