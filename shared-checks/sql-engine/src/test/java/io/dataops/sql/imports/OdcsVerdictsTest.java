package io.dataops.sql.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The verdict of each kind of rule on a few rows. Expected ones come from the text of the Open Data Contract Standard; where it
 * leaves a question open, from the reading that docs/imports.md names.
 */
class OdcsVerdictsTest {
    private static final String EMPTY = "SELECT 1 AS x WHERE false";

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource({"nulls", "missing", "invalid", "duplicates", "sql", "flags", "types", "options", "people"})
    void verdictOfAProperty(String rows, String keys, String expected) {
        assertThat(ContractRun.on(folder, "odcs", rows)
                        .says(contract("v3.1.0", "properties: [{ name: x, " + keys + " }]")))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "3.0: {0} {1}")
    @MethodSource("before")
    void verdictOfAPropertyBefore(String rows, String keys, String expected) {
        assertThat(ContractRun.on(folder, "odcs", rows)
                        .says(contract("v3.0.2", "properties: [{ name: x, " + keys + " }]")))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource({"counts", "objects"})
    void verdictOfAnObject(String rows, String keys, String expected) {
        assertThat(ContractRun.on(folder, "odcs", rows).says(contract("v3.1.0", keys)))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("levels")
    void verdictOfAServiceLevel(String rows, String level, String expected) {
        assertThat(ContractRun.on(folder, "odcs", rows)
                        .says(contract("v3.1.0", "properties: [{ name: x }]") + "slaProperties: [" + level + "]\n"))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("relationships")
    void verdictOfARelationship(String keys, String expected) {
        String contract = contract("v3.1.0", "id: t_tbl, " + keys)
                + "  - { name: c, id: c_tbl, properties: [{ name: id, id: id_field }, { name: part, physicalName: p }] }\n";

        assertThat(ContractRun.on(folder, "odcs", "SELECT * FROM (VALUES (1, 1), (2, 1), (3, NULL), (NULL, 9)) v(x, y)")
                        .with("c", "SELECT * FROM (VALUES (1, 1), (2, 2)) v(id, p)")
                        .says(contract))
                .isEqualTo(expected);
    }

    @Test
    void aQualityRuleUnderNoObjectIsRefused() {
        assertThat(ContractRun.on(folder, "odcs", "[1]")
                        .says(contract("v3.1.0", "properties: [{ name: x }]")
                                + "quality: [{ metric: rowCount, mustBe: 1 }]\n"))
                .isEqualTo(
                        "REFUSED quality is not taken, because it stands under no object or property, as it has to since 3.0");
    }

    private static String contract(String version, String keys) {
        return "apiVersion: " + version + "\nkind: DataContract\nschema:\n  - { name: t, " + keys + " }\n";
    }

    private static String quality(String keys) {
        return "quality: [{ " + keys + " }]";
    }

    static Stream<Arguments> nulls() {
        return Stream.of(
                arguments("[1, NULL, 3]", quality("metric: nullValues, mustBe: 0"), "FAILED 1/3"),
                arguments("[1, 2]", quality("type: library, metric: nullValues, mustBe: 0, unit: rows"), "PASSED 0/2"),
                arguments("[1, NULL, 3]", quality("metric: nullValues, mustBeLessThan: 2"), "PASSED 1/3"),
                arguments("[1, NULL, NULL]", quality("metric: nullValues, mustBeLessThan: 2"), "FAILED 2/3"),
                arguments("[1, NULL, 3]", quality("metric: nullValues, mustBeLessOrEqualTo: 1"), "PASSED 1/3"),
                // Percent of all rows: one of four is 25, which is not less than 25.
                arguments(
                        "[1, NULL, 3, 4]",
                        quality("metric: nullValues, mustBeLessThan: 25, unit: percent"),
                        "FAILED 25"),
                arguments(
                        "[1, NULL, 3, 4]",
                        quality("metric: nullValues, mustBeLessOrEqualTo: 25, unit: percent"),
                        "PASSED 1/4"),
                arguments("[1, NULL, 3]", quality("metric: nullValues, mustBe: 1"), "PASSED 1"),
                arguments("[1, NULL, 3]", quality("metric: nullValues, mustNotBe: 1"), "FAILED 1 failing"),
                arguments("[1, NULL, 3]", quality("metric: nullValues, mustBeGreaterThan: 1"), "FAILED 1"),
                // Of no row none is bad, and the empty data set is a finding of its own.
                arguments(EMPTY, quality("metric: nullValues, mustBe: 0"), "PASSED 0/0"),
                arguments(EMPTY, quality("metric: nullValues, mustBeLessThan: 5, unit: percent"), "PASSED 0"),
                arguments("[NULL::INT]", quality("metric: nullValues, mustBe: 0"), "FAILED 1/1"),
                arguments(
                        "[1]",
                        quality("metric: nullValues, mustBeLessThan: 0"),
                        "REFUSED nullValues is not taken, because no count is below 0"),
                arguments(
                        "[1]",
                        quality("metric: nullValues"),
                        "REFUSED nullValues is not taken, because it has no operator such as mustBe"),
                arguments(
                        "[1]",
                        quality("metric: nullValues, mustBe: 0, unit: share"),
                        "REFUSED nullValues is not taken, because its unit 'share' is neither rows nor percent"));
    }

    static Stream<Arguments> missing() {
        String values = "metric: missingValues, arguments: { missingValues: [null, '', 'N/A'] }, ";
        String noNull = "metric: missingValues, arguments: { missingValues: ['N/A'] }, ";
        return Stream.of(
                arguments("['a', '', 'N/A', 'n/a', NULL]", quality(values + "mustBeLessThan: 4"), "PASSED 3/5"),
                arguments("['a', '', 'N/A', 'n/a', NULL]", quality(values + "mustBe: 0"), "FAILED 3/5"),
                arguments("['a', '', 'N/A', 'n/a', NULL]", quality(values + "mustBe: 3"), "PASSED 3"),
                // Null counts although it is not listed: what passes so passes by each reading.
                arguments("['a', 'N/A', NULL]", quality(noNull + "mustBeLessOrEqualTo: 1"), "FAILED 2/3"),
                arguments(
                        "['a']",
                        quality(noNull + "mustBeGreaterThan: 1"),
                        "REFUSED missingValues is not taken, because the standard does not say whether null is missing when it"
                                + " is not listed, and its limit is no upper one"),
                arguments(
                        "[1, NULL]",
                        quality("metric: missingValues, arguments: { missingValues: [null] }, mustBe: 0"),
                        "FAILED 1/2"),
                arguments(
                        "['a']",
                        quality("metric: missingValues, mustBe: 0"),
                        "REFUSED missingValues is not taken, because it has no missingValues"));
    }

    static Stream<Arguments> invalid() {
        String values = "metric: invalidValues, arguments: { validValues: ['pounds', 'kg'] }, ";
        return Stream.of(
                arguments("['kg', 'g', NULL]", quality(values + "mustBe: 0"), "FAILED 1/2"),
                arguments("['kg', 'g', NULL]", quality(values + "mustBeLessThan: 5"), "PASSED 1/2"),
                // Percent of the rows that have a value, the smaller whole: one of two.
                arguments(
                        "['kg', 'g', NULL, NULL]",
                        quality(values + "mustBeLessOrEqualTo: 49, unit: percent"),
                        "FAILED 1/2"),
                arguments(
                        "['kg', 'g', NULL, NULL]", quality(values + "mustBeLessThan: 50, unit: percent"), "FAILED 50"),
                // A pattern is searched for, as ECMA-262 does, unless it is anchored.
                arguments(
                        "['ABC', 'b']",
                        quality("metric: invalidValues, arguments: { pattern: '[A-Z]{2}' }, mustBe: 0"),
                        "FAILED 1/2"),
                arguments(
                        "['ABC', 'AB']",
                        quality("metric: invalidValues, arguments: { pattern: '^[A-Z]{2}$' }, mustBe: 0"),
                        "FAILED 1/2"),
                // The standard's own example of an IBAN has the pattern beside arguments.
                arguments(
                        "['DE', '1']",
                        quality("metric: invalidValues, mustBe: 0, arguments: , pattern: '^[A-Z]+$'"),
                        "FAILED 1/2"),
                arguments(
                        "['a']",
                        quality("metric: invalidValues, arguments: { pattern: '(?=a)' }, mustBe: 0"),
                        "REFUSED invalidValues is not taken, because its regular expression (?=a) is not one of RE2: invalid or"
                                + " unsupported Perl syntax"),
                arguments(
                        "['a']",
                        quality(values + "mustNotBe: 0"),
                        "REFUSED invalidValues is not taken, because the standard does not say whether null is invalid, and its"
                                + " limit is no upper one"),
                arguments(
                        "[1, 2, 3]",
                        quality("metric: invalidValues, arguments: { validValues: [1, 2] }, mustBe: 0"),
                        "FAILED 1/3"));
    }

    static Stream<Arguments> duplicates() {
        return Stream.of(
                // Three rows hold the value that repeats; two nulls are no value and repeat nothing.
                arguments("[1, 1, 1, 2, NULL, NULL]", quality("metric: duplicateValues, mustBe: 0"), "FAILED 3/4"),
                arguments(
                        "[1, 1, 1, 2, NULL, NULL]",
                        quality("metric: duplicateValues, mustBeLessThan: 3"),
                        "FAILED 3/4"),
                arguments(
                        "[1, 1, 1, 2, NULL, NULL]",
                        quality("metric: duplicateValues, mustBeLessThan: 4"),
                        "PASSED 3/4"),
                arguments("[1, 2, NULL, NULL]", quality("metric: duplicateValues, mustBe: 0"), "PASSED 0/2"),
                arguments(
                        "[1, 1, 2, 3]",
                        quality("metric: duplicateValues, mustBeLessThan: 50, unit: percent"),
                        "FAILED 50"),
                arguments(
                        "[1, 1, 2, 3]",
                        quality("metric: duplicateValues, mustBeLessThan: 51, unit: percent"),
                        "PASSED 50"),
                arguments(
                        "[1, 1, 2, 3]",
                        quality("metric: duplicateValues, mustBeLessOrEqualTo: 50, unit: percent"),
                        "PASSED 2/4"),
                arguments(
                        "[1, 1]",
                        quality("metric: duplicateValues, mustBe: 1"),
                        "REFUSED duplicateValues is not taken, because the standard does not say whether three equal values are"
                                + " one, two or three duplicates, and its limit is no upper one"));
    }

    static Stream<Arguments> sql() {
        return Stream.of(
                arguments(
                        "[1, 2, NULL]",
                        quality(
                                "type: sql, query: 'SELECT COUNT(*) FROM {object} WHERE {property} IS NOT NULL', mustBeLessThan: 3"),
                        "PASSED 2"),
                arguments(
                        "[1, 2, NULL]",
                        quality(
                                "type: sql, query: 'SELECT COUNT(*) FROM ${table} WHERE \"${column}\" > 1;', mustBe: 2"),
                        "FAILED 1"),
                arguments(
                        "[1, 2]",
                        quality("type: sql, query: 'SELECT min(x) > 0 FROM {object}', mustBe: true"),
                        "PASSED true"),
                // Between leaves its ends out: it is equivalent to greater than and less than.
                arguments(
                        "[100]",
                        quality("type: sql, query: 'SELECT max({property}) FROM {object}', mustBeBetween: [0, 100]"),
                        "FAILED 100"),
                arguments(
                        "[100]",
                        quality(
                                "type: sql, query: 'SELECT max({property}) FROM {object}', mustBeGreaterThan: 0, mustBeLessThan: 100"),
                        "FAILED 100"),
                arguments(
                        "[100]",
                        quality("type: sql, query: 'SELECT max({property}) FROM {object}', mustNotBeBetween: [0, 100]"),
                        "PASSED 0 failing"),
                arguments(
                        "[99]",
                        quality("type: sql, query: 'SELECT max({property}) FROM {object}', mustNotBeBetween: [0, 100]"),
                        "FAILED 1 failing"),
                arguments(
                        EMPTY,
                        quality("type: sql, query: 'SELECT max({property}) FROM {object}', mustBeGreaterThan: 0"),
                        "FAILED undefined"),
                arguments(
                        "[1]",
                        quality("type: sql, query: 'SELECT {this} FROM {object}', mustBe: 0"),
                        "REFUSED sql is not taken, because its query has {this}, which the standard does not know"));
    }

    static Stream<Arguments> flags() {
        return Stream.of(
                arguments("[1, NULL]", "required: true", "FAILED 1/2"),
                arguments("[1, NULL]", "required: false", ""),
                // A text since YAML 1.2: it could mean either.
                arguments(
                        "[1, NULL]",
                        "required: yes",
                        "REFUSED required is not taken, because its required is the text 'yes', neither true nor false"),
                arguments(
                        "[1]",
                        "enum: [{ value: 1 }]",
                        "REFUSED enum is not taken, because it belongs to a later version than 3.1"),
                arguments("[1, 1, NULL, NULL]", "unique: true", "FAILED 2/2"),
                arguments("[1, 2, NULL, NULL]", "unique: true", "PASSED 0/2"),
                arguments("[1, 1, 2, NULL]", "primaryKey: true", "FAILED 3/4"),
                arguments("SELECT 1 AS y", "physicalName: y, required: true", "PASSED 0/1"));
    }

    static Stream<Arguments> types() {
        return Stream.of(
                arguments("[1]", "logicalType: integer", "PASSED integer"),
                arguments("['1']", "logicalType: integer", "FAILED text"),
                arguments("[1]", "logicalType: number", "PASSED integer"),
                arguments("[1.5]", "logicalType: number", "PASSED decimal"),
                arguments("[1.5::DOUBLE]", "logicalType: number", "PASSED double"),
                arguments("[DATE '2026-01-01']", "logicalType: timestamp", "FAILED date"),
                arguments("[[1]]", "logicalType: array", "PASSED nested"),
                arguments(
                        "['2026-01-01', '1.1.26']",
                        "logicalType: date, physicalType: VARCHAR(10), logicalTypeOptions: { format: yyyy-MM-dd }",
                        "PASSED text; FAILED 1/2"),
                arguments(
                        "[1]",
                        "logicalType: map",
                        "REFUSED logicalType is not taken, because 'map' is no logical type of 3.0 or 3.1"),
                arguments(
                        "[1]",
                        "logicalType: interger",
                        "REFUSED logicalType is not taken, because 'interger' is no logical type of 3.0 or 3.1; did you"
                                + " mean integer?"),
                arguments(
                        "[1]",
                        options("minLenght: 1"),
                        "REFUSED logicalTypeOptions.minLenght is not taken, because no option of that name is known here;"
                                + " did you mean minLength?"));
    }

    static Stream<Arguments> options() {
        return Stream.of(
                arguments("[1, 5, 10, NULL]", options("minimum: 1, maximum: 10"), "PASSED 0/3; PASSED 0/3"),
                arguments("[1, 5, 10]", options("exclusiveMinimum: 1, exclusiveMaximum: 10"), "FAILED 1/3; FAILED 1/3"),
                arguments("['ab', 'abc', NULL]", options("minLength: 3, maxLength: 3"), "FAILED 1/2; PASSED 0/2"),
                arguments("['xAB', 'b']", options("pattern: '[A-Z]+'"), "FAILED 1/2"),
                arguments(
                        "[0, 5, 10, -5, 7]",
                        "logicalType: integer, " + options("multipleOf: 5"),
                        "PASSED integer; FAILED 1/5"),
                arguments("[0.3::DOUBLE, 0.25]", options("multipleOf: 0.1"), "FAILED 1/2"),
                arguments("[200, 300]", "logicalType: integer, " + options("format: u8"), "PASSED integer; FAILED 1/2"),
                arguments(
                        "['a@b.org', 'a']",
                        "logicalType: string, " + options("format: email"),
                        "PASSED text; FAILED 1/2"),
                arguments(
                        "['a']",
                        "logicalType: string, " + options("format: password"),
                        "PASSED text; REFUSED logicalTypeOptions.format is not taken, because the format 'password' has no condition here; those"
                                + " of a string are email, ipv4, ipv6, uuid, and a pattern says any other"),
                arguments(
                        "[DATE '2026-01-01', DATE '2026-02-01']",
                        options("minimum: '2026-01-01', exclusiveMaximum: 2026-02-01"),
                        "PASSED 0/2; FAILED 1/2"),
                arguments(
                        "[[1, 1], [1, 2]]",
                        options("minItems: 2, maxItems: 2, uniqueItems: true"),
                        "PASSED 0/2; PASSED 0/2; FAILED 1/2"),
                arguments(
                        "[TIMESTAMP '2026-01-01 00:00:00']",
                        "logicalType: timestamp, " + options("timezone: true"),
                        "PASSED timestamp; FAILED timestamp"));
    }

    private static String options(String keys) {
        return "logicalTypeOptions: { " + keys + " }";
    }

    /** Rules for people and for other engines are refused by name; nothing vanishes. */
    static Stream<Arguments> people() {
        return Stream.of(
                arguments(
                        "[1]",
                        quality("type: text, description: verified"),
                        "REFUSED text is not taken, because it is a text for people, which nothing can check; say it as a metric or"
                                + " as sql"),
                arguments(
                        "[1]",
                        quality("type: custom, engine: soda, implementation: x"),
                        "REFUSED custom is not taken, because it is written for soda; say it as a metric or as sql"),
                arguments(
                        "[1]",
                        quality("metric: median, mustBe: 1"),
                        "REFUSED median is not taken, because the library has no metric of that name;"
                                + " those it has are nullValues, missingValues, invalidValues, duplicateValues, rowCount, and sql can"
                                + " ask for anything else"),
                arguments(
                        "[1]",
                        quality("metric: nullValues, mustBe: 0, filter: a"),
                        "REFUSED nullValues is not taken, because its key filter is not known here"),
                arguments("[1, NULL]", quality("metric: nullValues, mustBe: 0, severity: warning"), "WARNED 1/2"),
                arguments(
                        "[{'a': 1}]",
                        "properties: [{ name: a, required: true }]",
                        "REFUSED required of x.a is not taken, because it is inside a nested value, which is not looked into"));
    }

    static Stream<Arguments> before() {
        return Stream.of(
                arguments(
                        "[1, 1, 2]",
                        quality("type: library, rule: duplicateCount, mustBeLessThan: 10, unit: rows"),
                        "PASSED 2/3"),
                arguments(
                        "['pounds', 'kg', NULL]", quality("rule: validValues, validValues: ['pounds']"), "FAILED 1/2"),
                // Before 3.1 a boolean said whether the limit beside it is left out.
                arguments("[1, 5]", options("minimum: 1, exclusiveMinimum: true"), "FAILED 1/2"),
                arguments("[1, 5]", options("minimum: 1, exclusiveMinimum: false"), "PASSED 0/2"),
                arguments(
                        "[1]",
                        quality("rule: nullCheck, mustBe: 0"),
                        "REFUSED nullCheck is not taken, because the library has no metric of that name;"
                                + " those it has are nullValues, missingValues, invalidValues, duplicateValues, rowCount, and sql can"
                                + " ask for anything else"));
    }

    static Stream<Arguments> counts() {
        return Stream.of(
                arguments("[1, 2, 3]", quality("metric: rowCount, mustBeBetween: [1, 3]"), "FAILED 3"),
                arguments("[1, 2, 3]", quality("metric: rowCount, mustBeBetween: [1, 4]"), "PASSED 3"),
                arguments("[1, 2, 3]", quality("metric: rowCount, mustNotBeBetween: [1, 3]"), "PASSED 0 failing"),
                arguments("[1, 2, 3]", quality("metric: rowCount, mustBe: 3"), "PASSED 3"),
                arguments("[1, 2, 3]", quality("metric: rowCount, mustBeGreaterOrEqualTo: 3"), "PASSED 3"),
                arguments(EMPTY, quality("metric: rowCount, mustBeGreaterThan: 0"), "FAILED 0"),
                arguments(
                        "[1]",
                        "logicalTypeOptions: { minProperties: 1 }",
                        "REFUSED logicalTypeOptions is not taken, because it is about the object as a whole, which is a table here"),
                arguments(
                        "[1]",
                        quality("metric: rowCount, mustBe: 5, unit: percent"),
                        "REFUSED rowCount is not taken, because the number of rows is no percentage of anything"),
                arguments(
                        "[1]",
                        quality("metric: rowCount, mustBeBetween: [5, 5]"),
                        "REFUSED rowCount is not taken, because no number lies between its limits 5 and 5"));
    }

    static Stream<Arguments> objects() {
        String rows = "SELECT * FROM (VALUES (1, 1), (1, 1), (1, 2), (2, NULL)) v(x, y)";
        return Stream.of(
                arguments(
                        rows,
                        "properties: [{ name: x }, { name: y }], "
                                + quality("metric: duplicateValues, mustBe: 0, arguments: { properties: [x, y] }"),
                        "FAILED 2/3"),
                arguments(
                        rows,
                        "properties: [{ name: y, primaryKey: true, primaryKeyPosition: 2 }, { name: x, primaryKey: true, primaryKeyPosition: 1 }]",
                        "FAILED 3/4"),
                arguments(
                        rows,
                        "properties: [{ name: x }], "
                                + quality("metric: duplicateValues, mustBe: 0, arguments: { properties: [z] }"),
                        "REFUSED duplicateValues is not taken, because the object has no property 'z'"));
    }

    static Stream<Arguments> levels() {
        // The session starts at noon of 23 November 2026.
        String rows = "[TIMESTAMP '2026-11-22 12:00:00', TIMESTAMP '2019-01-01 00:00:00', NULL]";
        return Stream.of(
                arguments(rows, "{ property: freshness, value: 1, unit: d, element: t.x }", "PASSED 2026-11-22T12:00"),
                arguments(rows, "{ property: latency, value: 23, unit: hours, element: x }", "FAILED 2026-11-22T12:00"),
                arguments(rows, "{ property: retention, value: 3, unit: y, element: t.x }", "FAILED 1/2"),
                arguments(rows, "{ property: retention, value: 8, unit: y, element: t.x }", "PASSED 0/2"),
                arguments(rows, "{ property: retention, value: 95, unit: months, element: t.x }", "PASSED 0/2"),
                // 2883.5 days lie between the older one and the session.
                arguments(rows, "{ property: retention, value: 2884, unit: d, element: t.x }", "PASSED 0/2"),
                arguments(rows, "{ property: retention, value: 69204, unit: h, element: t.x }", "PASSED 0/2"),
                arguments(rows, "{ property: retention, value: 2883, unit: d, element: t.x }", "FAILED 1/2"),
                arguments(rows, "{ property: generalAvailability, value: 2022-05-12T09:30:10-08:00 }", ""),
                arguments(
                        rows,
                        "{ property: freshness, value: 1, unit: d }",
                        "REFUSED freshness is not taken, because it names no element; write the property that it is about, such as"
                                + " t.ordered"),
                arguments(
                        rows,
                        "{ property: freshness, value: 5, unit: m, element: t.x }",
                        "REFUSED freshness is not taken, because its unit m is a minute or a month; write minutes or months"),
                arguments(
                        rows,
                        "{ property: frequency, value: 1, unit: d, element: t.x }",
                        "REFUSED frequency is not taken, because no service level of that name can be seen in data; freshness,"
                                + " latency and retention can"));
    }

    static Stream<Arguments> relationships() {
        return Stream.of(
                arguments("properties: [{ name: x, relationships: [{ to: c.id }] }]", "FAILED 1/3"),
                arguments(
                        "properties: [{ name: x, relationships: [{ to: schema/c_tbl/properties/id_field }] }]",
                        "FAILED 1/3"),
                // A row with a null in the key refers to nothing.
                arguments(
                        "properties: [{ name: x }, { name: y }], relationships: [{ from: [t.x, t.y], to: [c.id, c.part] }]",
                        "FAILED 1/2"),
                arguments(
                        "properties: [{ name: x, relationships: [{ from: t.x, to: c.id }] }]",
                        "REFUSED relationships is not taken, because a relationship of a property must not say from"),
                arguments(
                        "properties: [{ name: x, relationships: [{ to: 'other.yaml#c.id' }] }]",
                        "REFUSED relationships is not taken, because it refers to another contract with 'other.yaml#c.id'; the nearest is"
                                + " foreign_key, which refers to any data set of the suite"),
                arguments(
                        "properties: [{ name: x }], relationships: [{ from: [t.x], to: [c.id, c.part] }]",
                        "REFUSED relationships is not taken, because it goes from 1 to 2 properties"));
    }
}
