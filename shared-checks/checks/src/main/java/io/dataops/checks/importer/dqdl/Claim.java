package io.dataops.checks.importer.dqdl;

import io.dataops.checks.importer.CheckEntry;
import io.dataops.checks.importer.contract.BadRows;
import io.dataops.checks.importer.contract.BadRows.Unit;
import io.dataops.checks.importer.contract.Demand;
import io.dataops.checks.importer.contract.NotTakenException;
import io.dataops.checks.importer.contract.Question;
import io.dataops.results.SourcePosition;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a rule asks of the data.
 *
 * @param checks which together mean what it means
 * @param holds the same as a condition in SQL that names no column, to be joined with others; false where nobody can tell.
 *     Empty where only the history of builds can tell, which no SQL sees
 */
record Claim(List<CheckEntry> checks, Optional<String> holds) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Makes the check that counts failing rows, or the one of a value without its limits; anew on each call. */
    @FunctionalInterface
    interface Asked extends BadRows.Asked {}

    /** The limits that a check of ours takes for what is demanded. */
    @FunctionalInterface
    private interface Limits {
        Demand of(Demand demand) throws NotTakenException;
    }

    Claim {
        checks = List.copyOf(checks);
    }

    Claim(List<CheckEntry> checks, String holds) {
        this(checks, Optional.of(holds));
    }

    /** What the history of builds has to say. */
    static Claim ofHistory(List<CheckEntry> checks) {
        return new Claim(checks, Optional.empty());
    }

    /** That all rows pass. */
    static Claim ofRows(Rule rule, Asked asked, String good) {
        String failing = "(SELECT count(*) FROM " + CheckEntry.DATASET + " WHERE "
                + rule.rows().map(rows -> "(" + rows + ") AND ").orElse("") + "NOT (" + good + "))";
        return new Claim(List.of(rule.filtered(asked.entry())), failing + " = 0");
    }

    /**
     * That a share of the rows passes.
     *
     * @param good the condition of a row that passes; never unknown
     */
    static Claim ofShare(Rule rule, String good, Condition share) throws NotTakenException {
        Demand failing = percentFailing(NumberCondition.of(share));
        BadRows rows = new BadRows(
                rule.at(),
                () -> rule.entry("expression").with("sql", good),
                "NOT (" + good + ")",
                rule.rows(),
                "rows that do not pass");
        String percent = "100.0 * count(*) FILTER (WHERE NOT (" + good + ")) / count(*)";
        return new Claim(
                List.of(rows.demanding(failing, Unit.PERCENT)),
                "coalesce((SELECT " + failing.condition(percent) + " FROM " + rule.from() + "), false)");
    }

    /** Rows that pass as a share of one, turned into rows that fail out of a hundred. */
    private static Demand percentFailing(NumberCondition share) throws NotTakenException {
        Optional<Demand> demand = share.demand();
        if (demand.isEmpty()) {
            throw new NotTakenException("its share is one of a list, which has no counterpart here");
        }
        for (BigDecimal number : share.numbers()) {
            if (number.signum() < 0 || number.compareTo(BigDecimal.ONE) > 0) {
                throw new NotTakenException("its " + number.toPlainString() + " is no share of the rows from 0 to 1");
            }
        }
        return new Demand(
                demand.get().side(),
                demand.get().high().map(Claim::failing),
                demand.get().low().map(Claim::failing));
    }

    private static Demand.End failing(Demand.End passing) {
        return new Demand.End(HUNDRED.subtract(passing.at().multiply(HUNDRED)), passing.edge());
    }

    /**
     * That a number compares as the rule says.
     *
     * @param select returns the number
     * @param subject what it is, in words
     */
    static Claim ofNumber(Rule rule, String select, String subject) throws NotTakenException {
        Question question = new Question(rule.at(), select, subject);
        if (rule.withoutThreshold().needed().comparesWithPast()) {
            return new PastComparison(rule, rule.needed(), question::measured).claim();
        }
        NumberCondition number = rule.number();
        Optional<Demand> demand = number.demand();
        CheckEntry check = demand.isPresent() ? question.demanding(demand.get()) : ofList(question, number);
        return new Claim(List.of(check), holds(select, number));
    }

    /** The same where a check of ours measures the number. */
    static Claim ofNumber(Rule rule, Asked asked, String select, String subject) throws NotTakenException {
        return ofOurs(rule, asked, select, subject, demand -> demand);
    }

    /** The same for a number of things, whose check takes only whole limits. */
    static Claim ofCount(Rule rule, Asked asked, String select, String subject) throws NotTakenException {
        return ofOurs(rule, asked, select, subject, Demand::ofCounts);
    }

    private static Claim ofOurs(Rule rule, Asked asked, String select, String subject, Limits limits)
            throws NotTakenException {
        if (rule.withoutThreshold().needed().comparesWithPast()) {
            return new PastComparison(rule, rule.needed(), () -> rule.filtered(asked.entry())).claim();
        }
        Optional<Demand> demand = rule.withoutThreshold().number().demand();
        if (demand.isEmpty() || demand.get().side() == Demand.Side.OUTSIDE) {
            return ofNumber(rule, select, subject);
        }
        return new Claim(
                List.of(limits.of(demand.get()).limits(rule.filtered(asked.entry()))), holds(select, rule.number()));
    }

    private static CheckEntry ofList(Question question, NumberCondition number) throws NotTakenException {
        return CheckEntry.of("query", question.at())
                .with("description", question.subject() + " is " + number.words())
                .with(
                        "failing_rows",
                        "SELECT v FROM (" + question.select() + ") AS measured(v) WHERE (" + number.sql("v")
                                + ") IS NOT TRUE");
    }

    private static String holds(String select, NumberCondition number) throws NotTakenException {
        return "coalesce((SELECT " + number.sql("v") + " FROM (" + select + ") AS measured(v)), false)";
    }

    /** That some claims hold. */
    static Claim all(List<Claim> parts) {
        List<CheckEntry> checks =
                parts.stream().flatMap(part -> part.checks().stream()).toList();
        return new Claim(checks, joined(parts, " AND "));
    }

    /**
     * That one of some claims holds, each for the whole data set.
     *
     * @throws NotTakenException when the history of builds has to tell whether one does
     */
    static Claim any(List<Claim> parts, SourcePosition at) throws NotTakenException {
        String holds = joined(parts, " OR ")
                .orElseThrow(
                        () -> new NotTakenException("or joins a comparison with earlier runs with another rule, and"
                                + " 'change' of a check is a gate of its own; write them as two rules"));
        return new Claim(
                List.of(CheckEntry.of("query", at)
                        .with("value", "SELECT " + holds)
                        .with("equals", true)
                        .with("description", "one of them holds")),
                holds);
    }

    private static Optional<String> joined(List<Claim> parts, String word) {
        List<String> conditions =
                parts.stream().flatMap(part -> part.holds().stream()).toList();
        return conditions.size() == parts.size()
                ? Optional.of("(" + String.join(word, conditions) + ")")
                : Optional.empty();
    }
}
