package io.dataops.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dataops.sql.duckdb.DuckDbEngineFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Columns beside those of the baseline, from the first build over a promotion to the ones that follow. */
class BaselineSchemaTest {
    @TempDir
    Path folder;

    private Build build;

    @BeforeEach
    void start() throws Exception {
        build = new Build(folder);
        build.engines = new DuckDbEngineFactory();
        build.write("orders.csv", "id,amount\n1,2.5\n");
        build.write("dataops.yaml", """
                version: 1
                datasets:
                  orders:
                    path: orders.csv
                    checks:
                      - schema_unchanged: { allow: added }
                """);
        build.verify().execute();
    }

    private void promote() throws Exception {
        build.promote().execute();
        build.log.clear();
    }

    @Test
    void theFirstBuildWarns() {
        assertThat(build.log)
                .anyMatch(line -> line.contains("there is no baseline to compare with: nothing has been promoted yet"));
    }

    @Test
    void theNextBuildsAreComparedWithWhatWasPromoted() throws Exception {
        promote();
        build.write("orders.csv", "id,amount,note\n1,2.5,x\n");
        build.verify().execute();
        assertThat(build.log).anyMatch(line -> line.contains("PASSED"));

        build.write("orders.csv", "id,amount\n1,much\n");
        assertThatThrownBy(() -> build.verify().execute())
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("FAILED: 1 of 1 check failed");
        assertThat(build.log).anyMatch(line -> line.contains("baseline: amount was double and is text"));
    }

    @Test
    void aBaselineThatWasChangedIsNoPass() throws Exception {
        promote();
        Files.writeString(promotedResult(), " ", StandardOpenOption.APPEND);

        assertThatThrownBy(() -> build.verify().execute())
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith("NOT EVALUATED: 1 of 1 check could not run");
    }

    private Path promotedResult() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("dataops-baseline"))) {
            return files.filter(file -> file.endsWith("result.json"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
