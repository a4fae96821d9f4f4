package io.dataops.checks.check.type;

import io.dataops.checks.check.UndefinedRule;
import io.dataops.checks.drift.DriftMethod;
import io.dataops.checks.drift.OrderMethod;
import io.dataops.checks.plan.ColumnKind;
import io.dataops.checks.plan.Measure;
import io.dataops.checks.plan.TableSchema;
import java.util.Optional;

/** What is asked of the drift of many columns. What groups a method looks at hangs on the type of a column and on nothing else. */
record DriftTerms(DriftMethod method, DriftLimits limits, UndefinedRule undefinedRule) {
    /** Whether the method takes values of a type at all. */
    boolean take(ColumnKind kind) {
        return method instanceof OrderMethod ? kind.isNumber() : kind.isDistributed();
    }

    DriftQuestion of(TableSchema.Field field) {
        boolean inTime = field.kind().hasDate() || field.kind() == ColumnKind.TIME;
        Optional<Measure.Grouping> groups = inTime ? Optional.of(Measure.Grouping.CATEGORIES) : Optional.empty();
        return new DriftQuestion(field.column(), method, groups, limits, undefinedRule);
    }
}
