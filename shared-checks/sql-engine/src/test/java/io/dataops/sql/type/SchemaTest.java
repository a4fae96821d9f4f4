package io.dataops.sql.type;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.sql.SuiteRun;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code column_exists}, {@code columns}, {@code column_type}, {@code column_count} and {@code row_count}. */
class SchemaTest {
    @TempDir
    Path folder;

    private SuiteRun three() {
        return SuiteRun.in(folder).file("t.csv", "id,Name,day", "1,a,2026-01-01", "2,b,");
    }

    @Test
    void aColumnIsThereUnderItsExactName() {
        assertThat(three().says("column_exists: [id, name]", "column_exists: { column: Name, severity: warn }"))
                .containsExactly(
                        "PASSED there is a column id: it is there",
                        "FAILED there is a column name: it is not there",
                        "PASSED there is a column Name: it is there");
    }

    @Test
    void aColumnMayNeedAPlaceAndMayHaveOneOfSeveralTypes() {
        assertThat(three().says(
                                "column_exists: { column: Name, position: 2 }",
                                "column_exists: { column: Name, position: 1 }",
                                "column_exists: { column: name, position: 1 }",
                                "column_type: { column: id, is: [text, integer] }",
                                "column_type: { column: id, is: [text, double] }"))
                .containsExactly(
                        "PASSED there is a column Name at position 2: it is column 2",
                        "FAILED there is a column Name at position 1: it is column 2",
                        "FAILED there is a column name at position 1: it is not there",
                        "PASSED id is of type text or integer: it is integer (BIGINT)",
                        "FAILED id is of type text or double: it is integer (BIGINT)");
    }

    @Test
    void columnsAreASetOrASequenceWithOthersOrWithout() {
        assertThat(three().says(
                                "columns: [day, id, Name]",
                                "columns: { columns: [day, id, Name], order: exact }",
                                "columns: { columns: [id, day], order: exact, extra: allowed }",
                                "columns: { columns: [day, id], order: exact, extra: allowed, severity: warn }",
                                "columns: [id, name]",
                                "columns: { columns: [id], extra: allowed }",
                                "columns: { columns: id, extra: refused }"))
                .containsExactly(
                        "PASSED the columns are day, id, Name: they are there",
                        "FAILED the columns are day, id, Name in this order: in another order: id, Name, day",
                        "PASSED the columns are id, day in this order, others allowed: they are there",
                        "WARNED the columns are day, id in this order, others allowed: in another order: id, day",
                        "FAILED the columns are id, name: missing name; not expected Name, day",
                        "PASSED the columns are id, others allowed: they are there",
                        "FAILED the columns are id: not expected Name, day");
    }

    @Test
    void aTypeIsOneOfOurNames() {
        assertThat(SuiteRun.in(folder)
                        .parquet(
                                "t.parquet",
                                "SELECT 1::TINYINT AS i, 1::HUGEINT AS h, 1.5::DECIMAL(9,2) AS d, 1.5::FLOAT AS f,"
                                        + " 'x' AS s, true AS b, DATE '2026-01-01' AS day, TIME '10:00' AS clock,"
                                        + " TIMESTAMP '2026-01-01 10:00:00' AS moment,"
                                        + " TIMESTAMPTZ '2026-01-01 10:00:00Z' AS point, 'x'::BLOB AS raw,"
                                        + " {'a': 1} AS struct")
                        .says(
                                "column_type: { column: i, is: integer }",
                                "column_type: { column: h, is: integer }",
                                "column_type: { column: d, is: decimal }",
                                "column_type: { column: [f], is: double }",
                                "column_type: { column: s, is: text }",
                                "column_type: { column: b, is: boolean }",
                                "column_type: { column: day, is: date }",
                                "column_type: { column: clock, is: time }",
                                "column_type: { column: moment, is: timestamp }",
                                "column_type: { column: point, is: timestamp_tz }",
                                "column_type: { column: raw, is: binary }",
                                "column_type: { column: struct, is: nested }",
                                "column_type: { column: d, is: double, severity: warn }",
                                "column_type: { column: moment, is: timestamp_tz }"))
                .containsExactly(
                        "PASSED i is of type integer: it is integer (TINYINT)",
                        "FAILED h is of type integer: it is double (DOUBLE)",
                        "PASSED d is of type decimal: it is decimal (DECIMAL(9,2))",
                        "PASSED f is of type double: it is double (FLOAT)",
                        "PASSED s is of type text: it is text (VARCHAR)",
                        "PASSED b is of type boolean: it is boolean (BOOLEAN)",
                        "PASSED day is of type date: it is date (DATE)",
                        "PASSED clock is of type time: it is time (TIME)",
                        "PASSED moment is of type timestamp: it is timestamp (TIMESTAMP)",
                        "PASSED point is of type timestamp_tz: it is timestamp_tz (TIMESTAMP WITH TIME ZONE)",
                        "PASSED raw is of type binary: it is binary (BLOB)",
                        "PASSED struct is of type nested: it is nested (STRUCT(a INTEGER))",
                        "WARNED d is of type double: it is decimal (DECIMAL(9,2))",
                        "FAILED moment is of type timestamp_tz: it is timestamp (TIMESTAMP)");
    }

    @Test
    void columnsAndRowsAreCounted() {
        assertThat(three().says(
                                "column_count: { equals: 3 }",
                                "column_count: { below: 3 }",
                                "column_count: { min: 4, severity: warn }",
                                "row_count: { min: 2, max: 2 }",
                                "row_count: { above: 2 }",
                                "row_count: { min: 1, where: day is not null }",
                                "row_count: { equals: 0, where: id > 9 }"))
                .containsExactly(
                        "PASSED the number of columns is equal to 3: it is 3",
                        "FAILED the number of columns is below 3: it is 3",
                        "WARNED the number of columns is at least 4: it is 3",
                        "PASSED the number of rows is at least 2 and at most 2: it is 2",
                        "FAILED the number of rows is above 2: it is 2",
                        "PASSED the number of rows is at least 1, where day is not null: it is 1",
                        "PASSED the number of rows is equal to 0, where id > 9: it is 0");
    }

    @Test
    void anEmptyDataSetStillHasColumns() {
        assertThat(SuiteRun.in(folder)
                        .file("t.csv", "id,name")
                        .says(
                                "columns: [id, name]",
                                "column_exists: id",
                                "column_count: { equals: 2 }",
                                "row_count: { min: 1 }"))
                .containsExactly(
                        "PASSED the columns are id, name: they are there",
                        "PASSED there is a column id: it is there",
                        "PASSED the number of columns is equal to 2: it is 2",
                        "FAILED the number of rows is at least 1: it is 0");
    }
}
