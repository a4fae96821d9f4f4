package io.dataops.checks.metric.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A text as SQuAD compares answers (Rajpurkar et al., SQuAD: 100,000+ Questions for Machine Comprehension of Text, 2016):
 * lower case, no punctuation, no article, white space of any kind and length alike.
 *
 * <p>SQuAD takes out the 32 marks of ASCII that are neither letter nor digit. Here these and everything that Unicode calls
 * punctuation is taken out, such as “ ” — 。 and ؟. An article is a word of its own, {@code a}, {@code an} or {@code the};
 * SQuAD also takes it out between symbols that are no letters, as in {@code €a}.
 */
final class SquadText {
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    private static final String ASCII_SYMBOLS = "$+<=>^`|~";

    private SquadText() {}

    /** The words that count, in order. */
    static List<String> words(String text) {
        StringBuilder bare = new StringBuilder();
        text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(codePoint -> !isPunctuation(codePoint))
                .forEach(bare::appendCodePoint);
        return WhiteSpace.split(bare.toString()).stream()
                .filter(word -> !ARTICLES.contains(word))
                .toList();
    }

    private static boolean isPunctuation(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> ASCII_SYMBOLS.indexOf(codePoint) >= 0;
        };
    }
}
