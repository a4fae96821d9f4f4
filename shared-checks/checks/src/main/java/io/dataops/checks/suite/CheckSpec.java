package io.dataops.checks.suite;

import io.dataops.checks.chart.HistoryRule;
import io.dataops.checks.check.Check;
import io.dataops.checks.check.Declaration;
import io.dataops.checks.check.Reference;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.Scope;
import io.dataops.checks.yaml.Located;
import io.dataops.results.CheckDescription;
import java.util.List;
import java.util.function.BinaryOperator;

/**
 * A check as the suite declares it.
 *
 * @param description what reports say of it
 * @param check what is measured and judged
 * @param scope the rows it looks at
 * @param columns where the suite names columns that the data set must have
 * @param references where it names columns of other data sets
 * @param declaration what the suite says, as it is written
 * @param history what its number has to be like its own past
 * @param spelling how it finds its columns
 */
public record CheckSpec(
        CheckDescription description,
        Check check,
        Scope scope,
        List<Located<Column>> columns,
        List<Located<Reference>> references,
        Declaration declaration,
        List<HistoryRule> history,
        ColumnSpelling spelling) {
    public CheckSpec {
        columns = List.copyOf(columns);
        references = List.copyOf(references);
        history = List.copyOf(history);
    }

    /** Whether no data can miss it, and no past of its own judges it either, so that it says nothing. */
    public boolean cannotBeMissed() {
        return history.isEmpty() && check.cannotBeMissed();
    }

    /** The same check under another description. */
    CheckSpec described(CheckDescription other) {
        return new CheckSpec(other, check, scope, columns, references, declaration, history, spelling);
    }

    /** The same with what is measured and judged in another form. */
    public CheckSpec with(Check other) {
        return new CheckSpec(description, other, scope, columns, references, declaration, history, spelling);
    }

    /** The same with another way to find its columns. */
    CheckSpec spelt(ColumnSpelling other) {
        return new CheckSpec(description, check, scope, columns, references, declaration, history, other);
    }

    /**
     * The same with the columns that the data have.
     *
     * @param names as {@link ColumnSpelling#of} takes them
     */
    public CheckSpec withColumns(BinaryOperator<String> names) {
        return spelling.of(this, names);
    }
}
