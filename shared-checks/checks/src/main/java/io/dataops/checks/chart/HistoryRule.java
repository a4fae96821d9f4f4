package io.dataops.checks.chart;

import io.dataops.results.Effect;
import java.util.Optional;

/** What a number has to be like its own past. */
public sealed interface HistoryRule permits ChangeRule, ControlRule {
    /** The key in the suite, and the end of the id of its gate. */
    String key();

    /** Which builds give points. */
    PointChoice choice();

    /** What it means that there are fewer. */
    Effect onShortHistory();

    /** Which deviations matter; empty for those that make a metric worse, and both of a check. */
    Optional<Side> side();

    <R> R match(Cases<R> cases);

    /** One answer per case. */
    interface Cases<R> {
        R change(ChangeRule it);

        R control(ControlRule it);
    }
}
