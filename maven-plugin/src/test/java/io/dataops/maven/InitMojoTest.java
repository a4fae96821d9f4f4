package io.dataops.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dataops.sql.duckdb.DuckDbEngineFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A first suite that is proposed from files. */
class InitMojoTest {
    @TempDir
    Path folder;

    private Build build;

    @BeforeEach
    void start() throws IOException {
        build = new Build(folder);
        build.engines = new DuckDbEngineFactory();
        build.rows("data/orders.csv", "order_id,status", 80, row -> row + "," + (row % 2 == 0 ? "open" : "closed"));
    }

    private InitMojo init(String... files) {
        InitMojo mojo = build.goal(new InitMojo(build.workshop()), "init");
        mojo.from = List.of(files);
        return mojo;
    }

    @Test
    void aSuiteIsProposedAndPassesOnItsFiles() throws Exception {
        init("bought=data/*.csv").execute();

        assertThat(build.log)
                .contains(
                        "info wrote dataops.yaml: 7 checks that hold on the data", "info     <version>0.1.0</version>");
        assertThat(Files.readString(folder.resolve("dataops.yaml")))
                .contains(
                        "  bought:\n    # 80 rows, 2 columns\n    path: data/*.csv\n",
                        "      - primary_key: [order_id]\n",
                        "      - accepted_values: { column: status, values: [closed, open] }\n");
        assertThat(folder.resolve("target/dataops")).isEmptyDirectory();
        build.log.clear();
        build.goal(new ValidateConfigMojo(Map.of()), "validate-config").execute();
        build.verify().execute();
        assertThat(build.log)
                .contains("info dataops.yaml is valid: 1 data set, 7 checks")
                .anyMatch(line -> line.contains("PASSED"));
    }

    @Test
    void aSuiteThatIsThereStays() throws Exception {
        build.write("dataops.yaml", "mine");

        assertThatThrownBy(() -> init("data/orders.csv").execute())
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("dataops.yaml is there already; dataops:init changes no file");
        assertThat(folder.resolve("dataops.yaml")).hasContent("mine");
    }

    @Test
    void aFileThatIsNotThereIsAnError() {
        assertRefused(
                "there is no file 'data/ordres.csv'; did you mean 'orders.csv' in the same folder?", "data/ordres.csv");
    }

    @Test
    void aFileThatIsNoDataIsAnError() throws Exception {
        build.write("broken.json", "{\"a\": ");
        assertRefused("broken cannot be read: broken.json, value 1 is not JSON: unexpected end of data", "broken.json");
    }

    /** Maven gives a list that is empty, and not none. */
    @Test
    void whereNoFileIsAskedForItIsASample() throws Exception {
        init().execute();

        assertThat(folder.resolve("src/test/resources/dataops/products.csv")).exists();
    }

    @Test
    void noFileIsAnError() {
        assertRefused(
                "dataops.init.from names no file; write -Ddataops.init.from=orders.csv, or several with commas", " ");
    }

    @Test
    void rulesOfAnotherToolAndFilesAreTwoStarts() {
        InitMojo both = init("data/orders.csv");
        both.convert = "dbt:schema.yml";

        assertThatThrownBy(both::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage(
                        "dataops.init.from and dataops.init.import both say what the suite starts with; give one of them");
    }

    private void assertRefused(String message, String... files) {
        assertThatThrownBy(() -> init(files).execute())
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage(message);
        assertThat(folder.resolve("dataops.yaml")).doesNotExist();
    }
}
