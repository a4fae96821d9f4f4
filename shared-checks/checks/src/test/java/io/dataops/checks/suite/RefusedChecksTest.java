package io.dataops.checks.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dataops.checks.yaml.ProblemsException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checks that cannot be meant as they are written, with the whole message. The check starts at column 9 of line 6. */
class RefusedChecksTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            not_null: {}                                          | 6:9: not_null needs 'column', a column name, or a list for a check each, such as not_null: [id, name]
            not_null: []                                          | 6:19: the list is empty; write at least one column name
            not_null: { columns: id }                             | 6:9: not_null needs 'column', a column name, or a list for a check each, such as not_null: [id, name]; 6:21: unknown key of not_null 'columns'; did you mean 'column'?
            not_null: { column: id, at_most: many }               | 6:42: 'many' is not a number of rows or a percentage; write a count such as 10 rows or a percentage such as 99.9%
            not_null: { column: id, at_most: 1, at_least: 1 }     | 6:55: give 'at_most' or 'at_least', not both
            not_null: { column: id, nulls: fail }                 | 6:33: unknown key of not_null 'nulls'; known keys of not_null are column, id, description, severity, at_most, at_least, where, change, control
            not_null: { column: id, severity: warning }           | 6:43: unknown value 'warning'; did you mean 'warn'?
            not_null: { column: id, where: 5, id: a*b }           | 6:47: 'a*b' is not a name without * and control characters
            not_nul: id                                           | 6:9: unknown check type 'not_nul'; did you mean 'not_null'?
            not_null                                              | 6:9: 'not_null' needs to be told more, such as not_null: [id, name]
            accepted_values: { column: s, values: [] }            | 6:47: the list is empty; write at least one value
            accepted_values: { column: s, values: open }          | 6:47: expected a list, but found the text 'open'
            accepted_values: { column: s, values: [a, a] }        | 6:51: the text 'a' stands twice in the list
            accepted_values: { column: s, values: [~] }           | 6:48: expected a value, but found no value
            accepted_values: [open]                               | 6:26: expected the keys of accepted_values, such as accepted_values: { column: status, values: [open, closed] }, but found a list
            rejected_values: { column: s }                        | 6:9: rejected_values needs 'values', a list of values with at least one, such as rejected_values: { column: status, values: [unknown] }
            between: { column: a }                                | 6:9: no limit is given: write min, max, above, below or equals
            between: { column: a, min: 5, max: 4 }                | 6:9: no value lies between the limits 5 and 4
            between: { column: a, min: 5, below: 5 }              | 6:9: no value lies between the limits 5 and 5
            between: { column: a, min: 5, above: 4 }              | 6:46: give 'min' or 'above', not both
            between: { column: a, max: 5, below: 4 }              | 6:46: give 'max' or 'below', not both
            between: { column: a, equals: 5, max: 4 }             | 6:39: 'equals' stands alone: min, max, above and below say the rest
            between: { column: a, min: 2026-02-01, max: 2026-01-01 } | 6:9: no value lies between the limits '2026-02-01' and '2026-01-01'
            row_count: { min: -1 }                                | 6:27: '-1' is not a number of rows; write digits, such as 1000000 or 1_000_000
            row_count: 5                                          | 6:20: expected the keys of row_count, such as row_count: { min: 1 }, but found the number 5
            column_count: { max: 2, where: x }                    | 6:33: unknown key of column_count 'where'; known keys of column_count are min, max, above, below, equals, id, description, severity, change, control
            column_type: { column: a, is: number }                | 6:39: unknown value 'number'; known values are text, integer, decimal, double, boolean, date, time, timestamp, timestamp_tz, binary, nested
            columns: { columns: [a, a] }                          | 6:33: the text 'a' stands twice in the list
            columns: { columns: [a], order: same }                | 6:41: unknown value 'same'; known values are any, exact
            completeness: { column: a }                           | 6:9: no limit is given: write min, max, above or below
            completeness: { column: a, min: 2 }                   | 6:41: a share lies between 0 and 1, or 0% and 100%; found the number 2
            completeness: { column: a, min: 90%, max: 10% }       | 6:9: no value lies between the limits 90% and 10%
            distinctness: { columns: [a, b], min: 5 rows }        | 6:47: expected a share such as 99.5% or 0.995, but found the text '5 rows'
            most_common_value: { column: a }                      | 6:9: nothing is expected: write values, min or max
            most_common_value: { column: a, min: 90%, max: 10% }  | 6:9: no value lies between the limits 90% and 10%
            duplicate_count: { columns: a, max: 1, count: all }   | 6:55: unknown value 'all'; known values are extra_rows, rows, values
            regex: { column: a, pattern: '(' }                    | 6:38: '(' is not a regular expression in RE2 syntax: missing closing )
            regex: { column: a, pattern: '(?=a)' }                | 6:38: '(?=a)' is not a regular expression in RE2 syntax: invalid or unsupported Perl syntax
            not_regex: { column: a, pattern: '\\1' }              | 6:42: '\\1' is not a regular expression in RE2 syntax: invalid escape sequence
            length: { column: a, min: 1.5 }                       | 6:35: '1.5' is not a number of rows; write digits, such as 1000000 or 1_000_000
            format: { column: a, is: mail }                       | 6:34: unknown value 'mail'; did you mean 'email'?
            date_format: { column: a, format: YYYY }              | 6:43: the date format 'YYYY' has the letter 'Y' at position 1, which stands for nothing here; write fields as yyyy, MM, dd, HH, mm, ss, SSS, M, d or H, and put text in single quotes
            mean: { column: a, max: ten }                         | 6:33: expected a number, but found the text 'ten'
            quantile: { column: a, probability: 101%, max: 1 }    | 6:45: '101%' is more than all rows; write a percentage from 0% to 100%, such as 99.9%
            outliers: { column: a, method: iqr, limit: 0 }        | 6:52: the limit must be above 0, it is 0
            outliers: { column: a, method: mad }                  | 6:40: unknown value 'mad'; known values are z_score, iqr
            increasing: { column: a, strict: yes }                | 6:42: expected true or false, but found the text 'yes'
            foreign_key: { column: a, references: t }             | 6:47: 't' is not a data set and a column; write products.id, or { products: [a, b] } for several columns
            foreign_key: { column: [a, b], references: t.c }      | 6:52: as many columns must refer as are referred to: (a, b) and t.c
            foreign_key: { column: a, references: tt.c }          | 6:47: unknown data set 'tt'; did you mean 't'?
            compare: { left: a, is: '=>', right: b }              | 6:33: unknown value '=>'; did you mean '='?
            equal_sum: { columns: a, equals: b, within: -1 }      | 6:53: the difference allowed must be at least 0, it is -1
            freshness: { column: a, max_age: 2w }                 | 6:42: '2w' is not a duration in days or less; count days of 24 hours instead, such as 7d
            no_gaps: { column: a, every: second }                 | 6:38: unknown value 'second'; known values are hour, day, week, month, quarter, year
            query: { max: 1 }                                     | 6:9: a query has either 'value' with limits or 'failing_rows'
            query: { value: select 1, failing_rows: select 1 }    | 6:9: a query has either 'value' with limits or 'failing_rows'
            query: { value: select 1, max: 1, at_most: 1 }        | 6:52: 'at_most' counts failing rows; limit a value with 'max'
            query: { failing_rows: select 1, max: 1 }             | 6:47: 'max' limits a value; limit failing rows with 'at_most'
            query: { failing_rows: select 1, at_most: 1% }        | 6:51: a query does not say of how many rows these are a share; write a number of rows
            query: { failing_rows: select 1, allow_undefined: true } | 6:59: 'allow_undefined' is about a value; the number of failing rows always exists
            """)
    void aCheckIsRefused(String check, String problems) {
        String yaml = "version: 1\ndatasets:\n  t:\n    path: t.csv\n    checks:\n      - " + check + "\n";
        ProblemsException refused = catchThrowableOfType(
                ProblemsException.class, () -> Suites.reader().read(yaml, "s"));

        assertThat(refused).as("a refusal").isNotNull();
        assertThat(String.join(
                        "; ",
                        refused.problems().stream()
                                .map(problem -> problem.toString().substring(2))
                                .toList()))
                .isEqualTo(problems);
    }
}
