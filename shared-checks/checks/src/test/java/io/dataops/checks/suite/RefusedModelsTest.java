package io.dataops.checks.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dataops.checks.yaml.ProblemsException;
import org.junit.jupiter.api.Test;

/** What is wrong with models and gates is said when the suite is read, with its place and what works. */
class RefusedModelsTest {
    private static final String CHURN = """
            version: 1
            models:
              churn:
                task: binary
                predictions: p.csv
                id: id
                label: churned
                positive: "yes"
                probability: p
                baseline: b.csv
                slices: [region]
            """;

    private static Suite read(String yaml) throws ProblemsException {
        return Suites.reader().read(yaml, "s");
    }

    private static void refused(String yaml, String... messages) {
        assertThatThrownBy(() -> read(yaml))
                .isInstanceOfSatisfying(
                        ProblemsException.class,
                        problems -> assertThat(problems.problems())
                                .extracting(Object::toString)
                                .containsExactly(messages));
    }

    private static void gateRefused(String gate, String... messages) {
        refused(CHURN + "gates:\n  - { " + gate + " }\n", messages);
    }

    @Test
    void aSuiteOfModelsNeedsNoDataSets() throws ProblemsException {
        Suite suite = read(CHURN);

        assertThat(suite.models()).hasSize(1);
        assertThat(suite.datasets())
                .extracting(dataset -> dataset.name().value())
                .containsExactly("churn.predictions");
        assertThat(suite.models().get(0).baselineDatasets())
                .extracting(dataset -> dataset.name().value())
                .containsExactly("churn.baseline");
    }

    @Test
    void anUnknownTaskIsToldTheNearest() {
        refused(
                "version: 1\nmodels:\n  m:\n    task: binery\n    predictions: p.csv\n",
                "s:4:11: unknown task 'binery'; did you mean 'binary'?");
    }

    @Test
    void aMetricOfBothModelsIsNotComparedWithItself() {
        gateRefused(
                "metric: churn.negative_flip_rate, max_rise: 0.1",
                "s:13:15: 'negative_flip_rate' is itself about the model and its baseline, so only limits (min, max, above,"
                        + " below) can gate it");
    }

    @Test
    void aBaselineInAFileScoresTheRowsOfTheModel() {
        refused("""
                version: 1
                models:
                  m:
                    task: regression
                    label: y
                    onnx: { model: m.onnx, data: d.csv }
                    baseline: { onnx: { model: o.onnx, data: other.csv } }
                """, "s:7:40: a baseline scores the rows of the model, so its 'onnx' cannot have 'data'");
    }

    @Test
    void aTestOfTwoModelsCannotLimitAValue() {
        gateRefused(
                "metric: churn.accuracy, min: 0.8, confidence: 0.95, test: mcnemar",
                "s:13:65: the test mcnemar compares two models, and this gate limits a value; it can be auto, wilson,"
                        + " clopper_pearson, bootstrap, percentile");
    }

    @Test
    void anIntervalOfOneShareCannotCompare() {
        gateRefused(
                "metric: churn.accuracy, max_drop: 0, test: wilson",
                "s:13:50: the test wilson is about one value, and this gate compares two models; it can be auto, mcnemar,"
                        + " mid_p, newcombe, delong, t, wilcoxon, diebold_mariano, bootstrap, percentile");
    }

    @Test
    void anUnknownTestIsSaidOnce() {
        gateRefused(
                "metric: churn.accuracy, min: 0.8, test: wilsen",
                "s:13:47: unknown value 'wilsen'; did you mean 'wilson'?");
    }

    @Test
    void aModelNeedsPredictions() {
        refused(
                "version: 1\nmodels:\n  m:\n    task: regression\n    label: y\n    prediction: p\n",
                "s:3:3: the model 'm' needs one of predictions, onnx");
    }

    @Test
    void aKeyOfAnotherTaskIsUnknown() {
        refused(
                "version: 1\nmodels:\n  m:\n    task: regression\n    predictions: p.csv\n    label: y\n"
                        + "    prediction: p\n    positiv: 1\n",
                "s:8:5: unknown key of a regression model 'positiv'; known keys of a regression model are predictions,"
                        + " onnx, label, prediction, lower, upper, deviation, weight, baseline, slices, command, task and"
                        + " 11 more");
    }

    @Test
    void anUnknownMetricIsToldWhatItIsCalledHere() {
        refused(
                CHURN + "    metrics: [AUC, roc_acu]\n",
                "s:12:15: unknown metric 'AUC' of the task binary; here it is called 'roc_auc'",
                "s:12:20: unknown metric 'roc_acu'; did you mean 'roc_auc'?");
    }

