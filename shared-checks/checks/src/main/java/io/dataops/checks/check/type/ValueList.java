package io.dataops.checks.check.type;

import io.dataops.checks.plan.Literal;
import java.util.List;
import java.util.stream.Collectors;

/** Says a set of values, cut after the first few. */
final class ValueList {
    private static final int SHOWN = 8;

    private ValueList() {}

    static String of(List<Literal> values) {
        String shown = values.stream().limit(SHOWN).map(Literal::toString).collect(Collectors.joining(", "));
        return values.size() <= SHOWN ? shown : shown + " and " + (values.size() - SHOWN) + " more";
    }
}
