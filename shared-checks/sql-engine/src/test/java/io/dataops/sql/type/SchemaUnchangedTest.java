package io.dataops.sql.type;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.results.DatasetEvidence;
import io.dataops.results.DatasetEvidence.ColumnType;
import io.dataops.results.Verdict;
import io.dataops.results.VerificationResult;
import io.dataops.results.baseline.BaselineState;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Changes of columns since the promotion are named, and without a baseline nothing passes. */
class SchemaUnchangedTest {
    @TempDir
    Path folder;

    private PromotedOrders orders;

    @BeforeEach
    void start() {
        orders = PromotedOrders.in(folder, "orders.parquet", "schema_unchanged");
        columns("1 AS id, 'x' AS name, 1.5 AS amount, [{'price': 1}] AS items");
    }

    private void columns(String select) {
        orders.run().project().parquet("orders.parquet", "SELECT " + select);
    }

    @Test
    void theFirstBuildWarnsAndTheNextOneIsCompared() throws IOException {
        VerificationResult first = orders.verify("{}");
        assertThat(orders.said(first))
                .containsExactly("WARNED the columns are those of the baseline: there is no baseline to compare with:"
                        + " nothing has been promoted yet; mvn dataops:promote makes a result the baseline");
        assertThat(first.verdict()).isEqualTo(Verdict.WARNED);

        orders.run().promote(orders.suite("{}"), first);
        assertThat(orders.says("{}")).containsExactly("PASSED the columns are those of the baseline: they are");
    }

    @Test
    void everyChangeIsNamed() throws IOException {
        orders.promote("{}");
        columns("'1' AS id, 1.5 AS amount, [{'price': 'much'}] AS items, 1 AS more");

        assertThat(orders.says("{}"))
                .containsExactly("FAILED the columns are those of the baseline: id was integer and is text; name is"
                        + " missing; items was STRUCT(price INTEGER)[] and is STRUCT(price VARCHAR)[]; more is new");
    }

    @Test
    void precisionScaleUnitAndZoneAreComparedUnlessOnlyTheSameKindIsAsked() throws IOException {
        columns("1::INTEGER AS id, 1.5::DECIMAL(10,2) AS amount, '2026-01-01'::TIMESTAMP AS at, 1::FLOAT AS share");
        orders.promote("{}");
        columns("1::BIGINT AS id, 1.5::DECIMAL(10,4) AS amount, '2026-01-01'::TIMESTAMP_NS AS at, 1::DOUBLE AS share");

        assertThat(orders.says("{}", "{ types: same, id: kinds }", "{ allow: retyped, id: allowed }"))
                .containsExactly(
                        "FAILED the columns are those of the baseline: id was INTEGER and is BIGINT; amount was"
                                + " DECIMAL(10,2) and is DECIMAL(10,4); at was TIMESTAMP and is TIMESTAMP_NS; share was FLOAT"
                                + " and is DOUBLE",
                        "PASSED the columns are those of the baseline: they are",
                        "PASSED the columns are those of the baseline: they are; allowed: id was INTEGER and is BIGINT,"
                                + " amount was DECIMAL(10,2) and is DECIMAL(10,4), at was TIMESTAMP and is TIMESTAMP_NS, share"
                                + " was FLOAT and is DOUBLE");
    }

    @Test
    void aZoneAFieldAndAnElementThatChangedAreNamed() throws IOException {
        columns("1 AS id, '2026-01-01'::TIMESTAMP AS at, {'street': 'x'} AS address, [1.5::DECIMAL(4,1)] AS prices");
        orders.promote("{}");
        columns("1 AS id, '2026-01-01'::TIMESTAMPTZ AS at, {'road': 'x'} AS address, [1.5::DECIMAL(4,2)] AS prices");

        assertThat(orders.says("{}"))
                .containsExactly(
                        "FAILED the columns are those of the baseline: at was timestamp and is timestamp_tz; address"
                                + " was STRUCT(street VARCHAR) and is STRUCT(road VARCHAR); prices was DECIMAL(4,1)[] and is"
                                + " DECIMAL(4,2)[]");
    }

