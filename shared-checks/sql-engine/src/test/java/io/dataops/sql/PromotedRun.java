package io.dataops.sql;

import io.dataops.checks.baseline.Anchors;
import io.dataops.checks.baseline.BaselineUse;
import io.dataops.checks.baseline.Pinning;
import io.dataops.checks.check.type.BuiltInChecks;
import io.dataops.checks.suite.ModelSpec;
import io.dataops.checks.suite.SuiteReader;
import io.dataops.checks.task.BuiltInTasks;
import io.dataops.checks.yaml.ProblemsException;
import io.dataops.results.Anchor;
import io.dataops.results.BaselineRecord;
import io.dataops.results.Promotion;
import io.dataops.results.VerificationResult;
import io.dataops.results.baseline.BaselineFolder;
import io.dataops.results.baseline.BaselineState;
import io.dataops.results.baseline.PromotableFolder;
import io.dataops.results.json.ResultJson;
import io.dataops.results.json.UnreadableResultException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Verifies suites beside a baseline, and promotes what they leave. */
public final class PromotedRun {
    private static final Instant FIRST = Instant.parse("2026-11-20T12:00:00Z");

    private final Path folder;
    private final SuiteRun run;
    private int promotions;

    private PromotedRun(Path folder) {
        this.folder = folder;
        run = SuiteRun.in(folder);
    }

    public static PromotedRun in(Path folder) {
        return new PromotedRun(folder);
    }

    /** What it verifies with. */
    public SuiteRun project() {
        return run;
    }

    /** The folder that {@code verify} leaves for a promotion. */
    public Path promotable() {
        return folder.resolve("promotable");
    }

    /** Where the baseline is. */
    public BaselineFolder baseline() {
        return new BaselineFolder(folder.resolve("dataops-baseline"), "dataops-baseline");
    }

    /** Verifies beside what was promoted last. */
    public VerificationResult verify(String yaml) throws IOException {
        return verify(yaml, baseline().read());
    }

    /** Verifies beside what somebody found. */
    public VerificationResult verify(String yaml, BaselineState state) throws IOException {
        remove(promotable());
        Files.createDirectories(promotable());
        return run.baseline(new BaselineUse(state, Optional.of(promotable()))).verify(yaml);
    }

    /** Verifies without leaving anything, beside nothing that was promoted. */
    public VerificationResult verifyAlone(String yaml) {
        return run.baseline(BaselineUse.none()).verify(yaml);
    }

    /** Makes what the last verification left the baseline, a day after the promotion before. */
    public void promote(String yaml, VerificationResult result) throws IOException {
        promote(yaml, result, Pinning.BEST_STAYS);
    }

    /** The same, and says what becomes of anchors. */
    public void promote(String yaml, VerificationResult result, Pinning pinning) throws IOException {
        PromotableFolder left = new PromotableFolder(promotable());
        new ResultJson(1 << 26).write(result, promotable().resolve(PromotableFolder.RESULT));
        left.seal(List.of());
        Instant now = FIRST.plusSeconds(86_400L * promotions++);
        List<Anchor> before = baseline().read() instanceof BaselineState.Found found
                ? found.record().anchors()
                : List.of();
        try {
            baseline()
                    .promote(
                            left,
                            new BaselineRecord(
                                    new Promotion("Ada", now, result.evidence().commit(), null, null, null, List.of()),
                                    left.read(),
                                    Anchors.after(before, result, models(yaml), now, pinning),
                                    List.of()));
        } catch (UnreadableResultException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<ModelSpec> models(String yaml) {
        try {
            return new SuiteReader(BuiltInChecks.registry(), BuiltInTasks.registry(), Map.of())
                    .read(yaml, "dataops.yaml")
                    .models();
        } catch (ProblemsException refused) {
            throw new IllegalStateException(refused.getMessage(), refused);
        }
    }

    private static void remove(Path path) throws IOException {
        if (Files.exists(path)) {
            try (Stream<Path> tree = Files.walk(path)) {
                for (Path entry : tree.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(entry);
                }
            }
        }
    }
}
