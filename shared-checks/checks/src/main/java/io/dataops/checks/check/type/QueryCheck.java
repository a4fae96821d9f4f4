package io.dataops.checks.check.type;

import io.dataops.checks.check.ArgumentException;
import io.dataops.checks.check.Arguments;
import io.dataops.checks.check.BoundParameters;
import io.dataops.checks.check.Check;
import io.dataops.checks.check.CheckType;
import io.dataops.checks.check.Options;
import io.dataops.checks.check.Parameter;
import io.dataops.checks.check.ParameterKind;
import io.dataops.checks.check.ValueCheck;
import io.dataops.checks.literal.Amount;
import io.dataops.checks.plan.Measure;
import java.util.List;
import java.util.Optional;

/**
 * A query over the data sets of the suite returns a value within limits, or no failing rows. It only reads, and sees the
 * data sets by their names.
 */
final class QueryCheck {
    private static final Parameter<String> VALUE =
            Parameter.optional("value", ParameterKind.SQL, "SELECT that returns one row with one column, the value.");
    private static final Parameter<String> FAILING_ROWS =
            Parameter.optional("failing_rows", ParameterKind.SQL, "SELECT whose rows are the failing ones.");
    private static final BoundParameters BOUNDS = BoundParameters.ofValues();

    static final CheckType TYPE = CheckType.named("query", CheckType.Family.SQL)
            .summary("A query returns a value within limits, or no failing rows.")
            .takes(VALUE)
            .takes(FAILING_ROWS)
            .bounds(BOUNDS)
            .takes(Options.AT_MOST)
            .takes(Options.ALLOW_UNDEFINED)
            .example("query: { value: 'select count(distinct status) from orders', max: 5 }")
            .reads(QueryCheck::read);

    private QueryCheck() {}

    private static Check read(Arguments arguments) {
        Optional<String> value = arguments.find(VALUE);
        Optional<String> failing = arguments.find(FAILING_ROWS);
        if (value.isPresent() == failing.isPresent()) {
            throw new ArgumentException("", "a query has either 'value' with limits or 'failing_rows'");
        }
        return value.map(sql -> valueCheck(arguments, sql))
                .orElseGet(() -> rowsCheck(arguments, failing.orElseThrow()));
    }

    private static Check rowsCheck(Arguments arguments, String sql) {
        for (Parameter<?> limit : BOUNDS.all()) {
            if (arguments.find(limit).isPresent()) {
                throw new ArgumentException(
                        limit.name(), "'" + limit.name() + "' limits a value; limit failing rows with 'at_most'");
            }
        }
        if (arguments.find(Options.ALLOW_UNDEFINED).isPresent()) {
            throw new ArgumentException(
                    "allow_undefined", "'allow_undefined' is about a value; the number of failing rows always exists");
        }
        if (arguments
                .find(Options.AT_MOST)
                .filter(Amount.Share.class::isInstance)
                .isPresent()) {
            throw new ArgumentException(
                    "at_most", "a query does not say of how many rows these are a share; write a number of rows");
        }
        return new FailingRowsQuery(sql, arguments.threshold());
    }

    private static Check valueCheck(Arguments arguments, String sql) {
        if (arguments.find(Options.AT_MOST).isPresent()) {
            throw new ArgumentException("at_most", "'at_most' counts failing rows; limit a value with 'max'");
        }
        return new ValueCheck(
                List.of(),
                "the value of " + OneLine.of(sql),
                new Measure.QueryValue(sql),
                arguments.boundsOrHistory(BOUNDS),
                arguments.undefinedRule());
    }
}
