package io.dataops.checks.metric.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of chrF++ (Popović 2017): white space parts them, and a mark of ASCII at the end of a word, or else at its
 * beginning, is a word of its own. One mark only.
 */
final class ChrFWords {
    private static final String MARKS = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private ChrFWords() {}

    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        for (String word : WhiteSpace.split(text)) {
            int last = word.length() - 1;
            if (last > 0 && isMark(word.charAt(last))) {
                words.add(word.substring(0, last));
                words.add(word.substring(last));
            } else if (last > 0 && isMark(word.charAt(0))) {
                words.add(word.substring(0, 1));
                words.add(word.substring(1));
            } else {
                words.add(word);
            }
        }
        return List.copyOf(words);
    }

    private static boolean isMark(char character) {
        return MARKS.indexOf(character) >= 0;
    }
}
