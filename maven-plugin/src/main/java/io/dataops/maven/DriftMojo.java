package io.dataops.maven;

import io.dataops.checks.convert.DriftSuite;
import io.dataops.checks.plan.EngineException;
import io.dataops.checks.yaml.ProblemsException;
import io.dataops.results.VerificationResult;
import io.dataops.results.baseline.BaselineState;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether the columns of a data set are distributed as those of another one, or as in a profile that <code>profile</code>
 * wrote or that a promotion kept, without a suite and without a project. Says it of each column and of the whole, writes the result with its reports,
 * then fails the build when more columns drift than may. A column that only one side has, or that has another type there, drifts;
 * numbers go into bins between the deciles of the reference, all other values are categories.
 *
 * @since 0.1.0
 */
@Mojo(name = "drift", requiresProject = false, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the parameters
public final class DriftMojo extends FilesMojo {
    /**
     * The data to look at: a CSV, JSON or Parquet file, a folder, or a pattern such as <code>data/*.csv</code>.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dataops.drift.current")
    @Nullable
    String current;

    /**
     * What to compare with: data like <code>current</code>, or the file of a profile, or several files of profiles with commas
     * between them, which are merged, or the folder of a promoted baseline.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dataops.drift.reference")
    @Nullable
    List<String> reference;

    /**
     * The data set of the baseline to compare with. Default: the only one that the baseline has profiles of.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dataops.drift.dataset")
    @Nullable
    String dataset;

    /**
     * The columns to compare, separated by commas. Default: all.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dataops.drift.columns")
    @Nullable
    List<String> columns;

    /**
     * Columns that are not compared, separated by commas; instead of <code>columns</code>.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dataops.drift.except")
    @Nullable
    List<String> except;

    /**
     * How far apart is measured, the same for every column; those of the check <code>drift</code>. Default: <code>psi</code>.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dataops.drift.method")
    @Nullable
    String method;

    /**
     * The highest statistic allowed for a column. Default: 0.1 for <code>psi</code>; other methods have none, since their numbers mean
     * something else.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dataops.drift.max")
    @Nullable
    String max;

    /**
     * The lowest p-value allowed for a column, of a method that has one.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dataops.drift.minP")
    @Nullable
    String minP;

    /**
     * How many columns may drift, or which share of them, such as <code>2</code> or <code>10%</code>. Default: none. Those that drift
     * are warnings in any case.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dataops.drift.maxDrifted")
    @Nullable
    String maxDrifted;

    /**
     * SQL condition on the rows of <code>current</code>; of the reference all count.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dataops.drift.where")
    @Nullable
    String where;

    /**
     * Where <code>result.json</code> and the reports are written. Those of an earlier run are removed first. Default:
     * <code>target/dataops/drift</code> in the folder of the build.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dataops.driftDirectory")
    @Nullable
    File driftDirectory;

    /** For Maven. */
    public DriftMojo() {
        this(Workshop.ofThisMachine());
    }

    DriftMojo(Workshop workshop) {
        super(workshop);
    }

    @Override
    void leaveNoOldResult() throws IOException {
        folder().clear();
    }

    @Override
    void run()
            throws MojoExecutionException, MojoFailureException, ParameterException, ProblemsException, EngineException,
                    IOException {
        folder().prepare();
        Path base = reactor().startedIn();
        Optional<DriftBaseline> baseline = DriftBaseline.of(Names.of(reference), base);
        Drifting drifting = new Drifting(
                workshop,
                reactor().build(GitFacts.of(base, workshop.environment()), workshop.environment()),
                base,
                share(),
                baseline.map(DriftBaseline::state).orElseGet(BaselineState.Absent::new));
        VerificationResult result = drifting.run(text(asked(baseline), base), folder(), getLog()::info);
        ResultLog.of(getLog(), Integer.MAX_VALUE)
                .conclude(
                        result,
                        folder().bestToRead(List.of(Format.values())),
                        new Leniency(FailOn.ERROR, true, true, reactor().ignoresFailures()));
    }

    private static String text(DriftSuite suite, Path base) throws ParameterException {
        try {
            return suite.text(base);
        } catch (IllegalArgumentException unlike) {
            throw new ParameterException("dataops.drift.reference: " + unlike.getMessage());
        }
    }

    private DriftSuite asked(Optional<DriftBaseline> baseline) throws ParameterException {
        List<String> others = Names.of(reference);
        if (current == null || others.isEmpty()) {
            throw new ParameterException((current == null ? "dataops.drift.current" : "dataops.drift.reference")
                    + " names no file; write -Ddataops.drift.current=new.csv and -Ddataops.drift.reference=old.csv, or a"
                    + " profile such as old.json.gz");
        }
        Map<String, List<String>> keys = new LinkedHashMap<>();
        put(keys, "columns", Names.of(columns));
        put(keys, "except", Names.of(except));
        put(keys, "method", one(method));
        put(keys, "max", one(max));
        put(keys, "min_p", one(minP));
        put(keys, "max_drifted", one(maxDrifted));
        put(keys, "where", one(where));
        if (baseline.isPresent()) {
            return DriftSuite.fromBaseline(current, baseline.get().dataset(dataset), keys);
        }
        if (dataset != null) {
            throw new ParameterException(
                    "dataops.drift.dataset is for a baseline, and dataops.drift.reference names no folder of one");
        }
        return new DriftSuite(current, others, keys);
    }

    private static List<String> one(@Nullable String value) {
        return value == null ? List.of() : List.of(value);
    }

    private static void put(Map<String, List<String>> keys, String key, List<String> values) {
        if (!values.isEmpty()) {
            keys.put(key, values);
        }
    }

    private ReportFolder folder() {
        Path base = reactor().startedIn();
        return new ReportFolder(
                driftDirectory == null ? base.resolve("target/dataops/drift") : driftDirectory.toPath(), base);
    }
}
