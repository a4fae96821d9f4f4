package io.dataops.checks.suite;

import io.dataops.checks.plan.Column;
import io.dataops.checks.yaml.Located;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which failing rows are shown, and which of their values beside the key. All other values are masked, by rule; those of
 * personal columns by their classification, whatever rule would show them.
 *
 * @param rows how many rows at most; 0 for none
 * @param show columns whose values may be seen
 * @param personal columns whose values may not be seen, not even as a key
 */
public record SampleRule(int rows, List<Located<Column>> show, List<Located<Column>> personal) {
    static final int DEFAULT_ROWS = 5;

    public SampleRule {
        show = List.copyOf(show);
        personal = List.copyOf(personal);
    }

    /** A rule that shows nothing but the key. */
    public static SampleRule ofKey(int rows) {
        return new SampleRule(rows, List.of(), List.of());
    }

    /** The same rule, which does not show a column either. */
    SampleRule hiding(Located<Column> column) {
        return isPersonal(column)
                ? this
                : new SampleRule(
                        rows,
                        show,
                        Stream.concat(personal.stream(), Stream.of(column)).toList());
    }

    /** The names of the columns whose values may not be seen. */
    public List<String> personalNames() {
        return personal.stream().map(column -> column.value().name()).toList();
    }

    /** Whether values of a column may not be seen. Upper and lower case are one: a name in another case shows nothing either. */
    public boolean isPersonal(Located<Column> column) {
        return personal.stream()
                .anyMatch(
                        it -> it.value().name().equalsIgnoreCase(column.value().name()));
    }
}
