package io.dataops.checks.metric.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dataops.checks.metric.Metric;
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
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RankingMetricsTest implements MetricFamilyContract<RankingExamples> {
    private static final int DOCUMENTS_PER_QUERY = 5;

    @Override
    public MetricFamily<RankingExamples> family() {
        return RankingMetrics.FAMILY;
    }

    @Override
    public int rows() {
        return 60;
    }

    /** Rows are documents, and many of a query have one score. */
    @Override
    public RankingExamples examples(int[] rows) {
        return examples(
                rows, Arrays.stream(rows).map(row -> row / DOCUMENTS_PER_QUERY).toArray());
    }

    private static RankingExamples examples(int[] rows, int[] queries) {
        return RankingExamples.of(
                queries,
                Arrays.stream(rows).mapToDouble(row -> row * 7 % 4).toArray(),
                Arrays.stream(rows).mapToDouble(row -> row * 31 % 7 % 3).toArray());
    }

    @Override
    public RankingExamples writtenOut() {
        int[] queries = IntStream.range(0, counts().length)
                .flatMap(query -> IntStream.generate(() -> query).limit(counts()[query]))
                .toArray();
        int[] rows = Arrays.stream(queries)
                .flatMap(query -> IntStream.range(query * DOCUMENTS_PER_QUERY, (query + 1) * DOCUMENTS_PER_QUERY))
                .toArray();
        return examples(
                rows,
                IntStream.range(0, rows.length)
                        .map(row -> row / DOCUMENTS_PER_QUERY)
                        .toArray());
    }

    @TestFactory
    Stream<DynamicContainer> agreesWithScikitLearnAndTheDefinitions() throws IOException {
        return ReferenceCase.tests(
                "ranking.json",
                family(),
                columns -> RankingExamples.of(
                        columns.codes("query"), columns.column("relevance"), columns.column("score")));
    }

    @Test
    void queriesAreCounted() {
        RankingExamples examples = queries(9, 4, 9, 4, 7);
        assertThat(examples.rows()).isEqualTo(3);
        assertThat(examples.weighted()).isFalse();
    }

    @Test
    void aQueryBelongsToThePartOfItsDocuments() throws LiteralException {
        RankingExamples all = RankingExamples.of(
                new int[] {1, 2, 1, 3, 2, 3}, new double[] {1, 0, 0, 1, 1, 1}, new double[] {2, 2, 1, 2, 1, 1});
        List<RankingExamples> parts = all.split(new Partition(new int[] {0, 1, 0, -1, 1, -1}, 2));
        assertThat(value("mrr", parts.get(0))).isEqualTo(MetricValue.defined(1));
        assertThat(value("mrr", parts.get(1))).isEqualTo(MetricValue.defined(0.5));
    }

    @Test
    void aPartOfAPartTakesItsOwnDocuments() throws LiteralException {
        RankingExamples all = RankingExamples.of(
                new int[] {1, 2, 1, 3, 2, 3}, new double[] {1, 0, 0, 0, 1, 1}, new double[] {2, 2, 1, 2, 1, 1});
        RankingExamples twoAndThree =
                all.split(new Partition(new int[] {-1, 0, -1, 0, 0, 0}, 1)).get(0);
        List<RankingExamples> single = twoAndThree.split(new Partition(new int[] {0, 1, 0, 1}, 2));
        assertThat(single).extracting(RankingExamples::rows).containsExactly(1, 1);
        List<RankingExamples> copies =
                twoAndThree.repeated(new int[] {2, 1}).split(new Partition(new int[] {0, 0, 0, 0, 1, 1}, 2));
        assertThat(copies).extracting(RankingExamples::rows).containsExactly(2, 1);
    }

    @Test
    void halfOfAQueryIsNoEvidence() throws LiteralException {
        List<RankingExamples> parts = queries(1, 1, 2, 2, 3).split(new Partition(new int[] {0, 1, 0, -1, 1}, 2));
        assertThat(value("ndcg", parts.get(0)))
                .isEqualTo(MetricValue.undefined(
                        "2 queries have documents in several parts; slice by what all documents of a query share"));
        assertThat(value("mrr", parts.get(1)))
                .isEqualTo(MetricValue.undefined(
                        "1 query has documents in several parts; slice by what all documents of a query share"));
    }

    @Test
    void countsQueriesThatItSkips() throws LiteralException {
        RankingExamples examples =
                RankingExamples.of(new int[] {1, 2, 3, 3}, new double[] {0, 1, 0, 0}, new double[] {1, 1, 1, 1});
        Metric<RankingExamples> mrr = metric("mrr");
        assertThat(mrr.notes(examples))
                .containsExactly("2 queries have no document with a relevance above 0 and are skipped");
        assertThat(mrr.support(examples)).isEqualTo(1);
        assertThat(mrr.notes(queries(1, 2))).isEmpty();
    }

    @Test
    void saysWhyThereIsNoValue() throws LiteralException {
        assertThat(value("map", queries())).isEqualTo(MetricValue.undefined("there is no query"));
        assertThat(value("map", RankingExamples.of(new int[] {1}, new double[] {0}, new double[] {1})))
                .isEqualTo(MetricValue.undefined("no query has a document with a relevance above 0"));
        assertThat(value(
                        "ndcg(gain=exponential)",
                        RankingExamples.of(new int[] {1}, new double[] {5000}, new double[] {1})))
                .isEqualTo(MetricValue.undefined("relevances are too large to calculate with"));
    }

    @Test
    void comparesModelsQueryByQuery() throws LiteralException {
        int[] queries = {1, 1, 2, 2, 3};
        double[] relevances = {1, 0, 0, 1, 0};
        RankingExamples candidate = RankingExamples.of(queries, relevances, new double[] {2, 1, 1, 2, 1});
        RankingExamples baseline = RankingExamples.of(queries, relevances, new double[] {1, 2, 1, 2, 1});
        assertThat(metric("mrr").paired(candidate, baseline)).isInstanceOfSatisfying(Paired.Losses.class, losses -> {
            assertThat(losses.candidate()).containsExactly(1, 1);
            assertThat(losses.baseline()).containsExactly(0.5, 1);
        });
    }

    @Test
    void readsItsParameters() throws LiteralException {
        assertThat(metric("ndcg").signature()).isEqualTo("ndcg|k:all|gain:linear");
        assertThat(metric("ndcg@010(gain=exponential)").signature()).isEqualTo("ndcg|k:10|gain:exponential");
        assertThatThrownBy(() -> metric("ndcg@0"))
                .hasMessage("ndcg needs a whole number from 1, or all for 'k', not '0'");
        assertThatThrownBy(() -> metric("precision")).hasMessage("precision needs 'k', a whole number from 1");
        assertThatThrownBy(() -> metric("r_precision@3"))
                .hasMessage("r_precision is not taken at anything, so leave out '@3'");
    }

    /** Documents that are all relevant, with falling scores. */
    private static RankingExamples queries(int... queryOfDocument) {
        double[] relevances =
                DoubleStream.generate(() -> 1).limit(queryOfDocument.length).toArray();
        double[] scores = IntStream.range(0, queryOfDocument.length)
                .mapToDouble(row -> -row)
                .toArray();
        return RankingExamples.of(queryOfDocument, relevances, scores);
    }
}
