package io.dataops.results.module;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.results.VerificationResult;
import io.dataops.results.testing.SampleResults;
import org.junit.jupiter.api.Test;

class QualifiedResultTest {
    private static final VerificationResult RESULT = SampleResults.complete();

    @Test
    void everythingHasItsModuleBeforeItsName() {
        QualifiedResult shop = new QualifiedResult("shop@late", "shop", RESULT);

        assertThat(shop.datasets()).extracting(it -> it.name()).contains("shop@late:sales");
        assertThat(shop.models()).extracting(it -> it.name()).contains("shop@late:churn");
        assertThat(shop.metrics()).allSatisfy(it -> assertThat(it.model()).isEqualTo("shop@late:churn"));
        assertThat(shop.waivers()).extracting(it -> it.subject()).contains("shop@late:sales.ratchet");
        assertThat(shop.gates())
                .filteredOn(it -> it.id().equals("shop@late:churn.roc_auc.min"))
                .singleElement()
                .satisfies(gate -> {
                    assertThat(gate.subject()).isEqualTo("shop@late:churn.roc_auc");
                    assertThat(gate.source()).hasToString("shop/dataops.yaml:50:9");
                });
        assertThat(shop.checks()).first().satisfies(outcome -> {
            assertThat(outcome.check().id()).isEqualTo("shop@late:sales.row_count");
            assertThat(outcome.check().dataset()).isEqualTo("shop@late:sales");
            assertThat(outcome.check().source()).hasToString("shop/dataops.yaml:12:9");
        });
    }

    @Test
    void theRootKeepsItsNames() {
        QualifiedResult root = new QualifiedResult("", "", RESULT);

        assertThat(root.checks()).isEqualTo(RESULT.checks());
        assertThat(root.gates()).isEqualTo(RESULT.gates());
        assertThat(root.datasets()).isEqualTo(RESULT.datasets());
        assertThat(root.models()).isEqualTo(RESULT.models());
        assertThat(root.metrics()).isEqualTo(RESULT.metrics());
        assertThat(root.waivers()).isEqualTo(RESULT.waivers());
    }
}
