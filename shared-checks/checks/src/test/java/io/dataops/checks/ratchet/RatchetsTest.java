package io.dataops.checks.ratchet;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.checks.check.CheckType;
import io.dataops.checks.check.type.BuiltInChecks;
import io.dataops.checks.suite.Suite;
import io.dataops.checks.suite.Suites;
import io.dataops.checks.yaml.ProblemsException;
import io.dataops.results.Effect;
import io.dataops.results.Status;
import io.dataops.results.baseline.BaselineState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RatchetsTest {
    private static final int MODULES = 50;
    private static final BaselineState NONE = new BaselineState.Absent();

    @TempDir
    private Path folder;

    private static String reason(Held held) {
        return held.decisions().get(0).reason();
    }

    @Test
    void rowsThatCannotBeToldApartAreCountedAndTheReasonSaysWhy() throws Exception {
        Module module = new Module(folder);
        module.hold(NONE, 7, 8);
        BaselineState baseline = module.promote();

        Held refused = module.hold(baseline, new MadeUpRows("id is not a column"), 2);
        Held different = module.hold(baseline, new MadeUpRows("", 7), 2);

        assertThat(reason(refused))
                .isEqualTo(
                        "2 rows fail, as in the baseline (compared by count, because the failing rows could not be told"
                                + " apart: id is not a column)");
        assertThat(reason(different))
                .isEqualTo(
                        "2 rows fail, as in the baseline (compared by count, because reading the failing rows again gave 1)");
    }

    @Test
    void moreThanAMillionRowsAreCounted() throws Exception {
        Module module = new Module(folder);
        module.hold(NONE, new MadeUpRows("nobody asks"), 1_000_001);

        Held held = module.hold(module.promote(), new MadeUpRows("nobody asks"), 1_000_002);

        assertThat(reason(held))
                .isEqualTo(
                        "1,000,002 rows fail, 1 more than in the baseline, which has 1,000,001 (compared by count, because"
                                + " more than 1,000,000 rows fail)");
    }

    @Test
    void aRowThatTwoFailingRowsShareIsCountedTwice() throws Exception {
        Module module = new Module(folder);
        module.hold(NONE, 7, 7, 8);

        Held held = module.hold(module.promote(), 7, 7, 7);

        assertThat(reason(held)).isEqualTo("1 new failing row, 2 outstanding, 1 fixed; the baseline has 3");
    }

    @Test
    void whereNoRowFailedThereIsNoFileAndOneIsNew() throws Exception {
        Module module = new Module(folder);
        module.hold(NONE);

        Held held = module.hold(module.promote(), 9);

        assertThat(reason(held)).isEqualTo("1 new failing row, 0 outstanding, 0 fixed; the baseline has 0");
    }

    @Test
    void aListOfFailingRowsThatThisVersionDoesNotKnowBlocks() throws Exception {
        Module module = new Module(folder);
        module.hold(NONE, 7);
        Path index = module.promotable().path().resolve("rows/index.json");
        Files.writeString(index, Files.readString(index).replace("rows/1\"", "rows/2\""));

        Held held = module.hold(module.promote(), 7);

        assertThat(reason(held))
                .isEqualTo(
                        "the baseline baseline cannot be used: rows/index.json was not written by this version of dataops");
        assertThat(held.decisions().get(0).effect()).isEqualTo(Effect.BLOCK);
        assertThat(held.outcomes().get(0).status()).isEqualTo(Status.FAILED);
    }

    @Test
    void aBaselineThatWasTamperedWithBlocks() throws Exception {
        Module module = new Module(folder);
        module.hold(NONE, 7);
        BaselineState.Found found = (BaselineState.Found) module.promote();
        Files.writeString(found.folder().resolve("rows/index.json"), "{}");

        Held held = module.hold(module.baseline().read(), 7);

        assertThat(reason(held)).isEqualTo("the baseline baseline was changed after its promotion: rows/index.json");
        assertThat(held.decisions().get(0).effect()).isEqualTo(Effect.BLOCK);
    }

    @Test
    void fiftyModulesAtOnceLoseNothing() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(MODULES);
        CyclicBarrier together = new CyclicBarrier(MODULES);
        try {
            List<Future<String>> reasons = new ArrayList<>();
            for (int module = 1; module <= MODULES; module++) {
                int rows = module;
                reasons.add(threads.submit(() -> {
                    Module mine = new Module(folder.resolve("module" + rows));
                    together.await();
                    mine.hold(NONE, LongStream.range(0, rows).toArray());
                    BaselineState baseline = mine.promote();
                    together.await();
                    return reason(
                            mine.hold(baseline, LongStream.rangeClosed(0, rows).toArray()));
                }));
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

    static Stream<CheckType> whatACheckAsksHasOneFingerprint() {
        return BuiltInChecks.registry().types().stream();
    }

    /** A fingerprint that changed by itself would turn ratchets off. */
    @ParameterizedTest
    @MethodSource
    void whatACheckAsksHasOneFingerprint(CheckType type) throws ProblemsException {
        assertThat(definition(type)).isEqualTo(definition(type)).startsWith("sha256:");
    }

    private static String definition(CheckType type) throws ProblemsException {
        Suite suite = Suites.reader()
                .read(
                        "version: 1\ndatasets:\n  products: { path: p.csv }\n  last_year: { path: l.csv }\n  t:\n    path: t.csv\n    checks:\n      - "
                                + type.example() + "\n",
                        "s");
        return FailingRowsReader.definition(
                suite.datasets().get(1), suite.checks().get(0));
    }
}
