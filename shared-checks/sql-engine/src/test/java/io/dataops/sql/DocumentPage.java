package io.dataops.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A page of the documentation, whose examples tests run.
 *
 * @param name of the file
 */
public record DocumentPage(String name) {
    private static final Path DOCS = Path.of("../../docs");

    public String text() throws IOException {
        return Files.readString(DOCS.resolve(name)).replace("\r\n", "\n");
    }

    /** The blocks that follow a comment with this word, at least one. */
    public List<String> blocks(String word) throws IOException {
        List<String> blocks = Pattern.compile(
                        "<!-- " + word + "(?:: [^>]*)? -->\\n```[a-z]*\\n(.*?)```\\n", Pattern.DOTALL)
                .matcher(text())
                .results()
                .map((MatchResult block) -> block.group(1))
                .toList();
        assertThat(blocks).isNotEmpty();
        return blocks;
    }

    /** Writes something else in the place of a passage. */
    public void replace(String shown, String said) throws IOException {
        Files.writeString(DOCS.resolve(name), text().replace(shown, said));
    }

    public void linksLeadToFiles() throws IOException {
        Pattern.compile("\\]\\(([^)#]+)[^)]*\\)")
                .matcher(text())
                .results()
                .forEach(link -> assertThat(DOCS.resolve(link.group(1))).exists());
    }
}
