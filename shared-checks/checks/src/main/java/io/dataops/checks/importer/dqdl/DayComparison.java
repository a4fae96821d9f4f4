package io.dataops.checks.importer.dqdl;

import io.dataops.checks.importer.contract.NotTakenException;
import io.dataops.checks.importer.dqdl.Condition.Operator;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Compares the day of a value with other days: the time of day counts on neither side. A text that is no date has no day. */
final class DayComparison {
    private DayComparison() {}

    /** The comparison, which is unknown where the column has no day. */
    static String sql(Condition condition, String column) throws NotTakenException {
        List<String> days = new ArrayList<>();
        for (Operand operand : condition.operands()) {
            if (operand != Operand.Keyword.NULL) {
                days.add(day(operand));
            }
        }
        return Comparison.sql(condition.operator(), "TRY_CAST(" + column + " AS DATE)", days);
    }

    private static String day(Operand operand) throws NotTakenException {
        if (operand instanceof Operand.Now now) {
            return "CAST(" + moment(now.later()) + " AS DATE)";
        }
        String day = ((Operand.Day) operand).value();
        try {
            return "DATE '" + LocalDate.parse(day) + "'";
        } catch (DateTimeException none) {
            throw new NotTakenException("its " + day + " is no day of the calendar");
        }
    }

    /** The start of the session and so much later. */
    static String moment(Duration later) {
        return "session_start()" + (later.isNegative() ? " - " : " + ") + "INTERVAL "
                + later.abs().toMinutes() + " MINUTE";
    }

    /** Comparisons in SQL. */
    static final class Comparison {
        private Comparison() {}

        static String sql(Operator operator, String value, List<String> others) throws NotTakenException {
            String first = others.get(0);
            return switch (operator) {
                case EQUAL -> value + " = " + first;
                case NOT_EQUAL -> value + " != " + first;
                case ABOVE -> value + " > " + first;
                case AT_LEAST -> value + " >= " + first;
                case BELOW -> value + " < " + first;
                case AT_MOST -> value + " <= " + first;
                case BETWEEN -> value + " > " + first + " AND " + value + " < " + others.get(1);
                case NOT_BETWEEN -> value + " <= " + first + " OR " + value + " >= " + others.get(1);
                case IN -> value + " IN (" + String.join(", ", others) + ")";
                case NOT_IN -> value + " NOT IN (" + String.join(", ", others) + ")";
                case MATCHES, NOT_MATCHES -> throw new NotTakenException("a time matches no text");
            };
        }
    }
}
