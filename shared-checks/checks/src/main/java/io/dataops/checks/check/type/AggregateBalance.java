package io.dataops.checks.check.type;

import io.dataops.checks.check.ArgumentException;
import io.dataops.checks.check.Arguments;
import io.dataops.checks.check.Check;
import io.dataops.checks.check.CheckType;
import io.dataops.checks.check.Columns;
import io.dataops.checks.check.GroupFinding;
import io.dataops.checks.check.Judgement;
import io.dataops.checks.check.Parameter;
import io.dataops.checks.check.ParameterKind;
import io.dataops.checks.check.Reference;
import io.dataops.checks.check.UndefinedRule;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.Estimate;
import io.dataops.checks.plan.GroupKey;
import io.dataops.checks.plan.Measure;
import io.dataops.checks.plan.Numbers;
import io.dataops.checks.plan.Scope;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A value of the rows, or of each group of rows, compares with the same of another data set. A group that only one of them
 * has does not.
 *
 * @param by what makes the groups; empty for one of all rows
 */
record AggregateBalance(Total here, Total there, Scope other, List<Column> by, Balance balance, UndefinedRule rule)
        implements Check {
    private static final Parameter<Total.Of> OF =
            Parameter.required("of", ParameterKind.choice(Total.Of.class), "`rows`, `sum`, `mean`, `min` or `max`.");
    private static final Parameter<Column> COLUMN = Parameter.optional(
            "column", ParameterKind.COLUMN, "The column that the value is taken of; `rows` needs none.");
    private static final Parameter<Reference> REFERENCE = Parameter.required(
            "reference",
            ParameterKind.OTHER_COLUMN,
            "The data set to compare with, or its column; by default the one of the same name.");
    private static final Parameter<List<Column>> BY = Parameter.optional(
            "group_by", ParameterKind.COLUMNS, "Columns of both data sets whose values make groups.");

    static final CheckType TYPE = CheckType.named("aggregate_balance", CheckType.Family.COMPARISON)
            .summary("A value of the rows, or of each group of rows, compares with the same of another data set.")
            .takes(OF)
            .takes(COLUMN)
            .takes(REFERENCE)
            .takes(OtherRows.WHERE)
            .takes(BY)
            .takes(Balance.RELATION)
            .takes(Balance.FACTOR)
            .takes(Balance.WITHIN)
            .mayBeUndefined()
            .example(
                    "aggregate_balance: { of: sum, column: amount, reference: last_year, group_by: status, within: 1% }")
            .reads(AggregateBalance::read);

    AggregateBalance {
        by = List.copyOf(by);
    }

    private static Check read(Arguments arguments) {
        Total.Of of = arguments.get(OF);
        Optional<Column> column = arguments.find(COLUMN);
        Reference reference = arguments.get(REFERENCE);
        if ((of == Total.Of.ROWS) == column.isPresent()) {
            throw new ArgumentException(
                    column.isPresent() ? "column" : "of",
                    of == Total.Of.ROWS ? "rows are counted without a column" : "of which column is not said");
        }
        if (reference.columns().size() > 1) {
            throw new ArgumentException("reference", "one column is compared with one, not with " + reference);
        }
        Optional<Column> theirs = reference.columns().isEmpty()
                ? column
                : Optional.of(reference.columns().get(0));
        return new AggregateBalance(
                new Total(of, column),
                new Total(of, of == Total.Of.ROWS ? Optional.empty() : theirs),
                OtherRows.scope(arguments, reference),
                arguments.find(BY).orElse(List.of()),
                Balance.of(arguments),
                arguments.undefinedRule());
    }

    @Override
    public List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        here.column().ifPresent(columns::add);
        by.stream().filter(column -> !columns.contains(column)).forEach(columns::add);
        return columns;
    }

    @Override
    public List<Measure<?>> measures() {
        return List.of(here.measure(by), new Measure.Elsewhere<>(other, there.measure(by)));
    }

    private Numbers elsewhere(Numbers numbers) {
        return new Numbers() {
            @Override
            public <T> T of(Measure<T> measure) {
                return numbers.of(new Measure.Elsewhere<>(other, measure));
            }
        };
    }

    @Override
    public Judgement judge(Numbers numbers) {
        Map<GroupKey, Estimate> ours = here.values(by, numbers);
        Map<GroupKey, Estimate> theirs = there.values(by, elsewhere(numbers));
        if (by.isEmpty()) {
            TwoValues whole = new TwoValues(
                    ours.values().iterator().next(), theirs.values().iterator().next());
            return here.column().isEmpty() && whole.areZero()
                    ? Judgement.onValue(rule == UndefinedRule.PASS, "0", "neither has a row")
                    : whole.judgement(balanced(whole));
        }
        Set<GroupKey> all = new LinkedHashSet<>(ours.keySet());
        all.addAll(theirs.keySet());
        Map<String, String> missed = new LinkedHashMap<>();
        for (GroupKey group : all) {
            miss(Optional.ofNullable(ours.get(group)), Optional.ofNullable(theirs.get(group)))
                    .ifPresent(finding -> missed.put(group.toString(), finding));
        }
        return all.isEmpty()
                ? Judgement.onValue(rule == UndefinedRule.PASS, "0 groups", "there is no group")
                : GroupFinding.of(all.size(), missed);
    }

    private Optional<String> miss(Optional<Estimate> ours, Optional<Estimate> theirs) {
        if (ours.isEmpty()) {
            return Optional.of("is missing here");
        }
        if (theirs.isEmpty()) {
            return Optional.of("is missing in " + other.dataset());
        }
        TwoValues values = new TwoValues(ours.get(), theirs.get());
        return balanced(values)
                ? Optional.empty()
                : Optional.of("is " + values.toldHere() + ", there " + values.toldThere());
    }

    private boolean balanced(TwoValues values) {
        boolean undefined = values.here() instanceof Estimate.Undefined && values.there() instanceof Estimate.Undefined;
        return undefined ? rule == UndefinedRule.PASS : values.hold(balance);
    }

    @Override
    public String sentence() {
        return (by.isEmpty() ? "" : "for each " + Columns.list(by) + ", ") + here + " is " + expected();
    }

    @Override
    public String expected() {
        return balance.words((here.equals(there) ? "that of " : there + " of ") + OtherRows.words(other));
    }
}
