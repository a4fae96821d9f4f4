package io.dataops.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OtherMojosTest {
    @TempDir
    Path folder;

    @Test
    void dataTestGoesOnWithBadDataAndWarnsThatNothingWillFail() throws Exception {
        Build build = new Build(folder).suite(4).binds("data-test");

        build.dataTest().execute();

        assertThat(build.log)
                .contains(
                        "error FAILED: 1 of 1 check failed",
                        "warn no execution of dataops:verify is bound in this project, so nothing will fail the build on bad"
                                + " data; add the goal verify beside data-test");
        assertThat(build.reportFiles()).contains("result.json");
    }

    @Test
    void dataTestLeavesTheDetailsToVerify() throws Exception {
        Build build = new Build(folder).suite(4).binds("data-test").binds("verify");

        build.dataTest().execute();

        assertThat(build.log)
                .filteredOn(line -> !line.startsWith("debug"))
                .containsExactly("error FAILED: 1 of 1 check failed");
    }

    @Test
    void dataTestFailsOnABrokenSuite() throws Exception {
        Build build = new Build(folder).write("dataops.yaml", "version: 1\ndatasets: {}\n");

        assertThatThrownBy(() -> build.dataTest().execute()).isInstanceOf(MojoExecutionException.class);
    }

    @Test
    void aValidSuiteIsToldWithItsNumbers() throws Exception {
        Build build = new Build(folder).suite(1);

        build.goal(new ValidateConfigMojo(Map.of()), "validate-config").execute();

        assertThat(build.log).containsExactly("info dataops.yaml is valid: 1 data set, 1 check");
    }

    @Test
    void aCheckThatNoDataCanMissIsWarnedOf() throws Exception {
        Build build = new Build(folder)
                .write(
                        "dataops.yaml",
                        "version: 1\ndatasets: { t: { path: t.csv, checks: [ row_count: { min: 0 } ] } }\n");

        build.goal(new ValidateConfigMojo(Map.of()), "validate-config").execute();

        assertThat(build.log)
                .containsExactly(
                        "warn dataops.yaml:2:41: no data can miss this row_count: the number of rows is at least 0; give it a"
                                + " limit that can be missed, or remove it",
                        "info dataops.yaml is valid: 1 data set, 1 check");
    }

    @Test
    void reportRendersTheStoredResultAndFailsOnNoFinding() throws Exception {
        Build build = new Build(folder).suite(4);
        assertThatThrownBy(() -> build.verify().execute()).isInstanceOf(MojoFailureException.class);
        Files.delete(build.reports().resolve("report.md"));
        ReportMojo mojo = build.goal(new ReportMojo(), "report");
        mojo.reportsDirectory = build.reports().toFile();
        mojo.formats = List.of(" markdown", "markdown");
        build.log.clear();

        mojo.execute();

        assertThat(build.log)
                .containsExactly(
                        "info the stored result of 2026-11-23T12:00:00Z says FAILED: 1 of 1 check failed",
                        "info wrote target/dataops/report.md");
        assertThat(build.reports().resolve("report.md")).exists();
    }

    @Test
    void reportRefusesADamagedResult() throws Exception {
        Build build = new Build(folder).suite(4).write("target/dataops/result.json", "{");
        ReportMojo mojo = build.goal(new ReportMojo(), "report");
        mojo.reportsDirectory = build.reports().toFile();

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("cannot use target/dataops/result.json: it is cut off in line 1");
    }

    @Test
    void initChangesNoFile() throws Exception {
        Build build = new Build(folder).write("src/test/resources/dataops/products.csv", "mine");

        assertThatThrownBy(() -> build.goal(new InitMojo(), "init").execute())
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("src/test/resources/dataops/products.csv is there already; dataops:init changes no file");
        assertThat(folder.resolve("dataops.yaml")).doesNotExist();
        assertThat(folder.resolve("src/test/resources/dataops/products.csv")).hasContent("mine");
    }

    @Test
    void whatInitWritesIsValid() throws Exception {
        Build build = new Build(folder);

        build.goal(new InitMojo(), "init").execute();
        build.goal(new ValidateConfigMojo(Map.of()), "validate-config").execute();

        assertThat(build.log)
                .contains("info dataops.yaml is valid: 1 data set, 7 checks", "info     <version>0.1.0</version>");
    }

    @Test
    void initWritesTheRulesOfAnotherToolAsChecks() throws Exception {
        Build build = new Build(folder)
                .write(
                        "models/schema.yml",
                        "models: [{ name: orders, columns: [{ name: id, tests: [unique, magic] }] }]");
        InitMojo init = build.goal(new InitMojo(), "init");
        init.convert = "dbt:models/schema.yml";

        init.execute();
        build.goal(new ValidateConfigMojo(Map.of()), "validate-config").execute();

        assertThat(build.log)
                .contains(
                        "info wrote dataops.yaml: models/schema.yml: 1 of 2 rules are taken; models/schema.yml:1:64: magic is"
                                + " not taken, because no test of that name is known here",
                        "info dataops.yaml is valid: 1 data set, 1 check");
    }

    @Test
    void initRefusesAFileThatItCannotConvert() throws Exception {
        Build build = new Build(folder).write("schema.yml", "models: []");
        InitMojo init = build.goal(new InitMojo(), "init");

        init.convert = "schema.yml";
        assertThatThrownBy(init::execute)
                .hasMessage("the parameter dataops.init.import is 'schema.yml'; write the format and the file, such as"
                        + " gx:expectations/orders.json; formats are dbt, dqdl, gx, odcs, sodacl, soda-contract");
        init.convert = "dbt:scheme.yml";
        assertThatThrownBy(init::execute)
                .hasMessage("there is no file scheme.yml, which the parameter dataops.init.import names");
        init.convert = "dbt:schema.yml";
        assertThatThrownBy(init::execute).hasMessage("schema.yml has no rule to convert");
        assertThat(folder.resolve("dataops.yaml")).doesNotExist();
    }
}
