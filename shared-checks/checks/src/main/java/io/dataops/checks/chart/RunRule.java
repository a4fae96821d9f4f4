package io.dataops.checks.chart;

import java.util.List;
import java.util.Locale;

/**
 * What the newest point of an XmR chart may complete. A point on a line lies on neither side of it. Rules of Western Electric
 * (1956) and of Nelson (1984), by their numbers there; two of them are the same in both.
 */
public enum RunRule {
    NELSON_1("it lies more than 3 sigma from the centre"),
    NELSON_2("9 points in a row lie on one side of the centre"),
    NELSON_3("6 points in a row go one way"),
    NELSON_4("14 points in a row go up and down in turn"),
    NELSON_5("2 of 3 points lie more than 2 sigma from the centre on one side"),
    NELSON_6("4 of 5 points lie more than 1 sigma from the centre on one side"),
    NELSON_7("15 points in a row lie within 1 sigma of the centre"),
    NELSON_8("8 points in a row lie more than 1 sigma from the centre"),
    WESTERN_ELECTRIC_1(NELSON_1.words),
    WESTERN_ELECTRIC_2(NELSON_5.words),
    WESTERN_ELECTRIC_3(NELSON_6.words),
    WESTERN_ELECTRIC_4("8 points in a row lie on one side of the centre"),
    /** The upper limit of the chart of moving ranges: D4 = 1 + 3 d3 / d2 = 3.267 mean ranges. */
    MOVING_RANGE("it lies farther from the point before than moving ranges do");

    /** The limits at 3 sigma and nothing else. */
    public static final List<RunRule> LIMITS = List.of(NELSON_1);
    /** All four of Western Electric. */
    public static final List<RunRule> WESTERN_ELECTRIC =
            List.of(WESTERN_ELECTRIC_1, WESTERN_ELECTRIC_2, WESTERN_ELECTRIC_3, WESTERN_ELECTRIC_4);
    /** All eight of Nelson. */
    public static final List<RunRule> NELSON =
            List.of(NELSON_1, NELSON_2, NELSON_3, NELSON_4, NELSON_5, NELSON_6, NELSON_7, NELSON_8);

    private final String words;

    RunRule(String words) {
        this.words = words;
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
        return switch (this) {
            case NELSON_1, WESTERN_ELECTRIC_1 -> run.beyond(1, 1, 3);
            case NELSON_2 -> run.beyond(9, 9, 0);
            case NELSON_3 -> run.steady(6);
            case NELSON_4 -> run.alternates(14);
            case NELSON_5, WESTERN_ELECTRIC_2 -> run.beyond(2, 3, 2);
            case NELSON_6, WESTERN_ELECTRIC_3 -> run.beyond(4, 5, 1);
            case NELSON_7 -> run.within(15, 1);
            case NELSON_8 -> run.outside(8, 1);
            case WESTERN_ELECTRIC_4 -> run.beyond(8, 8, 0);
            case MOVING_RANGE -> run.jumps(Spread.D2 + 3 * Spread.D3);
        };
    }
}
