package io.dataops.results.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.results.Decision;
import io.dataops.results.Effect;
import io.dataops.results.GateDecision;
import io.dataops.results.HistoryChart;
import io.dataops.results.HistoryChart.Drawn;
import io.dataops.results.HistoryChart.Role;
import io.dataops.results.testing.Golden;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HtmlControlTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private final List<HistoryChart.Point> points = new ArrayList<>();

    @Test
    void aChartLooksLikeThis() throws IOException {
        point(100, Role.LEARNED, drawn(100), "");
        point(104, Role.LEARNED, drawn(104), "");
        point(900, Role.LEFT_OUT, null, "incident: <loaded twice>");
        point(97, Role.SEEN, drawn(97), "");
        point(130, Role.JUDGED, drawn(130), "nelson_1");

        new Golden("control-chart.html").holds(html(gate("xmr")));
    }

    @Test
    void aChartWithTwoLinesHasBoth() throws IOException {
        point(5, Role.LEARNED, new Drawn(0, -1.5, -5.0, 0.0, 5.0), "");
        point(9, Role.JUDGED, new Drawn(2.5, -0.25, -5.0, 0.0, 5.0), "");

        String html = html(gate("cusum"));
        assertThat(html.split("class=\"line candidate\"", -1)).hasSize(3);
        assertThat(html).contains("Sums of what lies above and below the centre, in sigma", "2.5 and -0.25");
    }

    @Test
    void withoutAnythingDrawnThereIsNoChart() throws IOException {
        point(5, Role.JUDGED, null, "");

        assertThat(html(gate("none"))).isEmpty();
    }

    @Test
    void onePointIsAChartToo() throws IOException {
        point(5, Role.JUDGED, new Drawn(5, null, null, 5.0, null), "");

        assertThat(html(gate("xmr"))).contains("cx=\"260.0\"").doesNotContain("NaN");
    }

    private static Drawn drawn(double value) {
        return new Drawn(value, null, 90.5, 101.0, 111.5);
    }

    private void point(double value, Role role, @Nullable Drawn drawn, String note) {
        points.add(new HistoryChart.Point(
                NOON.plus(points.size(), ChronoUnit.DAYS), "abcdef0123456789", value, role, drawn, note));
    }

    private GateDecision gate(String kind) {
        return new GateDecision(
                        "t.rows.control",
                        GateDecision.CONTROL_CHART,
                        "t.rows",
                        null,
                        Decision.FAIL,
                        Effect.BLOCK,
                        "t.rows is 130, outside of 90.5 to 111.5",
                        Map.of("value", BigDecimal.valueOf(130)),
                        null)
                .showing(new HistoryChart("t.rows", kind, points));
    }

    private static String html(GateDecision gate) throws IOException {
        StringBuilder out = new StringBuilder();
        HtmlControl.write(new Html(out), gate);
        return out.toString();
    }
}
