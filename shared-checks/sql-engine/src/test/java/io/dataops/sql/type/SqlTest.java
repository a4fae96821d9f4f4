package io.dataops.sql.type;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.sql.SuiteRun;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code expression} and {@code query}. */
class SqlTest {
    @TempDir
    Path folder;

    private SuiteRun rows() {
        return SuiteRun.in(folder).file("t.csv", "a,b", "1,1", "2,1", "3,", "4,9");
    }

    @Test
    void aConditionHoldsForEveryRow() {
        assertThat(rows().says(
                                "expression: a >= b",
                                "expression: { sql: a >= b, nulls: fail }",
                                "expression: { sql: a >= b, at_least: 66.6% }",
                                "expression: { sql: a >= b, at_least: 66.7%, severity: warn }",
                                "expression: { sql: b is null or a > 0 }",
                                "expression: { sql: a > 0, where: a > 99 }",
                                "expression: { sql: b > 0, where: b is null }",
                                "expression: { sql: \"a >\\n   b\", description: 'a is larger' }",
                                "expression: aa > 0",
                                "expression: a >"))
                .containsExactly(
                        "FAILED a >= b: 1 of 3 rows fails; 1 null is not considered",
                        "FAILED a >= b: 2 of 4 rows fail",
                        "PASSED a >= b: 1 of 3 rows fails; 1 null is not considered",
                        "WARNED a >= b: 1 of 3 rows fails; 1 null is not considered",
                        "PASSED b is null or a > 0: all 4 rows pass",
                        "PASSED a > 0, where a > 99: 0 rows considered, there is none",
                        "PASSED b > 0, where b is null: 0 rows considered, the only one is null",
                        "FAILED a is larger: 2 of 3 rows fail; 1 null is not considered",
                        "ERRORED unknown column \"aa\"; did you mean \"a\"?",
                        "ERRORED the SQL is refused: 1:4: syntax error at or near \")\"");
    }

    @Test
    void theStartOfTheSessionIsTheTimeThatSqlKnows() {
        assertThat(rows().says(
                                "expression: \"session_start() = TIMESTAMP '2026-11-23 12:00:00'\"",
                                "query: { value: select min(session_start()) from t, equals: 2026-11-23T12:00:00 }",
                                "expression: { sql: a > 0, where: \"session_start() > TIMESTAMP '2030-01-01'\" }"))
                .containsExactly(
                        "PASSED session_start() = TIMESTAMP '2026-11-23 12:00:00': all 4 rows pass",
                        "PASSED the value of select min(session_start()) from t is equal to '2026-11-23T12:00:00': it is"
                                + " 2026-11-23T12:00",
                        "PASSED a > 0, where session_start() > TIMESTAMP '2030-01-01': 0 rows considered, there is none");
    }

    @Test
    void aQueryReturnsAValueWithinLimitsOrNoRow() {
        assertThat(rows().says(
                                "query: { value: select count(distinct b) from t, max: 2 }",
                                "query: { value: select max(a) from t, below: 4, severity: warn }",
                                "query: { value: select max(a) from t where a > 9, max: 4 }",
                                "query: { value: select max(a) from t where a > 9, max: 4, allow_undefined: true }",
                                "query: { value: select a from t, max: 4 }",
                                "query: { value: 'select a, b from t', max: 4 }",
                                "query: { value: select a from t where a > 9, max: 4 }",
                                "query: { value: select max(a) from t, max: x }",
                                "query: { failing_rows: select a from t where a > 4 }",
                                "query: { failing_rows: select a from t where a > 3 }",
                                "query: { failing_rows: select a from t where a > 2, at_most: 2 rows }",
                                "query: { failing_rows: select a from t where a > 1, at_most: 2 rows, severity: warn }",
                                "query: { failing_rows: select a from tt }"))
                .containsExactly(
                        "PASSED the value of select count(distinct b) from t is at most 2: it is 2",
                        "WARNED the value of select max(a) from t is below 4: it is 4",
                        "FAILED the value of select max(a) from t where a > 9 is at most 4: it is undefined, because the query"
                                + " returns null",
                        "PASSED the value of select max(a) from t where a > 9 is at most 4: it is undefined, because the query"
                                + " returns null",
                        "ERRORED the query returns several rows; a value is one row",
                        "ERRORED the query returns 2 columns; a value is one",
                        "ERRORED the query returns no row; a value is one row",
                        "ERRORED the measured value is of type decimal and cannot be compared with the limit 'x'",
                        "PASSED select a from t where a > 4 returns no row: it returns 0 rows",
                        "FAILED select a from t where a > 3 returns no row: it returns 1 row",
                        "PASSED select a from t where a > 2 returns no row: it returns 2 rows",
                        "WARNED select a from t where a > 1 returns no row: it returns 3 rows",
                        "ERRORED the SQL is refused: 1:15: a query reads data sets only: 'tt' is not one; did you mean 't'?");
    }
}
