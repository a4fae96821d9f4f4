package io.dataops.maventests;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.results.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The goals beside verify, and how they work together. */
class GoalsTest {
    private static final String[] ALL = {"result.json", "report.html", "report.md", "TEST-dataops.xml"};
    private static final String PLUGIN = "io.dataops:dataops-maven-plugin:" + System.getProperty("it.version");

    @Test
    void verifyUsesWhatDataTestMeasuredInTheSameBuild() {
        MavenRun.of("data-test")
                .run("verify")
                .succeeds()
                .says("[INFO] using what data-test measured: suite and data are unchanged since")
                .hasReports(ALL);
    }

    @Test
    void verifyTakesTheModelsFromEvaluate() {
        MavenRun run = MavenRun.of("evaluate");
        run.run("verify")
                .succeeds()
                .says(
                        "[WARNING] WARNED: 1 of 1 check left out, 1 of 2 gates warns",
                        "[INFO] using what evaluate found out about the models: nothing that it rests on has changed since",
                        "[INFO] PASSED: 1 check, 1 gate, nothing missed")
                .hasReports(ALL);
    }

    @Test
    void dataTestNeverFailsOnFindingsAndWarnsWhenNothingWill() {
        MavenResult result = MavenRun.of("data-test-alone")
                .run("verify")
                .succeeds()
                .says(
                        "FAILED: 1 of 1 check failed",
                        "[WARNING] no execution of dataops:verify is bound in this project, so nothing will fail the build"
                                + " on bad data; add the goal verify beside data-test")
                .hasReports(ALL);
        assertThat(result.stored().verdict()).isEqualTo(Verdict.FAILED);
    }

    @Test
    void reportsAreRenderedAgainFromTheStoredResult() throws IOException {
        MavenRun run = MavenRun.of("failing");
        MavenResult first = run.run("verify").failsAsViolation();
        String page = first.report("report.html");
        Files.delete(run.folder().resolve("target/dataops/report.html"));
        Files.delete(run.folder().resolve("fruit.csv"));

        MavenResult again = run.run("dataops:report", "-Ddataops.formats=html")
                .succeeds()
                .says("says FAILED: 1 of 2 checks failed", "wrote target/dataops/report.html")
                .hasReports(ALL);
        assertThat(again.report("report.html")).isEqualTo(page);
    }

    @Test
    void aMissingOrForeignResultIsNotRendered() {
        MavenRun run = MavenRun.of("passing");

        run.run("dataops:report")
                .failsAsBroken()
                .says("there is no result file")
                .hasReports();
        run.write("target/dataops/result.json", "{\"format\": \"dataops-result/9\"}")
                .run("dataops:report")
                .failsAsBroken()
                .says("its format is a dataops result of another major version than dataops-result/1")
                .hasReports("result.json");
    }

    @Test
    void buildsAreKeptInTheHistoryAndShown() {
        MavenRun run = MavenRun.of("passing");

        run.run("dataops:history").succeeds().says("[WARNING] there is no build of");
        run.run("verify").succeeds();
        run.run("verify").succeeds();
        assertThat(run.folder().resolve(".dataops/history.jsonl")).content().hasLineCount(2);
        run.run("dataops:history")
                .succeeds()
                .says("[INFO] 2 builds", "[INFO] verdicts: 2 passed", "[INFO] wrote target/dataops/history.html");
    }

    @Test
    void whatInitWritesVerifiesGreen() throws IOException {
        MavenRun run = MavenRun.of("init");

        MavenResult begun = run.run("dataops:init").succeeds().says("<artifactId>dataops-maven-plugin</artifactId>");
        begun.says("wrote dataops.yaml and src/test/resources/dataops/products.csv");
        MavenResult verified = run.run("verify").succeeds();
        assertThat(verified.stored().verdict()).isEqualTo(Verdict.PASSED);
        String suite = Files.readString(run.folder().resolve("dataops.yaml"));
        run.run("dataops:init").failsAsViolation().says("dataops.yaml is there already; dataops:init changes no file");
        assertThat(run.folder().resolve("dataops.yaml")).hasContent(suite);
    }

