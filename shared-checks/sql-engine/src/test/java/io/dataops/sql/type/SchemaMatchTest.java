package io.dataops.sql.type;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.sql.SuiteRun;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code schema_match}, {@code same_types}, {@code column_count_match}, {@code column_names} and {@code nested_type}. */
class SchemaMatchTest {
    @TempDir
    Path folder;

    private List<String> said(String here, String there, String... checks) {
        return SuiteRun.said(SuiteRun.in(folder)
                .parquet("t.parquet", here)
                .parquet("p.parquet", there)
                .file("none.json", "")
                .verify("""
                        version: 1
                        datasets:
                          p: { path: p.parquet, when_empty: allow }
                          none: { path: none.json, when_empty: allow }
                          t:
                            path: t.parquet
                            when_empty: allow
                            checks:
                        """ + "      - " + String.join("\n      - ", checks) + "\n"));
    }

    @Test
    void columnsAndTypesAreThoseOfAnotherDataSet() {
        assertThat(said(
                        "SELECT 1 AS id, 'x' AS name, 1.50::DECIMAL(9,2) AS v, TRUE AS \"new col\"",
                        "SELECT 1 AS id, 2 AS name, 1.5::DECIMAL(9,1) AS v, DATE '2026-01-01' AS gone",
                        "schema_match: p",
                        "schema_match: { reference: p, types: exact }",
                        "schema_match: { reference: p, types: ignored, at_least: 60% }",
                        "schema_match: { reference: p, types: ignored, at_least: 60.1% }",
                        "schema_match: t",
                        "schema_match: none"))
                .containsExactly(
                        "FAILED the columns are those of p: 2 of 5 columns match: name was integer and is text, gone is missing, new col"
                                + " is new",
                        "FAILED the columns are those of p: 1 of 5 columns matches: name was INTEGER and is VARCHAR, v was DECIMAL(9,1)"
                                + " and is DECIMAL(9,2), gone is missing, new col is new",
                        "PASSED at least 60% of the columns are those of p: 3 of 5 columns match: gone is missing, new col is new",
                        "FAILED at least 60.1% of the columns are those of p: 3 of 5 columns match: gone is missing, new col is new",
                        "PASSED the columns are those of t: 4 of 4 columns match",
                        "FAILED the columns are those of none: 0 of 4 columns match: id is new, name is new, v is new, new col is new");
    }

    @Test
    void aSharedNameHasOneType() {
        assertThat(said(
                        "SELECT 1 AS id, 'x' AS name",
                        "SELECT '1' AS id, 'y' AS name, 3 AS other",
                        "same_types: p",
                        "same_types: [t, p]",
                        "same_types: t",
                        "same_types: none"))
                .containsExactly(
                        "FAILED columns of the same name have the same type in p: id is integer, but text in p",
                        "FAILED columns of the same name have the same type in t, p: id is integer, but text in p",
                        "PASSED columns of the same name have the same type in t: all 2 do",
                        "FAILED columns of the same name have the same type in none: no name is shared");
    }

    @Test
    void columnsAreAsManyAndNamedAsWanted() {
        assertThat(said(
                        "SELECT 1 AS id, 'x' AS \"Odd \"\"name\"",
                        "SELECT 1 AS id",
                        "column_count_match: p",
                        "column_count_match: t",
                        "column_names: '^[a-z]+$'",
                        "column_names: '[a-z]'"))
                .containsExactly(
                        "FAILED the number of columns is that of p: it is 2, there it is 1",
                        "PASSED the number of columns is that of t: it is 2, there it is 2",
                        "FAILED the names of the columns match ^[a-z]+$: 1 of 2 columns does not: Odd \"name",
                        "PASSED the names of the columns match [a-z]: they do");
    }

    @Test
    void whatIsNestedHasAType() {
        assertThat(said(
                        "SELECT {'city': 'Porto', 'a b': 1.5::DOUBLE} AS address, [{'price': 1, 'tags': ['x']}] AS items, 1 AS id"
                                + " WHERE false",
                        "SELECT 1 AS id",
                        "nested_type: { column: address, path: city, is: text }",
                        "nested_type: { column: address, path: a b, is: [integer, decimal] }",
                        "nested_type: { column: items, path: '[].price', is: integer }",
                        "nested_type: { column: items, path: '[].tags[]', is: text }",
                        "nested_type: { column: items, path: '[]', is: nested }",
                        "nested_type: { column: address, path: zip, is: text }",
                        "nested_type: { column: id, path: zip, is: text }"))
                .startsWith(
                        "PASSED address: city is of type text: it is text (VARCHAR)",
                        "FAILED address: a b is of type integer or decimal: it is double (DOUBLE)",
                        "PASSED items: [].price is of type integer: it is integer (INTEGER)",
                        "PASSED items: [].tags.[] is of type text: it is text (VARCHAR)",
                        "PASSED items: [] is of type nested: it is nested (STRUCT(price INTEGER, tags VARCHAR[]))")
                .endsWith("ERRORED id is integer and holds nothing that has a type of its own")
                .satisfies(said -> assertThat(said.get(5)).startsWith("ERRORED "));
    }
}
