package io.dataops.results;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Files by name, each with the fingerprint of its bytes.
 *
 * @param files fingerprints such as {@code sha256:…} by name; a name is relative, has {@code /} between its parts, and
 *     never leads out of the folder
 */
public record BaselineContent(SortedMap<String, String> files) {
    private static final String NAME = "[\\p{Alnum}_=,@+~ -][\\p{Alnum}._=,@+~ -]*";
    private static final String NAMES = NAME + "(/" + NAME + ")*";
    private static final int FOLDER_DIGITS = 16;

    public BaselineContent {
        for (Map.Entry<String, String> file : files.entrySet()) {
            if (!isName(file.getKey())) {
                throw new IllegalArgumentException("a name of a file leads elsewhere");
            }
            if (!file.getValue().matches("sha256:[0-9a-f]{64}")) {
                throw new IllegalArgumentException("a file has no fingerprint");
            }
        }
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** Whether a name may be one of a file: it is relative and never leads out of the folder. */
    public static boolean isName(String name) {
        return name.matches(NAMES);
    }

    /** Of names and contents together. */
    public String fingerprint() {
        String list = files.entrySet().stream()
                .map(file -> file.getValue() + " " + file.getKey() + "\n")
                .collect(Collectors.joining());
        return fingerprint(list);
    }

    /** The fingerprint of a text. */
    public static String fingerprint(String text) {
        return "sha256:" + HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** The name of the folder that holds such a content. */
    public String folderName() {
        return fingerprint().substring("sha256:".length(), "sha256:".length() + FOLDER_DIGITS);
    }

    /** The fingerprint of a file. */
    public static String fingerprint(Path file) throws IOException {
        return copy(file, OutputStream.nullOutputStream());
    }

    /** Copies a file and gives the fingerprint of what was copied. */
    public static String copy(Path file, OutputStream out) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(out);
        }
        return "sha256:" + HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
