package io.dataops.sql.type;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.results.Finding;
import io.dataops.sql.SuiteRun;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Our numbers beside those of pandas, numpy, scipy and plain Python; reference/check_types.py made both files. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReferenceValuesTest {
    /** Of moments of doubles: we keep 13 digits, since the last ones depend on the order of addition. */
    private static final BigDecimal TOLERANCE = new BigDecimal("1e-12");

    /** Of correlations, which have 13 decimals, however near to 0 they are. */
    private static final BigDecimal DECIMALS = new BigDecimal("1e-12");

    private static final String DATASETS = """
            version: 1
            datasets:
              parents:
                path: parents.csv
                read: { skip: 1, nulls: ['NULL'], types: { id: integer, code: text } }
              t:
                path: data.csv
                samples: { show: [word, tied] }
                read:
                  skip: 1
                  nulls: ['NULL']
                  date_format: yyyy-MM-dd
                  types:
                    { id: integer, ref: integer, small: integer, huge: integer, x: double, y: double, offset: double,
                      price: "decimal(9,2)", cost: "decimal(9,2)", word: text, tied: text, iban: text, card: text,
                      date: text, day: date }
                checks:
            """;

    private List<Expected> expected;
    private List<Finding> findings;

    /** A line of expected.csv; an empty text says nothing. */
    record Expected(int index, String check, String considered, String failing, String nulls, String observed) {
        @Override
        public String toString() {
            return check;
        }
    }

    @BeforeAll
    void verifyAllAtOnce(@TempDir Path folder) throws IOException {
        expected = new ArrayList<>();
        for (String line : text("expected.csv").lines().skip(2).toList()) {
            String[] cells = line.split("\t", -1);
            expected.add(new Expected(expected.size(), cells[0], cells[1], cells[2], cells[3], cells[4]));
        }
        String checks =
                expected.stream().map(each -> "      - " + each.check() + "\n").collect(Collectors.joining());
        findings = SuiteRun.in(folder)
                .file("data.csv", text("data.csv").getBytes(StandardCharsets.UTF_8))
                .file("parents.csv", text("parents.csv").getBytes(StandardCharsets.UTF_8))
                .verify(DATASETS + checks)
                .checks()
                .stream()
                .map(outcome -> outcome.finding())
                .toList();
    }

    private static String text(String name) throws IOException {
        try (InputStream in = ReferenceValuesTest.class.getResourceAsStream("/reference/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    Stream<Expected> expected() {
        return expected.stream();
    }

    @Test
    void theReferenceNamesTheScriptToolsAndSeed() throws IOException {
        for (String name : List.of("data.csv", "parents.csv", "expected.csv")) {
            assertThat(text(name))
                    .startsWith(
                            "# check_types.py, python 3.11.2, pandas 1.5.3, numpy 1.24.2, scipy 1.10.1, seed 20261123\n");
        }
    }

    @ParameterizedTest
    @MethodSource("expected")
    void ourNumberIsTheReferenceNumber(Expected reference) {
        Finding finding = findings.get(reference.index());

        assertThat(finding.observed()).as(finding.message()).isNotNull();
        if (!reference.considered().isEmpty()) {
            assertThat(List.of(finding.considered(), finding.failing(), finding.nulls()))
                    .as(finding.message())
                    .containsExactly(
                            Long.valueOf(reference.considered()),
                            Long.valueOf(reference.failing()),
                            Long.valueOf(reference.nulls()));
        }
        assertThat(isNear(finding.observed(), reference))
                .as(finding.observed() + " is " + reference.observed())
                .isTrue();
    }

    private static boolean isNear(String ours, Expected expected) {
        String theirs = expected.observed();
        if (!theirs.matches("-?[0-9.]+(e[+-]?[0-9]+)?")) {
            return ours.equals(theirs);
        }
        BigDecimal reference = new BigDecimal(theirs);
        BigDecimal difference = new BigDecimal(ours).subtract(reference).abs();
        boolean correlation = expected.check().startsWith("correlation");
        return difference.compareTo(correlation ? DECIMALS : reference.abs().multiply(TOLERANCE)) <= 0;
    }
}
