package io.dataops.checks.importer.soda;

import io.dataops.checks.importer.CheckEntry;
import io.dataops.checks.importer.contract.BadRows;
import io.dataops.checks.importer.contract.BadRows.Unit;
import io.dataops.checks.importer.contract.Demand;
import io.dataops.checks.importer.contract.Fields;
import io.dataops.checks.importer.contract.NotTakenException;
import io.dataops.checks.importer.contract.Question;
import io.dataops.checks.importer.contract.SearchPattern;
import io.dataops.checks.importer.contract.Sql;
import io.dataops.checks.yaml.YamlList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Counts values that are present and not valid by all that is said of them; a percentage is of all rows. */
final class Invalid {
    private final SodaCheck check;
    private final String column;
    /** Which values are missing besides nulls, so that they are not invalid. */
    private final Optional<String> missing;

    private final List<Validity> validities = new ArrayList<>();

    /**
     * A condition of a valid value.
     *
     * @param type of the check that asks it
     * @param told what that check is told
     * @param condition the same in SQL
     */
    private record Validity(String type, UnaryOperator<CheckEntry> told, String condition) {}

    private Invalid(SodaCheck check, String column, Optional<String> missing) {
        this.check = check;
        this.column = column;
        this.missing = missing;
    }

    static Invalid of(SodaCheck check) throws NotTakenException {
        check.with(
                "valid_values",
                "invalid_values",
                "valid_format",
                "invalid_format",
                "valid_min",
                "valid_max",
                "valid_length",
                "valid_min_length",
                "valid_max_length",
                "valid_reference_data",
                "missing_values",
                "missing_format");
        String column = check.columnName();
        Invalid invalid = new Invalid(check, column, ClConfig.missing(check.keys(), column));
        invalid.sets();
        invalid.formats();
        invalid.limits("between", Sql.name(invalid.column), "valid_min", "valid_max");
        invalid.limits("length", "length(" + Sql.name(invalid.column) + ")", "valid_min_length", "valid_max_length");
        invalid.fixedLength();
        return invalid;
    }

    List<CheckEntry> entries() throws NotTakenException {
        Thresholds thresholds = check.thresholds(Demand.NONE);
        return thresholds.of(rows(thresholds.unit()));
    }

    /** @param unit what they are counted in; rows without a value, or with one that is missing, belong to the whole of a percentage */
    BadRows rows(Unit unit) throws NotTakenException {
        if (check.keys().has("valid_reference_data")) {
            return referenceData(unit);
        }
        if (validities.isEmpty()) {
            throw new NotTakenException("it does not say what is valid");
        }
        String valid = Sql.all(validities.stream().map(Validity::condition).toList());
        return unit == Unit.ROWS
                ? rows(() -> counted(valid), "NOT (" + valid + ")")
                : new BadRows(
                        check.at(),
                        () -> check.entry("expression")
                                .with(
                                        "sql",
                                        Sql.name(column) + " IS NULL OR "
                                                + missing.map(which -> "(" + which + ") OR ")
                                                        .orElse("")
                                                + "(" + valid + ")"),
                        missing.map(which -> "((" + which + ") IS NOT TRUE) AND ")
                                        .orElse("") + "NOT (" + valid + ")",
                        check.where(),
                        words());
    }

    /** The number of values that are present and valid by all that is said of them, if anything is. */
    Question valid() throws NotTakenException {
        String valid = validRows();
        String rows = check.where().map(where -> Sql.all(List.of(where, valid))).orElse(valid);
        return new Question(
                check.at(),
                "SELECT count(*) FROM " + CheckEntry.DATASET + " WHERE " + rows,
                "the number of rows whose " + column + " is valid");
    }

    /** The condition that a value is present and valid. */
    String validRows() throws NotTakenException {
        if (check.keys().has("valid_reference_data")) {
            throw new NotTakenException("its valid_reference_data has a counterpart here only in a check 'invalid'");
        }
        List<String> conditions = new ArrayList<>(List.of(Sql.name(column) + " IS NOT NULL"));
        validities.forEach(validity -> conditions.add(validity.condition()));
        missing.ifPresent(which -> conditions.add("(" + which + ") IS NOT TRUE"));
        return Sql.all(conditions);
    }

