package io.dataops.checks.suite;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dataops.checks.yaml.ProblemsException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusedDriftTest {
    private static final String SUITE =
            "version: 1\ndatasets:\n  last: { path: l.csv }\n  t:\n    path: t.csv\n    checks:\n      - drift: ";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            { column: a, reference: last }                                         | 7:9: no limit is given: write max
            { column: a, reference: last, method: ks }                             | 7:9: no limit is given: write max or min_p
            { column: a, reference: last, min_p: 0.05 }                            | 7:53: psi has no p-value; write max, or one of the methods chi_square, g, ks
            { column: a, reference: last, method: g, min_p: 1 }                    | 7:64: a p-value lies between 0 and 1, not at 1
            { column: a, reference: last, method: g, min_p: 0 }                    | 7:64: a p-value lies between 0 and 1, not at 0
            { column: a, reference: last, max: -0.1 }                              | 7:51: the limit must be at least 0, it is -0.1
            { column: a, reference: last, method: ks, groups: by_type, max: 1 }    | 7:66: ks takes numbers as they are; groups are for the other methods
            { column: a, reference: { last: [b, c] }, max: 1 }                     | 7:40: one column is compared with one, not with last.(b, c)
            { column: a, reference: lost, max: 1 }                                 | 7:40: unknown data set 'lost'; did you mean 'last'?
            { column: a, max: 1 }                                                  | 7:9: drift needs 'reference', a column or a data set, or 'against', baseline or a profile, such as drift: { column: amount, reference: last_year, max: 0.1 }
            { column: a, reference: last, against: baseline, max: 1 }              | 7:55: give 'reference' or 'against', not both
            { column: a, against: last_year, max: 1 }                              | 7:38: 'last_year' is not a profile, whose name ends with .json.gz or .json; write baseline, or the path of a file that mvn dataops:profile wrote
            { column: a, against: [], max: 1 }                                     | 7:38: the list is empty; write at least one path of a profile
            { column: a, reference: last, on_missing_baseline: warn, max: 1 }      | 7:67: it is about against: baseline, which is not asked for
            { column: a, against: baseline, on_missing_baseline: pass, max: 1 }    | 7:69: unknown value 'pass'; known values are fail, warn
            { column: a, reference: last, method: hellingr, max: 1 }               | 7:54: unknown value 'hellingr'; did you mean 'hellinger'?
            """)
    void saysWhatIsWrong(String arguments, String message) {
        assertThatThrownBy(() -> Suites.reader().read(SUITE + arguments + "\n", "dataops.yaml"))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("dataops.yaml:" + message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            dataset_drift: { max: 1 }                                                 | 7:9: dataset_drift needs 'reference', a data set, or 'against', baseline or a profile, such as dataset_drift: { reference: last_year, max: 0.1, max_drifted: 10% }
            dataset_drift: { reference: last }                                        | 7:9: no limit is given: write max
            dataset_drift: { reference: last, against: p.json.gz, max: 1 }            | 7:52: give 'reference' or 'against', not both
            dataset_drift: { reference: last, on_missing_baseline: fail, max: 1 }     | 7:64: it is about against: baseline, which is not asked for
            dataset_drift: { reference: last, max: 1, columns: a, except: b }         | 7:71: give 'columns' or 'except', not both
            dataset_drift: { reference: last, max: 1, max_drifted: 3 rows }           | 7:64: expected a number of columns or a share of them, such as 2 or 10%, but found the text '3 rows'
            dataset_drift: { reference: last, max: 1, max_drifted: 101% }             | 7:64: '101%' is more than all rows; write a percentage from 0% to 100%, such as 99.9%
            schema_unchanged: { allow: moved }                                        | 7:36: unknown value 'moved'; known values are added, removed, retyped
            schema_unchanged: { allow: [added, removed, retyped] }                    | 7:36: every change is allowed, so nothing is asked; write order: exact, or allow less
            """)
    void saysWhatIsWrongAboutWholeDataSets(String check, String message) {
        assertThatThrownBy(() -> Suites.reader().read(SUITE.replace("drift: ", "") + check + "\n", "dataops.yaml"))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("dataops.yaml:" + message);
    }
}
