package io.dataops.results.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * An expected text under {@code src/test/resources/golden}. {@code -Dgolden=update} rewrites it and fails that run, so that
 * somebody looks at the difference.
 *
 * @param name of the file
 */
public record Golden(String name) {
    private static final Path FOLDER = Path.of("src", "test", "resources", "golden");

    public void holds(String actual) throws IOException {
        Path file = FOLDER.resolve(name);
        if ("update".equals(System.getProperty("golden"))) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, actual);
            fail("rewrote golden/" + name + "; look at the difference and run again without -Dgolden=update");
        }
        assertThat(file).as("golden/" + name).exists();
        assertThat(actual).isEqualTo(Files.readString(file));
    }
}
