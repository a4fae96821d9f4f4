package io.dataops.maventests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The examples of docs/modules.md, to be put into POMs. */
final class ModulesPage {
    private ModulesPage() {}

    /** The example with this name, with the version of the plugin under test. */
    static String example(String name) {
        String page = read(Path.of("../../docs/modules.md")).replace("\r\n", "\n");
        Matcher example = Pattern.compile("<!-- example: " + name + " -->\n```xml\n(.*?)```", Pattern.DOTALL)
                .matcher(page);
        assertThat(example.find()).as("docs/modules.md has an example " + name).isTrue();
        return example.group(1).replace("0.1.0-SNAPSHOT", System.getProperty("it.version"));
    }

    /** The run with something else in place of a part of its POM. */
    static MavenRun replace(MavenRun run, String part, String other) {
        String pom = read(run.folder().resolve("pom.xml")).replace("\r\n", "\n");
        Matcher found = Pattern.compile(part, Pattern.DOTALL).matcher(pom);
        assertThat(found.find()).as(pom).isTrue();
        return run.write("pom.xml", found.replaceFirst(Matcher.quoteReplacement(other)));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
