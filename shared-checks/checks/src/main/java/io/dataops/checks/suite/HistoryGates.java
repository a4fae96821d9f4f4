package io.dataops.checks.suite;

import io.dataops.checks.chart.ChangeRule;
import io.dataops.checks.chart.ControlRule;
import io.dataops.checks.chart.HistoryRule;
import io.dataops.results.GateDecision;

/** How gates on history are called in results. */
public final class HistoryGates {
    private HistoryGates() {}

    /** The kind of the decision. */
    public static String kindOf(HistoryRule rule) {
        return rule.match(new HistoryRule.Cases<>() {
            @Override
            public String change(ChangeRule it) {
                return GateDecision.CHANGE_OVER_TIME;
            }

            @Override
            public String control(ControlRule it) {
                return GateDecision.CONTROL_CHART;
            }
        });
    }

    /** The id of the decision on the number of a check. */
    public static String idOf(String check, HistoryRule rule) {
        return check + "." + rule.key();
    }
}
