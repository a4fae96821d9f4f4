package io.dataops.sql;

import io.dataops.checks.Selection;
import io.dataops.checks.Verification;
import io.dataops.checks.VerificationRequest;
import io.dataops.checks.anomaly.KnownHistory;
import io.dataops.checks.baseline.BaselineUse;
import io.dataops.checks.check.type.BuiltInChecks;
import io.dataops.checks.data.DatasetFinder;
import io.dataops.checks.diff.SuiteComparison;
import io.dataops.checks.literal.Fingerprint;
import io.dataops.checks.model.ModelResources;
import io.dataops.checks.plan.Engine;
import io.dataops.checks.plan.EngineException;
import io.dataops.checks.plan.EngineFactory.Resources;
import io.dataops.checks.plan.Progress;
import io.dataops.checks.plan.Source;
import io.dataops.checks.profile.Profile;
import io.dataops.checks.profile.ProfileFile;
import io.dataops.checks.profile.ProfileTaker;
import io.dataops.checks.profile.UnreadableProfileException;
import io.dataops.checks.quarantine.QuarantineFolder;
import io.dataops.checks.suite.Suite;
import io.dataops.checks.suite.SuiteReader;
import io.dataops.checks.task.BuiltInTasks;
import io.dataops.checks.yaml.ProblemsException;
import io.dataops.results.VerificationResult;
import io.dataops.results.baseline.BaselineState;
import io.dataops.results.baseline.PromotableFolder;
import io.dataops.sql.duckdb.DuckDbEngineFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Runs suites on real files with the real engine, as the Maven plugin does. */
public final class SuiteRun {
    /** What "now" is in every test. */
    public static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private final Path folder;
    private long memoryBytes = 512L << 20;
    private final StringBuilder keys = new StringBuilder();
    private int threads = 2;
    private @Nullable String commit;
    private ModelResources models;
    private Selection selection = Selection.ALL;
    private BaselineUse baseline = BaselineUse.none();
    private KnownHistory history = new KnownHistory.Off();
    private Progress progress = Progress.SILENT;

    private SuiteRun(Path folder) {
        this.folder = folder;
        models = ModelResources.in(folder.resolve("logs"));
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

    /** What models may use; by default no scorer and no ledger. */
    public SuiteRun models(ModelResources resources) {
        models = resources;
        return this;
    }

    /** What results are compared with, and what they leave for that; by default nothing. */
    public SuiteRun baseline(BaselineUse use) {
        baseline = use;
        return this;
    }

    /** What is known of builds before; by default no history is kept. */
    public SuiteRun history(KnownHistory known) {
        history = known;
        return this;
    }

    /** What happens after each measure; by default nothing. */
    public SuiteRun afterEachMeasure(Runnable event) {
        progress = (dataset, done, total) -> event.run();
        return this;
    }

    /** The commit that results are about; by default unknown. */
    public SuiteRun commit(String id) {
        commit = id;
        return this;
    }

    /** What the result is compared with; by default nothing was promoted. */
    public SuiteRun against(BaselineState state) {
        baseline = new BaselineUse(state, baseline.promotable());
        return this;
    }

    /** Where a promotion finds what it keeps; by default nothing is kept. */
    public SuiteRun leaving(PromotableFolder promotable) {
        baseline = new BaselineUse(baseline.state(), Optional.of(promotable.path()));
        return this;
    }

    /** What runs; by default everything. */
    public SuiteRun only(Selection asked) {
        selection = asked;
        return this;
    }

    public SuiteRun memory(long bytes) {
        memoryBytes = bytes;
        return this;
    }

    public SuiteRun threads(int number) {
        threads = number;
        return this;
    }

    /** Writes the rows of a SELECT as a Parquet file, so that they have exactly its types. */
    public SuiteRun parquet(String name, String select) {
        String file = folder.resolve(name).toString().replace("'", "''");
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("COPY (" + select + ") TO '" + file + "' (FORMAT parquet)");
            return this;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Verifies a suite given as YAML. */
    public VerificationResult verify(String yaml) {
        try {
            Suite suite = new SuiteReader(BuiltInChecks.registry(), BuiltInTasks.registry(), Map.of())
                    .importingFrom(folder)
                    .read(yaml, "dataops.yaml");
            VerificationRequest request = new VerificationRequest(
                    suite,
                    Fingerprint.of(yaml).toString(),
                    folder,
                    new VerificationRequest.Build("dataops test", null, commit, null, null, null),
                    new Resources(memoryBytes, threads, folder.resolve("tmp"), NOW),
                    selection,
                    models,
                    baseline,
                    SuiteComparison.none(),
                    history,
                    Optional.of(new QuarantineFolder(folder.resolve("quarantine"))));
            return new Verification(new DuckDbEngineFactory(), Clock.fixed(NOW, ZoneOffset.UTC))
                    .run(request, progress, engine -> {});
        } catch (ProblemsException | EngineException refused) {
            throw new IllegalStateException(refused.getMessage(), refused);
        }
    }

    /** Writes the profile of a data set of a suite. */
    public Profile profile(String yaml, String dataset, String file) {
        try {
            Suite suite = new SuiteReader(BuiltInChecks.registry(), BuiltInTasks.registry(), Map.of())
                    .read(yaml, "dataops.yaml");
            List<Source> sources = suite.datasets().stream()
                    .flatMap(each -> new DatasetFinder(folder, Fingerprint::of).find(each).source().stream())
                    .toList();
            Resources resources = new Resources(memoryBytes, threads, folder.resolve("tmp"), NOW);
            try (Engine engine = new DuckDbEngineFactory().open(sources, resources)) {
                Profile profile = new ProfileTaker(engine).take(dataset, Progress.SILENT);
                new ProfileFile(folder.resolve(file)).write(profile);
                return profile;
            }
        } catch (ProblemsException | EngineException | UnreadableProfileException | IOException refused) {
            throw new IllegalStateException(refused.getMessage(), refused);
        }
    }

    /** A key of the data set {@code t} beside its path, on one line. */
    public SuiteRun key(String line) {
        keys.append("    ").append(line).append('\n');
        return this;
    }

    /** What becomes of some checks on the data set {@code t}, which is t.parquet or t.csv: status and message of each. */
    public List<String> says(String... checks) {
        return said(verify(List.of(checks)));
    }

    /** The result of some checks on that data set, which may be empty. */
    public VerificationResult verify(List<String> checks) {
        String file = Files.exists(folder.resolve("t.parquet")) ? "t.parquet" : "t.csv";
        return verify("version: 1\ndatasets:\n  t:\n    path: " + file + "\n    when_empty: allow\n" + keys
                + "    checks:\n      - " + String.join("\n      - ", checks) + "\n");
    }

    /** Status and message of each check. */
    public static List<String> said(VerificationResult result) {
        return result.checks().stream()
                .map(outcome -> outcome.status() + " " + outcome.finding().message())
                .toList();
    }
}
