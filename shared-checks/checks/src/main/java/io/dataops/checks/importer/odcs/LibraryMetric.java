package io.dataops.checks.importer.odcs;

import io.dataops.checks.importer.CheckEntry;
import io.dataops.checks.importer.contract.BadRows;
import io.dataops.checks.importer.contract.BadRows.Unit;
import io.dataops.checks.importer.contract.Demand;
import io.dataops.checks.importer.contract.Fields;
import io.dataops.checks.importer.contract.Lookup;
import io.dataops.checks.importer.contract.NotTakenException;
import io.dataops.checks.importer.contract.Question;
import io.dataops.checks.importer.contract.SearchPattern;
import io.dataops.checks.importer.contract.Sql;
import io.dataops.checks.yaml.YamlList;
import io.dataops.checks.yaml.YamlNode;
import io.dataops.checks.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A metric of the library. Where the standard leaves open what is counted, an upper limit is judged by the reading that counts
 * most, so that what passes here passes by every reading; any other limit is refused.
 */
record LibraryMetric(OdcsObject object, Optional<OdcsProperty> property, Fields fields, Demand demand) {
    private static final List<String> METRICS =
            List.of("nullValues", "missingValues", "invalidValues", "duplicateValues", "rowCount");

    CheckEntry check(String metric) throws NotTakenException {
        return switch (metric) {
            case "nullValues" -> nullValues();
            case "missingValues" -> missingValues();
            case "invalidValues" -> invalidValues();
            case "duplicateValues", "duplicateCount" -> duplicates();
            case "rowCount" -> rowCount();
            default ->
                throw new NotTakenException("the library has no metric of that name; those it has are "
                        + String.join(", ", METRICS) + ", and sql can ask for anything else");
        };
    }

    private CheckEntry nullValues() throws NotTakenException {
        String column = column();
        return rows(
                CheckEntry.of("not_null", fields.at()).with("column", column),
                Sql.name(column) + " IS NULL",
                "rows whose " + column + " is null");
    }

    private CheckEntry missingValues() throws NotTakenException {
        String column = column();
        Fields arguments = fields.below("arguments");
        boolean listsNull = arguments.items("missingValues").stream().anyMatch(Fields::isNull);
        if (listsNull && arguments.items("missingValues").stream().allMatch(Fields::isNull)) {
            return nullValues();
        }
        YamlList values = arguments.values("missingValues");
        if (!listsNull) {
            onlyAbove("the standard does not say whether null is missing when it is not listed");
        }
        return rows(
                CheckEntry.of("no_missing_values", fields.at())
                        .with("column", column)
                        .with("values", values),
                Sql.name(column) + " IS NULL OR " + Sql.name(column) + " IN (" + Sql.values(values.items()) + ")",
                "rows whose " + column + " is missing");
    }

    private CheckEntry invalidValues() throws NotTakenException {
        String column = column();
        onlyAbove("the standard does not say whether null is invalid");
        Fields told = fields.below("arguments");
        Fields holder = told.has("validValues") || told.has("pattern") ? told : fields;
        if (holder.has("validValues") == holder.has("pattern")) {
            throw new NotTakenException("it needs either validValues or a pattern");
        }
        CheckEntry entry;
        String valid;
        if (holder.has("pattern")) {
            SearchPattern pattern = SearchPattern.of(holder.text("pattern").orElse(""));
            entry = CheckEntry.of("regex", fields.at()).with("column", column).with("pattern", pattern.regex());
            valid = pattern.in(column);
        } else {
            YamlList values = holder.values("validValues");
            entry = CheckEntry.of("accepted_values", fields.at())
                    .with("column", column)
                    .with("values", values);
            valid = Sql.name(column) + " IN (" + Sql.values(values.items()) + ")";
        }
        return withValues(entry, "NOT (" + valid + ")", List.of(column), "rows whose " + column + " is invalid");
    }

    private CheckEntry duplicates() throws NotTakenException {
        List<String> columns = columns();
        onlyAbove("the standard does not say whether three equal values are one, two or three duplicates");
        String names = Lookup.names(columns);
        String repeated = "(" + names + ") IN (SELECT " + names + " FROM " + CheckEntry.DATASET + " GROUP BY " + names
                + " HAVING count(*) > 1)";
        return withValues(
                CheckEntry.of("unique", fields.at()).with("columns", columns),
                repeated,
                columns,
                "rows whose " + String.join(", ", columns) + " occurs more than once");
    }

    private CheckEntry rowCount() throws NotTakenException {
        if (property.isPresent()) {
            throw new NotTakenException("it is about an object and stands under a property");
        }
        if (unit() == Unit.PERCENT) {
            throw new NotTakenException("the number of rows is no percentage of anything");
        }
        return new Question(fields.at(), "SELECT count(*) FROM " + CheckEntry.DATASET, "the number of rows")
                .demanding(demand);
    }

    /** Of all rows. */
    private CheckEntry rows(CheckEntry entry, String condition, String words) throws NotTakenException {
        return new BadRows(fields.at(), () -> entry, condition, Optional.empty(), words).demanding(demand, unit());
    }

    /** Of the rows that have values: the smaller the whole, the greater the share. */
    private CheckEntry withValues(CheckEntry entry, String condition, List<String> columns, String words)
            throws NotTakenException {
        Optional<String> where = unit() == Unit.ROWS
                ? Optional.empty()
                : Optional.of(Sql.all(columns.stream()
                        .map(column -> Sql.name(column) + " IS NOT NULL")
                        .toList()));
        return new BadRows(fields.at(), () -> entry, condition, where, words).demanding(demand, unit());
    }

    private void onlyAbove(String open) throws NotTakenException {
        if (!demand.onlyLimitsAbove()) {
            throw new NotTakenException(open + ", and its limit is no upper one");
        }
    }

    private Unit unit() throws NotTakenException {
        String unit = fields.text("unit").orElse("rows");
        return switch (unit) {
            case "rows" -> Unit.ROWS;
            case "percent" -> Unit.PERCENT;
            default -> throw new NotTakenException("its unit '" + unit + "' is neither rows nor percent");
        };
    }

    private String column() throws NotTakenException {
        return property.map(OdcsProperty::column)
                .orElseThrow(() -> new NotTakenException("it is about a property and stands under an object"));
    }

    private List<String> columns() throws NotTakenException {
        if (property.isPresent()) {
            return List.of(property.get().column());
        }
        List<String> columns = new ArrayList<>();
        for (YamlNode item : fields.below("arguments").values("properties").items()) {
            String name = ((YamlScalar) item).text();
            columns.add(object.property(name)
                    .map(OdcsProperty::column)
                    .orElseThrow(() -> new NotTakenException("the object has no property '" + name + "'")));
        }
        return columns;
    }
}
