package io.dataops.checks.task;

import io.dataops.checks.metric.Groups;
import io.dataops.checks.metric.binary.BinaryExamples;
import io.dataops.checks.metric.binary.BinaryExamplesBuilder;
import io.dataops.checks.metric.binary.FlipRate;
import io.dataops.checks.metric.binary.LogLossClip;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.RowTable;
import io.dataops.checks.plan.RowsRequest.Wanted;
import io.dataops.results.literal.Counted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a binary model.
 *
 * @param label the true class
 * @param positive the class that counts as yes
 * @param score what ranks rows; null when there is only a prediction
 * @param prediction the predicted class; null when the threshold decides, or nothing does
 * @param threshold from which score on a row is predicted positive; null with a prediction, and when nothing decides
 * @param weight null when every row weighs 1
 */
record BinaryTaskRoles(
        Column label,
        String positive,
        @Nullable ScoreColumn score,
        @Nullable Column prediction,
        @Nullable Double threshold,
        @Nullable Column weight)
        implements Roles<BinaryExamples> {
    /** A column that ranks rows. */
    record ScoreColumn(Column column, Kind kind) {
        enum Kind {
            SCORE,
            PROBABILITY
        }

        boolean isProbability() {
            return kind == Kind.PROBABILITY;
        }

        String words() {
            return isProbability() ? "the probability" : "the score";
        }
    }

    @Override
    public List<Wanted> columns() {
        return Stream.<@Nullable Wanted>of(
                        new Wanted.Code(label),
                        score == null ? null : new Wanted.Numeric(score.column),
                        prediction == null ? null : new Wanted.Code(prediction),
                        weight == null ? null : new Wanted.Numeric(weight))
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
    }

    @Override
    public List<Wanted> predictions() {
        return Stream.<@Nullable Wanted>of(
                        score == null ? null : new Wanted.Numeric(score.column),
                        prediction == null ? null : new Wanted.Code(prediction))
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
    }

    @Override
    public OptionalLong reclassified(BinaryExamples candidate, BinaryExamples baseline) {
        return FlipRate.DISAGREEMENT.rows(candidate, baseline);
    }

    @Override
    public Optional<String> positiveClass() {
        return Optional.of(positive);
    }

    @Override
    public Optional<BinaryExamples> dummy(BinaryExamples examples) {
        return examples.uninformed();
    }

    private int place(Wanted wanted) {
        return columns().indexOf(wanted);
    }

    @Override
    public Reading<BinaryExamples> read(RowTable table, List<Groups> groups) {
        RowFlaws flaws = new RowFlaws();
        RowReader reader = new RowReader(table, flaws);
        BinaryTaskClasses classes = new BinaryTaskClasses(
                positive,
                reader.codes(place(new Wanted.Code(label)), "the label"),
                prediction == null ? null : reader.codes(place(new Wanted.Code(prediction)), "the prediction"));
        BinaryExamplesBuilder examples =
                BinaryExamples.of(classes.positives(), table.rows()).groups(groups);
        List<String> notes = new ArrayList<>(classes.notes());
        double @Nullable [] scores = score == null ? null : scores(reader, score);
        if (weight != null) {
            examples.weights(reader.weights(place(new Wanted.Numeric(weight))));
        }
        classes.noteUnknownPredictions(table, flaws);
        if (!flaws.none() || classes.problem().isPresent()) {
            List<String> reasons = new ArrayList<>(classes.problem().stream().toList());
            reasons.addAll(flaws.reasons());
            return new Reading.Refused<>(reasons);
        }
        if (score != null && scores != null) {
            takeScores(examples, scores, score, notes);
        }
        if (prediction != null) {
            examples.predictions(classes.predictedPositives());
        }
        return Reading.taken(examples.classes(positive, classes.negative()).build(), notes);
    }

    private double[] scores(RowReader reader, ScoreColumn score) {
        int place = place(new Wanted.Numeric(score.column));
        return score.isProbability()
                ? reader.probabilities(place, score.words())
                : reader.numbers(place, score.words());
    }

    private void takeScores(BinaryExamplesBuilder examples, double[] scores, ScoreColumn score, List<String> notes) {
        if (score.isProbability()) {
            examples.probabilities(scores);
            clipped(scores).ifPresent(notes::add);
        } else {
            examples.scores(scores);
        }
        if (threshold != null) {
            examples.threshold(threshold);
            notes.add("a row is predicted positive when " + score.words() + " is at least " + threshold);
        }
    }

    private static Optional<String> clipped(double[] probabilities) {
        long clipped = DoubleStream.of(probabilities).filter(LogLossClip::clips).count();
        return clipped == 0
                ? Optional.empty()
                : Optional.of(new Counted(clipped, "probability").does("is", "are")
                        + " 0 or 1, or as good as that; log_loss takes the nearest it allows, "
                        + LogLossClip.DISTANCE + " from there");
    }

    @Override
    public Pictures pictures(BinaryExamples examples) {
        return new BinaryTaskPictures(examples, threshold).all();
    }
}
