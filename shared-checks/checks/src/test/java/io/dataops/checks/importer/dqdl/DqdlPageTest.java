package io.dataops.checks.importer.dqdl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page about imports says of every rule type what becomes of it. */
class DqdlPageTest {
    private static String chapter(String title) throws IOException {
        String page = Files.readString(Path.of("../../docs/imports.md"));
        String text = page.substring(page.indexOf("\n" + title + "\n") + title.length() + 2);
        return text.split("\n## |\n### ", 2)[0];
    }

    @Test
    void everyRuleTypeThatIsTakenHasItsRow() throws IOException {
        String meaning = chapter("### What DQDL means");

        assertThat(Translator.names())
                .hasSize(33)
                .allSatisfy(type -> assertThat(meaning).contains("`" + type + "`"));
    }

    @Test
    void everyRuleTypeThatIsRefusedHasItsReason() throws IOException {
        String refused = chapter("### What is refused of DQDL");

        assertThat(Translator.REFUSED)
                .hasSize(6)
                .allSatisfy((type, reason) -> assertThat(refused.lines())
                        .anySatisfy(line ->
                                assertThat(line).contains("`" + type + "`").contains(reason)));
    }
}