    /** The rows that are looked at when counting: those whose value is not missing. */
    private Optional<String> present() throws NotTakenException {
        List<String> conditions = new ArrayList<>();
        check.where().ifPresent(conditions::add);
        missing.ifPresent(which -> conditions.add("(" + which + ") IS NOT TRUE"));
        return conditions.isEmpty() ? Optional.empty() : Optional.of(Sql.all(conditions));
    }

    private String words() {
        return "rows whose " + column + " is invalid";
    }

    private BadRows rows(BadRows.Asked asked, String invalid) throws NotTakenException {
        return new BadRows(check.at(), asked, invalid, present(), words());
    }

    private CheckEntry counted(String valid) {
        return validities.size() == 1
                ? validities
                        .get(0)
                        .told()
                        .apply(check.entry(validities.get(0).type()).with("column", column))
                : check.entry("expression").with("sql", valid);
    }

    private void sets() throws NotTakenException {
        if (check.keys().has("valid_values")) {
            YamlList values = check.keys().values("valid_values");
            add(
                    "accepted_values",
                    it -> it.with("values", values),
                    Sql.name(column) + " IN (" + Sql.values(values.items()) + ")");
        }
        if (check.keys().has("invalid_values")) {
            YamlList values = check.keys().values("invalid_values");
            add(
                    "rejected_values",
                    it -> it.with("values", values),
                    Sql.name(column) + " NOT IN (" + Sql.values(values.items()) + ")");
        }
    }

    private void formats() throws NotTakenException {
        if (check.keys().has("valid_format")) {
            SearchPattern pattern = Missing.pattern(check.keys(), "valid_format");
            add("regex", it -> it.with("pattern", pattern.regex()), pattern.in(column));
        }
        if (check.keys().has("invalid_format")) {
            SearchPattern pattern = Missing.pattern(check.keys(), "invalid_format");
            add("not_regex", it -> it.with("pattern", pattern.regex()), "NOT " + pattern.in(column));
        }
    }

    private void limits(String type, String value, String lowest, String highest) throws NotTakenException {
        Optional<BigDecimal> low = check.keys().number(lowest);
        Optional<BigDecimal> high = check.keys().number(highest);
        if (low.isEmpty() && high.isEmpty()) {
            return;
        }
        List<String> conditions = new ArrayList<>();
        low.ifPresent(limit -> conditions.add(value + " >= " + limit.toPlainString()));
        high.ifPresent(limit -> conditions.add(value + " <= " + limit.toPlainString()));
        add(
                type,
                it -> {
                    low.ifPresent(limit -> it.with("min", limit));
                    high.ifPresent(limit -> it.with("max", limit));
                    return it;
                },
                String.join(" AND ", conditions));
    }

    private void fixedLength() throws NotTakenException {
        Optional<BigDecimal> length = check.keys().number("valid_length");
        length.ifPresent(fixed -> add(
                "length",
                it -> it.with("equals", fixed),
                "length(" + Sql.name(column) + ") = " + fixed.toPlainString()));
    }

    private void add(String type, UnaryOperator<CheckEntry> told, String condition) {
        validities.add(new Validity(type, told, condition));
    }

    private BadRows referenceData(Unit unit) throws NotTakenException {
        Fields reference = check.keys().below("valid_reference_data");
        Optional<String> dataset = reference.text("dataset").map(SodaDataset::last);
        Optional<String> other = reference.text("column");
        if (dataset.isEmpty() || other.isEmpty()) {
            throw new NotTakenException("its valid_reference_data needs a dataset and a column");
        }
        if (!validities.isEmpty() || unit == Unit.PERCENT) {
            throw new NotTakenException("its valid_reference_data has a counterpart here only alone and with a count");
        }
        String known = "SELECT " + Sql.name(other.get()) + " FROM " + Sql.name(CheckEntry.table(dataset.get()));
        return rows(
                () -> check.entry("foreign_key")
                        .with("column", column)
                        .with("references", CheckEntry.table(dataset.get()) + "." + other.get()),
                Sql.name(column) + " IS NOT NULL AND " + Sql.name(column) + " NOT IN (" + known + " WHERE "
                        + Sql.name(other.get()) + " IS NOT NULL)");
    }
}