    @Test
    void initAndHelpNeedNoPom() {
        MavenRun run = MavenRun.of("no-pom");

        run.run(PLUGIN + ":init").succeeds();
        assertThat(run.folder().resolve("dataops.yaml")).exists();
        run.run(PLUGIN + ":help").succeeds().says("dataops:validate-config", "dataops:data-test");
    }

    @Test
    void profileNeedsNoPom() {
        MavenRun run = MavenRun.of("no-pom").write("fruit.csv", "id,name\n1,apple\n2,pear\n");

        run.run(PLUGIN + ":profile", "-Ddataops.data=fruit.csv")
                .succeeds()
                .says("wrote target/dataops/profile/profile.html");
        assertThat(run.folder().resolve("target/dataops/profile/profile.html")).exists();
        assertThat(run.folder().resolve("target/dataops/profile/profile.json")).exists();
        assertThat(run.folder().resolve("target/dataops/profile/fruit.json.gz")).exists();
        run.run(PLUGIN + ":profile").failsAsBroken().says("dataops.data names no file");
    }

    @Test
    void driftNeedsNoPom() {
        MavenRun run = MavenRun.of("no-pom")
                .write("old.csv", "id,name\n1,apple\n2,pear\n")
                .write("new.csv", "id,name\n1,apple\n2,plum\n");

        run.run(PLUGIN + ":drift", "-Ddataops.drift.current=old.csv", "-Ddataops.drift.reference=old.csv")
                .succeeds()
                .says("PASSED: 3 checks, nothing missed");
        assertThat(run.folder().resolve("target/dataops/drift/result.json")).exists();
        run.run(
                        PLUGIN + ":drift",
                        "-Ddataops.drift.current=new.csv",
                        "-Ddataops.drift.reference=old.csv",
                        "-Ddataops.drift.except=id")
                .failsAsViolation()
                .says("1 of 1 column drifts: name (psi is ");
        run.run(PLUGIN + ":drift").failsAsBroken().says("dataops.drift.current names no file");
    }

    @Test
    void aSuiteIsProposedWithoutAPom() {
        MavenRun run = MavenRun.of("no-pom").write("fruit.csv", "id,name\n1,apple\n2,pear\n");

        run.run(PLUGIN + ":init", "-Ddataops.init.from=fruit.csv")
                .succeeds()
                .says("wrote dataops.yaml: 4 checks that hold on the data");
        assertThat(run.folder().resolve("dataops.yaml")).exists();
    }

    @Test
    void aConvertedSuiteVerifiesLikeAnyOther() {
        MavenRun run = MavenRun.of("init")
                .write("data/orders.csv", "id\n1\n2\n")
                .write(
                        "schema.yml",
                        "models: [{ name: orders, columns: [{ name: id, tests: [unique, not_null] }] }]\n");

        run.run("dataops:init", "-Ddataops.init.import=dbt:schema.yml")
                .succeeds()
                .says("wrote dataops.yaml: schema.yml: 2 of 2 rules are taken");
        assertThat(run.run("verify").succeeds().stored().checks())
                .extracting(outcome -> outcome.check().id())
                .containsExactly("orders.dbt.unique.id", "orders.dbt.not_null.id");
    }

    @Test
    void everyGoalCanBeSkipped() {
        MavenRun run = MavenRun.of("all-goals").write("target/dataops/result.json", "{}");

        run.run(
                        "verify",
                        "dataops:promote",
                        "dataops:report",
                        "dataops:init",
                        "dataops:profile",
                        "dataops:drift",
                        "dataops:help",
                        "-Ddataops.skip")
                .succeeds()
                .says(
                        "dataops:validate-config is skipped",
                        "dataops:data-test is skipped",
                        "dataops:verify is skipped",
                        "dataops:promote is skipped",
                        "dataops:report is skipped",
                        "dataops:init is skipped",
                        "dataops:profile is skipped",
                        "dataops:drift is skipped")
                .hasReports();
        assertThat(run.folder().resolve(Path.of("src"))).doesNotExist();
    }
}
