package io.dataops.checks.importer.dbt;

import io.dataops.checks.importer.CheckEntry;
import io.dataops.checks.importer.contract.Demand;
import io.dataops.checks.importer.contract.Demand.Edge;
import io.dataops.checks.importer.contract.Demand.End;
import io.dataops.checks.importer.contract.Demand.Side;
import io.dataops.checks.importer.contract.NotTakenException;
import io.dataops.checks.importer.contract.Question;
import io.dataops.results.SourcePosition;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A condition on the number of failures, which is a miss where it is true, such as {@code > 10}.
 *
 * @param condition SQL behind the number
 * @param accepted the numbers for which it is not true; empty when only SQL can say
 */
record Threshold(String condition, Optional<Demand> accepted) {
    /** No failure is accepted, which is what dbt means when a test says nothing. */
    static final Threshold NONE = new Threshold("!= 0", Optional.of(Demand.NONE));

    private static final Pattern COMPARISON = Pattern.compile("(>=|<=|<>|!=|==|=|>|<)\\s*([0-9]{1,18})");
    private static final Pattern BETWEEN = Pattern.compile("(?i)between\\s+([0-9]{1,18})\\s+and\\s+([0-9]{1,18})");

    static Threshold of(String written) throws NotTakenException {
        String condition = written.strip();
        if (condition.isEmpty()) {
            return NONE;
        }
        Matcher comparison = COMPARISON.matcher(condition);
        if (comparison.matches()) {
            return new Threshold(
                    condition, Optional.of(beyond(comparison.group(1), new BigDecimal(comparison.group(2)))));
        }
        Matcher between = BETWEEN.matcher(condition);
        return new Threshold(
                condition,
                between.matches()
                        ? Optional.of(new Demand(Side.OUTSIDE, end(between.group(1)), end(between.group(2))))
                        : Optional.empty());
    }

    private static Optional<End> end(String number) {
        return Optional.of(new End(new BigDecimal(number), Edge.INCLUDED));
    }

    private static Demand beyond(String comparison, BigDecimal number) {
        return switch (comparison) {
            case ">" -> Demand.to(number, Edge.INCLUDED);
            case ">=" -> Demand.to(number, Edge.LEFT_OUT);
            case "<" -> Demand.from(number, Edge.INCLUDED);
            case "<=" -> Demand.from(number, Edge.LEFT_OUT);
            case "=", "==" -> Demand.not(number);
            default -> Demand.exactly(number);
        };
    }

    /** How many failures are accepted, each number from 0 to this one; empty when it is no upper limit. */
    OptionalLong atMost() throws NotTakenException {
        if (accepted.isEmpty() || !accepted.get().onlyLimitsAbove()) {
            return OptionalLong.empty();
        }
        Optional<End> high = accepted.get().ofCounts().high();
        return high.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(high.get().at().longValueExact());
    }

    /** Whether nothing that misses this one is accepted by another. */
    boolean isWithin(Threshold other) throws NotTakenException {
        OptionalLong here = atMost();
        OptionalLong there = other.atMost();
        return here.isPresent() && there.isPresent() && here.getAsLong() >= there.getAsLong();
    }

    /** The check that the number of failures does not meet the condition; a number that does not exist is a miss. */
    CheckEntry check(SourcePosition at, Failures failures, String subject) {
        if (accepted.isPresent()) {
            return new Question(at, failures.number(), subject).demanding(accepted.get());
        }
        return CheckEntry.of("query", at)
                .with("description", subject + " is not " + condition)
                .with(
                        "failing_rows",
                        "SELECT v FROM (" + failures.number() + ") AS measured(v) WHERE v IS NULL OR (v "
                                + WrittenSql.of(condition) + ")");
    }
}
