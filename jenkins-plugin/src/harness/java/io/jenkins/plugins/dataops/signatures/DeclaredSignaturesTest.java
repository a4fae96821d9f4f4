package io.jenkins.plugins.dataops.signatures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The Central-only build compiles against what Jenkins really has. */
class DeclaredSignaturesTest {
    @Test
    void everyDeclaredSignatureIsTrue() throws IOException {
        Path folder = Path.of(Objects.requireNonNull(System.getProperty("api.signatures"), "set by the build"));
        assertThat(new DeclaredSignatures(folder, getClass().getClassLoader()).differences())
                .isEmpty();
    }
}
