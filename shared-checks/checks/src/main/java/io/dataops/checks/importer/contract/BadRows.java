package io.dataops.checks.importer.contract;

import io.dataops.checks.importer.CheckEntry;
import io.dataops.results.SourcePosition;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Rows that a rule counts, because something is wrong with each of them.
 *
 * @param asked the check whose failing rows they are; made anew on each call
 * @param condition the same in SQL: true for these rows and for no others
 * @param where the rows that are looked at; empty for all
 * @param words which rows they are, such as {@code rows whose id is null}
 */
public record BadRows(SourcePosition at, Asked asked, String condition, Optional<String> where, String words) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Makes a check. */
    @FunctionalInterface
    public interface Asked {
        CheckEntry entry();
    }

    /** What a limit counts. */
    public enum Unit {
        ROWS,
        PERCENT
    }

    /**
     * The check that accepts as many of the rows as a contract does.
     *
     * @throws NotTakenException when no number of rows could be accepted
     */
    public CheckEntry demanding(Demand demand, Unit unit) throws NotTakenException {
        return unit == Unit.ROWS ? counted(demand.ofCounts()) : percent(demand);
    }

    private CheckEntry counted(Demand demand) {
        if (!demand.onlyLimitsAbove()) {
            return number(Unit.ROWS).demanding(demand);
        }
        return atMost(demand.high().map(end -> end.number() + " rows").orElse("100%"));
    }

    private CheckEntry percent(Demand demand) throws NotTakenException {
        Optional<Demand.End> high = demand.high();
        if (high.isPresent() && high.get().at().signum() < 0) {
            throw new NotTakenException("no share is " + demand.words());
        }
        boolean fits = high.map(
                        end -> end.edge() == Demand.Edge.INCLUDED || end.at().compareTo(HUNDRED) > 0)
                .orElse(true);
        if (demand.onlyLimitsAbove() && fits) {
            return atMost(high.map(end -> end.at().min(HUNDRED)).orElse(HUNDRED).toPlainString() + "%");
        }
        return number(Unit.PERCENT).demanding(demand);
    }

    /** How many they are; a percentage is of the rows that are looked at, and 0 of none. */
    public Question number(Unit unit) {
        if (unit == Unit.ROWS) {
            String select = "SELECT count(*) FROM " + CheckEntry.DATASET + " WHERE "
                    + where.map(rows -> "(" + rows + ") AND ").orElse("") + "(" + condition + ")";
            return new Question(at, select, "the number of " + words);
        }
        String select = "SELECT " + Sql.percent("count(*) FILTER (WHERE " + condition + ")") + " FROM "
                + CheckEntry.DATASET
                + where.map(rows -> " WHERE " + rows).orElse("");
        return new Question(at, select, "the percentage of " + words);
    }

    private CheckEntry atMost(String amount) {
        CheckEntry entry = asked.entry();
        where.ifPresent(rows -> entry.with("where", rows));
        return amount.startsWith("0 ") || amount.equals("0%") ? entry : entry.with("at_most", amount);
    }
}
