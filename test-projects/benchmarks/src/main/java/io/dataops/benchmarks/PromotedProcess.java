package io.dataops.benchmarks;

import io.dataops.checks.baseline.Anchors;
import io.dataops.checks.baseline.BaselineUse;
import io.dataops.checks.baseline.Pinning;
import io.dataops.checks.plan.EngineException;
import io.dataops.checks.yaml.ProblemsException;
import io.dataops.results.BaselineRecord;
import io.dataops.results.Promotion;
import io.dataops.results.VerificationResult;
import io.dataops.results.baseline.BaselineFolder;
import io.dataops.results.baseline.PromotableFolder;
import io.dataops.results.json.ResultJson;
import io.dataops.results.json.UnreadableResultException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Verifies a suite of models beside what was promoted, leaves what a promotion keeps, and promotes it if asked to. */
final class PromotedProcess {
    private static final int LARGEST_RESULT = 1 << 26;

    private PromotedProcess() {}

    /**
     * Verifies.
     *
     * @param arguments the suite, the engine's memory limit in bytes, the folder of the baseline, {@code promote} or {@code
     *     compare}, and the engine's threads
     */
    public static void main(String[] arguments)
            throws IOException, EngineException, ProblemsException, UnreadableResultException {
        Path file = Path.of(arguments[0]);
        boolean promotes = arguments[3].equals("promote");
        Path promoted = Path.of(arguments[2]);
        if (promotes) {
            // With the baseline of an earlier run it would measure a comparison.
            remove(promoted);
        }
        BaselineFolder baseline = new BaselineFolder(promoted, "the promoted baseline");
        Path promotable = file.resolveSibling("promotable");
        remove(promotable);
        Files.createDirectories(promotable);
        SuiteProcess suite = new SuiteProcess(file, Long.parseLong(arguments[1]), Integer.parseInt(arguments[4]));
        VerificationResult result = suite.verify(new BaselineUse(baseline.read(), Optional.of(promotable)));
        if (promotes) {
            promote(suite, result, new PromotableFolder(promotable), baseline);
        }
        System.out.println(Cost.FIGURES + ProcessStatus.cost());
    }

    private static void promote(
            SuiteProcess suite, VerificationResult result, PromotableFolder left, BaselineFolder baseline)
            throws IOException, ProblemsException, UnreadableResultException {
        new ResultJson(LARGEST_RESULT).write(result, left.path().resolve(PromotableFolder.RESULT));
        left.seal(List.of());
        Instant now = Instant.now();
        baseline.promote(
                left,
                new BaselineRecord(
                        new Promotion("dataops benchmark", now, null, null, null, null, List.of()),
                        left.read(),
                        Anchors.after(List.of(), result, suite.read().models(), now, Pinning.BEST_STAYS),
                        List.of()));
    }

    private static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> tree = Files.walk(folder)) {
                for (Path entry : tree.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(entry);
                }
            }
        }
    }
}
