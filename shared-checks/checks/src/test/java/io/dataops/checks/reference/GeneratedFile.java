package io.dataops.checks.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A text that is written by the code and committed at some places. {@code -Dgolden=update} rewrites it and fails that run,
 * so that somebody looks at the difference.
 */
record GeneratedFile(List<Path> places) {
    void holds(String text) throws IOException {
        if ("update".equals(System.getProperty("golden"))) {
            for (Path place : places) {
                Files.createDirectories(place.getParent());
                Files.writeString(place, text);
            }
            fail("rewrote " + places + "; look at the difference and run again without -Dgolden=update");
        }
        for (Path place : places) {
            assertThat(place).as("write it with: mvn test -Dgolden=update").hasContent(text);
        }
    }
}
