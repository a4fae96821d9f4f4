package io.dataops.checks.convert;

import io.dataops.checks.check.Declaration;
import io.dataops.checks.check.Options;
import io.dataops.checks.check.Parameter;
import io.dataops.checks.importer.ImportedRule;
import io.dataops.checks.suite.CheckSpec;
import io.dataops.checks.suite.DatasetSpec;
import io.dataops.checks.yaml.FlowText;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Grows a suite line by line. */
final class SuiteText {
    private final StringBuilder lines = new StringBuilder();

    void line(String line) {
        lines.append(line).append('\n');
    }

    /** A comment, on one line whatever the text holds. */
    void comment(String text) {
        line(commented("", text));
    }

    void dataset(DatasetSpec dataset) {
        String name = dataset.name().value();
        line("  " + name + ":");
        line("    # A CSV, JSON or Parquet file, a folder, or a pattern such as data/*.csv; relative to the project.");
        line("    path: data/" + name + ".csv");
        List<String> personal = dataset.samples().personalNames();
        if (!personal.isEmpty()) {
            line("    # Their values are never shown, as they are classified.");
            line("    samples: { personal: " + FlowText.of(personal) + " }");
        }
        if (!dataset.checks().isEmpty()) {
            line("    checks:");
        }
        for (CheckSpec check : dataset.checks()) {
            line(commented(
                    "      ",
                    check.description().description() + " ("
                            + check.description().source() + ")"));
            line("      - " + entry(check));
        }
    }

    void refused(List<ImportedRule.Refused> rules) {
        if (!rules.isEmpty()) {
            line("");
            comment("Not taken:");
        }
        rules.forEach(rule -> comment("  " + rule.at() + ": " + rule.name() + ", because " + rule.reason()));
    }

    private static String entry(CheckSpec check) {
        Declaration declaration = check.declaration();
        Stream<String> keys = declaration.parameters().stream()
                .map(Parameter::name)
                .filter(name -> !name.equals(Options.ID.name()))
                .filter(declaration.nodes()::containsKey)
                .map(name -> name + ": "
                        + FlowText.of(Objects.requireNonNull(declaration.nodes().get(name))));
        String id = Options.ID.name() + ": " + FlowText.of(check.description().id());
        return Stream.concat(keys, Stream.of(id)).collect(Collectors.joining(", ", declaration.name() + ": { ", " }"));
    }

    private static String commented(String indent, String text) {
        return indent + "# " + text.replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029]+", " ");
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
