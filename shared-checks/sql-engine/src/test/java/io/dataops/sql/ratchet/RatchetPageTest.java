package io.dataops.sql.ratchet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.dataops.checks.check.type.BuiltInChecks;
import io.dataops.checks.diff.OtherSuite;
import io.dataops.checks.diff.SuiteComparison;
import io.dataops.checks.suite.Suite;
import io.dataops.checks.suite.SuiteReader;
import io.dataops.checks.task.BuiltInTasks;
import io.dataops.checks.yaml.ProblemsException;
import io.dataops.results.Effect;
import io.dataops.results.GateDecision;
import io.dataops.results.Verdict;
import io.dataops.results.VerificationResult;
import io.dataops.results.baseline.BaselineState;
import io.dataops.sql.SuiteRun;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the page on ratchets shows works as it says. {@code -Dgolden=update} writes sentences and files anew and fails that
 * run, so that somebody reads them.
 */
class RatchetPageTest {
    private static final Path PAGE = Path.of("../../docs/ratchet.md");
    private static final String RATCHET = "customers.not_null.email.ratchet";

    @TempDir
    private Path folder;

    private static String page() throws IOException {
        return Files.readString(PAGE).replace("\r\n", "\n");
    }

    private static String block(String comment) throws IOException {
        Matcher block = Pattern.compile("<!-- " + comment + " -->\n```[a-z]*\n(.*?)```\n", Pattern.DOTALL)
                .matcher(page());
        assertThat(block.find()).isTrue();
        return block.group(1);
    }

    private static void shows(String comment, String said) throws IOException {
        String shown = block(comment);
        if ("update".equals(System.getProperty("golden")) && !shown.equals(said)) {
            String page = page();
            int from = page.indexOf('\n', page.indexOf("```", page.indexOf("<!-- " + comment + " -->"))) + 1;
            Files.writeString(PAGE, page.substring(0, from) + said + page.substring(from + shown.length()));
            fail("rewrote the block '" + comment
                    + "' of docs/ratchet.md; look at it and run again without -Dgolden=update");
        }
        assertThat(said).isEqualTo(shown);
    }

    /** Ten customers, of whom some have no address. */
    private SuiteRun customers(Integer... without) {
        String[] lines = new String[11];
        lines[0] = "customer_id,email,country";
        for (int id = 1; id <= 10; id++) {
            String email = List.of(without).contains(id) ? "" : "c" + id + "@shop.example";
            lines[id] = id + "," + email + "," + (id == 10 ? "XX" : "AT");
        }
        return new Promoted(folder).run().file("target/customers.csv", lines);
    }

    private static String reason(VerificationResult result, String gate) {
        return result.gates().stream()
                        .filter(decision -> decision.id().equals(gate))
                        .map(GateDecision::reason)
                        .findFirst()
                        .orElseThrow()
                + "\n";
    }

    @Test
    void theFirstRunWarns() throws IOException {
        VerificationResult result = customers(3, 5).verify(block("suite: customers"));

        assertThat(result.verdict()).isEqualTo(Verdict.WARNED);
        shows("sentence: first", result.checks().get(1).finding().message() + "\n");
    }

    @Test
    void theRatchetSaysHowItStands() throws IOException {
        String suite = block("suite: customers");
        BaselineState baseline = new Promoted(folder).promote(customers(3, 5), suite);

        shows("sentence: same", reason(customers(3, 5).against(baseline).verify(suite), RATCHET));
        shows("sentence: more", reason(customers(3, 5, 7).against(baseline).verify(suite), RATCHET));
        shows("sentence: fewer", reason(customers(5).against(baseline).verify(suite), RATCHET));
    }

    @Test
    void patternsNameChecks() throws IOException {
        String suite = block("suite: customers");
        String gates = suite.substring(0, suite.indexOf("gates:\n") + "gates:\n".length()) + block("gates");

        assertThat(customers(3, 5).verify(gates).gates())
                .extracting(GateDecision::id)
                .containsExactly(
                        "customers.accepted_values.country.ratchet",
                        "customers.not_null.customer_id.ratchet",
                        "customers.not_null.email.ratchet");
    }

    @Test
    void aWaiverAcceptsAMissUntilItsDay() throws IOException {
        String suite = block("suite: waived");
        VerificationResult waived = customers(3).verify(suite);
        String expired = reason(
                customers(3).verify(suite.replace("2026-12-31", "2026-11-22")), "customers.not_null.email.waiver");

        assertThat(waived.verdict()).isEqualTo(Verdict.WARNED);
        shows("sentence: expired", expired.replace("2026-11-22", "2026-12-31"));
    }

    private static Suite read(String text, String name) throws ProblemsException {
        return new SuiteReader(BuiltInChecks.registry(), BuiltInTasks.registry(), Map.of()).read(text, name);
    }

    @Test
    void aSuiteThatAsksLessSaysSo() throws IOException, ProblemsException {
        Suite before = read(block("suite: before"), "origin/main:dataops.yaml");
        Suite after = read(block("suite: after"), "dataops.yaml");
        List<GateDecision> decisions =
                new SuiteComparison(new OtherSuite.Known(before, "origin/main", List.of()), Effect.WARN).decide(after);

        assertThat(decisions).extracting(GateDecision::effect).containsOnly(Effect.WARN);
        shows(
                "sentence: loosened",
                decisions.stream().map(decision -> decision.reason() + "\n").collect(Collectors.joining()));
    }

    @Test
    void aBaselineKeepsTheseFiles() throws IOException {
        new Promoted(folder).promote(customers(3, 5), block("suite: customers"));
        Path kept = folder.resolve("dataops-baseline");
        Path content;
        try (var folders = Files.list(kept)) {
            content = folders.filter(Files::isDirectory).findFirst().orElseThrow();
        }

        shows("file: rows/index.json", Files.readString(content.resolve("rows/index.json")));
        try (GZIPInputStream rows = new GZIPInputStream(Files.newInputStream(content.resolve("rows/1.csv.gz")))) {
            shows("file: rows/1.csv.gz", new String(rows.readAllBytes(), StandardCharsets.US_ASCII));
        }
    }
}
