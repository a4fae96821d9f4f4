package io.dataops.checks.importer.dqdl;

import io.dataops.checks.importer.contract.NotTakenException;
import io.dataops.checks.importer.contract.Sql;
import io.dataops.checks.importer.dqdl.Condition.Operator;
import java.util.List;

/** The age of every value, from the start of the session, compares. A null has no age and fails. */
final class Freshness {
    private Freshness() {}

    static Claim of(Rule rule) throws NotTakenException {
        Condition condition = rule.withoutThreshold().needed();
        if (!condition.operands().stream().allMatch(Operand.Age.class::isInstance)) {
            throw new NotTakenException(
                    "it compares an age with something that is no number of days, hours or minutes");
        }
        List<String> moments = condition.operands().stream()
                .map(age -> DayComparison.moment(((Operand.Age) age).value().negated()))
                .toList();
        String good = "coalesce("
                + comparison(condition.operator(), "TRY_CAST(" + Sql.name(rule.column()) + " AS TIMESTAMP)", moments)
                + ", false)";
        return Claim.ofRows(rule, () -> rule.entry("expression").with("sql", good), good);
    }

    /** The older, the earlier: an age that is above another belongs to a moment below. */
    private static String comparison(Operator ages, String value, List<String> moments) throws NotTakenException {
        Operator times =
                switch (ages) {
                    case ABOVE -> Operator.BELOW;
                    case AT_LEAST -> Operator.AT_MOST;
                    case BELOW -> Operator.ABOVE;
                    case AT_MOST -> Operator.AT_LEAST;
                    case EQUAL, NOT_EQUAL, BETWEEN, NOT_BETWEEN, IN, NOT_IN, MATCHES, NOT_MATCHES -> ages;
                };
        boolean isRange = times == Operator.BETWEEN || times == Operator.NOT_BETWEEN;
        return DayComparison.Comparison.sql(times, value, isRange ? List.of(moments.get(1), moments.get(0)) : moments);
    }
}
