package io.dataops.checks.metric.clustering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dataops.checks.metric.MetricFamily;
import io.dataops.checks.metric.MetricFamilyContract;
import io.dataops.checks.metric.MetricValue;
import io.dataops.checks.metric.Paired;
import io.dataops.checks.metric.Partition;
import io.dataops.checks.metric.ReferenceCase;
import io.dataops.results.literal.LiteralException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ClusteringMetricsTest implements MetricFamilyContract<ClusteringExamples> {
    @Override
    public MetricFamily<ClusteringExamples> family() {
        return ClusteringMetrics.FAMILY;
    }

    @Override
    public int rows() {
        return 60;
    }

    @Override
    public ClusteringExamples examples(int[] rows) {
        double[][] features = {
            Arrays.stream(rows).mapToDouble(row -> row % 5 + Math.sin(row)).toArray(),
            Arrays.stream(rows).mapToDouble(Math::cos).toArray()
        };
        return ClusteringExamples.of(Arrays.stream(rows).map(row -> row % 5).toArray())
                .labelled(Arrays.stream(rows).map(row -> row % 10 / 3).toArray())
                .placed(features);
    }

    @TestFactory
    Stream<DynamicContainer> agreesWithScikitLearn() throws IOException {
        return ReferenceCase.tests("clustering.json", family(), ClusteringMetricsTest::examples);
    }

    private static ClusteringExamples examples(ReferenceCase columns) {
        ClusteringExamples examples = ClusteringExamples.of(columns.codes("cluster"));
        if (columns.has("label")) {
            examples = examples.labelled(columns.codes("label"));
        }
        return columns.has("features") ? examples.placed(columns.columns("features")) : examples;
    }

    @Test
    void aPartHasItsRows() throws LiteralException {
        List<ClusteringExamples> parts = ClusteringExamples.of(new int[] {0, 1, 0, 1, 2})
                .labelled(new int[] {5, 6, 5, 5, 7})
                .split(new Partition(new int[] {0, 0, 0, 1, -1}, 2));
        assertThat(parts).extracting(ClusteringExamples::rows).containsExactly(3, 1);
        assertThat(value("adjusted_rand", parts.get(0))).isEqualTo(MetricValue.defined(1));
    }

    @Test
    void saysWhatTheModelWouldHaveToName() throws LiteralException {
        ClusteringExamples bare = ClusteringExamples.of(new int[] {0, 1, 1});
        assertThat(value("v_measure", bare)).isEqualTo(MetricValue.undefined("the model does not name 'label'"));
        assertThat(value("silhouette", bare)).isEqualTo(MetricValue.undefined("the model does not name 'features'"));
    }

    @Test
    void saysWhyAgreementHasNoValue() throws LiteralException {
        ClusteringExamples one = ClusteringExamples.of(new int[] {0, 0}).labelled(new int[] {1, 1});
        String together = "labels and clusters both put all rows together or both none";
        assertThat(value("adjusted_rand", one)).isEqualTo(MetricValue.undefined(together));
        assertThat(value("adjusted_mutual_info", one)).isEqualTo(MetricValue.undefined(together));
        assertThat(value("v_measure", one))
                .isEqualTo(MetricValue.undefined("all rows have one label and are in one cluster"));
        assertThat(value("homogeneity", one)).isEqualTo(MetricValue.undefined("all rows have one label"));
        assertThat(value("completeness", one)).isEqualTo(MetricValue.undefined("all rows are in one cluster"));
        ClusteringExamples apart = ClusteringExamples.of(new int[] {0, 1}).labelled(new int[] {1, 1});
        assertThat(value("fowlkes_mallows", apart)).isEqualTo(MetricValue.undefined("no two rows share a cluster"));
        assertThat(value("normalized_mutual_info(average=min)", apart))
                .isEqualTo(MetricValue.undefined("all rows have one label or are in one cluster"));
    }

    @Test
    void saysWhySeparationHasNoValue() throws LiteralException {
        assertThat(value("silhouette", placed(0, 0))).isEqualTo(MetricValue.undefined("all rows are in one cluster"));
        assertThat(value("davies_bouldin", placed(0, 1)))
                .isEqualTo(MetricValue.undefined("every row is a cluster of its own"));
        assertThat(value(
                        "calinski_harabasz",
                        ClusteringExamples.of(new int[] {0, 0, 1}).placed(new double[][] {{1, 1, 2}})))
                .isEqualTo(MetricValue.undefined("every row is its cluster's centre"));
        assertThat(value(
                        "davies_bouldin",
                        ClusteringExamples.of(new int[] {0, 0, 1}).placed(new double[][] {{1, 3, 2}})))
                .isEqualTo(MetricValue.undefined("two clusters have one centre"));
        assertThat(value(
                        "silhouette",
                        ClusteringExamples.of(new int[] {0, 0, 1}).placed(new double[][] {{1e200, -1e200, 2}})))
                .isEqualTo(MetricValue.undefined("features are too large or too small to calculate with"));
    }

    @Test
    void comparesNoMoreRowsThanItCan() throws LiteralException {
        int[] clusters = new int[Silhouette.MOST_ROWS + 1];
        clusters[0] = 1;
        assertThat(value("silhouette", placed(clusters)))
                .isEqualTo(MetricValue.undefined("there are more than 20000 rows, of which every two are compared"));
    }

    @Test
    void differencesAreResampled() throws LiteralException {
        assertThat(metric("silhouette").paired(placed(0, 0, 1), placed(0, 1, 1)))
                .isEqualTo(Paired.resampling());
    }

    @Test
    void readsItsParameters() throws LiteralException {
        assertThat(metric("v_measure").signature()).isEqualTo("v_measure|beta:1");
        assertThat(metric("normalized_mutual_info").signature()).isEqualTo("normalized_mutual_info|average:arithmetic");
        assertThatThrownBy(() -> metric("normalized_mutual_info(average=sum)"))
                .hasMessage(
                        "normalized_mutual_info needs one of arithmetic, geometric, min, max for 'average', not 'sum'");
    }

    /** Rows at 0, 1, 2 and so on. */
    private static ClusteringExamples placed(int... clusters) {
        double[] feature = new double[clusters.length];
        Arrays.setAll(feature, row -> row);
        return ClusteringExamples.of(clusters).placed(new double[][] {feature});
    }
}
