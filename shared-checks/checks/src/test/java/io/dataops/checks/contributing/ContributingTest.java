package io.dataops.checks.contributing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ContributingTest {
    private static final Path ROOT = Path.of("../..");
    /** {@code <!-- file: PATH -->}, and the block of code that follows it. */
    private static final Pattern QUOTE =
            Pattern.compile("<!-- file: (\\S+) -->\\n```java\\n(.*?)```\\n", Pattern.DOTALL);

    @Test
    void quotedFilesAreTheFiles() throws IOException {
        List<MatchResult> quotes = QUOTE.matcher(Files.readString(ROOT.resolve("CONTRIBUTING.md")))
                .results()
                .toList();
        assertThat(quotes).hasSize(4);
        for (MatchResult quote : quotes) {
            assertThat(quote.group(2)).isEqualTo(Files.readString(ROOT.resolve(quote.group(1))));
        }
    }

    @Test
    void everyPackageHasItsStep() throws IOException {
        String page = Files.readString(ROOT.resolve("CONTRIBUTING.md"));
        try (Stream<Path> folders = Files.list(Path.of("src/main/java/io/dataops/checks"))) {
            assertThat(folders.filter(Files::isDirectory))
                    .isNotEmpty()
                    .allSatisfy(folder -> assertThat(page).contains("`" + folder.getFileName() + "`"));
        }
    }

    @Test
    void linksLeadToFiles() throws IOException {
        Pattern.compile("\\]\\(([^)#]+)[^)]*\\)")
                .matcher(Files.readString(ROOT.resolve("CONTRIBUTING.md")))
                .results()
                .forEach(link -> assertThat(ROOT.resolve(link.group(1))).exists());
    }
}
