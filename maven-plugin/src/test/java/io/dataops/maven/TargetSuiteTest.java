package io.dataops.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.dataops.checks.diff.OtherSuite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The suite that a pull request would change. */
class TargetSuiteTest {
    private static final String SUITE = "version: 1\ndatasets:\n  t: { path: t.csv }\n";

    @TempDir
    private Path folder;

    private OtherSuite find(String name) {
        return new TargetSuite(name, SuiteFile.byDefault(folder), folder.resolve("target"))
                .find(SuiteFile.byDefault(folder).reader(Map.of()));
    }

    private void git(String... words) {
        List<String> command =
                new ArrayList<>(List.of("git", "-c", "user.name=tester", "-c", "user.email=tester@example.org"));
        command.addAll(List.of(words));
        assertThat(new GitCommand(command, folder).output()).isPresent();
    }

    /** A repository whose branch main has this suite. */
    private void committed(String file, String text) throws IOException {
        assumeTrue(new GitCommand(List.of("git", "--version"), folder).output().isPresent());
        Files.writeString(folder.resolve(file), text);
        git("init", "--quiet", "--initial-branch", "main");
        git("add", file);
        git("commit", "--quiet", "--message", "the suite");
    }

    @Test
    void itMayBeAFile() throws IOException {
        Files.writeString(folder.resolve("old.yaml"), SUITE);

        assertThat(find("old.yaml")).isInstanceOfSatisfying(OtherSuite.Known.class, known -> {
            assertThat(known.name()).isEqualTo("old.yaml");
            assertThat(known.suite().datasets()).hasSize(1);
        });
    }

    @Test
    void itMayBeARevisionOfGit() throws IOException {
        committed("dataops.yaml", SUITE);
        Files.writeString(folder.resolve("dataops.yaml"), "version: 1\n");

        assertThat(find("main")).isInstanceOfSatisfying(OtherSuite.Known.class, known -> {
            assertThat(known.suite().file()).isEqualTo("main:dataops.yaml");
            assertThat(known.suite().datasets()).hasSize(1);
        });
    }

    private static final String IMPORTING =
            SUITE + "imports:\n  - { format: gx, file: rules/orders.json, dataset: t }\n";

    /** An expectation that there are at least so many rows. */
    private static String rows(int least) {
        return "{\"name\": \"orders\", \"expectations\": [{\"type\": \"expect_table_row_count_to_be_between\","
                + " \"kwargs\": {\"min_value\": " + least + "}}]}";
    }

    /** Expectations that some columns have no null. */
    private static String rules(String... columns) {
        return Stream.of(columns)
                .map("{\"type\": \"expect_column_values_to_not_be_null\", \"kwargs\": {\"column\": \"%s\"}}"::formatted)
                .collect(Collectors.joining(", ", "{\"name\": \"orders\", \"expectations\": [", "]}"));
    }

    @Test
    void whatTheSuiteOfARevisionImportsIsThatOfTheRevision() throws IOException {
        Files.createDirectories(folder.resolve("rules"));
        Files.writeString(folder.resolve("rules/orders.json"), rules("id", "day"));
        committed("dataops.yaml", IMPORTING);
        git("add", "rules");
        git("commit", "--quiet", "--message", "what it imports");
        Files.writeString(folder.resolve("rules/orders.json"), rules("id"));

        assertThat(find("main")).isInstanceOfSatisfying(OtherSuite.Known.class, known -> {
            assertThat(known.missing()).isEmpty();
            assertThat(known.suite().checks())
                    .extracting(check -> check.description().columns() + " "
                            + check.description().source().file())
                    .containsExactly("[id] main:rules/orders.json", "[day] main:rules/orders.json");
        });
    }

    @Test
    void aFileThatTheRevisionDoesNotHaveIsNotTakenFromThisTree() throws Exception {
        committed("dataops.yaml", IMPORTING);
        Build build = new Build(folder).write("t.csv", "id\n1\n").write("rules/orders.json", rows(1));
        VerifyMojo mojo = build.verify();
        mojo.targetSuite = "main";

        assertThat(find("main"))
                .isInstanceOfSatisfying(
                        OtherSuite.Known.class,
                        known -> assertThat(known.missing()).containsExactly("rules/orders.json"));
        mojo.execute();

        assertThat(build.log)
                .contains(
                        "warn     nobody knows whether less is taken from rules/orders.json than before, since main does not"
                                + " have it");
    }

    private static void takesTheDay(OtherSuite suite) {
        assertThat(suite)
                .isInstanceOfSatisfying(
                        OtherSuite.Known.class,
                        known -> assertThat(known.suite().checks())
                                .extracting(check -> check.description().columns())
                                .containsExactly(List.of("day")));
    }

