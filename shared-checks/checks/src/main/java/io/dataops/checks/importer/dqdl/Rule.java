package io.dataops.checks.importer.dqdl;

import io.dataops.checks.importer.CheckEntry;
import io.dataops.checks.importer.contract.NotTakenException;
import io.dataops.checks.importer.contract.SparkSql;
import io.dataops.results.SourcePosition;
import io.dataops.results.literal.Counted;
import java.util.List;
import java.util.Optional;

/**
 * One rule.
 *
 * @param where the rows that it is about, in SQL of Spark; empty for all
 * @param threshold the share of rows that has to pass; empty for all of them
 */
record Rule(
        String type,
        SourcePosition at,
        List<String> parameters,
        Optional<Condition> condition,
        Optional<String> where,
        Optional<Condition> threshold) {

    CheckEntry entry(String checkType) {
        return CheckEntry.of(checkType, at);
    }

    /** The only parameter, a column. */
    String column() throws NotTakenException {
        return parameters(1).get(0);
    }

    /** Its parameters, all of which are columns. */
    List<String> columns() throws NotTakenException {
        if (parameters.isEmpty()) {
            throw new NotTakenException("it names no column");
        }
        return parameters;
    }

    List<String> parameters(int number) throws NotTakenException {
        if (parameters.size() != number) {
            throw new NotTakenException(
                    "it takes " + new Counted(number, "parameter") + " and has " + parameters.size());
        }
        return parameters;
    }

    Condition needed() throws NotTakenException {
        return condition.orElseThrow(() -> new NotTakenException("it does not say what to compare with"));
    }

    NumberCondition number() throws NotTakenException {
        return NumberCondition.of(needed());
    }

    /** The rule, when it asks nothing besides its parameters. */
    Rule withoutCondition() throws NotTakenException {
        if (condition.isPresent()) {
            throw new NotTakenException("it takes no comparison");
        }
        return this;
    }

    /** The rule, when it is not about a share of the rows. */
    Rule withoutThreshold() throws NotTakenException {
        if (threshold.isPresent()) {
            throw new NotTakenException("the language knows no threshold for it");
        }
        return this;
    }

    /** The rule, when it is about all rows. */
    Rule withoutWhere() throws NotTakenException {
        if (where.isPresent()) {
            throw new NotTakenException("the language does not say what a where clause means for it");
        }
        return this;
    }

    /** The rows that it is about, as a condition of ours. */
    Optional<String> rows() {
        return where.map(SparkSql::inOurQuotes);
    }

    /** Behind a FROM. */
    String from() {
        return CheckEntry.DATASET
                + rows().map(condition -> " WHERE " + condition).orElse("");
    }

    CheckEntry filtered(CheckEntry entry) {
        rows().ifPresent(condition -> entry.with("where", condition));
        return entry;
    }
}
