package io.dataops.sql.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.dataops.checks.drift.DriftMethod;
import io.dataops.sql.DocumentPage;
import io.dataops.sql.SuiteRun;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the page on drift shows works as it says; {@code -Dgolden=update} writes its sentences anew and fails that run. */
class DriftPageTest {
    private static final DocumentPage PAGE = new DocumentPage("drift.md");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void theChecksSayWhatThePageShows(int example) throws IOException {
        SuiteRun run = SuiteRun.in(folder)
                .file("last_year.csv", orders(200, 0, "open", "closed"))
                .file("orders.csv", orders(150, 40, "open", "closed", "closed", "returned"));
        String said =
                String.join("\n", SuiteRun.said(run.verify(PAGE.blocks("suite").get(example)))) + "\n";
        String shown = PAGE.blocks("sentences").get(example);
        if ("update".equals(System.getProperty("golden")) && !shown.equals(said)) {
            String marker = "<!-- sentences -->\n```\n";
            PAGE.replace(marker + shown, marker + said);
            fail("rewrote the sentences of docs/drift.md; look at them and run again without -Dgolden=update");
        }

        assertThat(said).isEqualTo(shown);
    }

    /** Amounts from a start on, each with the next status. */
    private static String[] orders(int rows, int from, String... status) {
        return IntStream.rangeClosed(0, rows)
                .mapToObj(row -> row == 0 ? "amount,status" : from + row + "," + status[row % status.length])
                .toArray(String[]::new);
    }

    @Test
    void everyMethodHasItsLine() throws IOException {
        for (DriftMethod method : DriftMethod.all()) {
            assertThat(PAGE.text()).contains("\n| `" + method.key() + "` | ");
        }
    }

    @Test
    void linksLeadToFiles() throws IOException {
        PAGE.linksLeadToFiles();
    }
}
