package io.dataops.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dataops.results.Evidence;
import io.dataops.results.GateDecision;
import io.dataops.results.Verdict;
import io.dataops.results.VerificationResult;
import io.dataops.results.json.ResultJson;
import io.dataops.results.json.UnreadableResultException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Date;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AggregateMojoTest {
    private static final String SILENT =
            "it left no result; its goal verify or data-test failed early, was skipped or did not run";
    private static final String BROKEN = "; see target/dataops-aggregate/report.html";

    @TempDir
    Path folder;

    @Test
    void theModulesOfABuildHaveOneVerdictAndOneReport() throws Exception {
        Build build = modules(verified("sales", 3), verified("stock", 2));

        build.aggregate().execute();

        assertThat(build.log)
                .contains("info joins sales, stock", "info PASSED: 2 checks, nothing missed")
                .contains(
                        "info   sales:fruit: 3 rows; 1 check: 1 passed",
                        "info   stock:fruit: 3 rows; 1 check: 1 passed");
        assertThat(filesOf("target/dataops-aggregate"))
                .containsExactly("TEST-dataops.xml", "report.html", "report.md", "result.json");
        assertThat(build.reportFiles()).isEmpty();
        assertThat(whole().evidence().project()).isEqualTo("com.example:shop:1");
    }

    @Test
    void badDataOfOneModuleFailTheWhole() throws Exception {
        Build sales = new Build(folder.resolve("sales")).suite(4);
        assertThatThrownBy(() -> sales.verify().execute()).isInstanceOf(MojoFailureException.class);
        Build build = modules(sales, verified("stock", 3));

        assertThatThrownBy(() -> build.aggregate().execute())
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("FAILED: 1 of 2 checks failed" + BROKEN);
    }

    @Test
    void aModuleWhoseGoalLeftNoResultBlocks() throws Exception {
        Build sales = new Build(folder.resolve("sales")).suite(3).write("target/dataops/result.json", "{}");
        VerifyMojo skipped = sales.verify();
        skipped.skip = true;
        skipped.execute();
        Build build = modules(sales, verified("stock", 3));

        assertThatThrownBy(() -> build.aggregate().execute())
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("NOT EVALUATED: 1 of 1 gate blocks" + BROKEN);
        assertThat(objections()).containsExactly("the module sales is not evaluated: " + SILENT);
    }

    @Test
    void aResultOfAnEarlierBuildIsNoEvidence() throws Exception {
        Build build = modules(verified("sales", 3), verified("stock", 3));
        build.request.setStartTime(Date.from(Build.NOW.plusSeconds(1)));

        assertThatThrownBy(() -> build.aggregate().execute()).isInstanceOf(MojoExecutionException.class);
        assertThat(objections())
                .containsExactly(
                        "the module sales is not evaluated: its result is stale: it was made 2026-11-23T12:00:00Z, and this"
                                + " build started 2026-11-23T12:00:01Z",
                        "the module stock is not evaluated: its result is stale: it was made 2026-11-23T12:00:00Z, and this"
                                + " build started 2026-11-23T12:00:01Z");
    }

    @Test
    void aResultOfAnotherCommitIsNoEvidence() throws Exception {
        Build build = modules(verified("sales", 3), verified("stock", 3));
        build.environment.put("GIT_COMMIT", "b".repeat(40));

        assertThatThrownBy(() -> build.aggregate().execute()).isInstanceOf(MojoExecutionException.class);
        assertThat(objections())
                .contains(
                        "the module sales is not evaluated: its result is about an unknown commit, and this build about"
                                + " the commit bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb");
    }

    @Test
    void aResultOfAnotherSuiteIsNoEvidence() throws Exception {
        Build build = modules(verified("sales", 3), verified("stock", 3));
        Files.writeString(folder.resolve("sales/dataops.yaml"), "version: 1\n");

        assertThatThrownBy(() -> build.aggregate().execute()).isInstanceOf(MojoExecutionException.class);
        assertThat(objections())
                .containsExactly(
                        "the module sales is not evaluated: its suite is not the one that its result is about");
    }

    @Test
    void aDamagedResultIsNoEvidence() throws Exception {
        Build build = modules(verified("sales", 3).write("target/dataops/result.json", "{"), verified("stock", 3));

        assertThatThrownBy(() -> build.aggregate().execute()).isInstanceOf(MojoExecutionException.class);
        assertThat(objections())
                .containsExactly(
                        "the module sales is not evaluated: cannot use target/dataops/result.json: it is cut off in"
                                + " line 1");
    }

    @Test
    void aModuleThatWasLeftOutMakesTheVerdictAWarningAtBest() throws Exception {
        Build sales = verified("sales", 3);
        Build build = modules(sales, new Build(folder.resolve("stock")).suite(3));
        build.session.setProjects(List.of(sales.project));

        build.aggregate().execute();

        assertThat(build.log)
                .contains(
                        "warn left out of this build, and not judged: stock",
                        "info joins sales",
                        "warn WARNED: 1 of 1 gate warns");
        assertThat(objections())
                .containsExactly(
                        "the module stock is not evaluated: it was left out of this build, so nothing is known of"
                                + " it");
        assertThat(whole().evidence().project()).isEqualTo("com.example:shop:1");
    }

    @Test
    void aPartOfABuildWithoutAnySuiteHasNothingToJoin() throws Exception {
        Build build = modules(new Build(folder.resolve("sales")).suite(3));
        build.write("target/dataops-aggregate/result.json", "{}");
        build.session.setProjects(List.of(build.project));

        build.aggregate().execute();

        assertThat(build.log)
                .containsExactly(
                        "warn left out of this build, and not judged: sales",
                        "info no module of this build has a suite, nothing to do");
        assertThat(filesOf("target/dataops-aggregate")).isEmpty();
    }

    @Test
    void aBuildWithoutAnySuiteFails() {
        Build build = modules(new Build(folder.resolve("sales")));

        assertThatThrownBy(() -> build.aggregate().execute())
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("no module has a dataops.yaml, so nothing was verified");
    }

    @Test
    void theRootIsAModuleToo() throws Exception {
        Build build = new Build(folder).suite(3);

        assertThatThrownBy(() -> build.aggregate().execute()).isInstanceOf(MojoExecutionException.class);
        assertThat(objections()).containsExactly("the root is not evaluated: " + SILENT);
    }

    @Test
    void modulesOfOneNameStayApart() throws Exception {
        Build build = modules(verified("north/sales", 3), verified("south/sales", 3));

        build.aggregate().execute();

        assertThat(whole().datasets())
                .extracting(dataset -> dataset.name())
                .containsExactly("north/sales:fruit", "south/sales:fruit");
    }

    @Test
    void aSuiteThatThePomNamesCountsAlsoWhenItIsAbsent() throws Exception {
        Build sales = new Build(folder.resolve("sales")).binds("verify");
        configure(sales.project, "<configFile>quality/suite.yaml</configFile>");

        assertThatThrownBy(() -> modules(sales).aggregate().execute()).isInstanceOf(MojoExecutionException.class);
        assertThat(objections()).containsExactly("the module sales is not evaluated: " + SILENT);
    }

    @Test
    void aSuiteThatAPropertyNamesIsOwedByTheModulesThatVerify() throws Exception {
        Build build = modules(new Build(folder.resolve("sales")).binds("verify"), new Build(folder.resolve("tools")));
        build.request.getUserProperties().setProperty("dataops.config", "quality.yaml");

        assertThatThrownBy(() -> build.aggregate().execute()).isInstanceOf(MojoExecutionException.class);
        assertThat(objections()).containsExactly("the module sales is not evaluated: " + SILENT);
    }

    @Test
    void severalSuitesOfAModuleStayApart() throws Exception {
        Build sales = verified("sales", 3).binds("verify").binds("data-test");
        Files.createDirectories(folder.resolve("sales/elsewhere"));
        Files.copy(folder.resolve("sales/target/dataops/result.json"), folder.resolve("sales/elsewhere/result.json"));
        configure(sales.project, "<reportsDirectory>elsewhere</reportsDirectory>");

        modules(sales).aggregate().execute();

        assertThat(whole().checks())
                .extracting(
                        outcome -> outcome.check().id() + " " + outcome.check().source())
                .containsExactly(
                        "sales:fruit.row_count sales/dataops.yaml:6:9",
                        "sales@data-test:fruit.row_count sales/dataops.yaml:6:9");
    }

    @Test
    void thePolicyDemandsOfTheWhole() throws Exception {
        Build build = modules(verified("sales", 3), verified("stock", 3));
        AggregateMojo mojo = build.aggregate();
        mojo.policyDatasets = "sales:fruit, stock:pears";
        mojo.policyChecks = "*:fruit.*";

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("NOT EVALUATED: 1 of 3 gates blocks" + BROKEN);
        assertThat(whole().gates())
                .extracting(GateDecision::reason)
                .containsExactly(
                        "2 of 2 checks *:fruit.* ran",
                        "the data set sales:fruit has rows",
                        "no result has the data set stock:pears");
    }

    @Test
    void aPolicyThatMeansNothingIsAnErrorAndLeavesNoOldVerdict() throws Exception {
        Build build = modules(verified("sales", 3)).write("target/dataops-aggregate/result.json", "{}");
        AggregateMojo mojo = build.aggregate();
        mojo.policyLimits = "sales:churn.roc_auc = 1";

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage(
                        "dataops.policy.limits: 'sales:churn.roc_auc = 1' has an operator that limits do not have; write"
                                + " >= for at least or <= for at most, such as churn.roc_auc >= 0.85");
        assertThat(filesOf("target/dataops-aggregate")).containsExactly("result.pending");
    }

    @Test
    void theBuildGoesOnWhenFailuresAreIgnored() throws Exception {
        Build sales = new Build(folder.resolve("sales")).suite(4);
        assertThatThrownBy(() -> sales.verify().execute()).isInstanceOf(MojoFailureException.class);
        Build build = modules(sales);
        build.request.getUserProperties().setProperty("maven.test.failure.ignore", "true");

        build.aggregate().execute();

        assertThat(build.log)
                .contains(
                        "warn the build goes on because maven.test.failure.ignore is set, but FAILED: 1 of 1 check failed"
                                + BROKEN);
    }

    @Test
    void aGoalThatIsBoundWarnsThatItRunsTooEarly() throws Exception {
        Build build = modules(verified("sales", 3));

        AggregateMojo bound = build.aggregate();
        bound.execution.setLifecyclePhase("verify");

        bound.execute();

        assertThat(build.log)
                .contains(
                        "warn dataops:aggregate is bound to a phase, where Maven runs it before the modules are verified;"
                                + " call it on the command line: mvn -fae verify dataops:aggregate");
    }

    @Test
    void whatTheWholeIsAboutIsTold() throws Exception {
        Build build = modules(verified("sales", 3), verified("stock", 3));

        build.aggregate().execute();

        Evidence evidence = whole().evidence();
        assertThat(evidence.engine())
                .isEqualTo(whole("sales/target/dataops").evidence().engine());
        assertThat(evidence.suite())
                .startsWith("sha256:")
                .isNotEqualTo(whole("sales/target/dataops").evidence().suite());
        assertThat(whole().verdict()).isEqualTo(Verdict.PASSED);
    }

    /** A module with three rows and a suite that wants so many, whose goal verify has run. */
    private Build verified(String module, int rows) throws Exception {
        Build build = new Build(folder.resolve(module)).suite(rows);
        build.verify().execute();
        return build;
    }

    private Build modules(Build... modules) {
        Build root = new Build(folder);
        MavenProject[] all = new MavenProject[modules.length + 1];
        all[0] = root.project;
        for (int i = 0; i < modules.length; i++) {
            modules[i].project.setExecutionRoot(false);
            modules[i].project.setGroupId("com.example.module" + i);
            all[i + 1] = modules[i].project;
        }
        return root.modules(all);
    }

    /** Configures the last execution of the plugin. */
    private static void configure(MavenProject project, String configuration) throws Exception {
        var executions = project.getBuildPlugins().get(0).getExecutions();
        executions
                .get(executions.size() - 1)
                .setConfiguration(
                        Xpp3DomBuilder.build(new StringReader("<configuration>" + configuration + "</configuration>")));
    }

    private List<String> objections() throws UnreadableResultException {
        return whole().gates().stream().map(GateDecision::reason).toList();
    }

    private VerificationResult whole() throws UnreadableResultException {
        return whole("target/dataops-aggregate");
    }

    private VerificationResult whole(String place) throws UnreadableResultException {
        return new ResultJson(1 << 20).read(folder.resolve(place).resolve("result.json"));
    }

    private List<String> filesOf(String place) throws IOException {
        try (var files = Files.list(folder.resolve(place))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
