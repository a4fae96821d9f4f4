package io.dataops.checks.literal;

import java.util.Comparator;

/** Orders texts by their Unicode code points. Java's own order puts what is beyond U+FFFF before U+E000. */
public final class CodePointOrder implements Comparator<String> {
    @Override
    public int compare(String left, String right) {
        int both = Math.min(left.length(), right.length());
        for (int index = 0; index < both; index++) {
            char one = left.charAt(index);
            char other = right.charAt(index);
            if (one != other) {
                boolean beyond = Character.isSurrogate(one);
                if (beyond != Character.isSurrogate(other)) {
                    return beyond ? 1 : -1;
                }
                return Character.compare(one, other);
            }
        }
        return Integer.compare(left.length(), right.length());
    }
}
