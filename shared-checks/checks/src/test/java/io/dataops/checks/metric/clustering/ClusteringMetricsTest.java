package io.dataops.checks.metric.clustering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
                        ClusteringExamples.of(new int[] {0, 0, 1}).placed(new double[][] {{1e308, -1e308, 2}})))
                .isEqualTo(MetricValue.undefined("features are too large or too small to calculate with"));
    }

    @Test
    void equalRowsAreTheirClustersCentreWhateverTheirSumIsRoundedTo() throws LiteralException {
        // 0.1 + 0.1 + 0.1 is more than 0.3 in doubles, and a third of it more than 0.1.
        ClusteringExamples equal =
                ClusteringExamples.of(new int[] {0, 0, 0, 1}).placed(new double[][] {{0.1, 0.1, 0.1, 0.7}});
        assertThat(value("calinski_harabasz", equal))
                .isEqualTo(MetricValue.undefined("every row is its cluster's centre"));
        ClusteringExamples oneCentre =
                ClusteringExamples.of(new int[] {0, 0, 0, 1}).placed(new double[][] {{0.1, 0.2, 0.3, 0.2}});
        assertThat(value("davies_bouldin", oneCentre)).isEqualTo(MetricValue.undefined("two clusters have one centre"));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0x1p-1000, 0x1p-600, 0x1p600, 0x1p1000})
    void separationDoesNotDependOnTheUnitOfFeatures(double unit) throws LiteralException {
        int[] clusters = {0, 0, 0, 1, 1, 2};
        double[][] features = {{1, 2, 4, 7, 9, 5}, {0, 1, 0, 3, 4, 9}};
        double[][] scaled = Arrays.stream(features)
                .map(feature ->
                        Arrays.stream(feature).map(number -> unit * number).toArray())
                .toArray(double[][]::new);
        for (String metric : List.of("silhouette", "davies_bouldin", "calinski_harabasz")) {
            double plain = number(metric, ClusteringExamples.of(clusters).placed(features));
            assertThat(number(metric, ClusteringExamples.of(clusters).placed(scaled)))
                    .as(metric)
                    .isCloseTo(plain, within(1e-12 * plain));
        }
    }

    private double number(String metric, ClusteringExamples examples) throws LiteralException {
        return value(metric, examples).number().orElseThrow();
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
