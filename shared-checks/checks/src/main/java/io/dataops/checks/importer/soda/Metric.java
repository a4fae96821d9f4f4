package io.dataops.checks.importer.soda;

import io.dataops.checks.importer.CheckEntry;
import io.dataops.checks.importer.contract.NotTakenException;
import io.dataops.checks.importer.contract.Question;
import java.util.List;
import java.util.Optional;

/** Compares the number of an expression over all rows, or of a query, with its threshold. */
record Metric(SodaCheck check) {
    static Metric of(SodaCheck check) throws NotTakenException {
        if (check.keys().has("expression") == check.keys().has("query")) {
            throw new NotTakenException("it needs either an expression or a query");
        }
        return new Metric(check.with("expression", "query"));
    }

    List<CheckEntry> entries() throws NotTakenException {
        return check.neededThresholds().ofNumbers().of(question());
    }

    Question question() throws NotTakenException {
        Optional<String> expression = check.keys().text("expression");
        String select =
                expression.isPresent() ? "SELECT " + expression.get() + " FROM " + check.from() : check.query("query");
        String subject = check.keys().text("name").or(() -> expression).orElse("the value of the query");
        return new Question(check.at(), select, subject);
    }
}
