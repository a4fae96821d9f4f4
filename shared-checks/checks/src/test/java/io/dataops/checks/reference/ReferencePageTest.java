package io.dataops.checks.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.checks.check.CheckType;
import io.dataops.checks.check.type.BuiltInChecks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReferencePageTest {
    private static final String PAGE = new ReferencePage(BuiltInChecks.registry()).markdown();

    @Test
    void thePublishedPageIsCurrent() throws IOException {
        new GeneratedFile(List.of(Path.of("../../docs/reference.md"))).holds(PAGE);
    }

    @Test
    void everyCheckTypeHasItsHeadingAndItsExample() {
        for (CheckType type : BuiltInChecks.registry().types()) {
            assertThat(PAGE).contains("\n### " + type.name() + "\n").contains("\n- " + type.example() + "\n");
        }
    }

    @Test
    void everyLinkLeadsToOneHeadingOrFile() {
        List<String> anchors = Pattern.compile("(?m)^##+ (.+)$")
                .matcher(PAGE)
                .results()
                .map(heading -> heading.group(1)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[:.`]", "")
                        .replace(' ', '-'))
                .toList();
        assertThat(anchors).doesNotHaveDuplicates();
        Pattern.compile("\\]\\(([^)]+)\\)")
                .matcher(PAGE)
                .results()
                .map(link -> link.group(1))
                .forEach(link -> {
                    if (link.startsWith("#")) {
                        assertThat(anchors).contains(link.substring(1));
                    } else {
                        assertThat(Path.of("../../docs").resolve(link)).exists();
                    }
                });
    }

    @Test
    void nothingIsLeftToFillIn() {
        assertThat(PAGE).doesNotContain("{{").doesNotContain("}}\n").endsWith("\n");
    }

    @Test
    void everyDocumentedLineOfTheSchemaNamesAFileThatIsThere() throws IOException {
        List<String> files = Pattern.compile("\\$schema=(\\S+)")
                .matcher(PAGE)
                .results()
                .map((MatchResult line) -> line.group(1))
                .toList();
        assertThat(files).containsExactly("docs/dataops-1.schema.json");
        assertThat(Files.exists(Path.of("../..").resolve(files.get(0)))).isTrue();
    }
}
