package io.dataops.sql;

import io.dataops.checks.Selection;
import io.dataops.checks.Verification;
import io.dataops.checks.VerificationRequest;
import io.dataops.checks.check.type.BuiltInChecks;
import io.dataops.checks.literal.Fingerprint;
import io.dataops.checks.plan.EngineException;
import io.dataops.checks.plan.EngineFactory.Resources;
import io.dataops.checks.plan.Progress;
import io.dataops.checks.suite.Suite;
import io.dataops.checks.suite.SuiteReader;
import io.dataops.checks.yaml.ProblemsException;
import io.dataops.results.Outcome;
import io.dataops.results.VerificationResult;
import io.dataops.sql.duckdb.DuckDbEngineFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

/** Runs suites on real files with the real engine, as the Maven plugin does. */
public final class SuiteRun {
    /** What "now" is in every test. */
    public static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private final Path folder;
    private long memoryBytes = 512L << 20;

    private SuiteRun(Path folder) {
        this.folder = folder;
    }

    public static SuiteRun in(Path folder) {
        return new SuiteRun(folder);
    }

    /** Writes a text file, UTF-8. */
    public SuiteRun file(String name, String... lines) {
        return file(name, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    public SuiteRun file(String name, byte[] content) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, content);
            return this;
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    public SuiteRun memory(long bytes) {
        memoryBytes = bytes;
        return this;
    }

    /** Verifies a suite given as YAML. */
    public VerificationResult verify(String yaml) {
        try {
            Suite suite = new SuiteReader(BuiltInChecks.registry(), Map.of()).read(yaml, "dataops.yaml");
            VerificationRequest request = new VerificationRequest(
                    suite,
                    Fingerprint.of(yaml).toString(),
                    folder,
                    new VerificationRequest.Build("dataops test", null, null, null, null),
                    new Resources(memoryBytes, 2, folder.resolve("tmp"), NOW),
                    Selection.ALL);
            return new Verification(new DuckDbEngineFactory(), Clock.fixed(NOW, ZoneOffset.UTC))
                    .run(request, Progress.SILENT, engine -> {});
        } catch (ProblemsException | EngineException refused) {
            throw new IllegalStateException(refused.getMessage(), refused);
        }
    }

    /** The outcome of one check on the data set {@code t}, read from {@code t.csv}. */
    public Outcome check(String check) {
        return check(check, "");
    }

    /** The same, with more keys of the data set, each on a line of four spaces. */
    public Outcome check(String check, String keys) {
        VerificationResult result = verify("version: 1\ndatasets:\n  t:\n    path: t.csv\n    when_empty: allow\n"
                + keys + "    checks:\n      - " + check + "\n");
        return result.checks().get(0);
    }
}
