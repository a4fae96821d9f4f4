package io.dataops.results.report;

import io.dataops.results.literal.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * A style sheet or script of ours that stands inside the page.
 *
 * @param text its content, free of anything that would end the element it stands in
 */
record PageResource(String text) {
    /** Reads a resource that lies beside this class. */
    static PageResource named(String name) {
        try (InputStream in = PageResource.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("resource " + name + " is missing from the jar");
            }
            return new PageResource(new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n"));
        } catch (IOException e) {
            throw new IllegalStateException("resource " + name + " cannot be read", e);
        }
    }

    /** What a Content-Security-Policy names to allow this text and no other, such as {@code 'sha256-…'}. */
    String policySource() {
        byte[] digest = Sha256.of(text.getBytes(StandardCharsets.UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    }
}
