package io.dataops.checks.importer.dbt;

import static io.dataops.checks.importer.dbt.Translation.ofColumn;

import io.dataops.checks.importer.CheckEntry;
import io.dataops.checks.importer.contract.NotTakenException;
import io.dataops.checks.yaml.YamlList;
import java.util.Map;
import java.util.Optional;

/** The four tests that come with dbt. Nulls are no values to all but {@code not_null}. */
final class CoreTests {
    static final Map<String, Translation> ALL = Map.ofEntries(
            ofColumn("unique", CoreTests::unique),
            ofColumn("not_null", CoreTests::notNull),
            ofColumn("accepted_values", CoreTests::acceptedValues, "values", "quote"),
            ofColumn("relationships", test -> relationships(test, ""), "to", "field"));

    private CoreTests() {}

    static Meaning notNull(DbtTest test) throws NotTakenException {
        return test.everyValue(
                (it, column) -> it.check("not_null").with("column", column),
                test.own().words() + " is never null",
                test.sql() + " IS NOT NULL");
    }

    /** Here all rows of a repeated value fail, and dbt counts the values. */
    static Meaning unique(DbtTest test) throws NotTakenException {
        String column = test.sql();
        String repeated = "SELECT " + column + " AS unique_field, count(*) AS n_records FROM " + test.rows() + " WHERE "
                + column + " IS NOT NULL GROUP BY 1 HAVING count(*) > 1";
        String once = "CASE WHEN " + column + " IS NOT NULL THEN " + column + " NOT IN (SELECT unique_field FROM ("
                + repeated + ") AS repeated) END";
        Optional<String> plain = test.own().plain();
        return Meaning.of(
                plain.isEmpty()
                        ? () -> test.check(test.own().words() + " is unique", once)
                        : () -> test.check("unique").with("columns", plain.get()),
                repeated);
    }

    /** Values in quotes are converted to the type of the column, so that '1' is a number where numbers stand. */
    private static Meaning acceptedValues(DbtTest test) throws NotTakenException {
        SetOfValues values = SetOfValues.of(test, "values", "quote");
        String accepted = test.sql() + " IN (" + values.sql() + ")";
        return ofSet(test, "accepted_values", values, accepted, test.own().words() + " is one of " + values.sql());
    }

    /** Each value of the column is in or out of a set; dbt counts the values that are not as they should be. */
    static Meaning ofSet(DbtTest test, String type, SetOfValues values, String condition, String sentence)
            throws NotTakenException {
        Optional<YamlList> nodes = values.ofAnyType()
                .filter(known -> test.column().flatMap(ColumnName::plain).isPresent());
        String wrong = "SELECT " + test.sql() + " AS value_field, count(*) AS n_records FROM " + test.rows()
                + " WHERE NOT (" + condition + ") GROUP BY 1";
        return Meaning.of(
                nodes.isEmpty()
                        ? () -> test.check(sentence, condition)
                        : () -> test.check(type)
                                .with("column", test.own().plain().orElseThrow())
                                .with("values", nodes.get()),
                wrong);
    }

    /**
     * Each value is found in a column of another table.
     *
     * @param toCondition which rows of the other table may be referred to; blank for all
     */
    static Meaning relationships(DbtTest test, String toCondition) throws NotTakenException {
        ColumnName field = test.column("field");
        String parents = "SELECT " + field.sql() + " FROM " + test.other("to") + " WHERE " + field.sql()
                + " IS NOT NULL" + (toCondition.isBlank() ? "" : " AND (" + toCondition + ")");
        String found = "CASE WHEN " + test.sql() + " IS NOT NULL THEN " + test.sql() + " IN (" + parents + ") END";
        boolean plain = test.own().plain().isPresent() && field.plain().isPresent();
        String parent = test.tableName("to") + "." + field.words();
        String sentence = test.own().words() + " is found in " + parent
                + (toCondition.isBlank() ? "" : ", where there " + toCondition);
        return test.everyRow(
                plain && toCondition.isBlank()
                        ? () -> foreignKey(
                                test, test.tableName("to") + "." + field.plain().orElseThrow())
                        : () -> test.check(sentence, found),
                found);
    }

    private static CheckEntry foreignKey(DbtTest test, String reference) throws NotTakenException {
        return test.check("foreign_key")
                .with("column", test.own().plain().orElseThrow())
                .with("references", reference);
    }
}
