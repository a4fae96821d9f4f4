package io.dataops.results.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import io.dataops.results.Anchor;
import io.dataops.results.BaselineEvidence;
import io.dataops.results.CheckDescription;
import io.dataops.results.DatasetEvidence;
import io.dataops.results.Evidence;
import io.dataops.results.Finding;
import io.dataops.results.GateDecision;
import io.dataops.results.HistoryChart;
import io.dataops.results.Loosening;
import io.dataops.results.MetricReading;
import io.dataops.results.ModelEvidence;
import io.dataops.results.ModuleBaseline;
import io.dataops.results.Promotion;
import io.dataops.results.Run;
import io.dataops.results.Samples;
import io.dataops.results.SourcePosition;
import io.dataops.results.VerificationResult;
import io.dataops.results.Waiver;
import io.dataops.results.testing.SampleResults;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ResultSchemaTest {
    private final ObjectMapper mapper = new ObjectMapper();
    private final JsonNode definition = definition();

    @ParameterizedTest
    @MethodSource("io.dataops.results.json.ResultJsonTest#results")
    void writtenResultsAreValid(VerificationResult result) throws IOException {
        assertThat(faults(tree(result))).isEmpty();
    }

    @Test
    void hostileResultsAreValid() throws IOException {
        assertThat(faults(tree(SampleResults.hostile()))).isEmpty();
    }

    @Test
    void wrongResultsAreRefused() throws IOException {
        JsonNode good = tree(SampleResults.complete());
        for (String key : List.of("format", "verdict", "evidence", "run", "datasets", "checks", "gates")) {
            ObjectNode without = good.deepCopy();
            without.remove(key);
            assertThat(faults(without)).as("without " + key).isNotEmpty();
        }
        assertThat(faults(changed(good, "", "format", "\"dataops-result/2\""))).isNotEmpty();
        assertThat(faults(changed(good, "", "verdict", "\"PASSED\""))).isNotEmpty();
        assertThat(faults(changed(good, "/checks/0", "status", "\"ok\""))).isNotEmpty();
        assertThat(faults(changed(good, "/checks/3", "failing", "-1"))).isNotEmpty();
        assertThat(faults(changed(good, "/checks/3", "failing", "\"12\""))).isNotEmpty();
        assertThat(faults(changed(good, "/checks/3", "source", "{}"))).isNotEmpty();
        assertThat(faults(changed(good, "/metrics/0", "undefined", "\"both\""))).isNotEmpty();
        assertThat(faults(changed(good, "/models/0", "curves", "null"))).isNotEmpty();
        assertThat(faults(changed(good, "/models/0/testSet", "looks", "\"3\""))).isNotEmpty();
        assertThat(faults(changed(good, "/models/0/matrices/0", "counts", "[[-1]]")))
                .isNotEmpty();
        assertThat(faults(changed(good, "/gates/0", "numbers", "{\"lower\": \"0.1\"}")))
                .isNotEmpty();
    }

    @Test
    void laterMinorVersionsAndTheirFieldsAreValid() throws IOException {
        JsonNode good = tree(SampleResults.complete());
        JsonNode later = changed(changed(good, "", "format", "\"dataops-result/1.4\""), "/checks/0", "owner", "{}");
        assertThat(faults(later)).isEmpty();
    }

    @Test
    void everyRecordComponentIsInTheSchema() {
        Map<String, List<Class<? extends Record>>> records = Map.ofEntries(
                Map.entry("evidence", List.of(Evidence.class)),
                Map.entry("run", List.of(Run.class)),
                Map.entry("dataset", List.of(DatasetEvidence.class)),
                Map.entry("column", List.of(DatasetEvidence.ColumnType.class)),
                Map.entry("check", List.of(CheckDescription.class, Finding.class)),
                Map.entry("samples", List.of(Samples.class)),
                Map.entry("model", List.of(ModelEvidence.class)),
                Map.entry("baseline", List.of(ModelEvidence.Baseline.class)),
                Map.entry("testSet", List.of(ModelEvidence.TestSet.class)),
                Map.entry("scoring", List.of(ModelEvidence.Scoring.class)),
                Map.entry("command", List.of(ModelEvidence.CommandRun.class)),
                Map.entry("slice", List.of(ModelEvidence.SliceRows.class)),
                Map.entry("curve", List.of(ModelEvidence.Curve.class)),
                Map.entry("point", List.of(ModelEvidence.Point.class)),
                Map.entry("matrix", List.of(ModelEvidence.ConfusionMatrix.class)),
                Map.entry("threshold", List.of(ModelEvidence.ThresholdRow.class)),
                Map.entry("weakSlice", List.of(ModelEvidence.WeakSlice.class)),
                Map.entry("metric", List.of(MetricReading.class)),
                Map.entry("interval", List.of(MetricReading.Interval.class)),
                Map.entry("gate", List.of(GateDecision.class)),
                Map.entry("waiver", List.of(Waiver.class)),
                Map.entry("promotedBaseline", List.of(BaselineEvidence.class)),
                Map.entry("moduleBaseline", List.of(ModuleBaseline.class)),
                Map.entry("anchor", List.of(Anchor.class)),
                Map.entry("promotion", List.of(Promotion.class)),
                Map.entry("loosening", List.of(Loosening.class)),
                Map.entry("historyChart", List.of(HistoryChart.class)),
                Map.entry("chartPoint", List.of(HistoryChart.Point.class)),
                Map.entry("drawnPoint", List.of(HistoryChart.Drawn.class)),
                Map.entry("source", List.of(SourcePosition.class)));
        records.forEach((name, types) -> {
            List<String> components = types.stream()
                    .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                    .map(component -> component.getName())
                    .toList();
            List<String> known = properties(definition.at("/$defs/" + name));
            assertThat(known).as(name).containsAll(components);
            assertThat(known.size() - components.size()).as(name).isEqualTo(name.equals("check") ? 1 : 0);
        });
        assertThat(definition.at("/$defs").properties()).hasSameSizeAs(records.keySet());
        assertThat(properties(definition))
                .contains("format")
                .containsAll(Arrays.stream(VerificationResult.class.getRecordComponents())
                        .map(component -> component.getName())
                        .toList());
    }

    private static List<String> properties(JsonNode object) {
        return object.get("properties").properties().stream()
                .map(Map.Entry::getKey)
                .toList();
    }

    private JsonNode changed(JsonNode tree, String pointer, String key, String value) throws IOException {
        JsonNode copy = tree.deepCopy();
        ((ObjectNode) copy.at(pointer)).set(key, mapper.readTree(value));
        return copy;
    }

    private List<Error> faults(JsonNode tree) {
        Schema schema =
                SchemaRegistry.withDefaultDialect(Dialects.getDraft202012()).getSchema(definition);
        return schema.validate(tree);
    }

    private JsonNode tree(VerificationResult result) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ResultJson(1).write(result, out);
        return mapper.readTree(out.toByteArray());
    }

    private JsonNode definition() {
        try {
            return mapper.readTree(
                    ResultJson.class.getResourceAsStream("/io/dataops/results/dataops-result-1.schema.json"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