    @Test
    void aMetricWithAnArgumentThatDoesNotFitIsRefused() {
        refused(
                CHURN + "    metrics: [f_beta(beta=0), 'f_beta(betta=2)', 'roc_auc(', 'roc_auc@3']\n",
                "s:12:15: f_beta needs a number above 0 for 'beta', not '0'",
                "s:12:31: f_beta has no argument 'betta'; did you mean 'beta'?",
                "s:12:50: 'roc_auc(' is not a metric; write a name such as roc_auc, with what it is taken at as in"
                        + " recall@fpr<=0.05, or with arguments as in f_beta(beta=2)",
                "s:12:62: roc_auc is not taken at anything, so leave out '@3'");
    }

    @Test
    void oneMetricStandsOnce() {
        refused(
                CHURN + "    metrics: [f1, 'f_beta(beta=2)', 'f_beta(beta=1.0)']\n",
                "s:12:37: 'f_beta(beta=1.0)' is the same metric as 'f1'");
    }

    @Test
    void rowsOfTwoTablesNeedAnId() {
        refused(
                CHURN.replace("    id: id\n", ""),
                "s:9:5: a baseline is compared row by row, so the model needs 'id', the columns that tell rows apart");
    }

    @Test
    void aGateNamesAModelAndItsMetric() {
        gateRefused("metric: chrun.recall, min: 1", "s:13:15: unknown model 'chrun'; did you mean 'churn'?");
        gateRefused(
                "metric: churn, min: 1", "s:13:15: 'churn' is a model; name one of its metrics, such as churn.roc_auc");
        gateRefused("metric: churn.recal, min: 1", "s:13:15: unknown metric 'recal'; did you mean 'recall'?");
    }

    @Test
    void aMetricOfAnotherTaskIsNamedAsSuch() {
        gateRefused(
                "metric: churn.rmse, max: 1",
                "s:13:15: 'rmse' is a metric of regression, forecasting; usual metrics of binary are roc_auc,"
                        + " average_precision, log_loss, brier, accuracy, precision, recall, f1");
    }

    @Test
    void aGateOnAModelThatIsNotUnderstoodIsNoSecondProblem() {
        refused(
                CHURN.replace("task: binary", "task: binari") + "gates:\n  - { metric: churn.recall, min: 1 }\n",
                "s:4:11: unknown task 'binari'; did you mean 'binary'?");
    }

    @Test
    void aGateOnSlicesOfAModelWithoutAnySaysWhereToDeclareThem() {
        refused(
                CHURN.replaceAll("    slices: .*\n", "")
                        + "gates:\n  - { metric: churn.recall, min: 0.1, slices: [region] }\n",
                "s:12:47: the model has no 'slices', so this gate cannot ask on them; write slices: [region] there");
    }

    @Test
    void aGateAsksOneThing() {
        gateRefused(
                "metric: churn.recall, min: 0.5, max_drop: 0.1",
                "s:13:39: a gate asks one thing: limits (min, max, above, below), or one of max_drop, max_rise, min_gain,"
                        + " max_gain, beats, change, control; write one entry for each");
        gateRefused(
                "metric: churn.recall",
                "s:13:7: a gate asks one thing: limits (min, max, above, below), or one of max_drop, max_rise, min_gain,"
                        + " max_gain, beats, change, control; write one entry for each");
    }

    @Test
    void theDirectionOfAMetricIsNeverGuessed() {
        gateRefused(
                "metric: churn.log_loss, max_drop: 0.1",
                "s:13:31: churn.log_loss is better when it is lower; write 'max_rise' instead of 'max_drop'");
        gateRefused(
                "metric: churn.prevalence, max_drop: 0.1",
                "s:13:33: churn.prevalence gets better neither upwards nor downwards, so only limits (min, max, above,"
                        + " below) can gate it");
    }

    @Test
    void aComparisonRowByRowNeedsAnId() {
        String rows = CHURN.replace("    baseline: b.csv\n", "").replaceAll("    id: .*\n", "");
        String needed = "this gate compares with the promoted baseline row by row, so the model 'churn' needs 'id', the"
                + " columns that tell rows apart";
        refused(rows + "gates: [ { metric: churn.recall, max_drop: 0.1 } ]\n", "s:10:20: " + needed);
        refused(rows + "gates: [ { metric: churn.negative_flip_rate, max: 0.1 } ]\n", "s:10:20: " + needed);
    }

