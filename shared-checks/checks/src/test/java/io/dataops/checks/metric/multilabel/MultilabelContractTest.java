package io.dataops.checks.metric.multilabel;

import io.dataops.checks.metric.MetricFamily;
import io.dataops.checks.metric.classwise.ClassList;
import io.dataops.checks.metric.classwise.MetricContract;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

class MultilabelContractTest implements MetricContract<MultilabelExamples> {
    private static final ClassList LABELS =
            new ClassList(ClassList.Noun.LABEL, List.of("a", "b", "c"), ClassList.Order.DECLARED);

    @Override
    public MetricFamily<MultilabelExamples> family() {
        return MultilabelMetrics.family();
    }

    @Override
    public List<String> further() {
        return List.of(
                "f1(average=macro)",
                "f1(average=samples)",
                "f1(average=samples, empty=one)",
                "jaccard(average=samples, empty=zero)",
                "precision(absent=zero)",
                "recall(label=b)",
                "roc_auc(average=micro)",
                "roc_auc",
                "average_precision(average=micro)");
    }

    @Override
    public MultilabelExamples plain(Random random) {
        int rows = 6 + random.nextInt(30);
        double[][] probabilities = new double[LABELS.size()][];
        Arrays.setAll(
                probabilities,
                label -> random.ints(rows, 0, 6)
                        .mapToDouble(fifths -> fifths / 5.0)
                        .toArray());
        return MultilabelExamples.of(
                        LABELS,
                        rows,
                        sets(label -> rows(rows, row -> random.nextInt(3 + label) == 0)),
                        sets(label -> rows(rows, row -> probabilities[label][row] >= 0.6)))
                .withProbabilities(probabilities);
    }

    @Override
    public MultilabelExamples plain(MultilabelExamples examples, int[] rows) {
        return MultilabelExamples.of(
                LABELS,
                rows.length,
                sets(label -> rows(rows.length, i -> examples.isLabelled(label, rows[i]))),
                sets(label -> rows(rows.length, i -> examples.isPredicted(label, rows[i]))));
    }

    private interface OfLabel {
        BitSet rows(int label);
    }

    private static List<BitSet> sets(OfLabel ofLabel) {
        return IntStream.range(0, LABELS.size()).mapToObj(ofLabel::rows).toList();
    }

    private static BitSet rows(int rows, IntPredicate condition) {
        BitSet set = new BitSet();
        IntStream.range(0, rows).filter(condition).forEach(set::set);
        return set;
    }
}
