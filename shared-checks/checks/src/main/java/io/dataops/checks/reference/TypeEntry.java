package io.dataops.checks.reference;

import io.dataops.checks.check.BoundParameters;
import io.dataops.checks.check.Check;
import io.dataops.checks.check.CheckRegistry;
import io.dataops.checks.check.CheckType;
import io.dataops.checks.check.ComparesEachColumn;
import io.dataops.checks.check.ComparesWithSchema;
import io.dataops.checks.check.Options;
import io.dataops.checks.check.Parameter;
import io.dataops.checks.plan.Literal;
import io.dataops.checks.suite.CheckSpec;
import io.dataops.checks.suite.SuiteReader;
import io.dataops.checks.task.BuiltInTasks;
import io.dataops.checks.yaml.ProblemsException;
import io.dataops.results.DatasetEvidence.ColumnType;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the reference page says of one check type.
 *
 * @param registry reads its example
 */
record TypeEntry(CheckType type, CheckRegistry registry) {
    /** Data sets for examples: the one whose checks are shown, and one that they may refer to. */
    private static final String SUITE = """
            version: 1
            datasets:
              products: { path: products.csv }
              last_year: { path: last_year.csv }
              orders:
                path: orders.csv
                checks:
                  -\s""";

    String markdown() {
        Check check = bound(example().check());
        return "### " + type.name() + "\n\n"
                + type.summary() + "\n\n"
                + "```yaml\n- " + type.example() + "\n```\n\n"
                + parameters()
                + "- Measured: " + measured(check) + ".\n"
                + "- Says, for example: `" + message(check) + "`\n"
                + "- Also takes " + options() + " ([shared keys](#keys-that-checks-share)).\n";
    }

    /** @throws IllegalStateException when the example is none, which the type's declaration must not have */
    private CheckSpec example() {
        try {
            return new SuiteReader(registry, BuiltInTasks.registry(), Map.of())
                    .read(SUITE + type.example() + "\n", type.name())
                    .checks()
                    .get(0);
        } catch (ProblemsException e) {
            throw new IllegalStateException("the example of " + type.name() + " cannot be read", e);
        }
    }

    private String parameters() {
        List<Parameter<?>> own = type.parameters().stream()
                .filter(parameter -> !Options.all().contains(parameter))
                .toList();
        List<Parameter<Literal>> limits = limits(own);
        MarkdownKeys table = new MarkdownKeys("Key", "Needed", "Value", "Meaning");
        own.stream()
                .filter(parameter -> !limits.contains(parameter))
                .forEach(parameter -> table.row(
                        code(parameter), needed(parameter), parameter.kind().words(), parameter.summary()));
        if (!limits.isEmpty()) {
            String keys = limits.stream().map(TypeEntry::code).collect(Collectors.joining(", "));
            table.row(keys, "one or two", limits.get(0).kind().words(), "[Limits](#limits) of what is measured.");
        }
        return table + "\n";
    }

    /** The keys of limits among others; none when the type takes no limits. */
    private static List<Parameter<Literal>> limits(List<Parameter<?>> own) {
        return Stream.of(BoundParameters.ofCounts(), BoundParameters.ofNumbers(), BoundParameters.ofValues())
                .map(BoundParameters::all)
                .filter(own::containsAll)
                .findFirst()
                .orElse(List.of());
    }

    private static String code(Parameter<?> parameter) {
        return "`" + parameter.name() + "`";
    }

    private String needed(Parameter<?> parameter) {
        String bare = parameter.equals(type.shorthand()) ? "; the key may be left out" : "";
        return (parameter.isRequired() ? "yes" : "no") + bare;
    }

    private String options() {
        return Options.all().stream()
                .filter(type.parameters()::contains)
                .map(TypeEntry::code)
                .collect(Collectors.joining(", "));
    }

    /** With a promoted baseline and columns on both sides, where it needs them to be judged. */
    private static Check bound(Check check) {
        if (check instanceof ComparesWithSchema unbound) {
            return unbound.boundTo(List.of(new ColumnType("name", "text"), new ColumnType("amount", "integer")));
        }
        return check instanceof ComparesEachColumn unbound
                ? unbound.boundTo(ExampleNumbers.SCHEMA, ExampleNumbers.SCHEMA)
                : check;
    }

    private static String measured(Check check) {
        MeasureWords words = new MeasureWords();
        return check.measures().stream()
                .map(measure -> measure.match(words))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String message(Check check) {
        return check.sentence() + ": "
                + check.judge(new ExampleNumbers(check)).masked().finding();
    }
}
