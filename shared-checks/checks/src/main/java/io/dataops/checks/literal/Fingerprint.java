package io.dataops.checks.literal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * SHA-256 of some content. Prints as {@code sha256:} and 64 hexadecimal digits.
 *
 * @param hex the digits, in lower case
 */
public record Fingerprint(String hex) {
    private static final int SHORT = 6;
    private static final int BUFFER = 1 << 16;

    public static Fingerprint of(String text) {
        return new Fingerprint(HexFormat.of().formatHex(digest().digest(text.getBytes(StandardCharsets.UTF_8))));
    }

    /** Of the bytes of a file. */
    public static Fingerprint of(Path file) throws IOException {
        MessageDigest digest = digest();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return new Fingerprint(HexFormat.of().formatHex(digest.digest()));
    }

    /** Enough digits to tell a few things in one file apart. */
    public String shortForm() {
        return hex.substring(0, SHORT);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    @Override
    public String toString() {
        return "sha256:" + hex;
    }
}
