package io.dataops.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.settings.Server;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What verify adds to a history, and what the goal history shows of it. */
class HistoryTest {
    @TempDir
    Path folder;

    @Test
    void verifyAddsEachBuildToTheHistory() throws Exception {
        Build build = builds(3, 3);

        assertThat(lines()).hasSize(2).allMatch(line -> line.contains("\"verdict\":\"passed\""));
        assertThat(build.log).doesNotContain("error");
    }

    @Test
    void aBuildThatFailsIsInTheHistoryToo() throws Exception {
        Build build = new Build(folder).suite(4);

        assertThatThrownBy(() -> build.verify().execute()).isInstanceOf(MojoFailureException.class);
        assertThat(lines()).hasSize(1).allMatch(line -> line.contains("\"verdict\":\"failed\""));
    }

    @Test
    void dataTestAddsNothingAndVerifyAfterItOnce() throws Exception {
        Build build = new Build(folder).suite(3).binds("data-test").binds("verify");

        build.dataTest().execute();
        assertThat(folder.resolve(".dataops")).doesNotExist();
        build.verify().execute();
        build.verify().execute();
        assertThat(lines()).hasSize(1);
    }

    @Test
    void aSkippedGoalAndABrokenSuiteAddNothing() throws Exception {
        Build build = new Build(folder).suite(3);
        VerifyMojo skipped = build.verify();
        skipped.skip = true;
        skipped.execute();
        build.write("dataops.yaml", "version: 2\n");
        assertThatThrownBy(() -> build.verify().execute()).isInstanceOf(MojoExecutionException.class);

        assertThat(folder.resolve(".dataops")).doesNotExist();
    }

    @Test
    void aBuildServerKeepsTheHistoryOfEachModuleInAFolderOfItsOwn() throws Exception {
        Build build = new Build(folder).suite(3);
        build.environment.put("DATAOPS_HISTORY", folder.resolve("kept").toString());

        build.verify().execute();
        build.history().execute();

        assertThat(folder.resolve("kept/com.example.shop.jsonl")).isNotEmptyFile();
        assertThat(folder.resolve(".dataops")).doesNotExist();
        assertThat(build.log).noneMatch(line -> line.startsWith("warn"));
    }

