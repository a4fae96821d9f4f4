package io.dataops.checks.importer.contract;

import io.dataops.checks.importer.CheckEntry;
import io.dataops.checks.importer.contract.Demand.Edge;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How far a number may lie from what it was in builds before.
 *
 * @param amount at least 0; a share such as 0.9 for those kinds that are one
 * @param edge whether a number that lies exactly there is accepted
 */
public record ChangeLimit(Past past, Kind kind, BigDecimal amount, Edge edge) {
    /** What a suite's key of a percentage holds. */
    private static final int MOST_DIGITS = 9;

    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);

    /** What a number is compared with. Other tools know every run, so that each build is one, whatever became of it. */
    public record Past(Against against, int of, Fewest fewest) {
        /** What was measured last. */
        public static final Past LAST = new Past(Against.LAST, 1, Fewest.ALL);
    }

    /** How one number is made of several. */
    public enum Against {
        LAST("last"),
        AVERAGE("average"),
        MEDIAN("median"),
        LOWEST("lowest"),
        HIGHEST("highest");

        private final String word;

        Against(String word) {
            this.word = word;
        }
    }

    /** How many of several have to be there. */
    public enum Fewest {
        ONE,
        ALL
    }

    /** What is limited. */
    public enum Kind {
        /** The number, as a share of what it is compared with. */
        AT_LEAST("at_least", ""),
        AT_MOST("at_most", ""),
        /** How much it is above or below. */
        RISE("absolute", "high"),
        FALL("absolute", "low"),
        /** The same as a share of what it is compared with. */
        RISE_SHARE("percent", "high"),
        FALL_SHARE("percent", "low");

        private final String key;
        private final String side;

        Kind(String key, String side) {
            this.key = key;
            this.side = side;
        }

        private boolean isShare() {
            return !key.equals("absolute");
        }
    }

    /** Makes the check of a number without limits of its own. */
    @FunctionalInterface
    public interface Measured {
        CheckEntry entry() throws NotTakenException;
    }

    /**
     * The checks that a number keeps some limits. Those that one key can hold stand together.
     *
     * @param measured makes it anew on each call
     * @throws NotTakenException when a percentage has too many digits
     */
    public static List<CheckEntry> entries(List<ChangeLimit> limits, Measured measured) throws NotTakenException {
        Map<List<Object>, List<ChangeLimit>> together = new LinkedHashMap<>();
        for (ChangeLimit limit : limits) {
            together.computeIfAbsent(List.of(limit.past, limit.edge, limit.kind.side), key -> new ArrayList<>())
                    .add(limit);
        }
        List<CheckEntry> entries = new ArrayList<>();
        for (List<ChangeLimit> group : together.values()) {
            entries.add(written(group, measured.entry()));
        }
        return entries;
    }

    private static CheckEntry written(List<ChangeLimit> group, CheckEntry entry) throws NotTakenException {
        ChangeLimit first = group.get(0);
        CheckEntry keys = entry.keys().with("against", first.past.against.word);
        if (first.past.against != Against.LAST) {
            keys.with("of", first.past.of);
        }
        if (first.past.fewest == Fewest.ONE && first.past.of > 1) {
            keys.with("points", 1);
        }
        for (ChangeLimit limit : group) {
            if (limit.kind.isShare()) {
                keys.with(limit.kind.key, limit.percent());
            } else {
                keys.with(limit.kind.key, limit.amount);
            }
        }
        if (!first.kind.side.isEmpty()) {
            keys.with("side", first.kind.side);
        }
        if (first.edge == Edge.LEFT_OUT) {
            keys.with("edge", "left_out");
        }
        return entry.with("change", keys.with("per", "build").with("points_of", "all"));
    }

    private String percent() throws NotTakenException {
        BigDecimal percent = amount.movePointRight(2).stripTrailingZeros();
        if (percent.scale() > MOST_DIGITS || percent.compareTo(MOST) >= 0) {
            throw new NotTakenException(
                    "its share " + amount.toPlainString() + " is no percentage that 'change' takes");
        }
        return percent.toPlainString() + "%";
    }
}
