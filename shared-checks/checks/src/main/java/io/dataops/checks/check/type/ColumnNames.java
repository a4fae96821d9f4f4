package io.dataops.checks.check.type;

import com.google.re2j.Pattern;
import io.dataops.checks.check.Check;
import io.dataops.checks.check.CheckType;
import io.dataops.checks.check.Judgement;
import io.dataops.checks.check.Parameter;
import io.dataops.checks.check.ParameterKind;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.Measure;
import io.dataops.checks.plan.Numbers;
import io.dataops.results.literal.Counted;
import java.util.List;

/** The name of every column matches a regular expression, anywhere unless it is anchored. */
record ColumnNames(String pattern) implements Check {
    private static final Parameter<String> PATTERN = Parameter.required(
            "pattern", ParameterKind.PATTERN, "A regular expression in RE2 syntax; finds anywhere unless anchored.");

    static final CheckType TYPE = CheckType.named("column_names", CheckType.Family.SCHEMA)
            .summary("The name of every column matches a regular expression.")
            .shorthand(PATTERN)
            .example("column_names: '^[a-z][a-z0-9_]*$'")
            .reads(arguments -> new ColumnNames(arguments.get(PATTERN)));

    @Override
    public List<Column> columns() {
        return List.of();
    }

    @Override
    public List<Measure<?>> measures() {
        return List.of(new Measure.Schema());
    }

    @Override
    public Judgement judge(Numbers numbers) {
        List<String> names = numbers.of(new Measure.Schema()).names();
        Pattern compiled = Pattern.compile(pattern);
        List<String> others =
                names.stream().filter(name -> !compiled.matcher(name).find()).toList();
        String observed = others.size() + " of " + names.size();
        if (names.isEmpty()) {
            return Judgement.onValue(false, observed, "there is no column");
        }
        return Judgement.onValue(
                others.isEmpty(),
                observed,
                others.isEmpty()
                        ? "they do"
                        : new Counted(names.size(), "column").part(others.size())
                                + (others.size() == 1 ? " does not: " : " do not: ")
                                + String.join(", ", others));
    }

    @Override
    public String sentence() {
        return "the names of the columns match " + pattern;
    }

    @Override
    public String expected() {
        return "every name matches " + pattern;
    }
}
