package io.dataops.results.policy;

import java.util.regex.Pattern;

/**
 * Ids of checks or gates: the text itself, in which each {@code *} stands for any characters, also for none. Upper and
 * lower case differ. Matching takes time in proportion to the lengths, whatever the pattern.
 *
 * @param text such as {@code sales.*} or {@code *.unique.*}; not blank
 */
public record IdPattern(String text) implements Comparable<IdPattern> {
    private static final Pattern STAR = Pattern.compile("\\*");

    /** @throws IllegalArgumentException if the text is blank */
    public IdPattern {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a pattern of ids cannot be blank; write * for any id");
        }
    }

    /** Whether it stands for this id. A pattern in place of the id asks whether this one stands for all that it does. */
    public boolean matches(String id) {
        String[] parts = STAR.split(text, -1);
        if (parts.length == 1) {
            return text.equals(id);
        }
        String last = parts[parts.length - 1];
        int end = id.length() - last.length();
        if (end < parts[0].length() || !id.startsWith(parts[0]) || !id.endsWith(last)) {
            return false;
        }
        int from = parts[0].length();
        for (int part = 1; part < parts.length - 1; part++) {
            // The first place that fits leaves the most for the others.
            int at = id.indexOf(parts[part], from);
            if (at < 0 || at + parts[part].length() > end) {
                return false;
            }
            from = at + parts[part].length();
        }
        return true;
    }

    @Override
    public int compareTo(IdPattern other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
