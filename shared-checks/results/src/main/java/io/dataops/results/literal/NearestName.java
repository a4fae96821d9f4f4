package io.dataops.results.literal;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * The name somebody most likely meant. Near is what differs, but for upper and lower case, by at most a third of the
 * written name's code points and at least by one edit, and keeps at least one code point. Of equally near names the one
 * with the same case wins, then the first. Where none is near, the longest is taken that the written name begins with, of
 * three code points or more: {@code min} for {@code minimum}.
 */
public final class NearestName {
    private static final int SHORTEST = 3;

    private NearestName() {}

    public static Optional<String> to(String written, Collection<String> known) {
        return known.stream()
                .filter(name -> isNear(written, name))
                .min(Comparator.<String>comparingInt(name -> EditDistance.between(folded(written), folded(name)))
                        .thenComparingInt(name -> EditDistance.between(written, name)))
                .or(() -> known.stream()
                        .filter(name ->
                                length(name) >= SHORTEST && folded(written).startsWith(folded(name)))
                        .max(Comparator.comparingInt(NearestName::length)));
    }

    private static boolean isNear(String written, String name) {
        int writtenLength = length(written);
        int nameLength = length(name);
        int limit = Math.min(Math.max(1, writtenLength / 3), Math.max(writtenLength, nameLength) - 1);
        // The lengths alone rule out most names, and a huge one before it is compared.
        return Math.abs(writtenLength - nameLength) <= limit
                && EditDistance.between(folded(written), folded(name)) <= limit;
    }

    private static int length(String name) {
        return name.codePointCount(0, name.length());
    }

    private static String folded(String name) {
        return name.codePoints()
                .map(codePoint -> Character.toLowerCase(Character.toUpperCase(codePoint)))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
