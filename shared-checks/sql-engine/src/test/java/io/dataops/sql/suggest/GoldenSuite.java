package io.dataops.sql.suggest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * An expected suite. {@code -Dgolden=update} writes it anew and fails that run, so that somebody looks at the difference.
 *
 * @param name of the file
 */
record GoldenSuite(String name) {
    void holds(String actual) throws IOException {
        Path file = Path.of("src", "test", "resources", "golden", name);
        if ("update".equals(System.getProperty("golden"))
                && !(Files.exists(file) && Files.readString(file).equals(actual))) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, actual);
            fail("rewrote golden/" + name + "; look at the difference and run again without -Dgolden=update");
        }
        assertThat(actual).isEqualTo(Files.readString(file).replace("\r\n", "\n"));
    }
}
