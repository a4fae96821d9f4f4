package io.dataops.checks.importer.soda;

import io.dataops.checks.importer.CheckEntry;
import io.dataops.checks.importer.contract.Demand;
import io.dataops.checks.importer.contract.NotTakenException;
import io.dataops.checks.importer.contract.Question;
import io.dataops.checks.importer.contract.Sql;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Compares a function of the values that are not null with its threshold; of no value there is none, which is a miss. */
record Aggregation(SodaCheck check, String column, String function) {
    private static final Map<String, String> TYPES = Map.of("avg", "mean", "sum", "sum", "min", "min", "max", "max");
    private static final Map<String, String> LENGTHS =
            Map.of("minlength", "min", "maxlength", "max", "avglength", "avg");

    static Aggregation of(SodaCheck check) throws NotTakenException {
        String function = check.with("function")
                .keys()
                .text("function")
                .orElseThrow(() -> new NotTakenException("it has no function"))
                .toLowerCase(Locale.ROOT)
                .replace("_", "");
        if (!TYPES.containsKey(function) && !LENGTHS.containsKey(function)) {
            throw new NotTakenException(
                    "the function '" + function + "' means what its data source says; the nearest is a"
                            + " metric with an expression such as stddev_samp(" + check.columnName() + ")");
        }
        return new Aggregation(check, check.columnName(), function);
    }

    List<CheckEntry> entries() throws NotTakenException {
        return check.neededThresholds().ofNumbers().entries(this::entry);
    }

    /** The check of the number without limits of its own. */
    CheckEntry measured() throws NotTakenException {
        return LENGTHS.containsKey(function) ? question().measured() : ours();
    }

    private CheckEntry ours() throws NotTakenException {
        String type = Objects.requireNonNull(TYPES.get(function));
        return check.filtered(check.entry(type).with("column", column));
    }

    private CheckEntry entry(Demand demand) throws NotTakenException {
        return !LENGTHS.containsKey(function) && demand.side() == Demand.Side.BETWEEN
                ? demand.limits(ours())
                : question().demanding(demand);
    }

    private Question question() throws NotTakenException {
        String call = LENGTHS.containsKey(function)
                ? LENGTHS.get(function) + "(length(" + Sql.name(column) + "))"
                : function + "(" + Sql.name(column) + ")";
        return new Question(
                check.at(),
                "SELECT " + call + " FROM " + check.from(),
                check.keys().text("function").orElse("") + " of " + column);
    }
}
