package io.dataops.results.literal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {
    @ParameterizedTest
    @CsvSource({
        "'','',0",
        "'',abc,3",
        "abc,'',3",
        "abc,abc,0",
        "abc,axc,1",
        "abc,ac,1",
        "abc,abxc,1",
        "abc,bac,1",
        "ca,abc,2",
        "a cat,an act,2",
        "😀a,a😀,1",
        "😀,😁,1"
    })
    void knownDistances(String from, String to, int distance) {
        assertThat(EditDistance.between(from, to)).isEqualTo(distance);
    }

    @Test
    void everyDistanceIsTheShortestWayThroughSingleEdits() {
        // A shortest way between words of at most 3 letters needs no longer word than 4 in between.
        for (String from : words(3)) {
            Map<String, Integer> shortest = shortestFrom(from);
            for (String to : words(3)) {
                assertThat(EditDistance.between(from, to))
                        .as("%s to %s", from, to)
                        .isEqualTo(shortest.get(to));
            }
        }
    }

    private static Map<String, Integer> shortestFrom(String from) {
        Map<String, Integer> distances = new HashMap<>(Map.of(from, 0));
        Deque<String> open = new ArrayDeque<>(Set.of(from));
        while (!open.isEmpty()) {
            String word = open.remove();
            for (String next : edits(word)) {
                if (next.length() <= 4 && distances.putIfAbsent(next, distances.get(word) + 1) == null) {
                    open.add(next);
                }
            }
        }
        return distances;
    }

    private static Set<String> edits(String word) {
        Set<String> edits = new LinkedHashSet<>();
        for (int i = 0; i <= word.length(); i++) {
            String before = word.substring(0, i);
            String after = word.substring(i);
            for (String letter : new String[] {"a", "b", "c"}) {
                edits.add(before + letter + after);
                if (!after.isEmpty()) {
                    edits.add(before + letter + after.substring(1));
                }
            }
            if (!after.isEmpty()) {
                edits.add(before + after.substring(1));
            }
            if (after.length() > 1) {
                edits.add(before + after.charAt(1) + after.charAt(0) + after.substring(2));
            }
        }
        return edits;
    }

    private static Set<String> words(int longest) {
        Set<String> words = new LinkedHashSet<>(Set.of(""));
        for (int length = 1; length <= longest; length++) {
            for (String word : Set.copyOf(words)) {
                for (String letter : new String[] {"a", "b", "c"}) {
                    words.add(word + letter);
                }
            }
        }
        return words;
    }
}
