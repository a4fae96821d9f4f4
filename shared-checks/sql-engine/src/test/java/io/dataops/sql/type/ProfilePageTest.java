package io.dataops.sql.type;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.checks.distribution.Distribution;
import io.dataops.checks.profile.ProfileFile;
import io.dataops.checks.profile.UnreadableProfileException;
import io.dataops.results.VerificationResult;
import io.dataops.sql.DocumentPage;
import io.dataops.sql.PromotedRun;
import io.dataops.sql.SuiteRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page on profiles shows works as it says. */
class ProfilePageTest {
    private static final DocumentPage PAGE = new DocumentPage("profile.md");
    private static final String LAST = "version: 1\ndatasets:\n  orders: { path: orders.csv }\n";

    @TempDir
    private Path folder;

    @Test
    void theSuitesAreComparedWithProfiles() throws IOException {
        SuiteRun run = SuiteRun.in(folder).file("orders.csv", orders());
        for (String name : new String[] {"last_year", "h1", "h2"}) {
            run.profile(LAST, "orders", "profiles/" + name + ".json.gz");
        }

        assertThat(SuiteRun.said(run.verify(PAGE.blocks("suite").get(0))))
                .hasSize(3)
                .allMatch(said -> said.startsWith("PASSED "));
    }

    @Test
    void theSuiteIsComparedWithTheBaseline() throws IOException {
        PromotedRun run = PromotedRun.in(folder);
        run.project().file("orders.csv", orders());
        String suite = PAGE.blocks("suite: promoted").get(0);
        VerificationResult first = run.verify(suite);
        assertThat(SuiteRun.said(first)).hasSize(3).allMatch(said -> said.startsWith("WARNED "));
        run.promote(suite, first);

        assertThat(SuiteRun.said(run.verify(suite))).hasSize(3).allMatch(said -> said.startsWith("PASSED "));
    }

    private static String[] orders() {
        return IntStream.rangeClosed(0, 100)
                .mapToObj(row -> row == 0 ? "amount,status" : row + ".5," + (row % 2 == 0 ? "open" : "closed"))
                .toArray(String[]::new);
    }

    @Test
    void theFileIsOne() throws IOException, UnreadableProfileException {
        Path file = Files.writeString(
                folder.resolve("p.json"), PAGE.blocks("profile").get(0));
        String csv = "amount,status\n1.5,a\n2.0,a\n2.0,b\n8.0,b\n,b\n";
        SuiteRun run = SuiteRun.in(folder).file("orders.csv", csv.lines().toArray(String[]::new));

        assertThat(new ProfileFile(file).read().columns().get(0))
                .isEqualTo(run.profile(LAST, "orders", "q.json.gz").columns().get(0));
    }

    @Test
    void theNumberOfDifferentValuesIsThatOfThePage() throws IOException {
        assertThat(PAGE.text())
                .contains(String.format(Locale.ROOT, "A profile tells %,d different values", Distribution.MOST));
    }

    @Test
    void linksLeadToFiles() throws IOException {
        PAGE.linksLeadToFiles();
    }
}
