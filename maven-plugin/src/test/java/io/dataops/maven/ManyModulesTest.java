package io.dataops.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dataops.results.Decision;
import io.dataops.results.GateDecision;
import io.dataops.results.VerificationResult;
import io.dataops.results.json.HistoryFile;
import io.dataops.results.json.ResultJson;
import io.dataops.sql.duckdb.DuckDbEngineFactory;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.commons.io.file.PathUtils;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** As many modules at once as {@code mvn -T50} builds, with one history for all of them. */
class ManyModulesTest {
    private static final int MODULES = 50;

    @TempDir
    Path folder;

    @Test
    void fiftyModulesAtOnceKeepTheirRatchetsAndLoseNoLineOfTheHistory() throws Exception {
        Build first = build("first", 3);
        verify(first).execute();
        first.promote().execute();
        Files.delete(history());
        CyclicBarrier together = new CyclicBarrier(MODULES);
        ExecutorService threads = Executors.newFixedThreadPool(MODULES);
        try {
            List<Future<?>> modules = new ArrayList<>();
            for (int number = 0; number < MODULES; number++) {
                int module = number;
                modules.add(threads.submit(() -> {
                    together.await();
                    verify(module, first.folder.resolve("dataops-baseline"));
                    return module;
                }));
            }
            for (Future<?> module : modules) {
                module.get();
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(Files.readAllLines(history())).hasSize(MODULES).doesNotHaveDuplicates();
        for (int module = 0; module < MODULES; module++) {
            assertThat(new HistoryFile(history())
                            .read("com.example:module-" + module)
                            .entries())
                    .as("module " + module)
                    .hasSize(1);
        }
    }

    /** Every third module has one failing row more than was promoted, which its ratchet tells. */
    private void verify(int module, Path promoted) throws Exception {
        Build build = build("module-" + module, module % 3 == 0 ? 4 : 3);
        PathUtils.copyDirectory(promoted, build.folder.resolve("dataops-baseline"));
        if (module % 3 == 0) {
            assertThatThrownBy(() -> verify(build).execute()).isInstanceOf(MojoFailureException.class);
        } else {
            verify(build).execute();
        }

        assertThat(ratchet(build)).satisfies(gate -> {
            assertThat(gate.decision()).isEqualTo(module % 3 == 0 ? Decision.FAIL : Decision.PASS);
            assertThat(gate.numbers().get("baseline")).isEqualByComparingTo("3");
        });
    }

    private Build build(String name, int failing) throws Exception {
        Build build = new Build(Files.createDirectories(folder.resolve(name)));
        build.project.setArtifactId(name);
        build.engines = new DuckDbEngineFactory();
        build.write("dataops.yaml", """
                version: 1
                datasets:
                  fruit:
                    path: fruit.csv
                    key: [id]
                    checks:
                      - not_null: [name]
                gates:
                  - { checks: fruit, ratchet: true }
                """);
        StringBuilder csv = new StringBuilder("id,name\n");
        for (int row = 0; row < 10; row++) {
            csv.append(row).append(row < failing ? ",\n" : ",pear\n");
        }
        return build.write("fruit.csv", csv.toString());
    }

    private VerifyMojo verify(Build build) {
        VerifyMojo mojo = build.verify();
        mojo.history = history().toString();
        mojo.threads = 1;
        return mojo;
    }

    private Path history() {
        return folder.resolve("history.jsonl");
    }

    private static GateDecision ratchet(Build build) throws Exception {
        try (InputStream in = Files.newInputStream(build.reports().resolve("result.json"))) {
            VerificationResult result = new ResultJson(1 << 20).read(in, "result.json");
            return result.gates().stream()
                    .filter(gate -> gate.kind().equals(GateDecision.RATCHET))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
