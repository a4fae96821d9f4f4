package io.dataops.checks.importer.gx;

import io.dataops.checks.importer.CheckEntry;
import io.dataops.checks.importer.contract.NotTakenException;
import io.dataops.results.literal.NearestName;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** All types of expectations that are known. */
final class Vocabulary {
    private static final List<Map<String, Translation>> SUBJECTS = List.of(
            ValueExpectations.ALL,
            PatternExpectations.ALL,
            AggregateExpectations.ALL,
            RecordExpectations.ALL,
            TableExpectations.ALL,
            QueryExpectations.ALL);

    /** Those that nothing here can answer, each with the reason. */
    static final Map<String, String> REFUSED = Map.of(
            "expect_column_pair_cramers_phi_value_to_be_less_than",
            "its result depends on bins that Great Expectations chooses",
            "expect_column_chisquare_test_p_value_to_be_greater_than",
            "Great Expectations itself has no engine that runs it",
            "expect_column_bootstrapped_ks_test_p_value_to_be_greater_than",
            "it draws random samples, so that it does not repeat",
            "expect_column_parameterized_distribution_ks_test_p_value_to_be_greater_than",
            "Great Expectations itself has no engine that runs it");

    private static final List<String> PREFIXES =
            List.of("expect_column_values_to_", "expect_column_", "expect_table_", "expect_");

    private Vocabulary() {}

    /** The names of the types that are taken, in alphabetical order. */
    static Set<String> names() {
        Set<String> names = new TreeSet<>();
        SUBJECTS.stream().map(Map::keySet).forEach(names::addAll);
        return names;
    }

    static List<CheckEntry> translate(Expectation it) throws NotTakenException {
        String name = it.name().replace("_values_A_to_be_greater_than_B", "_values_a_to_be_greater_than_b");
        for (Map<String, Translation> subject : SUBJECTS) {
            Translation translation = subject.get(name);
            if (translation != null) {
                return translation.of(it);
            }
        }
        String reason = REFUSED.get(name);
        throw new NotTakenException(reason == null ? "no expectation of that type is known here" + hint(name) : reason);
    }

    /** The names begin alike, so that only what follows tells how near they are. */
    private static String hint(String name) {
        String prefix = PREFIXES.stream().filter(name::startsWith).findFirst().orElse("");
        List<String> known = names().stream()
                .filter(type -> type.startsWith(prefix))
                .map(type -> type.substring(prefix.length()))
                .toList();
        return NearestName.to(name.substring(prefix.length()), known)
                .map(nearest -> "; did you mean " + prefix + nearest + "?")
                .orElse("");
    }
}
