package io.dataops.checks.chart;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * What the newest point of an XmR chart may complete. A point on a line lies on neither side of it. Rules of Western Electric
 * (1956) and of Nelson (1984), by their numbers there; two of them are the same in both.
 */
public enum RunRule {
    NELSON_1("it lies more than 3 sigma from the centre", run -> run.beyond(1, 1, 3)),
    NELSON_2("9 points in a row lie on one side of the centre", run -> run.beyond(9, 9, 0)),
    NELSON_3("6 points in a row go one way", run -> run.steady(6)),
    NELSON_4("14 points in a row go up and down in turn", run -> run.alternates(14)),
    NELSON_5("2 of 3 points lie more than 2 sigma from the centre on one side", run -> run.beyond(2, 3, 2)),
    NELSON_6("4 of 5 points lie more than 1 sigma from the centre on one side", run -> run.beyond(4, 5, 1)),
    NELSON_7("15 points in a row lie within 1 sigma of the centre", run -> run.within(15, 1)),
    NELSON_8("8 points in a row lie more than 1 sigma from the centre", run -> run.outside(8, 1)),
    WESTERN_ELECTRIC_1(NELSON_1),
    WESTERN_ELECTRIC_2(NELSON_5),
    WESTERN_ELECTRIC_3(NELSON_6),
    WESTERN_ELECTRIC_4("8 points in a row lie on one side of the centre", run -> run.beyond(8, 8, 0)),
    /** The upper limit of the chart of moving ranges: D4 = 1 + 3 d3 / d2 = 3.267 mean ranges. */
    MOVING_RANGE(
            "it lies farther from the point before than moving ranges do", run -> run.jumps(Spread.D2 + 3 * Spread.D3));

    /** The limits at 3 sigma and nothing else. */
    public static final List<RunRule> LIMITS = List.of(NELSON_1);
    /** All four of Western Electric. */
    public static final List<RunRule> WESTERN_ELECTRIC =
            List.of(WESTERN_ELECTRIC_1, WESTERN_ELECTRIC_2, WESTERN_ELECTRIC_3, WESTERN_ELECTRIC_4);
    /** All eight of Nelson. */
    public static final List<RunRule> NELSON =
            List.of(NELSON_1, NELSON_2, NELSON_3, NELSON_4, NELSON_5, NELSON_6, NELSON_7, NELSON_8);

    private final String words;

    @SuppressWarnings("ImmutableEnumChecker") // lambdas without state
    private final Predicate<Run> completed;

    RunRule(String words, Predicate<Run> completed) {
        this.words = words;
        this.completed = completed;
    }

    RunRule(RunRule same) {
        this(same.words, same.completed);
    }

    /** What has happened, as half a sentence. */
    public String words() {
        return words;
    }

    /** As suites write it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isCompletedBy(Run run) {
        return completed.test(run);
    }
}
