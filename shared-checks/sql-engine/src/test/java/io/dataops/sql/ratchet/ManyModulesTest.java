package io.dataops.sql.ratchet;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.results.GateDecision;
import io.dataops.results.VerificationResult;
import io.dataops.results.baseline.BaselineState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Modules that are built at once, each with a baseline of its own. */
class ManyModulesTest {
    private static final int MODULES = 50;
    private static final String SUITE = """
            version: 1
            datasets:
              t:
                path: t.csv
                key: [id]
                checks:
                  - not_null: [a]
            gates:
              - { checks: t, ratchet: true }
            """;

    @TempDir
    private Path folder;

    /** Rows 1 to 60 of a module, of which the first have no value. */
    private static String[] rows(int missing) {
        return Stream.concat(
                        Stream.of("id,a"),
                        IntStream.rangeClosed(1, 60).mapToObj(id -> id + "," + (id <= missing ? "" : "x")))
                .toArray(String[]::new);
    }

    private String reason(int module) {
        Promoted project = new Promoted(folder.resolve("module" + module));
        BaselineState baseline =
                project.promote(project.run().memory(256L << 20).threads(1).file("t.csv", rows(module)), SUITE);
        VerificationResult result = project.run()
                .memory(256L << 20)
                .threads(1)
                .file("t.csv", rows(module + 1))
                .against(baseline)
                .verify(SUITE);
        return result.gates().stream().map(GateDecision::reason).findFirst().orElseThrow();
    }

    @Test
    void fiftyModulesAtOnceEachSeeTheirOwnBaseline() throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(MODULES);
        try {
            List<Future<String>> reasons = new ArrayList<>();
            for (int module = 1; module <= MODULES; module++) {
                int number = module;
                reasons.add(threads.submit(() -> reason(number)));
            }
            for (int module = 1; module <= MODULES; module++) {
                assertThat(reasons.get(module - 1).get())
                        .isEqualTo(
                                "1 new failing row, " + module + " outstanding, 0 fixed; the baseline has " + module);
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
