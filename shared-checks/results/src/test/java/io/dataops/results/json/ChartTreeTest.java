package io.dataops.results.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import io.dataops.results.Decision;
import io.dataops.results.Effect;
import io.dataops.results.Evidence;
import io.dataops.results.GateDecision;
import io.dataops.results.HistoryChart;
import io.dataops.results.HistoryChart.Drawn;
import io.dataops.results.HistoryChart.Role;
import io.dataops.results.Run;
import io.dataops.results.Verdict;
import io.dataops.results.VerificationResult;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChartTreeTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final HistoryChart CHART = new HistoryChart(
            "churn.roc_auc[region=north]",
            "cusum",
            List.of(
                    new HistoryChart.Point(NOON, "abc", 0.9, Role.LEARNED, new Drawn(0, -0.25, -5.0, 0.0, 5.0), ""),
                    new HistoryChart.Point(NOON, null, 0.1, Role.LEFT_OUT, null, "incident: labels were late"),
                    new HistoryChart.Point(NOON, null, 0.8, Role.SEEN, new Drawn(1, null, null, null, null), ""),
                    new HistoryChart.Point(NOON, "def", 0.7, Role.JUDGED, new Drawn(6, 0.0, -5.0, 0.0, 5.0), "cusum")));

    @Test
    void aChartReadsBackAsItWas() throws Exception {
        VerificationResult read = new ResultJson(1 << 20).read(new ByteArrayInputStream(bytes()), "result.json");
        assertThat(read.gates().get(0).chart()).isEqualTo(CHART);
    }

    @Test
    void aChartIsAsTheSchemaSays() throws Exception {
        JsonMapper mapper = new JsonMapper();
        Schema schema = SchemaRegistry.withDefaultDialect(Dialects.getDraft202012())
                .getSchema(mapper.readTree(
                        ResultJson.class.getResourceAsStream("/io/dataops/results/dataops-result-1.schema.json")));
        assertThat(schema.validate(mapper.readTree(bytes()))).isEmpty();
    }

    private static byte[] bytes() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ResultJson(1 << 20)
                .write(
                        new VerificationResult(
                                Verdict.FAILED,
                                new Evidence(null, null, null, null, "sha256:1", null, null, "t", "e", null),
                                new Run(NOON, 1, null),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(new GateDecision(
                                                "g",
                                                GateDecision.CONTROL_CHART,
                                                "churn.roc_auc",
                                                "region=north",
                                                Decision.FAIL,
                                                Effect.BLOCK,
                                                "why",
                                                Map.of(),
                                                null)
                                        .showing(CHART)),
                                List.of()),
                        out);
        return out.toByteArray();
    }
}
