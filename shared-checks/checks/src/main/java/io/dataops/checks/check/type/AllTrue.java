package io.dataops.checks.check.type;

import io.dataops.checks.check.Check;
import io.dataops.checks.check.CheckType;
import io.dataops.checks.check.Judgement;
import io.dataops.checks.check.NullRule;
import io.dataops.checks.check.Options;
import io.dataops.checks.check.Parameter;
import io.dataops.checks.check.ParameterKind;
import io.dataops.checks.check.Threshold;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.Condition;
import io.dataops.checks.plan.Measure;
import io.dataops.checks.plan.Numbers;
import io.dataops.checks.plan.RowCounts;
import io.dataops.results.literal.Counted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Every row keeps several rules together. Failing rows are those that break at least one; the finding says how many break
 * each.
 */
record AllTrue(List<String> rules, NullRule nulls, Threshold threshold) implements Check {
    private static final Parameter<List<String>> RULES =
            Parameter.required("rules", ParameterKind.TEXTS, "SQL conditions on the columns of a row.");

    static final CheckType TYPE = CheckType.named("all_true", CheckType.Family.SQL)
            .summary("Every row keeps several rules together.")
            .shorthand(RULES)
            .countsRows()
            .ignoresNulls()
            .example("all_true: { rules: [amount >= cost, shipped >= ordered], at_least: 99% }")
            .reads(arguments -> new AllTrue(
                    arguments.get(RULES),
                    arguments.find(Options.NULLS).orElse(NullRule.IGNORE),
                    arguments.threshold()));

    AllTrue {
        rules = List.copyOf(rules);
    }

    @Override
    public List<Column> columns() {
        return List.of();
    }

    @Override
    public List<Measure<?>> measures() {
        List<Measure<?>> measures = new ArrayList<>(List.of(together()));
        rules.forEach(rule -> measures.add(tally(new Condition.Sql(rule))));
        return measures;
    }

    @Override
    public Judgement judge(Numbers numbers) {
        RowCounts counts = numbers.of(together());
        Judgement judged = threshold.judge(counts);
        String broken = rules.stream()
                .map(rule ->
                        broken(rule, numbers.of(tally(new Condition.Sql(rule))).failing()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return counts.failing() == 0
                ? judged
                : Judgement.onRows(
                        judged.met(),
                        judged.wording().observed(),
                        judged.wording().finding() + ": " + broken,
                        counts);
    }

    /** Such as {@code 2 break hours <= 42}; empty for a rule that holds. */
    private static Optional<String> broken(String rule, long failing) {
        return failing == 0
                ? Optional.empty()
                : Optional.of(Counted.digits(failing) + (failing == 1 ? " breaks " : " break ") + OneLine.of(rule));
    }

    private Measure.Tally together() {
        return tally(new Condition.All(
                rules.stream().<Condition>map(Condition.Sql::new).toList()));
    }

    private Measure.Tally tally(Condition condition) {
        return new Measure.Tally(nulls.apply(condition));
    }

    @Override
    public String sentence() {
        return rules.stream().map(OneLine::of).collect(Collectors.joining(" and "));
    }

    @Override
    public String expected() {
        return threshold.words();
    }

    @Override
    public Optional<Measure<?>> sampled() {
        return Optional.of(together());
    }
}
