package io.dataops.sql.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.dataops.results.Finding;
import io.dataops.results.Outcome;
import io.dataops.results.Status;
import io.dataops.sql.SuiteRun;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Our drift beside that of scipy and numpy; reference/drift.py made the files. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DriftReferenceTest {
    private static final List<String> FILES =
            List.of("drift_observed.csv", "drift_reference.csv", "drift_expected.csv");
    private static final double TOLERANCE = 1e-9;

    private List<Expected> expected;
    private List<Finding> findings;
    private List<Finding> fromProfile;
    private Map<String, Outcome> byLimit;

    /** A line of drift_expected.csv; an empty p-value is none. */
    record Expected(int index, String column, String method, double statistic, String pValue) {
        /** Limits that its p-value keeps and misses, as near to it as may be. */
        Stream<String> limits() {
            return Stream.of(limitThatIsKept(), limitThatIsMissed()).flatMap(Optional::stream);
        }

        Optional<String> limitThatIsKept() {
            return limit(-TOLERANCE);
        }

        Optional<String> limitThatIsMissed() {
            return limit(TOLERANCE);
        }

        private Optional<String> limit(double beside) {
            if (pValue.isEmpty()) {
                return Optional.empty();
            }
            BigDecimal limit = new BigDecimal(pValue).add(BigDecimal.valueOf(beside));
            boolean isProbability = limit.signum() > 0 && limit.compareTo(BigDecimal.ONE) < 0;
            return isProbability
                    ? Optional.of("{ column: " + column + ", reference: last, method: " + method + ", min_p: "
                            + limit.toPlainString() + " }")
                    : Optional.empty();
        }

        @Override
        public String toString() {
            return column + " by " + method;
        }
    }

    @BeforeAll
    void verifyAllAtOnce(@TempDir Path folder) throws IOException {
        expected = new ArrayList<>();
        for (String line : text("drift_expected.csv").lines().skip(1).toList()) {
            String[] cells = line.split(";", -1);
            expected.add(new Expected(expected.size(), cells[0], cells[1], Double.parseDouble(cells[2]), cells[3]));
        }
        SuiteRun run = SuiteRun.in(folder);
        for (String file : FILES) {
            run.file(file, text(file).getBytes(StandardCharsets.UTF_8));
        }
        run.profile(suite("reference: last"), "last", "last.json.gz");
        findings = findings(run, "reference: last");
        fromProfile = findings(run, "against: last.json.gz");
        List<String> limits = expected.stream().flatMap(Expected::limits).toList();
        List<Outcome> outcomes = run.verify(suiteOf(limits.stream())).checks();
        byLimit = new HashMap<>();
        for (int i = 0; i < limits.size(); i++) {
            byLimit.put(limits.get(i), outcomes.get(i));
        }
    }

    private List<Finding> findings(SuiteRun run, String against) {
        return run.verify(suite(against)).checks().stream()
                .map(outcome -> outcome.finding())
                .toList();
    }

    private String suite(String against) {
        return suiteOf(expected.stream()
                .map(each -> "{ column: " + each.column() + ", " + against + ", method: " + each.method()
                        + ", max: 1000000 }"));
    }

    private static String suiteOf(Stream<String> drifts) {
        String types = Stream.of(lines("drift_observed.csv").get(1).split(","))
                .map(column -> column + ": " + (column.startsWith("cat_") ? "text" : "double"))
                .collect(Collectors.joining(", "));
        String read = "    read: { skip: 1, nulls: ['NULL'], types: { " + types + " } }\n";
        String checks = drifts.map(drift -> "      - drift: " + drift + "\n").collect(Collectors.joining());
        return "version: 1\ndatasets:\n  last:\n    path: drift_reference.csv\n" + read
                + "  t:\n    path: drift_observed.csv\n" + read + "    checks:\n" + checks;
    }

    private static List<String> lines(String name) {
        try {
            return text(name).lines().toList();
        } catch (IOException unread) {
            throw new IllegalStateException(unread);
        }
    }

    private static String text(String name) throws IOException {
        try (InputStream in = DriftReferenceTest.class.getResourceAsStream("/reference/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    Stream<Expected> expected() {
        return expected.stream();
    }

    @Test
    void theReferenceNamesTheScriptToolsAndSeed() throws IOException {
        for (String name : FILES) {
            assertThat(text(name))
                    .startsWith(
                            "# drift.py, python 3.11.2, numpy 1.24.2, scipy 1.10.1, statsmodels 0.13.5+dfsg, seed 20261126\n");
        }
    }

    @ParameterizedTest
    @MethodSource("expected")
    void ourStatisticIsTheReferenceStatistic(Expected reference) {
        Finding finding = findings.get(reference.index());

        assertThat(finding.observed()).as(finding.message()).isNotNull();
        assertThat(Double.parseDouble(finding.observed()))
                .as(finding.message())
                .isCloseTo(reference.statistic(), within(TOLERANCE * Math.max(1, reference.statistic())));
    }

    @ParameterizedTest
    @MethodSource("expected")
    void aProfileOfTheReferenceGivesTheSameNumbers(Expected reference) {
        String fromData = findings.get(reference.index()).message();
        String fromFile = fromProfile.get(reference.index()).message();

        assertThat(fromProfile.get(reference.index()).observed())
                .isEqualTo(findings.get(reference.index()).observed());
        assertThat(fromFile.replace(reference.column() + " in last.json.gz", "last." + reference.column())
                        .replace("last.json.gz", "last." + reference.column()))
                .isEqualTo(fromData);
    }

    @ParameterizedTest
    @MethodSource("expected")
    void ourPValueIsTheReferencePValue(Expected reference) {
        String message = findings.get(reference.index()).message();

        assertThat(message.contains("with p-value"))
                .isEqualTo(!reference.pValue().isEmpty());
        reference.limitThatIsKept().map(byLimit::get).ifPresent(DriftReferenceTest::assertKept);
        reference
                .limitThatIsMissed()
                .map(byLimit::get)
                .ifPresent(outcome -> assertThat(outcome.status()).isEqualTo(Status.FAILED));
    }

    /** Where values lie as far apart as values can, the limit is kept whatever they are, which does not count. */
    private static void assertKept(Outcome outcome) {
        if (!outcome.finding().message().contains(" is never below ")) {
            assertThat(outcome.status()).isEqualTo(Status.PASSED);
        }
    }
}
