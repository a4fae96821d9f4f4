package io.dataops.results.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dataops.results.policy.Limit.Bound;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LimitTest {
    @ParameterizedTest
    @CsvSource({
        "churn.roc_auc >= 0.85, churn.roc_auc, AT_LEAST, 0.85",
        "churn.log_loss<=0.4, churn.log_loss, AT_MOST, 0.4",
        "'  churn.bias  >=  -1.50  ', churn.bias, AT_LEAST, -1.5",
        "churn.recall@fpr<=0.05 >= 0.8, churn.recall@fpr<=0.05, AT_LEAST, 0.8",
        "churn.loss <= 1e-5, churn.loss, AT_MOST, 0.00001",
        "churn.rows >= 100, churn.rows, AT_LEAST, 100"
    })
    void aLineIsAMetricAnOperatorAndANumber(String line, String metric, Bound bound, BigDecimal value)
            throws PolicyException {
        assertThat(Limit.parse(line)).isEqualTo(new Limit(metric, bound, value));
    }

    @Test
    void aLimitPrintsAsItIsWritten() throws PolicyException {
        assertThat(Limit.parse("churn.roc_auc>=0.850")).hasToString("churn.roc_auc >= 0.85");
        assertThat(Limit.parse("churn.rows <= 1e3")).hasToString("churn.rows <= 1000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "churn.roc_auc > 0.85",
                "churn.roc_auc = 0.85",
                "churn.roc_auc == 0.85",
                "churn.roc_auc => 0.85",
                "churn.roc_auc >== 0.85",
                "churn.roc_auc ≥ 0.85",
                "churn.roc_auc != 0.85",
                "churn.recall@fpr<=0.05 < 0.8"
            })
    void anotherOperatorIsToldTheTwoThereAre(String line) {
        refused(
                line,
                "'" + line + "' has an operator that limits do not have;"
                        + " write >= for at least or <= for at most, such as churn.roc_auc >= 0.85");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "churn.roc_auc", "churn.roc_auc 0.85", "0.85"})
    void aLineWithoutOperatorIsNoLimit(String line) {
        refused(
                line,
                "'" + line + "' is no limit; write >= for at least or <= for at most, such as churn.roc_auc >= 0.85");
    }

    @Test
    void aMissingNumberIsTold() {
        refused("churn.roc_auc >= ", "'churn.roc_auc >=' has no number; write one, such as churn.roc_auc >= 0.85");
    }

    @ParameterizedTest
    @ValueSource(strings = {"high", "85%", "0,85", ".85", "0.", "NaN", "0.85 or so", "1e9999", "٣"})
    void whatIsNoNumberIsTold(String number) {
        refused(
                "churn.roc_auc >= " + number,
                "'churn.roc_auc >= " + number + "': '" + number + "' is not a number; write digits, such as 0.85");
    }

    @ParameterizedTest
    @ValueSource(strings = {"roc_auc", ".roc_auc", "churn.", ".", ""})
    void aMetricWithoutModelIsTold(String metric) {
        String sentence = "'" + metric + "' is no metric of a model;"
                + " write both names with a dot between, such as churn.roc_auc";
        refused(metric + " >= 0.85", "'" + (metric + " >= 0.85").strip() + "': " + sentence);
        assertThatThrownBy(() -> new Limit(metric, Bound.AT_MOST, BigDecimal.ONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(sentence);
    }

    private static void refused(String line, String message) {
        assertThatThrownBy(() -> Limit.parse(line))
                .isInstanceOf(PolicyException.class)
                .hasMessage(message);
    }
}