    @Test
    void noneMeansNoHistory() throws Exception {
        Build build = new Build(folder).suite(3);
        VerifyMojo mojo = build.verify();
        mojo.history = "none";
        mojo.execute();

        assertThat(folder.resolve(".dataops")).doesNotExist();
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    void aHistoryThatCannotBeWrittenFailsABuildThatPasses() throws Exception {
        Build build = new Build(folder).suite(3);
        Files.createDirectories(folder.resolve(".dataops/history.jsonl"));
        String message = "this build is missing in the history: cannot read " + folder.resolve(".dataops/history.jsonl")
                + ": Is a directory";

        assertThatThrownBy(() -> build.verify().execute())
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage(message);
        assertThat(build.log).contains("info PASSED: 1 check, nothing missed", "error " + message);
        assertThat(build.reportFiles()).contains("result.json", "report.html");
    }

    @Test
    void aHistoryThatCannotBeWrittenHidesNoVerdict() throws Exception {
        Build build = new Build(folder).suite(4);
        Files.createDirectories(folder.resolve(".dataops/history.jsonl"));

        assertThatThrownBy(() -> build.verify().execute())
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("FAILED: 1 of 1 check failed; see target/dataops/report.html");
        assertThat(build.log)
                .contains("error this build is missing in the history: cannot read "
                        + folder.resolve(".dataops/history.jsonl") + ": Is a directory");
    }

    @Test
    void theHistoryKeepsTheNewestBuilds() throws Exception {
        Build build = new Build(folder).suite(3);
        for (int day = 0; day < 4; day++) {
            build.now = build.now.plus(Duration.ofDays(1));
            VerifyMojo mojo = build.verify();
            mojo.historyKeep = 2;
            mojo.execute();
        }

        assertThat(lines()).hasSize(2).allMatch(line -> line.matches(".*2026-11-2[67]T.*"));
    }

    @Test
    void buildsThatAreTooOldAreRemoved() throws Exception {
        Build build = builds(3);
        build.now = build.now.plus(Duration.ofDays(8));
        VerifyMojo mojo = build.verify();
        mojo.historyKeep = 5;
        mojo.historyMaxAge = "7d";
        mojo.execute();

        assertThat(lines()).hasSize(1);
    }

    @Test
    void parametersThatMeanNothingAreToldBeforeAnythingIsMeasured() throws Exception {
        Build build = new Build(folder).suite(3);
        VerifyMojo none = build.verify();
        none.historyKeep = 0;
        VerifyMojo week = build.verify();
        week.historyMaxAge = "1w";

        assertThatThrownBy(none::execute).hasMessage("dataops.historyKeep cannot be 0; it must be at least 1");
        assertThatThrownBy(week::execute)
                .hasMessage("dataops.historyMaxAge: '1w' is not a duration in days or less; count days of 24 hours"
                        + " instead, such as 7d");
        assertThat(build.engine.opened).isEmpty();
    }

    @Test
    void aDatabaseKeepsTheHistoryForWhoeverSettingsName() throws Exception {
        Build build = new Build(folder).suite(3);
        server(build, "quality-db", "{secret word}");
        VerifyMojo mojo = build.verify();
        mojo.history = "jdbc:h2:" + folder.resolve("quality");
        mojo.historyServer = "quality-db";
        mojo.execute();
        HistoryMojo shown = build.history();
        shown.history = mojo.history;
        shown.historyServer = "quality-db";
        shown.execute();
        assertThat(build.log).contains("info 1 build on 2026-11-23");

        server(build, "quality-db", "{another word}");
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith("this build is missing in the history: cannot use the history in jdbc:h2:"
                        + folder.resolve("quality") + ": Wrong user name or password")
                .message()
                .doesNotContain("another word", "secret word");
        assertThat(build.log).noneMatch(line -> line.contains("another word") || line.contains("secret word"));
        assertThat(folder.resolve(".dataops")).doesNotExist();
    }

    @Test
    void aServerThatNobodyKnowsOrThatCannotBeDecryptedIsTold() throws Exception {
        Build build = new Build(folder).suite(3);
        server(build, "quality-db", "{broken}");
        VerifyMojo mojo = build.verify();
        mojo.history = "jdbc:duckdb:";
        mojo.historyServer = "quality-dp";
        assertThatThrownBy(mojo::execute)
                .hasMessage("dataops.historyServer cannot be 'quality-dp'; no <server> of settings.xml has this id");

        mojo.historyServer = "quality-db";
        assertThatThrownBy(mojo::execute)
                .hasMessage("the password of the <server> 'quality-db' of settings.xml cannot be decrypted");
        assertThat(build.engine.opened).isEmpty();
    }

    private static void server(Build build, String id, String password) {
        Server server = new Server();
        server.setId(id);
        server.setUsername("me");
        server.setPassword(password);
        build.request.setServers(List.of(server));
    }

    @Test
    void theGoalShowsTrendsAndWritesAPage() throws Exception {
        Build build = builds(3, 3, 5);
        build.log.clear();
        build.history().execute();

        assertThat(build.log)
                .containsExactly(
                        "info 3 builds from 2026-11-24 to 2026-11-26",
                        "info verdicts: 3 passed; the last one is passed",
                        "info fruit            ▁▁█  5 up 2 (3 to 5)",
                        "info fruit.row_count  ▁▁█  5 up 2 (3 to 5)",
                        "info wrote target/dataops/history.html");
        assertThat(build.reports().resolve("history.html")).content().contains("com.example:shop", "fruit.row_count");
    }

    @Test
    void oneSeriesIsShownInFull() throws Exception {
        Build build = builds(3, 4);
        build.log.clear();
        HistoryMojo mojo = build.history();
        mojo.subject = "fruit.row_count";
        mojo.execute();

        assertThat(build.log)
                .startsWith(
                        "info fruit.row_count in 2 builds",
                        "info 2026-11-24 12:00 UTC              3 passed",
                        "info 2026-11-25 12:00 UTC              4 passed");
        mojo.subject = "fruit.row_cuont";
        assertThatThrownBy(mojo::execute)
                .hasMessage("dataops.subject cannot be 'fruit.row_cuont'; did you mean 'fruit.row_count'?");
    }

    @Test
    void onlyTheLastBuildsAreLookedAt() throws Exception {
        Build build = builds(3, 4, 5);
        build.log.clear();
        HistoryMojo mojo = build.history();
        mojo.builds = 2;
        mojo.execute();
        assertThat(build.log).startsWith("info 2 builds from 2026-11-25 to 2026-11-26");

        mojo.builds = 0;
        assertThatThrownBy(mojo::execute).hasMessage("dataops.builds cannot be 0; it must be at least 1");
    }

    @Test
    void withoutABuildThereIsNothingToShow() throws Exception {
        Build build = new Build(folder).suite(3);
        HistoryMojo mojo = build.history();
        mojo.execute();
        assertThat(build.log)
                .containsExactly("warn there is no build of com.example:shop in the history .dataops/history.jsonl yet;"
                        + " dataops:verify adds one");

        mojo.history = "none";
        assertThatThrownBy(mojo::execute).hasMessage("dataops.history is none, so there is no history to show");
    }

    @Test
    void whatDataopsKeepsInTheTreeMakesItNotDirty() throws Exception {
        git("init", "-q");
        git("-c", "user.name=a", "-c", "user.email=a@example.com", "commit", "-q", "--allow-empty", "-m", "first");
        Files.createDirectories(folder.resolve("module/.dataops"));
        Files.createDirectories(folder.resolve(".dataops"));
        Files.createFile(folder.resolve(".dataops/history.jsonl"));
        Files.createFile(folder.resolve("module/.dataops/looks.csv"));
        assertThat(GitFacts.of(folder, Map.of()).dirty()).isFalse();
        assertThat(GitFacts.of(folder.resolve("module"), Map.of()).dirty()).isFalse();

        Files.createFile(folder.resolve("sales.csv"));
        assertThat(GitFacts.of(folder, Map.of()).dirty()).isTrue();
        assertThat(GitFacts.of(folder.resolve("module"), Map.of()).dirty()).isTrue();
    }

    private void git(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        Process git = new ProcessBuilder(command)
                .directory(folder.toFile())
                .inheritIO()
                .start();
        assertThat(git.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(git.exitValue()).isZero();
    }

    /** A build each day that finds so many rows. */
    private Build builds(long... rows) throws Exception {
        Build build = new Build(folder).suite(3);
        for (long number : rows) {
            build.now = build.now.plus(Duration.ofDays(1));
            build.engine.rows = number;
            build.verify().execute();
        }
        return build;
    }

    private List<String> lines() throws IOException {
        return Files.readAllLines(folder.resolve(".dataops/history.jsonl"));
    }
}
