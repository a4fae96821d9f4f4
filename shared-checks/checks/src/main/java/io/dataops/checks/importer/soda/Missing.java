package io.dataops.checks.importer.soda;

import io.dataops.checks.importer.CheckEntry;
import io.dataops.checks.importer.contract.BadRows;
import io.dataops.checks.importer.contract.Demand;
import io.dataops.checks.importer.contract.Fields;
import io.dataops.checks.importer.contract.NotTakenException;
import io.dataops.checks.importer.contract.SearchPattern;
import io.dataops.checks.importer.contract.Sql;
import io.dataops.checks.yaml.YamlList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Counts values that are null, or that a list or a format says to be missing; a percentage is of all rows. */
record Missing(SodaCheck check, String column) {
    static Missing of(SodaCheck check) throws NotTakenException {
        return new Missing(check.with("missing_values", "missing_format"), check.columnName());
    }

    List<CheckEntry> entries() throws NotTakenException {
        return check.thresholds(Demand.NONE).of(rows());
    }

    BadRows rows() throws NotTakenException {
        Fields keys = check.keys();
        List<String> missing = new ArrayList<>(List.of(Sql.name(column) + " IS NULL"));
        Optional<YamlList> values =
                keys.has("missing_values") ? Optional.of(keys.values("missing_values")) : Optional.empty();
        if (values.isPresent()) {
            missing.add(Sql.name(column) + " IN (" + Sql.values(values.get().items()) + ")");
        }
        if (keys.has("missing_format")) {
            missing.add(pattern(keys, "missing_format").in(column));
        }
        String condition = String.join(" OR ", missing);
        BadRows.Asked asked = keys.has("missing_format")
                ? () -> check.entry("expression").with("sql", "NOT (" + condition + ")")
                : () -> values.map(list -> check.entry("no_missing_values")
                                .with("column", column)
                                .with("values", list))
                        .orElseGet(() -> check.entry("not_null").with("column", column));
        return new BadRows(check.at(), asked, condition, check.where(), "rows whose " + column + " is missing");
    }

    /** A format is a regular expression with a name for people. */
    static SearchPattern pattern(Fields keys, String key) throws NotTakenException {
        return SearchPattern.of(keys.text(key)
                .or(() -> keys.below(key).text("regex"))
                .orElseThrow(() -> new NotTakenException("its " + key + " has no regex")));
    }
}
