package io.dataops.results.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.results.DatasetEvidence;
import io.dataops.results.Decision;
import io.dataops.results.Effect;
import io.dataops.results.VerificationResult;
import io.dataops.results.testing.Golden;
import io.dataops.results.testing.SampleModels;
import io.dataops.results.testing.SampleResults;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class JunitReportTest implements ReportContract {
    @Override
    public Report report() {
        return new JunitReport();
    }

    @Test
    void aFailedResultLooksLikeThis() throws IOException {
        new Golden("TEST-dataops.xml").holds(text(SampleResults.complete()));
    }

    @Test
    void aHostileResultLooksLikeThis() throws IOException {
        new Golden("TEST-hostile.xml").holds(text(SampleResults.hostile()));
    }

    @Test
    void everyResultIsXmlWhoseSumsAreRight() throws Exception {
        for (VerificationResult result : ReportContract.results()) {
            Document document = parsed(result);
            Element root = document.getDocumentElement();
            for (String[] sum : List.of(
                    new String[] {"tests", "testcase"},
                    new String[] {"failures", "failure"},
                    new String[] {"errors", "error"},
                    new String[] {"skipped", "skipped"})) {
                assertThat(root.getAttribute(sum[0]))
                        .as(sum[0])
                        .isEqualTo(Integer.toString(
                                document.getElementsByTagName(sum[1]).getLength()));
            }
        }
    }

    @Test
    void everyVerdictThatBlocksIsRed() throws Exception {
        for (VerificationResult result : ReportContract.results()) {
            Element root = parsed(result).getDocumentElement();
            boolean red = !root.getAttribute("failures").equals("0")
                    || !root.getAttribute("errors").equals("0");
            assertThat(red).isEqualTo(result.verdict().blocks());
        }
    }

    @Test
    void anEmptyResultIsAnError() {
        assertThat(text(SampleResults.empty()))
                .contains("<testcase classname=\"dataops\" name=\"verdict\">")
                .contains("<error message=\"NOT EVALUATED: no check ran\" type=\"verdict\">");
    }

    @Test
    void aWarningIsAPassedTestCaseThatSaysSo() {
        assertThat(text(SampleResults.warned()))
                .contains("<property name=\"status\" value=\"warned\"/>")
                .contains("<system-out>WARNING: 2 of 5 rows are null\n")
                .doesNotContain("<failure", "<error", "<skipped");
    }

    @Test
    void gatesThatOnlyWarnFailNothing() {
        VerificationResult result = SampleResults.result(
                List.of(),
                SampleResults.passed().checks(),
                List.of(),
                List.of(SampleResults.gate("g", "sales", Decision.FAIL, Effect.WARN, "more rows fail than before")),
                List.of());
        assertThat(text(result))
                .contains("<system-out>WARNING: more rows fail than before\n")
                .doesNotContain("<failure", "<error", "<skipped");
    }

    @Test
    void anUnreadableDataSetThatBlocksNothingIsAWarning() {
        DatasetEvidence unused = new DatasetEvidence("old", "old.csv", 0, null, List.of(), null, "there is no old.csv");
        VerificationResult result =
                SampleResults.result(List.of(unused), SampleResults.passed().checks(), List.of(), List.of(), List.of());
        assertThat(text(result))
                .contains("<system-out>WARNING: there is no old.csv</system-out>")
                .doesNotContain("<failure", "<error", "<skipped");
    }

    @Test
    void gatesOfModelsThatDoNotPassAreRedByWhatTheySay() throws Exception {
        Document document = parsed(SampleModels.wide(200));
        assertThat(document.getDocumentElement().getAttribute("failures")).isEqualTo("2");
        assertThat(text(SampleModels.wide(200)))
                .contains(
                        "name=\"churn.recall.max_drop[store=12]\"",
                        "<failure message=\"recall dropped by 0.0625 on store=12, more than the margin 0.01",
                        "<error message=\"the model price could not be evaluated: the command python ended with exit code 1",
                        "<system-out>WARNING: recall may have dropped by more than 0.01 on store=71");
    }

    @Test
    void aModelThatCouldNotBeEvaluatedAndBlocksNothingIsAWarning() {
        VerificationResult result = SampleResults.withModels(SampleResults.passed(), List.of(SampleModels.price()));
        assertThat(text(result))
                .contains("<testcase classname=\"dataops.models.price\" name=\"evaluated\">")
                .contains(
                        "<system-out>WARNING: dataops.yaml:31:5: the command python ended with exit code 1</system-out>")
                .doesNotContain("<failure", "<error", "<skipped");
    }

    @Test
    void aModelWhosePredictionsAreTheBaselinesSaysSo() {
        VerificationResult result = SampleResults.withModels(SampleResults.passed(), List.of(SampleModels.unchanged()));
        assertThat(text(result))
                .contains("<testcase classname=\"dataops.models.churn\" name=\"unchanged\">")
                .contains("<property name=\"status\" value=\"warned\"/>")
                .contains(
                        "<system-out>WARNING: ALL 12,400 predictions are the same as the baseline's; is this the model you"
                                + " meant to judge?</system-out>")
                .doesNotContain("<failure", "<error", "<skipped");
    }

    @Test
    void aModelThatPredictsOtherwiseIsNoTestCase() {
        VerificationResult result = SampleResults.withModels(SampleResults.passed(), List.of(SampleModels.churn()));
        assertThat(text(result)).doesNotContain("dataops.models");
    }

    private Document parsed(VerificationResult result) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text(result))));
    }
}
