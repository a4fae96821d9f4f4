package io.dataops.checks.suite;

import io.dataops.checks.check.Check;
import io.dataops.checks.check.Declaration;
import io.dataops.checks.check.Reference;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.Scope;
import io.dataops.checks.yaml.Located;
import io.dataops.results.CheckDescription;
import java.util.List;

/**
 * A check as the suite declares it.
 *
 * @param description what reports say of it
 * @param check what is measured and judged
 * @param scope the rows it looks at
 * @param columns where the suite names columns that the data set must have
 * @param references where it names columns of other data sets
 * @param declaration what the suite says, as it is written
 */
public record CheckSpec(
        CheckDescription description,
        Check check,
        Scope scope,
        List<Located<Column>> columns,
        List<Located<Reference>> references,
        Declaration declaration) {
    public CheckSpec {
        columns = List.copyOf(columns);
        references = List.copyOf(references);
    }

    /** The same with what is measured and judged in another form. */
    public CheckSpec with(Check other) {
        return new CheckSpec(description, other, scope, columns, references, declaration);
    }
}
