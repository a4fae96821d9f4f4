package io.dataops.checks.check;

import io.dataops.checks.plan.Bounds;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.Estimate;
import io.dataops.checks.plan.GroupKey;
import io.dataops.checks.plan.Measure;
import io.dataops.checks.plan.Numbers;
import io.dataops.checks.plan.Scalar;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * A check that a value of each group of rows lies within limits. Without a group there is nothing to judge, which is
 * undefined.
 *
 * @param by what makes the groups
 * @param of the columns that the value is taken of
 * @param subject what is measured, such as {@code the mean of price}
 * @param measure taken of each group
 * @param value reads the answer
 * @param bounds limits of all groups but those that have their own
 * @param own limits of single groups, which have to be there
 * @param undefinedRule what it means when a group has no value
 */
public record GroupCheck<T>(
        List<Column> by,
        List<Column> of,
        String subject,
        Measure.PerGroup<T> measure,
        Function<T, Estimate> value,
        Bounds bounds,
        Map<String, Bounds> own,
        UndefinedRule undefinedRule)
        implements Check {
    public GroupCheck {
        by = List.copyOf(by);
        of = List.copyOf(of);
        own = Collections.unmodifiableMap(new LinkedHashMap<>(own));
    }

    /** The check of the groups that the suite asks for; empty when it asks for none. */
    public static Optional<Check> of(ValueCheck whole, Arguments arguments) {
        return of(whole.columns(), whole.subject(), whole.measure(), value -> value, whole.bounds(), arguments);
    }

    /** The same for a count of rows. */
    public static Optional<Check> ofRows(Bounds bounds, Arguments arguments) {
        return of(
                List.of(),
                "the number of rows",
                new Measure.Rows(),
                rows -> new Estimate.Defined(new Scalar.Numeric(BigDecimal.valueOf(rows))),
                bounds,
                arguments);
    }

    private static <T> Optional<Check> of(
            List<Column> of,
            String subject,
            Measure<T> measure,
            Function<T, Estimate> value,
            Bounds bounds,
            Arguments arguments) {
        Optional<List<Column>> by = arguments.find(Options.GROUP_BY);
        Optional<Map<String, Bounds>> own = arguments.find(Options.GROUPS);
        if (own.isPresent() && by.isEmpty()) {
            throw new ArgumentException("groups", "'groups' needs 'group_by', which says what makes a group");
        }
        if (by.isPresent() && arguments.isJudgedByHistory()) {
            throw new ArgumentException(
                    "group_by", "'change' and 'control' follow one number, and 'group_by' makes one for each group");
        }
        return by.map(columns -> new GroupCheck<>(
                columns,
                of,
                subject,
                new Measure.PerGroup<>(columns, measure),
                value,
                bounds,
                own.orElse(Map.of()),
                arguments.undefinedRule()));
    }

    @Override
    public List<Column> columns() {
        List<Column> columns = new ArrayList<>(of);
        by.stream().filter(column -> !columns.contains(column)).forEach(columns::add);
        return columns;
    }

    @Override
    public List<Measure<?>> measures() {
        return List.of(measure);
    }

    @Override
    public Judgement judge(Numbers numbers) {
        Map<String, Estimate> groups = new LinkedHashMap<>();
        for (Map.Entry<GroupKey, T> group : numbers.of(measure).entrySet()) {
            groups.put(group.getKey().toString(), value.apply(group.getValue()));
        }
        if (groups.isEmpty()) {
            return Judgement.onValue(
                    undefinedRule == UndefinedRule.PASS && own.isEmpty(), "0 groups", "there is no group");
        }
        Map<String, String> missed = new LinkedHashMap<>();
        Set<String> absent = new TreeSet<>(own.keySet());
        absent.removeAll(groups.keySet());
        absent.forEach(group -> missed.put(group, "is missing"));
        groups.forEach((group, estimate) ->
                miss(estimate, own.getOrDefault(group, bounds)).ifPresent(finding -> missed.put(group, finding)));
        return GroupFinding.of(groups.size() + absent.size(), missed);
    }

    private Optional<String> miss(Estimate estimate, Bounds limits) {
        Judgement judgement = ValueCheck.judge(estimate, limits, undefinedRule);
        if (judgement.met()) {
            return Optional.empty();
        }
        return Optional.of(
                estimate instanceof Estimate.Defined defined
                        ? "is " + defined.value().told(limits.numbers())
                        : "is undefined");
    }

    @Override
    public String sentence() {
        return "for each " + Columns.list(by) + ", " + subject + " is " + expected();
    }

    @Override
    public String expected() {
        List<String> limits = new ArrayList<>(List.of(bounds.toString()));
        own.forEach((group, its) -> limits.add(its + " for " + group));
        return String.join(", ", limits);
    }

    /** The same in every run, for ids are made of it; a function prints its address. */
    @Override
    public String toString() {
        return "GroupCheck[" + subject + ", " + measure + ", " + expected() + ", " + undefinedRule + "]";
    }
}
