package io.dataops.checks.metric.multilabel;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.dataops.checks.metric.Partition;
import io.dataops.checks.metric.classwise.ClassList;
import io.dataops.checks.metric.classwise.ReferenceCases;
import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class MultilabelReferenceTest {
    @TestFactory
    Stream<DynamicTest> everyMetricSaysWhatTheIndependentToolSays() throws IOException {
        return ReferenceCases.of("multilabel.json").stream()
                .map(it -> DynamicTest.dynamicTest(
                        it.get("case").textValue(),
                        () -> assertThat(ReferenceCases.differences(
                                        MultilabelMetrics.family(), examples(it), it.get("values")))
                                .isEmpty()));
    }

    private static MultilabelExamples examples(JsonNode it) {
        ClassList labels =
                new ClassList(ClassList.Noun.LABEL, ReferenceCases.texts(it.get("labels")), ClassList.Order.DECLARED);
        MultilabelExamples rows = MultilabelExamples.of(
                        labels,
                        it.get("truth").size(),
                        sets(it.get("truth"), labels.size()),
                        sets(it.get("predicted"), labels.size()))
                .withProbabilities(ReferenceCases.columns(it.get("probabilities"), labels.size()));
        MultilabelExamples weighted =
                it.get("weights").isNull() ? rows : rows.withWeights(ReferenceCases.numbers(it.get("weights")));
        return it.get("extent").textValue().equals("part")
                ? weighted.split(new Partition(new int[rows.rows()], 1)).get(0)
                : weighted;
    }

    private static List<BitSet> sets(JsonNode rows, int labels) {
        return Stream.of(ReferenceCases.columns(rows, labels))
                .map(column -> {
                    BitSet set = new BitSet();
                    IntStream.range(0, column.length)
                            .filter(row -> column[row] == 1)
                            .forEach(set::set);
                    return set;
                })
                .toList();
    }
}
