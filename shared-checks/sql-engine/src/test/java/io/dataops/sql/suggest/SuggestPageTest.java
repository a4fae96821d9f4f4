package io.dataops.sql.suggest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.dataops.checks.suggest.SuggestedSuite;
import io.dataops.results.Verdict;
import io.dataops.sql.DocumentPage;
import io.dataops.sql.SuiteRun;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page on suggestions shows is what is proposed; {@code -Dgolden=update} writes it anew and fails that run. */
class SuggestPageTest {
    private static final DocumentPage PAGE = new DocumentPage("suggest.md");

    @TempDir
    Path folder;

    @Test
    void theExampleIsWhatIsProposedAndHolds() throws IOException {
        SuiteRun shop = Shop.in(folder);
        SuggestedSuite suite = new SuggestionRun(folder).suggest("customers.csv", "orders.csv");
        String shown = PAGE.blocks("suggested").get(0);

        if ("update".equals(System.getProperty("golden")) && !suite.text().equals(shown)) {
            String fence = "<!-- suggested: shop -->\n```yaml\n";
            PAGE.replace(fence + shown, fence + suite.text());
            fail("rewrote the suite in docs/suggest.md; look at it and run again without -Dgolden=update");
        }
        assertThat(suite.text()).isEqualTo(shown);
        assertThat(SuiteRun.said(shop.verify(shown)))
                .hasSize(suite.checks())
                .allMatch(said -> said.startsWith("PASSED "));
        assertThat(shop.verify(shown).verdict()).isEqualTo(Verdict.PASSED);
    }

    @Test
    void linksLeadToFiles() throws IOException {
        PAGE.linksLeadToFiles();
    }
}
