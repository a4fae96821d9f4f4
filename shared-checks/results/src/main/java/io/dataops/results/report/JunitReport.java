package io.dataops.results.report;

import io.dataops.results.DatasetEvidence;
import io.dataops.results.Outcome;
import io.dataops.results.VerificationResult;
import io.dataops.results.Waiver;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;

/**
 * A result as JUnit XML, for Jenkins' test pages and everything else that reads that format: a test suite per data set, a
 * test case per check, one suite for models that could not be evaluated or predict what their baseline does, one for gates
 * and one for waivers.
 *
 * <p>A failed check is a failure, an errored one an error, a check left out is skipped. A warning is a passed test case
 * with its message in {@code system-out} and a property {@code status}, since a skipped one would be read as not run; so is
 * a miss that a waiver accepts. A verdict that blocks never stands without a failure or an error.
 */
public final class JunitReport implements Report {
    @Override
    public String fileName() {
        return "TEST-dataops.xml";
    }

    @Override
    public void render(VerificationResult result, Appendable out) throws IOException {
        List<JunitSuite> suites = suites(result);
        boolean unexplained = result.verdict().blocks()
                && !result.awaitsBaseline()
                && suites.stream().noneMatch(JunitSuite::blocks);
        if (unexplained || suites.isEmpty()) {
            suites.add(new JunitSuite("dataops", List.of(verdict(result))));
        }
        String started = result.run().started().toString();
        Xml xml = new Xml(out);
        xml.open(
                "testsuites",
                "name",
                "dataops",
                "tests",
                sum(suites, suite -> suite.cases().size()),
                "failures",
                sum(suites, suite -> suite.count(JunitCase.Mark.FAILURE)),
                "errors",
                sum(suites, suite -> suite.count(JunitCase.Mark.ERROR)),
                "skipped",
                sum(suites, suite -> suite.count(JunitCase.Mark.SKIPPED)),
                "time",
                seconds(result.run().durationMillis()));
        for (JunitSuite suite : suites) {
            suite.write(xml, started);
        }
        xml.close();
    }

    private static List<JunitSuite> suites(VerificationResult result) {
        Map<String, List<JunitCase>> cases = new LinkedHashMap<>();
        for (DatasetEvidence dataset : result.datasets()) {
            List<JunitCase> ofDataset = cases.computeIfAbsent(dataset.name(), name -> new ArrayList<>());
            if (dataset.problem() != null) {
                ofDataset.add(JunitCase.unreadable(dataset.name(), dataset.problem(), result.verdict()));
            }
        }
        for (Outcome outcome : result.checks()) {
            cases.computeIfAbsent(outcome.check().dataset(), name -> new ArrayList<>())
                    .add(waived(
                            JunitCase.of(outcome),
                            result.waiverOf(outcome.check().id())));
        }
        List<JunitSuite> suites = new ArrayList<>();
        cases.forEach((dataset, ofDataset) -> suites.add(new JunitSuite("dataops." + dataset, ofDataset)));
        List<JunitCase> models = new ArrayList<>();
        for (ReportedModel model : ReportedModel.of(result)) {
            if (!model.problem().isEmpty()) {
                models.add(JunitCase.notEvaluated(model.name(), model.problem(), result.verdict()));
            } else if (model.isUnchanged()) {
                models.add(JunitCase.unchanged(model.name(), model.change()));
            }
        }
        if (!models.isEmpty()) {
            suites.add(new JunitSuite("dataops.models", models));
        }
        if (!result.gates().isEmpty()) {
            suites.add(new JunitSuite(
                    "dataops.gates",
                    result.gates().stream()
                            .map(gate -> waived(JunitCase.of(gate), result.waiverOf(gate.id())))
                            .toList()));
        }
        if (!result.waivers().isEmpty()) {
            suites.add(new JunitSuite(
                    "dataops.waivers",
                    result.waivers().stream().map(JunitCase::of).toList()));
        }
        return suites;
    }

    private static JunitCase waived(JunitCase miss, Optional<Waiver> waiver) {
        return waiver.map(miss::waivedBy).orElse(miss);
    }

    private static JunitCase verdict(VerificationResult result) {
        String message = Headline.of(result).toString();
        JunitCase.Mark mark = result.verdict().blocks() ? JunitCase.Mark.ERROR : JunitCase.Mark.NONE;
        return new JunitCase("dataops", "verdict", mark, "verdict", message, message, Map.of());
    }

    private static String sum(List<JunitSuite> suites, ToLongFunction<JunitSuite> number) {
        return Long.toString(suites.stream().mapToLong(number).sum());
    }

    /** Seconds with three decimals, as the format wants them. */
    private static String seconds(long millis) {
        return BigDecimal.valueOf(millis, 3).toPlainString();
    }
}