    @Test
    void aBaselineThatKnowsNoPrecisionIsNoPassUnlessOnlyTheSameKindIsAsked() throws IOException {
        orders.run().promote(orders.suite("{}"), withoutEngineTypes(orders.verify("{}")));

        assertThat(orders.says("{}", "{ types: same, id: kinds }"))
                .containsExactly(
                        "ERRORED there is no baseline to compare with: the promoted baseline has the types of orders without"
                                + " precision, scale and unit, so that only types: same can be asked; write"
                                + " on_missing_baseline: warn and let mvn dataops:promote put this result in its place",
                        "PASSED the columns are those of the baseline: they are");
    }

    /** As versions left it that had nothing but kinds. */
    private static VerificationResult withoutEngineTypes(VerificationResult result) {
        List<DatasetEvidence> datasets = result.datasets().stream()
                .map(dataset -> new DatasetEvidence(
                        dataset.name(),
                        dataset.location(),
                        dataset.files(),
                        dataset.rows(),
                        dataset.columns().stream()
                                .map(column -> new ColumnType(column.name(), column.type()))
                                .toList(),
                        dataset.fingerprint(),
                        dataset.problem()))
                .toList();
        return new VerificationResult(
                result.verdict(),
                result.evidence(),
                result.run(),
                datasets,
                result.checks(),
                result.models(),
                result.metrics(),
                result.gates(),
                result.waivers(),
                result.baseline(),
                result.baselines());
    }

    @Test
    void changesThatAreAllowedAreToldAndDoNotFail() throws IOException {
        orders.promote("{}");
        columns("1 AS id, 1.5 AS amount, [{'price': 1}] AS items, 1 AS more");

        assertThat(orders.says("{ allow: added }", "{ allow: [added, removed], id: both }"))
                .containsExactly(
                        "FAILED the columns are those of the baseline: name is missing; allowed: more is new",
                        "PASSED the columns are those of the baseline: they are; allowed: name is missing, more is new");
    }

    @Test
    void theOrderCountsOnRequest() throws IOException {
        orders.promote("{}");
        columns("1.5 AS amount, 1 AS id, 'x' AS name, [{'price': 1}] AS items, 1 AS more");

        assertThat(orders.says("{ allow: added }", "{ order: exact, allow: added, id: order }"))
                .containsExactly(
                        "PASSED the columns are those of the baseline: they are; allowed: more is new",
                        "FAILED the columns are those of the baseline in this order: amount stands elsewhere; allowed:"
                                + " more is new");
    }

    @Test
    void aDataSetThatWasNotPromotedIsNoPass() throws IOException {
        orders.promote("{}");
        String other = orders.suite("{}").replace("orders:", "bills:");

        assertThat(orders.said(orders.run().verify(other)))
                .containsExactly("ERRORED there is no baseline to compare with: the promoted baseline has no columns of"
                        + " bills; write on_missing_baseline: warn and let mvn dataops:promote put this result in its"
                        + " place");
        assertThat(orders.said(orders.run().verify(other.replace("{}", "{ on_missing_baseline: warn }"))))
                .singleElement()
                .asString()
                .startsWith(
                        "WARNED the columns are those of the baseline: there is no baseline to compare with: the promoted");
    }

    @Test
    void aLostBaselineIsNoPass() throws IOException {
        VerificationResult result =
                orders.run().verify(orders.suite("{}"), new BaselineState.Unusable("the baseline is gone"));

        assertThat(orders.said(result))
                .containsExactly("ERRORED there is no baseline to compare with: the baseline is gone; restore it as it"
                        + " was, or write on_missing_baseline: warn and let mvn dataops:promote put this result in its"
                        + " place");
        assertThat(result.verdict()).isEqualTo(Verdict.NOT_EVALUATED);
    }

    @Test
    void aFirstBuildCanBeMadeToFail() throws IOException {
        assertThat(orders.says("{ on_missing_baseline: fail }"))
                .singleElement()
                .asString()
                .startsWith("ERRORED there is no baseline to compare with: nothing");
    }

    @Test
    void dataWithoutARowAreComparedToo() throws IOException {
        orders.promote("{}");
        columns("1 AS id, 'x' AS name, 1.5 AS amount WHERE false");

        assertThat(orders.says("{}")).containsExactly("FAILED the columns are those of the baseline: items is missing");
    }
}
