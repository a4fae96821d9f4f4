package io.dataops.checks.check.type;

import io.dataops.checks.check.ArgumentException;
import io.dataops.checks.check.Arguments;
import io.dataops.checks.check.Check;
import io.dataops.checks.check.CheckType;
import io.dataops.checks.check.Parameter;
import io.dataops.checks.check.ParameterKind;
import io.dataops.checks.check.RowCheck;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.Condition;
import io.dataops.checks.plan.Measure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Some columns of a row add up to another; a row with a null in one of them is not considered. */
final class EqualSum {
    private static final Parameter<List<Column>> PARTS =
            Parameter.required("columns", ParameterKind.COLUMNS, "The columns that are added.");
    private static final Parameter<Column> TOTAL =
            Parameter.required("equals", ParameterKind.COLUMN, "The column that holds the sum.");
    private static final Parameter<BigDecimal> WITHIN =
            Parameter.optional("within", ParameterKind.NUMBER, "The largest difference allowed; by default none.");

    static final CheckType TYPE = CheckType.named("equal_sum", CheckType.Family.RELATIONSHIPS)
            .summary("Some columns of a row add up to another.")
            .takes(PARTS)
            .takes(TOTAL)
            .takes(WITHIN)
            .countsRows()
            .ignoresNulls()
            .example("equal_sum: { columns: [net, tax], equals: gross, within: 0.01 }")
            .reads(EqualSum::read);

    private EqualSum() {}

    private static Check read(Arguments arguments) {
        List<Column> parts = arguments.get(PARTS);
        Column total = arguments.get(TOTAL);
        BigDecimal within = arguments.find(WITHIN).orElse(BigDecimal.ZERO);
        if (within.signum() < 0) {
            throw new ArgumentException(
                    "within", "the difference allowed must be at least 0, it is " + within.toPlainString());
        }
        List<Column> columns = new ArrayList<>(parts);
        columns.add(total);
        String sum = parts.stream().map(Column::name).collect(Collectors.joining(" + "));
        String sentence = sum + " = " + total + (within.signum() == 0 ? "" : " within " + within.toPlainString());
        Condition condition = arguments.withNulls(new Condition.AddsUp(parts, total, within));
        return new RowCheck(columns, sentence, new Measure.Tally(condition), arguments.threshold());
    }
}
