package io.dataops.checks.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.checks.check.CheckType;
import io.dataops.checks.check.type.BuiltInChecks;
import io.dataops.checks.task.BuiltInTasks;
import io.dataops.checks.task.TaskType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReferencePageTest {
    private static final String PAGE = new ReferencePage(BuiltInChecks.registry(), BuiltInTasks.registry()).markdown();

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
        new PageLinks(PAGE).leadSomewhere();
    }

    @Test
    void everyTaskHasItsHeadingAndItsKeys() {
        for (TaskType<?> type : BuiltInTasks.registry().types()) {
            assertThat(PAGE).contains("\n### Task " + type.task() + "\n");
            type.parameters().forEach(key -> assertThat(PAGE).contains("| `" + key.name() + "` | "));
        }
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
