package io.dataops.checks.importer.gx;

import io.dataops.checks.importer.CheckEntry;
import io.dataops.checks.importer.contract.NotTakenException;
import io.dataops.checks.yaml.YamlList;
import io.dataops.checks.yaml.YamlNode;
import io.dataops.checks.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The values of a {@code value_set}, each once and without nulls, which no value that is looked at can equal.
 *
 * @param written whether the file has any value, a null too
 */
record ValueSet(YamlList values, boolean written) {
    static ValueSet of(Expectation it) throws NotTakenException {
        List<YamlNode> items = it.list("value_set");
        List<YamlNode> values = new ArrayList<>();
        Set<Object> seen = new HashSet<>();
        for (YamlNode item : items) {
            if (!(item instanceof YamlScalar scalar)) {
                throw new NotTakenException("its value_set holds " + item.description());
            }
            if (!ExpectationReader.isNothing(item) && seen.add(scalar.value())) {
                values.add(item);
            }
        }
        return new ValueSet(new YamlList(values, it.get("value_set").at()), !items.isEmpty());
    }

    boolean isEmpty() {
        return values.items().isEmpty();
    }

    /** The check that each value is one of the set, in which nothing is found when it is empty. */
    static CheckEntry accepted(Expectation it) throws NotTakenException {
        ValueSet set = of(it);
        return set.isEmpty()
                ? empty(it, "false")
                : it.ofColumn("accepted_values").with("values", set.values());
    }

    /** The same of the different values, for which before 1.0 an empty list was no set at all. */
    static CheckEntry acceptedDistinct(Expectation it) throws NotTakenException {
        return !of(it).written() && it.edition() == Edition.BEFORE_ONE ? empty(it, "true") : accepted(it);
    }

    /** A check of an empty set, which says the same of every value that is not null. */
    static CheckEntry empty(Expectation it, String holds) throws NotTakenException {
        return it.filtered(it.entry("expression", it.text("column") + " against a set without values"))
                .with("sql", "CASE WHEN " + it.column() + " IS NOT NULL THEN " + holds + " END");
    }
}
