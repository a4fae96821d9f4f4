package io.dataops.results;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A model as it was evaluated: where its predictions come from, what they were compared with, and what reports draw.
 *
 * @param name its name in the suite
 * @param task such as {@code binary}
 * @param source where the predictions come from, such as {@code target/predictions.parquet}
 * @param rows rows that were evaluated; null when none could be
 * @param classes its classes in order; empty for a task without any
 * @param positive the class that counts as yes; null for any task but binary
 * @param baseline what it was compared with; null without a baseline
 * @param testSet the rows it was judged on; null when rows have no id or could not be read
 * @param scoring how a model file scored the rows; null for predictions that were given
 * @param command the command that made the predictions or metrics; null without one
 * @param slices the slices with the rows of each, all rows not among them
 * @param curves what to draw; empty for a task without curves
 * @param matrices confusion matrices; empty for a task without classes
 * @param thresholds what follows from each threshold; empty without scores
 * @param weakSlices slices that a search found to be worse than the rest; empty when none was, or none was looked for
 * @param notes what a reader of the metrics should know, a sentence each
 * @param problem why it could not be evaluated; null when it was
 */
public record ModelEvidence(
        String name,
        String task,
        String source,
        @Nullable Long rows,
        List<String> classes,
        @Nullable String positive,
        @Nullable Baseline baseline,
        @Nullable TestSet testSet,
        @Nullable Scoring scoring,
        @Nullable CommandRun command,
        List<SliceRows> slices,
        List<Curve> curves,
        List<ConfusionMatrix> matrices,
        List<ThresholdRow> thresholds,
        List<WeakSlice> weakSlices,
        List<String> notes,
        @Nullable String problem) {
    public ModelEvidence {
        classes = List.copyOf(classes);
        slices = List.copyOf(slices);
        curves = List.copyOf(curves);
        matrices = List.copyOf(matrices);
        thresholds = List.copyOf(thresholds);
        weakSlices = List.copyOf(weakSlices);
        notes = List.copyOf(notes);
        int known = classes.size();
        if (slices.stream()
                .anyMatch(it -> !it.classes().isEmpty() && it.classes().size() != known)) {
            throw new IllegalArgumentException("a slice has rows of other classes than the model");
        }
    }

    /** The same model by another name. */
    public ModelEvidence withName(String other) {
        return new ModelEvidence(
                other,
                task,
                source,
                rows,
                classes,
                positive,
                baseline,
                testSet,
                scoring,
                command,
                slices,
                curves,
                matrices,
                thresholds,
                weakSlices,
                notes,
                problem);
    }

    /**
     * What a model was compared with.
     *
     * @param source where the baseline's predictions or metrics come from
     * @param fingerprint of its files; null when they could not be read
     * @param rows rows that both have; null when rows were not compared
     * @param changed rows of which anything predicted differs, a score or probability too; null when rows were not compared
     * @param reclassified rows for which another class is predicted; null when rows were not compared, and for a task or model
     *     that predicts no classes
     * @param problem why it could not be compared; null when it was
     */
    public record Baseline(
            String source,
            @Nullable String fingerprint,
            @Nullable Long rows,
            @Nullable Long changed,
            @Nullable Long reclassified,
            @Nullable String problem) {
        public Baseline {
            if (reclassified != null && (changed == null || reclassified > changed)) {
                throw new IllegalArgumentException("a baseline has more reclassified rows than changed ones");
            }
            if (changed != null && (rows == null || changed > rows)) {
                throw new IllegalArgumentException("a baseline has more changed rows than rows that were compared");
            }
        }

        /** Whether both predict the same for every row: either nothing changed, or a model was compared with itself. */
        public boolean identical() {
            return rows != null && rows > 0 && changed != null && changed == 0;
        }
    }

    /**
     * The rows a model was judged on.
     *
     * @param fingerprint of ids and labels, whatever the order of the rows
     * @param looks how many different predictions gates have judged on it so far, this one included
     */
    public record TestSet(String fingerprint, long looks) {}

    /**
     * How a model file scored the rows.
     *
     * @param file as the suite writes it
     * @param fingerprint of the file
     * @param runtime name and version of what ran it, such as {@code onnxruntime 1.28.0}
     * @param description producer, opset, inputs and outputs in one line
     * @param bytes size of the file
     */
    public record Scoring(String file, String fingerprint, String runtime, String description, long bytes) {}

    /**
     * A command that made predictions or metrics.
     *
     * @param command its words
     * @param exitCode null when it was stopped or could not start
     * @param durationMillis how long it ran, in milliseconds
     * @param timeLimitMillis how long it might have run
     * @param output the last lines of what it wrote
     */
    public record CommandRun(
            List<String> command,
            @Nullable Integer exitCode,
            long durationMillis,
            long timeLimitMillis,
            String output) {
        public CommandRun {
            command = List.copyOf(command);
        }
    }

    /**
     * How many rows a slice has.
     *
     * @param name such as {@code region=north}
     * @param classes rows of each class, in the order of the model's; empty for a task without classes
     */
    public record SliceRows(String name, long rows, List<Long> classes) {
        public SliceRows {
            classes = List.copyOf(classes);
        }
    }

    /**
     * A line to draw.
     *
     * @param kind {@code roc}, {@code precision_recall}, {@code calibration} or {@code gain}; a reader that does not know a
     *     kind leaves it out
     * @param of {@code candidate} or {@code baseline}; with several classes the class follows behind a colon
     * @param points in the order of drawing, at most {@link #MOST_POINTS}
     */
    public record Curve(String kind, String of, List<Point> points) {
        /** The most points a curve may have. */
        public static final int MOST_POINTS = 512;

        public Curve {
            points = List.copyOf(points);
            if (points.size() > MOST_POINTS) {
                throw new IllegalArgumentException(
                        "a curve has at most %d points, and this one %d".formatted(MOST_POINTS, points.size()));
            }
        }
    }

    /**
     * A point of a curve.
     *
     * @param weight rows or weight behind the point; null where a curve has none
     */
    public record Point(double x, double y, @Nullable Double weight) {}

    /**
     * How often each class was predicted for each class.
     *
     * @param of {@code candidate} or {@code baseline}
     * @param classes in order
     * @param counts for each true class the weight of rows by predicted class
     */
    public record ConfusionMatrix(String of, List<String> classes, List<List<Double>> counts) {
        public ConfusionMatrix {
            classes = List.copyOf(classes);
            counts = counts.stream().map(List::copyOf).toList();
            int size = classes.size();
            if (counts.size() != size || counts.stream().anyMatch(row -> row.size() != size)) {
                throw new IllegalArgumentException("a confusion matrix has a row and a column for each class");
            }
        }
    }

    /**
     * What follows when scores from a threshold on count as yes; weights of rows.
     *
     * @param precision null where no row is predicted positive
     * @param recall null where no row is positive
     * @param falsePositiveRate null where no row is negative
     */
    public record ThresholdRow(
            double threshold,
            double truePositive,
            double falsePositive,
            double falseNegative,
            double trueNegative,
            @Nullable Double precision,
            @Nullable Double recall,
            @Nullable Double falsePositiveRate) {}

    /**
     * A slice that does worse than the other rows: found on one half of the rows, tested on the other.
     *
     * @param slice such as {@code age>=50 and region=north}
     * @param metric the metric that was looked at
     * @param rows of the half that tested it
     * @param value the metric there, on the half that tested it
     * @param rest the metric on the other rows of that half
     * @param pValue that the slice is no worse than the rest, adjusted for all slices tested
     */
    public record WeakSlice(String slice, String metric, long rows, double value, double rest, double pValue) {}
}