    @Test
    void aFolderOfThisProjectMayHoldACheckoutOfTheOther() throws IOException {
        Path now = Files.createDirectories(folder.resolve("rules"));
        Files.writeString(now.resolve("orders.json"), rules("id"));
        Path other = Files.createDirectories(folder.resolve("target/main/rules"));
        Files.writeString(other.resolve("orders.json"), rules("day"));
        Files.writeString(folder.resolve("target/main/dataops.yaml"), IMPORTING);

        takesTheDay(find("target/main/dataops.yaml"));
    }

    @Test
    void whatAFileBesideTheSuiteImportedIsNotKnown() throws IOException {
        Path now = Files.createDirectories(folder.resolve("rules"));
        Files.writeString(now.resolve("orders.json"), rules("id"));
        Files.writeString(folder.resolve("old.yaml"), IMPORTING);

        assertThat(find("old.yaml"))
                .isInstanceOfSatisfying(
                        OtherSuite.Known.class,
                        known -> assertThat(known.missing()).containsExactly("rules/orders.json"));
    }

    @Test
    void aFileElsewhereImportsWhatLiesBesideIt() throws IOException {
        Path other = Files.createDirectories(folder.resolveSibling(folder.getFileName() + "-other"));
        Files.createDirectories(other.resolve("rules"));
        Files.writeString(other.resolve("rules/orders.json"), rules("day"));
        Files.writeString(other.resolve("dataops.yaml"), IMPORTING);

        takesTheDay(find(other.resolve("dataops.yaml").toString()));
    }

    @Test
    void aBaselineKeepsWhatItsSuiteImportsAndARuleThatGotLooserIsPointedOut() throws Exception {
        Build build = new Build(folder)
                .write("t.csv", "id,day\n1,2\n")
                .write("dataops.yaml", IMPORTING)
                .write("rules/orders.json", rows(3));
        VerifyMojo first = build.verify();
        first.execute();
        build.promote().execute();
        build.write("rules/orders.json", rows(2)).log.clear();

        build.verify().execute();

        assertThat(build.log)
                .contains(
                        "warn     the check t.gx.expect_table_row_count_to_be_between asks less: min is '2', was '3', compared"
                                + " with the baseline dataops-baseline (dataops-baseline/rules/orders.json:1:46)");
    }

    @Test
    void aRevisionThatGitDoesNotHaveIsUnknown() throws IOException {
        committed("dataops.yaml", SUITE);
        OtherSuite.Unknown unknown = new OtherSuite.Unknown(
                "origin/main",
                "it is no file, and git knows no such revision here; fetch it first, which a shallow clone has not done");

        assertThat(find("origin/main")).isEqualTo(unknown);
        assertThat(find("--help")).isEqualTo(new OtherSuite.Unknown("--help", unknown.why()));
    }

    @Test
    void withoutARepositoryItIsUnknown() {
        assertThat(find("main")).isInstanceOf(OtherSuite.Unknown.class);
    }

    @Test
    void aRevisionWithoutASuiteHasNone() throws IOException {
        committed("other.txt", "");

        assertThat(find("main")).isEqualTo(new OtherSuite.Absent("main"));
    }

    @Test
    void aSuiteThatCannotBeReadIsUnknown() throws IOException {
        Files.writeString(folder.resolve("old.yaml"), "version: 2\n");

        assertThat(find("old.yaml"))
                .isEqualTo(new OtherSuite.Unknown(
                        "old.yaml",
                        "it cannot be read: old.yaml:1:1: the suite has no 'datasets', so there is nothing to verify"));
    }

    /** A build whose suite asks for 2 rows, where the suite it is compared with asks for 3. */
    private VerifyMojo loosened(Build build) throws IOException {
        Files.writeString(
                folder.resolve("old.yaml"),
                Files.readString(folder.resolve("dataops.yaml")).replace("min: 2", "min: 3"));
        VerifyMojo mojo = build.verify();
        mojo.targetSuite = "old.yaml";
        return mojo;
    }

    @Test
    void verifyPointsOutWhatIsAskedLess() throws Exception {
        Build build = new Build(folder).suite(2);
        VerifyMojo mojo = loosened(build);

        mojo.execute();

        assertThat(build.log)
                .anySatisfy(line ->
                        assertThat(line).contains("asks less: min is '2', was '3', compared with old.yaml (old.yaml:"));
    }

    @Test
    void verifyFailsOnWhatIsAskedLessWhereItIsToldTo() throws Exception {
        VerifyMojo mojo = loosened(new Build(folder).suite(2));
        mojo.onLoosened = "fail";

        assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class);
    }

    @Test
    void verifyKnowsTwoWordsForWhatFollows() throws Exception {
        VerifyMojo mojo = new Build(folder).suite(2).verify();
        mojo.onLoosened = "error";

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("dataops.onLoosened cannot be 'error'; known are warn, fail");
    }
}
