package io.dataops.checks.metric.multiclass;

import io.dataops.checks.metric.MetricText;
import io.dataops.checks.metric.classwise.ClassList;
import io.dataops.results.literal.LiteralException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.SplittableRandom;

/** Times a million rows of five classes. Run by hand: it asserts nothing. */
final class MulticlassBenchmark {
    private static final int ROWS = 1_000_000;

    private MulticlassBenchmark() {}

    public static void main(String[] arguments) throws LiteralException {
        List<String> names = List.of("alpha", "beta", "gamma", "delta", "epsilon");
        ClassList classes = new ClassList(ClassList.Noun.CLASS, names, ClassList.Order.DECLARED);
        SplittableRandom random = new SplittableRandom(1);
        int[] labels = random.ints(ROWS, 0, names.size()).toArray();
        double[][] probabilities = new double[names.size()][ROWS];
        for (int row = 0; row < ROWS; row++) {
            double sum = 0;
            for (int c = 0; c < names.size(); c++) {
                probabilities[c][row] = random.nextDouble() + (labels[row] == c ? 0.5 : 0);
                sum += probabilities[c][row];
            }
            for (int c = 0; c < names.size(); c++) {
                probabilities[c][row] /= sum;
            }
        }
        for (int run = 0; run < 3; run++) {
            MulticlassExamples examples = MulticlassExamples.scored(classes, labels, probabilities);
            time(
                    "classification report",
                    examples,
                    List.of("precision", "recall", "f1", "accuracy", "f1(average=weighted)", "f1(class=beta)"));
            time("roc_auc", examples, List.of("roc_auc"));
            time("roc_auc ovo", examples, List.of("roc_auc(multi=ovo)"));
            time("average_precision", examples, List.of("average_precision"));
            time("log_loss, brier", examples, List.of("log_loss", "brier"));
            time("ece", examples, List.of("ece"));
        }
    }

    private static void time(String what, MulticlassExamples examples, List<String> metrics) throws LiteralException {
        // The processor's time, since other work on the machine is not ours.
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        for (String metric : metrics) {
            MetricText text = MetricText.parse(metric);
            MulticlassMetrics.family()
                    .find(text.name())
                    .orElseThrow()
                    .metric(text)
                    .of(examples);
        }
        System.out.printf("%s: %d ms%n", what, (threads.getCurrentThreadCpuTime() - start) / 1_000_000);
    }
}
