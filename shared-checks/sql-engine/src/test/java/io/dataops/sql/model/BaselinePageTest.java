package io.dataops.sql.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.results.Decision;
import io.dataops.results.GateDecision;
import io.dataops.results.VerificationResult;
import io.dataops.sql.DocumentPage;
import io.dataops.sql.PromotedRun;
import io.dataops.sql.SuiteRun;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the page about baselines shows works as it says. */
class BaselinePageTest {
    private static final DocumentPage PAGE = new DocumentPage("baseline.md");
    private static final String GATES = "gates:\n";

    @TempDir
    private Path folder;

    private PromotedRun run;

    @BeforeEach
    void project() {
        run = PromotedRun.in(folder);
    }

    static List<String> suites() throws IOException {
        List<String> suites = new ArrayList<>(PAGE.blocks("suite"));
        String base = suites.get(0);
        for (String gates : PAGE.blocks("gates")) {
            suites.add(base.substring(0, base.indexOf(GATES) + GATES.length()) + gates);
        }
        return suites;
    }

    @ParameterizedTest
    @MethodSource("suites")
    void anExampleIsPromotedAndItsGatesDecide(String suite) throws IOException {
        run.project().file("target/predictions.csv", new ChurnRows(2000, 0).csv());
        run.promote(suite, run.verify(suite));
        run.project().file("target/predictions.csv", new ChurnRows(2000, 3).csv());

        VerificationResult result = run.verify(suite);

        assertThat(result.gates())
                .isNotEmpty()
                .extracting(GateDecision::decision)
                .doesNotContain(Decision.NOT_EVALUATED);
    }

    @Test
    void changedColumnsAreNamedAsThePageShows() throws IOException {
        String suite = PAGE.blocks("columns").get(0);
        run.project().file("orders.csv", "amount,status", "1,paid");
        run.promote(suite, run.verify(suite));
        run.project().file("orders.csv", "amount,channel", "much,web");

        assertThat(SuiteRun.said(run.verify(suite)))
                .containsExactly(PAGE.blocks("sentences").get(0).strip());
    }

    @Test
    void everyLinkLeadsToAFile() throws IOException {
        PAGE.linksLeadToFiles();
    }
}
