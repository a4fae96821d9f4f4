package io.dataops.results.literal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, which every Java has. */
public final class Sha256 {
    private Sha256() {}

    /** The 32 bytes of the digest. */
    public static byte[] of(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /**
     * The first hexadecimal digits, in lower case.
     *
     * @param digits how many, at most 64
     */
    public static String hex(byte[] content, int digits) {
        return HexFormat.of().formatHex(of(content)).substring(0, digits);
    }
}
