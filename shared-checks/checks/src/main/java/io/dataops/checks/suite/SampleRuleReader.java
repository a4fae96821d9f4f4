package io.dataops.checks.suite;

import io.dataops.checks.check.Notes;
import io.dataops.checks.check.Parameter;
import io.dataops.checks.check.ParameterKind;
import io.dataops.checks.plan.Column;
import io.dataops.checks.yaml.Problem;
import io.dataops.checks.yaml.YamlMap;
import io.dataops.checks.yaml.YamlNode;
import java.util.List;

/** Reads the {@code samples} of a data set. */
final class SampleRuleReader {
    static final int MOST_ROWS = 100;
    static final Parameter<Long> ROWS = Parameter.optional(
            "rows", ParameterKind.COUNT, "How many failing rows a check shows at most; by default 5, at most 100.");
    static final Parameter<List<Column>> SHOW = Parameter.optional(
            "show", ParameterKind.COLUMNS, "Columns whose values may be seen; all others but the key are masked.");
    static final Parameter<List<Column>> PERSONAL = Parameter.optional(
            "personal",
            ParameterKind.COLUMNS,
            "Columns with personal data: their values are never shown, whatever `key` and `show` say.");
    static final List<Parameter<?>> PARAMETERS = List.of(ROWS, SHOW, PERSONAL);

    private final Notes notes;

    SampleRuleReader(Notes notes) {
        this.notes = notes;
    }

    SampleRule read(YamlNode node) {
        if (!(node instanceof YamlMap map)) {
            notes.problem(Problem.expected("the keys rows, show and personal", node));
            return SampleRule.ofKey(SampleRule.DEFAULT_ROWS);
        }
        Keys keys = Keys.of(map, "key of samples", PARAMETERS, notes);
        long rows = keys.find(ROWS).orElse((long) SampleRule.DEFAULT_ROWS);
        if (rows > MOST_ROWS) {
            notes.problem(keys.at(ROWS.name()), "at most " + MOST_ROWS + " rows can be shown, not " + rows);
        }
        return new SampleRule(
                (int) Math.min(rows, MOST_ROWS),
                DatasetReader.columns(keys, SHOW, notes),
                DatasetReader.columns(keys, PERSONAL, notes));
    }
}
