package io.dataops.checks.suggest;

/** Lines of YAML that break before they are too long to read. */
final class Lines {
    private static final int WIDTH = 118;

    private final StringBuilder text = new StringBuilder();

    boolean isStarted() {
        return text.length() > 0;
    }

    void line(String line) {
        text.append(line).append('\n');
    }

    /** A comment, broken between words; whatever would end its line early is a blank. */
    void comment(String indent, String comment) {
        String start = indent + "# ";
        StringBuilder line = new StringBuilder(start);
        for (String word :
                comment.replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029]+", " ").split(" ", -1)) {
            boolean fits = line.length() + word.length() <= WIDTH;
            if (!fits && line.length() > start.length()) {
                line(line.toString().stripTrailing());
                line = new StringBuilder(start);
            }
            line.append(word).append(' ');
        }
        line(line.toString().stripTrailing());
    }

    /**
     * An entry of a list, broken after commas outside quotes.
     *
     * @param indent what each line starts with, a comment sign perhaps
     */
    void entry(String indent, String entry) {
        StringBuilder line = new StringBuilder(indent + "- ");
        int from = 0;
        while (from < entry.length()) {
            int to = endOfPart(entry, from);
            boolean fits = line.length() + to - from <= WIDTH;
            if (!fits && from > 0) {
                line(line.toString().stripTrailing());
                line = new StringBuilder(indent + "    ");
            }
            line.append(entry, from, to);
            from = to;
        }
        line(line.toString());
    }

    /** Behind the next comma and blank that are not quoted. */
    private static int endOfPart(String entry, int from) {
        char quote = 0;
        for (int at = from; at < entry.length(); at++) {
            char character = entry.charAt(at);
            if (quote == '"' && character == '\\') {
                at++;
            } else if (quote != 0) {
                quote = character == quote ? 0 : quote;
            } else if (character == '"' || character == '\'') {
                quote = character;
            } else if (character == ',') {
                return Math.min(entry.length(), at + 2);
            }
        }
        return entry.length();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
