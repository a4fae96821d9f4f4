package io.dataops.checks.check.type;

import io.dataops.checks.check.Arguments;
import io.dataops.checks.check.Check;
import io.dataops.checks.check.Parameter;
import io.dataops.checks.check.ParameterKind;
import io.dataops.checks.check.RowCheck;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.Condition;
import io.dataops.checks.plan.Measure;
import java.util.List;

/** How many of several patterns a text has to match. */
enum PatternMatch {
    ANY("at least one of"),
    ALL("every one of"),
    NONE("none of");

    static final Parameter<PatternMatch> MATCH = Parameter.optional(
            "match",
            ParameterKind.choice(PatternMatch.class),
            "How many of the patterns: `any` (the default), `all` or `none`.");

    private final String words;

    PatternMatch(String words) {
        this.words = words;
    }

    /** Every text that is not null matches as many of the patterns. */
    static Check check(Arguments arguments, Column column, List<String> patterns, List<Condition> matches) {
        PatternMatch wanted = arguments.find(MATCH).orElse(ANY);
        return new RowCheck(
                List.of(column),
                column + " matches " + (patterns.size() == 1 ? wanted.one() : wanted.words + " ")
                        + String.join(", ", patterns),
                new Measure.Tally(arguments.withNulls(wanted.of(matches))),
                arguments.threshold());
    }

    private String one() {
        return this == NONE ? "not " : "";
    }

    private Condition of(List<Condition> matches) {
        return switch (this) {
            case ANY -> Condition.any(matches);
            case ALL -> new Condition.All(matches);
            case NONE -> new Condition.Not(Condition.any(matches));
        };
    }
}
