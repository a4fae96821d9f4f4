package io.dataops.checks.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.SeparationRequest.Kept;
import io.dataops.checks.yaml.Located;
import io.dataops.checks.yaml.ProblemsException;
import io.dataops.results.CheckDescription;
import io.dataops.results.Severity;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SuiteReaderTest {
    private static final Map<String, String> ENVIRONMENT = Map.of("DATA", "/data/$1", "EMPTY", "");

    private static Suite suite(String yaml) throws ProblemsException {
        return Suites.reader(ENVIRONMENT).read(yaml, "dataops.yaml");
    }

    private static List<String> problems(String yaml) {
        ProblemsException refused = catchThrowableOfType(ProblemsException.class, () -> suite(yaml));
        assertThat(refused).as("a refusal").isNotNull();
        return refused.problems().stream()
                .map(problem -> problem.toString().replace("dataops.yaml:", ""))
                .toList();
    }

    /** A suite of one data set with these lines below its path. */
    private static String dataset(String... lines) {
        return "version: 1\ndatasets:\n  t:\n    path: t.csv\n" + String.join("\n", lines) + "\n";
    }

    private static List<CheckDescription> checks(String... checks) throws ProblemsException {
        return suite(dataset("    checks:", "      - " + String.join("\n      - ", checks))).checks().stream()
                .map(CheckSpec::description)
                .toList();
    }

    private static List<String> ids(String... checks) throws ProblemsException {
        return checks(checks).stream().map(CheckDescription::id).toList();
    }

    @Test
    void theWholeFileIsReadAndEveryProblemListedInItsOrder() {
        assertThat(problems("""
                        version: 1
                        dataset: {}
                        datasets:
                          t:
                            pth: t.csv
                            path: t.csv
                            key: []
                            checks:
                              - not_nul: id
                              - between: { column: a }
                              - unique: { columns: id, at_mosst: 1 }
                          2t: { path: x.csv }
                          u: { }
                        """))
                .containsExactly(
                        "2:1: unknown key 'dataset'; did you mean 'datasets'?",
                        "5:5: unknown data set key 'pth'; did you mean 'path'?",
                        "7:10: the list is empty; write at least one value",
                        "9:9: unknown check type 'not_nul'; did you mean 'not_null'?",
                        "10:9: no limit is given: write min, max, above, below or equals",
                        "11:32: unknown key of unique 'at_mosst'; did you mean 'at_most'?",
                        "12:3: '2t' cannot name a data set, because queries use the name; write letters, digits and _ only,"
                                + " with a letter first",
                        "13:3: the data set 'u' needs either 'path' or 'query'");
    }

    @Test
    void theVersionIsGivenAndOneThatIsRead() {
        assertThat(problems("datasets: { t: { path: t.csv } }"))
                .containsExactly("1:1: the suite has no 'version'; write version: 1");
        assertThat(problems("version: 2\ndatasets: { t: { path: t.csv } }"))
                .containsExactly("1:10: this version of dataops reads version: 1, but found the number 2");
        assertThat(problems("version: '1'\ndatasets: { t: { path: t.csv } }"))
                .containsExactly("1:10: this version of dataops reads version: 1, but found the text '1'");
    }

    @Test
    void thereIsSomethingToVerify() {
        assertThat(problems("version: 1"))
                .containsExactly("1:1: the suite has no 'datasets', so there is nothing to verify");
        assertThat(problems("version: 1\ndatasets: []"))
                .containsExactly("2:11: expected data sets by name, but found a list");
        assertThat(problems("version: 1\ndatasets: {}"))
                .containsExactly("2:11: expected data sets by name, but found a map");
    }

    @Test
    void keysThatStartWithXAreTheUsersOwn() throws ProblemsException {
        assertThat(suite("version: 1\nx-limits: &l { min: 1 }\ndatasets:\n  t:\n    path: t.csv\n    checks:\n"
                                + "      - row_count: *l\n")
                        .checks())
                .extracting(check -> check.description().expected())
                .containsExactly("at least 1");
    }

    @Test
    void rowsComeFromFilesOrFromAQuery() {
        assertThat(problems("version: 1\ndatasets:\n  t: { path: t.csv, query: select 1 }"))
                .containsExactly("3:28: the data set 't' needs either 'path' or 'query'");
        assertThat(problems("version: 1\ndatasets:\n  t: { query: select 1, format: csv, read: { header: true } }"))
                .containsExactly(
                        "3:25: 'format' is for files; the rows of this data set come from a query",
                        "3:38: 'read' is for files; the rows of this data set come from a query");
        assertThat(problems("version: 1\ndatasets:\n  t: t.csv"))
                .containsExactly(
                        "3:6: expected the keys of a data set, such as path and checks, but found the text 't.csv'");
    }

    @Test
    void environmentVariablesStandInPathsOnlyWhenTheyAreSet() throws ProblemsException {
        assertThat(suite("version: 1\ndatasets: { t: { path: '${env.DATA}/a${env.EMPTY}.csv' } }")
                        .datasets()
                        .get(0)
                        .origin())
                .asString()
                .contains("value=/data/$1/a.csv");
        assertThat(problems("version: 1\ndatasets: { t: { path: '${env.HOM}/a.csv' } }"))
                .containsExactly("2:24: the environment variable 'HOM' is not set");
        assertThat(problems("version: 1\ndatasets: { t: { path: '${basedir}/a.csv' } }"))
                .containsExactly("2:24: '${basedir}' is not a placeholder; write ${env.NAME}");
        assertThat(problems("version: 1\ndatasets: { t: { path: '${env.DATA' } }"))
                .containsExactly("2:24: '${env.DATA' is not a placeholder; write ${env.NAME}");
    }

    @Test
    void aListOfColumnsIsACheckForEachAndAListOfAKeyIsOneCheck() throws ProblemsException {
        assertThat(ids("not_null: [a, b]", "unique: [a, b]", "between: { column: [a, 'b c'], min: 0, id: range }"))
                .containsExactly("t.not_null.a", "t.not_null.b", "t.unique.a,b", "range.a", "range.b c");
    }

    @Test
    void anIdStaysWhenOtherChecksComeGoOrMove() throws ProblemsException {
        List<String> both = ids("row_count: { min: 1 }", "row_count: { min: 1, where: a > 0 }", "not_null: a");
        List<String> moved =
                ids("not_null: b", "not_null: a", "row_count: { min: 1, where: a > 0 }", "row_count: { min: 1 }");

        // Fixed texts, because an id must not depend on the run.
        assertThat(both).containsExactly("t.row_count~a469ac", "t.row_count~ce829e", "t.not_null.a");
        assertThat(moved).containsExactly("t.not_null.b", "t.not_null.a", "t.row_count~ce829e", "t.row_count~a469ac");
    }

    @Test
    void theSameCheckTwiceIsRefused() {
        assertThat(problems(dataset("    checks: [ { not_null: a }, { not_null: a } ]")))
                .containsExactly(
                        "5:34: the check 't.not_null.a' stands already at dataops.yaml:5:17; remove one, or give it an"
                                        .replace("dataops.yaml:", "")
                                + " id of its own");
        assertThat(problems(dataset(
                        "    checks: [ { not_null: { column: a, id: x } }, { unique: { columns: a, id: x } } ]")))
                .containsExactly("5:53: the check 'x' stands already at 5:17; remove one, or give it an id of its own");
    }

    @Test
    void severityAndDescriptionAreTheSuitesOwnOrTheUsualOnes() throws ProblemsException {
        List<CheckDescription> checks = checks(
                "not_null: a",
                "not_null: { column: b, severity: warn, description: B is known. }",
                "not_null: { column: c, where: ' c <> 1 ', at_most: 0.1 % }");

        assertThat(checks)
                .extracting(CheckDescription::severity)
                .containsExactly(Severity.ERROR, Severity.WARN, Severity.ERROR);
        assertThat(checks)
                .extracting(CheckDescription::description)
                .containsExactly("a is never null", "B is known.", "c is never null, where c <> 1");
        assertThat(checks)
                .extracting(CheckDescription::expected)
                .containsExactly("no failing row", "no failing row", "at most 0.1% failing");
        assertThat(checks)
                .extracting(check -> check.source().toString())
                .containsExactly("dataops.yaml:6:9", "dataops.yaml:7:9", "dataops.yaml:8:9");
    }

    @Test
    void everyColumnThatTheDataMustHaveKeepsItsPlace() throws ProblemsException {
        CheckSpec check = suite(dataset("    checks: [ { compare: { left: a, is: '=', right: \"b\" } } ]"))
                .checks()
                .get(0);

        assertThat(check.columns()).extracting(Located::value).containsExactly(new Column("a"), new Column("b"));
        assertThat(check.columns())
                .extracting(column -> column.at().toString())
                .containsExactly("dataops.yaml:5:34", "dataops.yaml:5:53");
    }

    @Test
    void anEntryOfChecksIsOneCheck() {
        assertThat(problems(dataset("    checks:", "      - not_null: a", "        unique: a")))
                .containsExactly(
                        "7:9: an entry of checks holds one check; start 'unique' with a dash of its own, or indent it to"
                                + " belong to 'not_null'");
        assertThat(problems(dataset("    checks: { not_null: a }")))
                .containsExactly("5:13: expected a list of checks, each with a dash, but found a map");
        assertThat(problems(dataset("    checks: [ 5 ]")))
                .containsExactly("5:15: expected a check such as not_null: [id], but found the number 5");
    }

    @Test
    void quarantineSaysWhichChecksMakeARowBad() throws ProblemsException {
        String checks = "    checks: [ not_null: a, row_count: { min: 1 } ]\n";
        QuarantineRule rule = suite(dataset("    quarantine: { checks: 't.not_null.*', rows: bad }\n" + checks))
                .datasets()
                .get(0)
                .quarantine()
                .orElseThrow();
        assertThat(rule.checks()).extracting(Located::value).containsExactly("t.not_null.*");
        assertThat(rule.kept()).isEqualTo(Kept.BAD);
        assertThat(suite(dataset("    quarantine: {}\n" + checks))
                        .datasets()
                        .get(0)
                        .quarantine())
                .hasValueSatisfying(usual -> assertThat(usual.kept()).isEqualTo(Kept.GOOD_AND_BAD));
        assertThat(problems(dataset("    quarantine: { checks: [t.row_count, t.not_nul.a], row: bad }\n" + checks)))
                .containsExactly(
                        "5:28: 't.row_count' tells no rows of t apart, so none can be kept apart by it",
                        "5:41: unknown check of t 't.not_nul.a'; did you mean 't.not_null.a'?",
                        "5:55: unknown key of quarantine 'row'; did you mean 'rows'?");
        assertThat(problems(dataset("    quarantine: true\n" + checks)))
                .containsExactly(
                        "5:17: expected the keys checks and rows, or {} for what is usual, but found the boolean true");
    }

    @Test
    void rowsOfTwoDataSetsAreNotKeptApartInOneFolder() throws ProblemsException {
        String both = """
                version: 1
                datasets:
                  Orders:
                    path: a.csv
                    quarantine: {}
                    checks: [ not_null: a ]
                  orders:
                    path: b.csv
                    quarantine: {}
                    checks: [ not_null: a ]
                """;
        assertThat(problems(both))
                .containsExactly(
                        "9:17: the data set 'orders' differs from 'Orders' at 5:17 in upper and lower case only, so that their"
                                + " rows would share a place where file names ignore case; give one of them another name");
        assertThat(suite(both.replaceFirst(" +quarantine: \\{}\n", "")).datasets())
                .hasSize(2);
    }

    @Test
    void predictionsOfTwoModelsAreNotKeptInOneFile() {
        assertThat(problems("""
                        version: 1
                        models:
                          Churn: { task: regression, predictions: a.csv, label: y, prediction: p }
                          churn: { task: regression, predictions: b.csv, label: y, prediction: p }
                        """))
                .containsExactly(
                        "4:3: the model 'churn' differs from 'Churn' at 3:3 in upper and lower case only, so that their kept"
                                + " predictions would share a place where file names ignore case; give one of them another"
                                + " name");
    }

    @Test
    void samplesShowAFewRowsAndNamedColumns() throws ProblemsException {
        DatasetSpec spec = suite(dataset("    key: [a, b]", "    samples: { rows: 100, show: c }"))
                .datasets()
                .get(0);

        assertThat(spec.key()).extracting(Located::value).containsExactly(new Column("a"), new Column("b"));
        assertThat(spec.samples().rows()).isEqualTo(100);
        assertThat(spec.samples().show()).extracting(Located::value).containsExactly(new Column("c"));
        assertThat(suite(dataset("")).datasets().get(0).samples().rows()).isEqualTo(5);
        assertThat(problems(dataset("    samples: { rows: 101 }")))
                .containsExactly("5:16: at most 100 rows can be shown, not 101");
        assertThat(problems(dataset("    samples: { row: 1, show: [] }")))
                .containsExactly(
                        "5:16: unknown key of samples 'row'; did you mean 'rows'?",
                        "5:30: the list is empty; write at least one value");
        assertThat(problems(dataset("    samples: 5")))
                .containsExactly("5:14: expected the keys rows, show and personal, but found the number 5");
        assertThat(problems(dataset("    key: { a: b }")))
                .containsExactly("5:10: expected a column name, but found a map");
    }

    @Test
    void whenEmptyAndReadOptionsAreOfTheirKind() {
        assertThat(problems(dataset("    when_empty: pass")))
                .containsExactly("5:17: unknown value 'pass'; known values are fail, warn, allow");
        assertThat(problems(dataset("    read: { types: { a: int, b: 'decimal(50,2)' }, quote: ab }")))
                .containsExactly(
                        "5:25: unknown column type 'int'; known column types are text, integer, decimal, double, boolean, date,"
                                + " time, timestamp, timestamp_tz",
                        "5:33: 'decimal(50,2)' is not a decimal type; write decimal(10,2), with at most 38 digits",
                        "5:52: 'quote' takes 0 to 1 characters, not 2");
    }
}
