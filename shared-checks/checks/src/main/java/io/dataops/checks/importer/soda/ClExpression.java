package io.dataops.checks.importer.soda;

import io.dataops.checks.importer.CheckEntry;
import io.dataops.checks.importer.contract.BadRows.Unit;
import io.dataops.checks.importer.contract.NotTakenException;
import io.dataops.checks.importer.contract.Question;
import io.dataops.checks.importer.contract.Sql;
import java.util.List;

/**
 * A number of a column that an expression of SQL computes.
 *
 * @param expression over the rows of the check
 */
record ClExpression(ClCheck check, ClLine line, String column, String expression) {
    /** @param expression where a dollar sign stands for the column */
    static ClExpression of(ClCheck check, ClLine line, String expression) throws NotTakenException {
        return new ClExpression(check, line, line.column(), expression.replace("$", Sql.name(line.column())));
    }

    /** A value of the column: the least that has a share of the values at or below it. */
    static ClExpression percentile(ClCheck check, ClLine line) throws NotTakenException {
        if (line.arguments().size() != 2 || !line.arguments().get(1).matches("0?\\.[0-9]+|0|1|1\\.0+")) {
            throw new NotTakenException("it takes a column and a share from 0 to 1");
        }
        String column = line.arguments().get(0);
        return new ClExpression(
                check,
                line,
                column,
                "quantile_disc(" + Sql.name(column) + ", " + line.arguments().get(1) + ")");
    }

    List<CheckEntry> entries(ClAlerts alerts) throws NotTakenException {
        Thresholds thresholds = alerts.thresholds(Unit.ROWS);
        return thresholds.of(question(thresholds));
    }

    Question question(Thresholds thresholds) throws NotTakenException {
        SodaCheck rows = check.check("metric", column, check.keys(column), thresholds)
                .onValidValues()
                .with();
        return new Question(
                check.at(), "SELECT " + expression + " FROM " + rows.from(), line.metric() + " of " + column);
    }
}
