package io.dataops.maven;

import java.util.Map;
import java.util.Optional;

/**
 * What goals before this one found out in the same build about one suite file.
 *
 * @param context where Maven lets the goals of a plugin keep things, for one project and one build
 */
record EarlierGoals(Map<String, Object> context, SuiteFile file) {
    /** What data-test measured. */
    Optional<Recorded> recorded() {
        return context.get(key("recorded")) instanceof Recorded recorded ? Optional.of(recorded) : Optional.empty();
    }

    /** What evaluate found out about models. */
    Optional<Evaluated> evaluated() {
        return context.get(key("evaluated")) instanceof Evaluated evaluated ? Optional.of(evaluated) : Optional.empty();
    }

    void remember(Recorded recorded) {
        context.put(key("recorded"), recorded);
    }

    void remember(Evaluated evaluated) {
        context.put(key("evaluated"), evaluated);
    }

    private String key(String what) {
        return "dataops." + what + "." + file.path();
    }
}
