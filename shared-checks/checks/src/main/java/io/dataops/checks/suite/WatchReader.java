package io.dataops.checks.suite;

import io.dataops.checks.chart.HistoryRule;
import io.dataops.checks.check.Notes;
import io.dataops.checks.check.Options;
import io.dataops.checks.check.Parameter;
import io.dataops.results.Effect;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what a gate on history asks, and refuses the keys of other gates beside it. */
final class WatchReader {
    static final List<Parameter<? extends HistoryRule>> RULES = List.of(Options.CHANGE, Options.CONTROL);

    private static final List<Parameter<?>> OF_OTHERS = ofOthers();

    private final Keys keys;
    private final Notes notes;

    WatchReader(Keys keys, Notes notes) {
        this.keys = keys;
        this.notes = notes;
    }

    /** Whether the gate is on history. */
    static boolean isWatch(Keys keys) {
        return RULES.stream().anyMatch(rule -> keys.node(rule.name()).isPresent());
    }

    Optional<HistoryRule> rule() {
        if (RULES.stream().allMatch(rule -> keys.node(rule.name()).isPresent())) {
            notes.problem(
                    keys.at(Options.CONTROL.name()),
                    "a gate asks one thing; write an entry each for change and control");
            return Optional.empty();
        }
        Keys.refuse(keys, OF_OTHERS, "a gate on history asks nothing else, so it cannot have", notes);
        for (Parameter<? extends HistoryRule> rule : RULES) {
            if (keys.node(rule.name()).isPresent()) {
                return keys.find(rule).map(HistoryRule.class::cast);
            }
        }
        return Optional.empty();
    }

    MetricWatch.Policy policy() {
        Optional<Effect> undefined = keys.find(GateKeys.ON_UNDEFINED);
        return new MetricWatch.Policy(
                keys.find(GateKeys.ON_FAIL).orElse(Effect.BLOCK),
                undefined.orElse(Effect.BLOCK),
                undefined.orElse(Effect.WARN));
    }

    private static List<Parameter<?>> ofOthers() {
        List<Parameter<?>> others = new ArrayList<>(GateRuleReader.LIMITS);
        others.addAll(GateRuleReader.COMPARISONS);
        others.addAll(List.of(
                GateKeys.AGAINST,
                GateKeys.CONFIDENCE,
                GateKeys.TEST,
                GateKeys.CORRECTION,
                GateKeys.FAMILY,
                GateKeys.POWER,
                GateKeys.ON_INCONCLUSIVE,
                GateKeys.ON_SMALL_SLICE,
                GateKeys.ON_MISSING_BASELINE));
        return List.copyOf(others);
    }
}
