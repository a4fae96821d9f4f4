package io.dataops.checks.check.type;

import io.dataops.checks.check.Check;
import io.dataops.checks.check.CheckType;
import io.dataops.checks.check.Judgement;
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
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The texts of a column all look like values of one type: numbers, dates, booleans or other texts. Failing rows are those
 * that do not look like most; the order of the types settles a tie.
 */
record OneType(Column column, Threshold threshold) implements Check {
    private static final Parameter<Column> COLUMN = Parameter.required(
            "column", ParameterKind.EACH_COLUMN, "The column of texts, or a list of columns to check one by one.");

    static final CheckType TYPE = CheckType.named("one_type", CheckType.Family.VALIDITY)
            .summary(
                    "The texts of a column all look like numbers, or like dates, or like booleans, or like none of these.")
            .shorthand(COLUMN)
            .countsRows()
            .example("one_type: { column: name, at_most: 1% }")
            .reads(arguments -> new OneType(arguments.get(COLUMN), arguments.threshold()));

    /** What a text can look like, by a pattern that no other's texts match. */
    private enum Look {
        NUMBERS("number", "^\\s*[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]+)?\\s*$"),
        DATES("date", "^\\s*[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9:.]+(Z|[+-][0-9:]+)?)?\\s*$"),
        BOOLEANS("boolean", "^\\s*(?i:true|false)\\s*$");

        private final String noun;
        private final String pattern;

        Look(String noun, String pattern) {
            this.noun = noun;
            this.pattern = pattern;
        }

        private Measure.Tally of(Column column) {
            return new Measure.Tally(new Condition.Matches(column, pattern));
        }
    }

    @Override
    public List<Column> columns() {
        return List.of(column);
    }

    @Override
    public List<Measure<?>> measures() {
        List<Measure<?>> measures = new ArrayList<>();
        for (Look look : Look.values()) {
            measures.add(look.of(column));
        }
        return measures;
    }

    @Override
    public Judgement judge(Numbers numbers) {
        Map<String, Long> found = new LinkedHashMap<>();
        RowCounts any = numbers.of(Look.NUMBERS.of(column));
        long others = any.considered();
        for (Look look : Look.values()) {
            RowCounts counts = numbers.of(look.of(column));
            long these = counts.considered() - counts.failing();
            found.put(look.noun, these);
            others -= these;
        }
        found.put("other text", others);
        long most = Collections.max(found.values());
        RowCounts counts = new RowCounts(any.rows(), any.considered() - most, any.unknown());
        Judgement judged = threshold.judge(counts);
        String looks = found.entrySet().stream()
                .filter(look -> look.getValue() > 0)
                .map(look -> new Counted(look.getValue(), look.getKey()).toString())
                .collect(Collectors.joining(", "));
        return looks.isEmpty()
                ? judged
                : Judgement.onRows(
                        judged.met(),
                        judged.wording().observed(),
                        judged.wording().finding() + ": " + looks,
                        counts);
    }

    @Override
    public String sentence() {
        return column + " holds texts that look like one type";
    }

    @Override
    public String expected() {
        return threshold.words();
    }

    @Override
    public Optional<Measure<?>> sampled() {
        return Optional.of(new Measure.Alike(
                column, Arrays.stream(Look.values()).map(look -> look.pattern).toList()));
    }
}
