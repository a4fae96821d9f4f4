package io.dataops.checks.importer.soda;

import io.dataops.checks.importer.CheckEntry;
import io.dataops.checks.importer.contract.BadRows.Unit;
import io.dataops.checks.importer.contract.ChangeLimit;
import io.dataops.checks.importer.contract.ChangeLimit.Against;
import io.dataops.checks.importer.contract.ChangeLimit.Fewest;
import io.dataops.checks.importer.contract.ChangeLimit.Kind;
import io.dataops.checks.importer.contract.ChangeLimit.Past;
import io.dataops.checks.importer.contract.Demand;
import io.dataops.checks.importer.contract.Demand.End;
import io.dataops.checks.importer.contract.NotTakenException;
import io.dataops.checks.importer.soda.Thresholds.Threshold;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much a number changed since earlier scans: the number less what it was, or that as a percentage of what it was.
 *
 * @param line of the number, behind {@code for}
 */
record ClChange(ClCheck check, Past past, Relation relation, ClLine line) {
    /** What the change is measured in. */
    enum Relation {
        NUMBER,
        PERCENT
    }

    private static final Pattern LINE =
            Pattern.compile("change(?: (?:(avg|min|max) last ([0-9]+)|(same day last week)))?( percent)? for (.+)");
    private static final Map<String, Against> AGAINST =
            Map.of("avg", Against.AVERAGE, "min", Against.LOWEST, "max", Against.HIGHEST);
    /** What may be negative turns the sign of its percentage in Soda, which divides by the number itself. */
    private static final Pattern NEVER_NEGATIVE =
            Pattern.compile("row_count|valid_count|(missing|invalid|duplicate)_(count|percent)|(avg|min|max)_length"
                    + "|stddev(_samp|_pop)?|variance|var_samp|var_pop");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static ClChange of(ClCheck check) throws NotTakenException {
        Matcher text = LINE.matcher(check.text());
        if (!text.matches()) {
            throw new NotTakenException("no change of that form is known here");
        }
        if (text.group(3) != null) {
            throw new NotTakenException(
                    "it compares with the very day a week ago or with nothing; the nearest is change:"
                            + " { against: same_weekday }, which takes the last build of that weekday, however long ago");
        }
        Relation relation = text.group(4) == null ? Relation.NUMBER : Relation.PERCENT;
        return new ClChange(check, past(text), relation, ClLine.of(text.group(5)));
    }

    private static Past past(Matcher text) throws NotTakenException {
        if (text.group(1) == null || text.group(2).equals("1")) {
            return Past.LAST;
        }
        if (!text.group(2).matches("[1-9][0-9]{0,2}")) {
            throw new NotTakenException("its " + text.group(2) + " is no number of scans from 1 to 999");
        }
        Against against = Objects.requireNonNull(AGAINST.get(text.group(1)));
        return new Past(against, Integer.parseInt(text.group(2)), Fewest.ALL);
    }

    List<CheckEntry> entries() throws NotTakenException {
        if (relation == Relation.PERCENT
                && !NEVER_NEGATIVE.matcher(line.metric()).matches()) {
            throw new NotTakenException(
                    "the sign of its percentage turns where the earlier number is negative; the nearest is"
                            + " change: { percent: 10% }, a share of the number without its sign");
        }
        Unit measured = line.metric().endsWith("_percent") ? Unit.PERCENT : Unit.ROWS;
        Thresholds changes =
                new ClAlerts(line, check.config()).thresholds(relation == Relation.PERCENT ? Unit.PERCENT : measured);
        Thresholds number = new Thresholds(measured, changes.all());
        List<CheckEntry> entries = new ArrayList<>();
        for (Threshold threshold : changes.all()) {
            for (CheckEntry entry : entries(threshold.demand(), number)) {
                entries.add(threshold.graded(entry));
            }
        }
        return entries;
    }

    private List<CheckEntry> entries(Demand demand, Thresholds number) throws NotTakenException {
        if (demand.side() == Demand.Side.OUTSIDE) {
            throw new NotTakenException("it asks for a change, and 'change' of a check says how large one may be");
        }
        List<ChangeLimit> limits = new ArrayList<>();
        if (demand.low().isPresent()) {
            limits.add(limit(demand.low().get(), -1));
        }
        if (demand.high().isPresent()) {
            limits.add(limit(demand.high().get(), 1));
        }
        return ChangeLimit.entries(limits, () -> new ClMetric(check, line).measured(number));
    }

    /** @param way 1 for the most that it may rise, -1 for the most that it may fall */
    private ChangeLimit limit(End end, int way) throws NotTakenException {
        BigDecimal amount = end.at().multiply(BigDecimal.valueOf(way));
        if (amount.signum() == 0) {
            // No rise at all is at most all of what it was, whatever that was.
            return new ChangeLimit(past, way > 0 ? Kind.AT_MOST : Kind.AT_LEAST, BigDecimal.ONE, end.edge());
        }
        if (amount.signum() < 0) {
            throw new NotTakenException(
                    "it asks for a change, and 'change' of a check says how large one may be in either direction");
        }
        return relation == Relation.PERCENT
                ? new ChangeLimit(past, way > 0 ? Kind.RISE_SHARE : Kind.FALL_SHARE, amount.divide(HUNDRED), end.edge())
                : new ChangeLimit(past, way > 0 ? Kind.RISE : Kind.FALL, amount, end.edge());
    }

    static boolean isOne(String text) {
        return text.startsWith("change ");
    }
}
