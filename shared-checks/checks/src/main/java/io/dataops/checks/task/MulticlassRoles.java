package io.dataops.checks.task;

import io.dataops.checks.metric.Groups;
import io.dataops.checks.metric.classwise.ClassList;
import io.dataops.checks.metric.multiclass.MulticlassExamples;
import io.dataops.checks.metric.multiclass.TopLabelBins;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.RowTable;
import io.dataops.checks.plan.RowsRequest.Wanted;
import io.dataops.checks.plan.Values;
import io.dataops.results.ModelEvidence.ConfusionMatrix;
import io.dataops.results.ModelEvidence.Curve;
import io.dataops.results.ModelEvidence.Point;
import io.dataops.results.literal.Counted;
import io.dataops.results.literal.Quoted;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a multiclass model.
 *
 * @param prediction null when the class with the highest probability is predicted
 * @param probabilities by class; none when the model gives none
 * @param weight null when every row counts 1
 */
record MulticlassRoles(
        Column label,
        ClassSource source,
        @Nullable Column prediction,
        Map<String, Column> probabilities,
        @Nullable Column weight)
        implements Roles<MulticlassExamples> {
    private static final int MOST_CLASSES_OF_A_MATRIX = 100;
    private static final int CALIBRATION_BINS = 10;

    @Override
    public List<Wanted> columns() {
        List<Wanted> wanted = new ArrayList<>();
        wanted.add(new Wanted.Code(label));
        if (prediction != null) {
            wanted.add(new Wanted.Code(prediction));
        }
        if (!probabilities.isEmpty()) {
            source.known().forEach(name -> wanted.add(new Wanted.Numeric(probability(name))));
        }
        if (weight != null) {
            wanted.add(new Wanted.Numeric(weight));
        }
        return wanted.stream().distinct().toList();
    }

    private Column probability(String name) {
        return Objects.requireNonNull(probabilities.get(name), name);
    }

    @Override
    public List<Wanted> predictions() {
        List<Wanted> wanted = new ArrayList<>();
        Stream.ofNullable(prediction).map(Wanted.Code::new).forEach(wanted::add);
        probabilities.values().stream().map(Wanted.Numeric::new).forEach(wanted::add);
        return wanted.stream().distinct().toList();
    }

    @Override
    public OptionalLong reclassified(MulticlassExamples candidate, MulticlassExamples baseline) {
        return OptionalLong.of(IntStream.range(0, candidate.rows())
                .filter(row -> !candidate
                        .classes()
                        .names()
                        .get(candidate.prediction(row))
                        .equals(baseline.classes().names().get(baseline.prediction(row))))
                .count());
    }

    /** Always says the commonest class, and gives each class the probability that its share of the rows is. */
    @Override
    public Optional<MulticlassExamples> dummy(MulticlassExamples examples) {
        int classes = examples.classes().size();
        double[] shares = new double[classes];
        double total = 0;
        for (int row = 0; row < examples.rows(); row++) {
            shares[examples.label(row)] += examples.weights().weight(row);
            total += examples.weights().weight(row);
        }
        if (!(total > 0)) {
            return Optional.empty();
        }
        int commonest = 0;
        int[] labels = new int[examples.rows()];
        double[][] perClass = new double[classes][labels.length];
        for (int index = 0; index < classes; index++) {
            commonest = shares[index] > shares[commonest] ? index : commonest;
            Arrays.fill(perClass[index], shares[index] / total);
        }
        int[] predictions = new int[labels.length];
        Arrays.fill(predictions, commonest);
        Arrays.setAll(labels, examples::label);
        MulticlassExamples dummy = MulticlassExamples.of(examples.classes(), labels, predictions)
                .withProbabilities(examples.scores().present() ? perClass : new double[0][]);
        double[] weights = new double[labels.length];
        Arrays.setAll(weights, row -> examples.weights().weight(row));
        return Optional.of(examples.weighted() ? dummy.withWeights(weights) : dummy);
    }

    @Override
    public Reading<MulticlassExamples> read(RowTable table, List<Groups> groups) {
        RowFlaws flaws = new RowFlaws();
        RowReader reader = new RowReader(table, flaws);
        Values.Codes labelTexts = reader.codes(index(new Wanted.Code(label)), "the label");
        List<Values.Codes> predictionTexts = Stream.ofNullable(prediction)
                .map(column -> reader.codes(index(new Wanted.Code(column)), "the prediction"))
                .toList();
        ClassList classes = source.classes(
                Stream.concat(Stream.of(labelTexts), predictionTexts.stream()).toList());
        ClassCodes codes = new ClassCodes(classes, table, flaws);
        int[] labels = codes.indices(labelTexts, "the label");
        List<int[]> predictions = predictionTexts.stream()
                .map(texts -> codes.indices(texts, "the prediction"))
                .toList();
        double[][] perClass = perClass(reader, classes);
        new Distributions(perClass, table, flaws).addUp();
        List<double[]> weights = Stream.ofNullable(weight)
                .map(column -> reader.weights(index(new Wanted.Numeric(column))))
                .toList();
        if (!flaws.none()) {
            return new Reading.Refused<>(flaws.reasons());
        }
        MulticlassExamples examples = predictions.isEmpty()
                ? MulticlassExamples.scored(classes, labels, perClass)
                : MulticlassExamples.of(classes, labels, predictions.get(0)).withProbabilities(perClass);
        return Reading.taken(weights.isEmpty() ? examples : examples.withWeights(weights.get(0)), notes(examples));
    }

    private int index(Wanted wanted) {
        return columns().indexOf(wanted);
    }

    private double[][] perClass(RowReader reader, ClassList classes) {
        return probabilities.isEmpty()
                ? new double[0][]
                : classes.names().stream()
                        .map(name -> reader.probabilities(
                                index(new Wanted.Numeric(probability(name))),
                                "the probability of " + Quoted.text(name)))
                        .toArray(double[][]::new);
    }

    private List<String> notes(MulticlassExamples examples) {
        List<String> notes = new ArrayList<>();
        if (source.isInRows()) {
            notes.add("'classes' lists none, so the classes are the "
                    + examples.classes().size() + " that rows have or are predicted to have");
        }
        long impossible = impossible(examples);
        if (impossible > 0) {
            notes.add("the probability of the row's own class is 0 in " + new Counted(impossible, "row")
                    + "; log_loss takes it as 2.2e-16");
        }
        return notes;
    }

    private static long impossible(MulticlassExamples examples) {
        long impossible = 0;
        if (examples.scores().present()) {
            for (int row = 0; row < examples.rows(); row++) {
                impossible += examples.scores().score(examples.label(row), row) == 0 ? 1 : 0;
            }
        }
        return impossible;
    }

    @Override
    public Pictures pictures(MulticlassExamples examples) {
        List<String> names = examples.classes().names();
        List<ConfusionMatrix> matrices = names.size() > MOST_CLASSES_OF_A_MATRIX
                ? List.of()
                : List.of(new ConfusionMatrix(
                        "candidate",
                        names,
                        Stream.of(examples.confusion())
                                .map(row -> Arrays.stream(row).boxed().toList())
                                .toList()));
        return new Pictures(curves(examples), matrices, List.of());
    }

    private static List<Curve> curves(MulticlassExamples examples) {
        List<Curve> curves = new ArrayList<>(ClassCurves.of(examples));
        if (examples.scores().present() && examples.weights().total() > 0) {
            curves.add(new Curve(
                    "calibration",
                    "candidate",
                    TopLabelBins.of(examples, CALIBRATION_BINS, TopLabelBins.Strategy.WIDTH).stream()
                            .map(bin -> new Point(bin.confidence(), bin.accuracy(), bin.weight()))
                            .toList()));
        }
        return curves;
    }
}
