package io.dataops.checks.suite;

import io.dataops.checks.check.Parameter;
import io.dataops.checks.check.ParameterKind;
import io.dataops.checks.check.Strictness;
import io.dataops.checks.external.MetricsFormat;
import io.dataops.checks.plan.Column;
import java.time.Duration;
import java.util.List;

/** The keys of a model that do not depend on its task. */
final class ModelKeys {
    static final Parameter<String> TASK = Parameter.required(
            "task", ParameterKind.TEXT, "What the model does; it decides which other keys and metrics there are.");
    static final Parameter<String> DESCRIPTION = Parameter.optional(
                    "description", ParameterKind.TEXT, "What the model is, for people who read the suite.")
            .with(Strictness.none());
    static final Parameter<List<Column>> ID = Parameter.optional(
            "id",
            ParameterKind.COLUMNS,
            "The columns that tell rows apart; needed to compare with a baseline row by row.");
    static final Parameter<List<String>> METRICS = Parameter.optional(
                    "metrics", ParameterKind.TEXTS, "What is computed; by default the usual metrics of the task.")
            .with(Strictness.none());
    static final Parameter<Long> MIN_SUPPORT = Parameter.optional(
                    "min_support",
                    ParameterKind.COUNT,
                    "How many rows of each class a metric needs to be judged on a slice; by default 30.")
            .with(Strictness.less(Strictness::of, 30L));
    static final Parameter<Long> REPLICATES = Parameter.optional(
            "replicates", ParameterKind.COUNT, "How often the bootstrap draws; by default 2000, from 100 to 100000.");
    static final Parameter<Long> SEED =
            Parameter.optional("seed", ParameterKind.COUNT, "Seed of everything that is drawn; by default 0.");
    static final Parameter<Column> STRATIFY = Parameter.optional(
            "stratify",
            ParameterKind.COLUMN,
            "The bootstrap draws as many rows of each value of this column as there are; values of fewer than 30"
                    + " rows are drawn together.");
    static final Parameter<Column> CLUSTER = Parameter.optional(
            "cluster",
            ParameterKind.COLUMN,
            "Rows with one value of this column depend on each other, such as those of one household: they are drawn"
                    + " together.");
    static final Parameter<List<Column>> WEAK_SLICES = Parameter.optional(
                    "weak_slices",
                    ParameterKind.COLUMNS,
                    "Look for slices that do worse than the rest, among values and bins of these columns, alone and in pairs:"
                            + " found on one half of the rows, tested on the other; in forecasting on earlier and on later times.")
            .with(Strictness.none());
    static final Parameter<Long> MAX_LOOKS = Parameter.optional(
                    "max_looks",
                    ParameterKind.COUNT,
                    "How many different predictions gates may judge on one test set before it warns that the set is worn out.")
            .with(Strictness.less(Strictness::of));
    static final Parameter<Duration> TIME_LIMIT = Parameter.optional(
                    "time_limit", ParameterKind.DURATION, "How long `command` may run; by default 10m.")
            .with(Strictness.none());
    static final Parameter<MetricsFormat> METRICS_FORMAT = Parameter.optional(
                    "metrics_format",
                    ParameterKind.choice(MetricsFormat.class),
                    "What wrote `metrics_file`; needed only where its content does not tell.")
            .with(Strictness.none());

    static final String PREDICTIONS = "predictions";
    static final String BASELINE = "baseline";
    static final String COMMAND = "command";
    static final String METRICS_FILE = "metrics_file";
    static final String SLICES = "slices";
    static final String MODEL = "model";
    static final String DATA = "data";
    static final String INPUTS = "inputs";
    static final Parameter<List<String>> CLASSES = Parameter.optional(
            "classes",
            ParameterKind.TEXTS,
            "Names of the classes in the order of the model's outputs, where it has none.");
    static final Parameter<List<String>> OUTPUT = Parameter.optional(
            "output", ParameterKind.TEXTS, "The outputs to take, where the model has several that could be meant.");

    /** The keys of a model of any task that hold one value or a list. */
    static final List<Parameter<?>> PREDICTED = List.of(
            TASK,
            DESCRIPTION,
            ID,
            METRICS,
            MIN_SUPPORT,
            REPLICATES,
            SEED,
            STRATIFY,
            CLUSTER,
            WEAK_SLICES,
            MAX_LOOKS,
            TIME_LIMIT);
    /** The keys of a model whose metrics come from a file. */
    static final List<Parameter<?>> REPORTED = List.of(DESCRIPTION, TIME_LIMIT, METRICS_FORMAT);

    private ModelKeys() {}
}
