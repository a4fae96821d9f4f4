package io.dataops.checks.metric.multiclass;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.dataops.checks.metric.Partition;
import io.dataops.checks.metric.classwise.ClassList;
import io.dataops.checks.metric.classwise.ReferenceCases;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class MulticlassReferenceTest {
    @TestFactory
    Stream<DynamicTest> everyMetricSaysWhatTheIndependentToolSays() throws IOException {
        return ReferenceCases.of("multiclass.json").stream()
                .map(it -> DynamicTest.dynamicTest(
                        it.get("case").textValue(),
                        () -> assertThat(ReferenceCases.differences(
                                        MulticlassMetrics.family(), examples(it), it.get("values")))
                                .isEmpty()));
    }

    private static MulticlassExamples examples(JsonNode it) {
        ClassList classes = new ClassList(
                ClassList.Noun.CLASS,
                ReferenceCases.texts(it.get("classes")),
                it.get("order").textValue().equals("declared") ? ClassList.Order.DECLARED : ClassList.Order.CODE_POINT);
        MulticlassExamples rows = MulticlassExamples.of(classes, whole(it.get("labels")), whole(it.get("predictions")))
                .withProbabilities(ReferenceCases.columns(it.get("probabilities"), classes.size()));
        MulticlassExamples weighted =
                it.get("weights").isNull() ? rows : rows.withWeights(ReferenceCases.numbers(it.get("weights")));
        return it.get("extent").textValue().equals("part")
                ? weighted.split(new Partition(new int[rows.rows()], 1)).get(0)
                : weighted;
    }

    private static int[] whole(JsonNode array) {
        return ReferenceCases.list(array).stream().mapToInt(JsonNode::intValue).toArray();
    }
}
