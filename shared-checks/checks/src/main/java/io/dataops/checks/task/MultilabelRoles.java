package io.dataops.checks.task;

import io.dataops.checks.metric.Groups;
import io.dataops.checks.metric.classwise.ClassList;
import io.dataops.checks.metric.multilabel.MultilabelExamples;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.RowTable;
import io.dataops.checks.plan.RowsRequest.Wanted;
import io.dataops.checks.plan.Values;
import io.dataops.results.literal.Quoted;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a multilabel model.
 *
 * @param labels by name, in order
 * @param predicted by name; none when probabilities decide
 * @param probabilities by name; none when the model gives none
 * @param threshold the probability from which on a label is predicted
 * @param weight null when every row counts 1
 */
record MultilabelRoles(
        Map<String, Column> labels,
        Map<String, Column> predicted,
        Map<String, Column> probabilities,
        double threshold,
        @Nullable Column weight)
        implements Roles<MultilabelExamples> {
    @Override
    public List<Wanted> columns() {
        List<Wanted> wanted = new ArrayList<>();
        for (String name : labels.keySet()) {
            wanted.add(code(labels, name));
            if (!predicted.isEmpty()) {
                wanted.add(code(predicted, name));
            }
            if (!probabilities.isEmpty()) {
                wanted.add(number(name));
            }
        }
        if (weight != null) {
            wanted.add(new Wanted.Numeric(weight));
        }
        return wanted.stream().distinct().toList();
    }

    private static Wanted code(Map<String, Column> columns, String name) {
        return new Wanted.Code(Objects.requireNonNull(columns.get(name), name));
    }

    private Wanted number(String name) {
        return new Wanted.Numeric(Objects.requireNonNull(probabilities.get(name), name));
    }

    @Override
    public List<Wanted> predictions() {
        return labels.keySet().stream()
                .flatMap(name -> Stream.concat(
                        predicted.isEmpty() ? Stream.empty() : Stream.of(code(predicted, name)),
                        probabilities.isEmpty() ? Stream.empty() : Stream.of(number(name))))
                .distinct()
                .toList();
    }

    @Override
    public Reading<MultilabelExamples> read(RowTable table, List<Groups> groups) {
        RowFlaws flaws = new RowFlaws();
        RowReader reader = new RowReader(table, flaws);
        List<Wanted> columns = columns();
        List<String> names = List.copyOf(labels.keySet());
        List<BitSet> truth = new ArrayList<>();
        List<BitSet> said = new ArrayList<>();
        List<double[]> scores = new ArrayList<>();
        for (String name : names) {
            String quoted = Quoted.text(name);
            truth.add(flags(reader, columns.indexOf(code(labels, name)), "the label " + quoted, table, flaws));
            if (!predicted.isEmpty()) {
                said.add(flags(
                        reader, columns.indexOf(code(predicted, name)), "the prediction of " + quoted, table, flaws));
            }
            if (!probabilities.isEmpty()) {
                scores.add(reader.probabilities(columns.indexOf(number(name)), "the probability of " + quoted));
            }
        }
        List<double[]> weights = Stream.ofNullable(weight)
                .map(column -> reader.weights(columns.indexOf(new Wanted.Numeric(column))))
                .toList();
        if (!flaws.none()) {
            return new Reading.Refused<>(flaws.reasons());
        }
        MultilabelExamples examples = MultilabelExamples.of(
                        new ClassList(ClassList.Noun.LABEL, names, ClassList.Order.DECLARED),
                        table.rows(),
                        truth,
                        predicted.isEmpty() ? reached(scores) : said)
                .withProbabilities(scores.toArray(double[][]::new));
        return Reading.taken(weights.isEmpty() ? examples : examples.withWeights(weights.get(0)), List.of());
    }

    private List<BitSet> reached(List<double[]> scores) {
        return scores.stream()
                .map(ofLabel -> rows(ofLabel.length, row -> ofLabel[row] >= threshold))
                .toList();
    }

    private static BitSet flags(RowReader reader, int column, String what, RowTable table, RowFlaws flaws) {
        Values.Codes codes = reader.codes(column, what);
        int[] byCode = codes.texts().stream().mapToInt(MultilabelRoles::flag).toArray();
        for (int row = 0; row < codes.size(); row++) {
            if (!codes.isNull(row) && byCode[codes.codes().of(row)] < 0) {
                flaws.add(what + " is neither 0 nor 1", table.place(row));
            }
        }
        return rows(
                codes.size(), row -> !codes.isNull(row) && byCode[codes.codes().of(row)] == 1);
    }

    private static int flag(String text) {
        return switch (text) {
            case "1", "true" -> 1;
            case "0", "false" -> 0;
            default -> -1;
        };
    }

    private static BitSet rows(int size, IntPredicate condition) {
        return IntStream.range(0, size).filter(condition).collect(BitSet::new, BitSet::set, BitSet::or);
    }

    /** Curves of each label; a confusion matrix needs classes that rule each other out. */
    @Override
    public Pictures pictures(MultilabelExamples examples) {
        return new Pictures(ClassCurves.of(examples), List.of(), List.of());
    }
}
