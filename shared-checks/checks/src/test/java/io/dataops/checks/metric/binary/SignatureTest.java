package io.dataops.checks.metric.binary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A signature says everything that changes the number. */
class SignatureTest {
    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "roc_auc => roc_auc",
                "partial_roc_auc@0.1 => partial_roc_auc|max_fpr:0.1",
                "pr_auc => pr_auc|interpolation:trapezoid",
                "lift@0.1 => lift|share:0.1",
                "accuracy => accuracy|threshold:model",
                "accuracy(threshold=0.30) => accuracy|threshold:0.3",
                "f1 => f_beta|beta:1|threshold:model",
                "f_beta(beta=2) => f_beta|beta:2|threshold:model",
                "recall => recall|threshold:model",
                "recall@fpr<=0.05 => recall|at:fpr<=0.05",
                "recall@precision >= 0.8 => recall|at:precision>=0.8",
                "precision@recall>=0.80 => precision|at:recall>=0.8",
                "log_loss => log_loss",
                "ece => ece|bins:10|strategy:width",
                "'ece(bins=15, strategy=mass)' => ece|bins:15|strategy:mass",
                "accuracy_difference(by=region) => accuracy_difference|by:region|threshold:model|at_least:1",
                "equalized_odds_difference(by=region)"
                        + " => equalized_odds_difference|by:region|threshold:model|at_least:1|aggregate:worst",
            })
    void namesTheMetricAndItsParameters(String written, String signature) {
        assertThat(Metrics.metric(written).signature()).isEqualTo(signature);
    }

    @Test
    void differsFromMetricToMetric() {
        Stream<String> signatures =
                Metrics.ALL.stream().map(written -> Metrics.metric(written).signature());
        assertThat(signatures).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "recall@fpr<=2 => recall needs fpr<=SHARE or precision>=SHARE with a share from 0 to 1 for 'at', not 'fpr<=2'",
                "precision@fpr<=0.1 => precision needs recall>=SHARE with a share from 0 to 1 for 'at', not 'fpr<=0.1'",
                "accuracy(threshold=often) => accuracy needs a number, or model for the model's own decisions for 'threshold',"
                        + " not 'often'",
                "lift@0 => lift needs a number above 0 and up to 1 for 'share', not '0'",
                "ece(strategy=odd) => ece needs width or mass for 'strategy', not 'odd'",
                "partial_roc_auc => partial_roc_auc needs 'max_fpr', a number above 0 and up to 1",
                "'recall@fpr<=0.1(threshold=0.3)'"
                        + " => recall@fpr<=0.1 finds its own threshold, so leave out 'threshold'",
            })
    void whatDoesNotFitIsSaid(String written, String message) {
        assertThatThrownBy(() -> Metrics.metric(written)).hasRootCauseMessage(message);
    }
}
