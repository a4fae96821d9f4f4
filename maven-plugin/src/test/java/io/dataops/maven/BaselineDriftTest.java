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

/** Drift from the baseline, from the first build over a promotion to the ones that follow. */
class BaselineDriftTest {
    @TempDir
    Path folder;

    private Build build;

    @BeforeEach
    void start() throws IOException {
        build = new Build(folder);
        build.engines = new DuckDbEngineFactory();
        amounts(0);
        build.write("dataops.yaml", """
                version: 1
                datasets:
                  orders:
                    path: orders.csv
                    checks:
                      - drift: { column: amount, against: baseline, method: ks, max: 0.1 }
                """);
    }

    private void amounts(int from) throws IOException {
        build.rows("orders.csv", "amount", 100, row -> String.valueOf(from + row));
    }

    private void promoteTheFirstBuild() throws Exception {
        build.verify().execute();
        build.promote().execute();
        build.log.clear();
    }

    @Test
    void theFirstBuildWarnsAndCanBePromoted() throws Exception {
        build.verify().execute();

        assertThat(build.log)
                .anyMatch(line -> line.contains("there is no baseline to compare with: nothing has been promoted yet"));
        build.promote().execute();
        try (Stream<Path> files = Files.walk(folder.resolve("dataops-baseline"))) {
            assertThat(files).anyMatch(file -> file.endsWith("profiles/orders.json.gz"));
        }
    }

    @Test
    void theNextBuildIsComparedWithWhatWasPromoted() throws Exception {
        promoteTheFirstBuild();
        build.verify().execute();
        assertThat(build.log).anyMatch(line -> line.contains("PASSED"));

        amounts(50);
        assertThatThrownBy(() -> build.verify().execute())
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("FAILED: 1 of 1 check failed");
    }

    @Test
    void aProfileThatWasChangedIsNoPass() throws Exception {
        promoteTheFirstBuild();
        Path kept;
        try (Stream<Path> files = Files.walk(folder.resolve("dataops-baseline"))) {
            kept = files.filter(file -> file.endsWith("profiles/orders.json.gz"))
                    .findFirst()
                    .orElseThrow();
        }
        Files.write(kept, new byte[] {0}, StandardOpenOption.APPEND);

        assertThatThrownBy(() -> build.verify().execute())
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith("NOT EVALUATED: 1 of 1 check could not run");
        assertThat(build.log)
                .anyMatch(line -> line.contains("was changed after its promotion: profiles/orders.json.gz"));
    }
}