    @Test
    void aPromotedBaselineNeedsNoKeyInTheSuite() throws ProblemsException {
        Suite suite = read(
                CHURN.replace("    baseline: b.csv\n", "") + "gates: [ { metric: churn.recall, max_drop: 0.1 } ]\n");

        assertThat(suite.models()).hasSize(1);
        assertThat(suite.models().get(0).baselineDatasets()).isEmpty();
    }

    @Test
    void anAnchorNeedsNoId() throws ProblemsException {
        Suite suite = read(CHURN.replace("    baseline: b.csv\n", "").replaceAll("    id: .*\n", "")
                + "gates: [ { metric: churn.recall, max_drop: 0.1, against: anchor, confidence: none } ]\n");

        assertThat(suite.models()).hasSize(1);
    }

    @Test
    void againstAnAnchorOnlyLossesAreMeasured() {
        String neither = "'against' says what max_drop and max_rise are measured from, and this gate has neither";
        gateRefused("metric: churn.recall, min: 0.5, against: anchor", "s:13:39: " + neither);
        gateRefused("metric: churn.recall, min_gain: 0, against: anchor", "s:13:42: " + neither);
        gateRefused("metric: churn.recall, beats: dummy, against: baseline", "s:13:43: " + neither);
    }

    @Test
    void ofAnAnchorNothingIsKnownForSure() {
        gateRefused(
                "metric: churn.recall, max_drop: 0.1, against: anchor, confidence: 0.9",
                "s:13:61: of an anchor only the value is known, so nothing can be said with confidence; leave 'confidence'"
                        + " out");
    }

    @Test
    void slicingsOfAGateAreThoseOfTheModel() {
        gateRefused(
                "metric: churn.recall, min: 0.1, slices: [regoin]",
                "s:13:47: unknown slicing 'regoin'; did you mean 'region'?");
    }

    @Test
    void aMarginIsANumberOrAShareOfTheBaseline() {
        gateRefused("metric: churn.recall, max_drop: -0.1", "s:13:39: a margin is at least 0, not -0.1");
        gateRefused(
                "metric: churn.recall, max_drop: few",
                "s:13:39: expected a number from 0, or a share of the baseline such as 1%, but found the text 'few'");
    }

    @Test
    void aConfidenceIsNoCertainty() {
        gateRefused(
                "metric: churn.recall, max_drop: 0.1, confidence: 1",
                "s:13:56: expected a number from 0.5 to below 1, or none, but found the number 1");
        gateRefused(
                "metric: churn.recall, max_drop: 0.1, confidence: 0.99999999999999999999",
                "s:13:56: expected a number from 0.5 to below 1, or none, but found the number 0.99999999999999999999");
    }

    @Test
    void aGateStandsOnceUnlessItHasAnIdOfItsOwn() {
        refused(
                CHURN + "gates:\n  - { metric: churn.recall, min: 0.1 }\n  - { metric: churn.recall, max: 0.9 }\n",
                "s:14:7: the gate 'churn.recall.value' stands already at s:13:7; remove one, or give it an id of its own");
    }

    @Test
    void whatAModelFileCostsIsNotMeasuredOnATable() {
        gateRefused(
                "metric: churn.latency_p95, max: 5",
                "s:13:15: 'latency_p95' is measured while a model file scores rows, and the predictions of 'churn' come"
                        + " from a table");
    }

    @Test
    void aCommandIsAListOfWords() {
        refused(
                CHURN + "    command: python evaluate.py\n",
                "s:12:14: expected the words of a command as a list, such as [python, evaluate.py], but found the text"
                        + " 'python evaluate.py'");
        refused(CHURN + "    time_limit: 5m\n", "s:12:5: 'time_limit' is for a 'command', and there is none");
    }

    @Test
    void slicesAreColumnsBinsOrConditions() {
        refused(
                CHURN.replace(
                        "slices: [region]", "slices: [{ column: age }, { name: big }, { column: age, edges: [3, 1] }]"),
                "s:11:16: bins of 'age' need either 'edges' or 'quantiles'",
                "s:11:31: slices are a column, a list of columns, { column, edges }, { column, quantiles } or { name,"
                        + " where }",
                "s:11:68: the edges of age must ascend, but 1.0 follows 3.0");
    }

    @Test
    void aMetricsFileHasNoRowsToTestOn() {
        refused("""
                version: 1
                models:
                  m: { metrics_file: m.json, baseline: b.json }
                gates:
                  - { metric: m.accuracy, max_drop: 0.01 }
                """, "s:5:5: nothing can be said with confidence about one number; write confidence: none");
    }
}
