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
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.GroupKey;
import io.dataops.checks.plan.Measure;
import io.dataops.checks.plan.Numbers;
import io.dataops.checks.plan.Scope;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The different values are those of another data set: none is new and none is missing. Nulls are not values. */
record SameGroups(List<Column> by, String other, List<Column> theirs, Set<Difference> allowed) implements Check {
    private static final Parameter<List<Column>> COLUMNS =
            Parameter.required("columns", ParameterKind.COLUMNS, "The column, or several columns that count together.");
    private static final Parameter<Reference> REFERENCE = Parameter.required(
            "reference",
            ParameterKind.OTHER_COLUMN,
            "The data set to compare with, or its columns; by default those of the same names.");
    private static final Parameter<List<Difference>> ALLOW = Parameter.optional(
            "allow", ParameterKind.oneOrMoreOf(Difference.class), "What does not fail: `new` or `missing` values.");

    static final CheckType TYPE = CheckType.named("same_groups", CheckType.Family.COMPARISON)
            .summary("The different values are those of another data set: none is new and none is missing.")
            .takes(COLUMNS)
            .takes(REFERENCE)
            .takes(ALLOW)
            .filtered()
            .example("same_groups: { columns: status, reference: last_year }")
            .reads(SameGroups::read);

    /** What may become of a value. */
    enum Difference {
        NEW,
        MISSING
    }

    SameGroups {
        by = List.copyOf(by);
        theirs = List.copyOf(theirs);
        allowed = Collections.unmodifiableSet(new TreeSet<>(allowed));
    }

    private static Check read(Arguments arguments) {
        List<Column> columns = arguments.get(COLUMNS);
        Reference reference = arguments.get(REFERENCE);
        List<Column> theirs = reference.columns().isEmpty() ? columns : reference.columns();
        if (columns.size() != theirs.size()) {
            throw new ArgumentException(
                    "reference", "as many columns must be compared as there are: " + columns + " and " + reference);
        }
        return new SameGroups(
                columns,
                reference.dataset(),
                theirs,
                new TreeSet<>(arguments.find(ALLOW).orElse(List.of())));
    }

    @Override
    public List<Column> columns() {
        return by;
    }

    @Override
    public List<Measure<?>> measures() {
        return List.of(here(), there());
    }

    @Override
    public Judgement judge(Numbers numbers) {
        Set<GroupKey> ours = values(numbers.of(here()).keySet());
        Set<GroupKey> others = values(numbers.of(there()).keySet());
        Map<String, String> missed = new LinkedHashMap<>();
        add(missed, ours, others, Difference.NEW, "is new");
        add(missed, others, ours, Difference.MISSING, "is missing");
        Set<GroupKey> all = new HashSet<>(ours);
        all.addAll(others);
        return all.isEmpty()
                ? Judgement.onValue(false, "0 groups", "neither has a value")
                : GroupFinding.of(all.size(), missed);
    }

    private static Set<GroupKey> values(Set<GroupKey> groups) {
        return groups.stream()
                .filter(group -> group.values().stream().allMatch(Optional::isPresent))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void add(
            Map<String, String> missed, Set<GroupKey> some, Set<GroupKey> others, Difference difference, String words) {
        if (!allowed.contains(difference)) {
            some.stream()
                    .filter(group -> !others.contains(group))
                    .forEach(group -> missed.put(group.toString(), words));
        }
    }

    private Measure<Map<GroupKey, Long>> here() {
        return new Measure.PerGroup<>(by, new Measure.Rows());
    }

    private Measure<Map<GroupKey, Long>> there() {
        return new Measure.Elsewhere<>(new Scope(other, null), new Measure.PerGroup<>(theirs, new Measure.Rows()));
    }

    @Override
    public String sentence() {
        return "the values of " + Columns.list(by) + " are those of " + new Reference(other, theirs)
                + (allowed.isEmpty() ? "" : ", " + words() + " ones allowed");
    }

    private String words() {
        return allowed.stream().map(it -> it.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(" and "));
    }

    @Override
    public String expected() {
        return "the same values";
    }
}
