package io.dataops.checks.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * A text that a person wrote for the reference page and that stands beside its class.
 *
 * @param name of its file
 */
record PageText(String name) {
    String read() {
        try (InputStream in = Objects.requireNonNull(PageText.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
