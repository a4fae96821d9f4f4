package io.dataops.checks.importer.dbt;

import io.dataops.checks.importer.CheckEntry;
import io.dataops.checks.importer.contract.NotTakenException;
import io.dataops.results.literal.NearestName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** All generic tests that are known, by their names in files. */
final class Vocabulary {
    private static final SortedMap<String, Translation> ALL = all();

    private Vocabulary() {}

    private static SortedMap<String, Translation> all() {
        SortedMap<String, Translation> all = new TreeMap<>(CoreTests.ALL);
        List.of(UtilsRowTests.ALL, UtilsGroupTests.ALL, UtilsTableTests.ALL, UtilsSequenceTests.ALL)
                .forEach(tests -> tests.forEach((name, test) -> all.put("dbt_utils." + name, test)));
        List.of(
                        ExpressionExpectations.ALL,
                        ShapeExpectations.ALL,
                        OtherTableExpectations.ALL,
                        ValueExpectations.ALL,
                        PatternExpectations.ALL,
                        AggregateExpectations.ALL,
                        SetExpectations.ALL,
                        RecordExpectations.ALL,
                        TimeExpectations.ALL,
                        DeviationExpectations.ALL)
                .forEach(tests -> tests.forEach((name, test) -> all.put("dbt_expectations." + name, test)));
        return Collections.unmodifiableSortedMap(all);
    }

    /** The names of the tests that are taken, in alphabetical order. */
    static Set<String> names() {
        return ALL.keySet();
    }

    /** Whether a test is known, whatever its arguments are. */
    static boolean knows(String type) {
        return ALL.containsKey(plain(type));
    }

    /** Core tests may name their package too. */
    private static String plain(String type) {
        return type.startsWith("dbt.") ? type.substring("dbt.".length()) : type;
    }

    static List<CheckEntry> translate(DbtTest test) throws NotTakenException {
        Translation translation = ALL.get(plain(test.type()));
        if (translation == null) {
            throw new NotTakenException("no test of that name is known here" + hint(test.type()));
        }
        List<CheckEntry> checks = new ArrayList<>();
        for (Meaning meaning : translation.of(test)) {
            checks.addAll(meaning.checks(test));
        }
        return checks;
    }

    /** A name whose package is left out is found in each, dbt_utils before dbt_expectations, and names of one package begin alike. */
    private static String hint(String type) {
        String word = type.substring(type.indexOf('.') + 1);
        Map<String, String> words = new LinkedHashMap<>();
        ALL.keySet().forEach(name -> words.put(name.substring(name.indexOf('.') + 1), name));
        Optional<String> nearest =
                Optional.of(word).filter(words::containsKey).or(() -> NearestName.to(word, words.keySet()));
        return nearest.flatMap(near -> Optional.ofNullable(words.get(near)))
                .map(name -> "; did you mean " + name + "?")
                .orElse("");
    }
}
