package io.dataops.checks.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The links of a page in the folder {@code docs}. */
record PageLinks(String page) {
    private static final Path DOCS = Path.of("../../docs");

    /** Every heading stands once, and every link leads to a heading of the page, or to a file and a heading in it. */
    void leadSomewhere() {
        assertThat(anchors(page)).doesNotHaveDuplicates();
        Pattern.compile("\\]\\(([^)#]*)(#[^)]+)?\\)").matcher(page).results().forEach(link -> {
            String target = link.group(1).isEmpty() ? page : file(link.group(1));
            if (link.group(2) != null) {
                assertThat(anchors(target))
                        .as(link.group())
                        .contains(link.group(2).substring(1));
            }
        });
    }

    private static List<String> anchors(String markdown) {
        return Pattern.compile("(?m)^##+ (.+)$")
                .matcher(markdown)
                .results()
                .map(heading -> heading.group(1)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[:.`,?]", "")
                        .replace(' ', '-'))
                .toList();
    }

    private static String file(String name) {
        try {
            return Files.readString(DOCS.resolve(name));
        } catch (IOException absent) {
            throw new UncheckedIOException(absent);
        }
    }
}
