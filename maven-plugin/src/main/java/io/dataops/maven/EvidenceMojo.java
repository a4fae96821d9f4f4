package io.dataops.maven;

import io.dataops.checks.Selection;
import io.dataops.checks.VerificationRequest;
import io.dataops.checks.Verified;
import io.dataops.checks.baseline.BaselineUse;
import io.dataops.checks.diff.OtherSuite;
import io.dataops.checks.diff.SuiteComparison;
import io.dataops.checks.model.ModelResources;
import io.dataops.checks.plan.EngineException;
import io.dataops.checks.plan.EngineFactory.Resources;
import io.dataops.checks.quarantine.QuarantineFolder;
import io.dataops.checks.suite.Suite;
import io.dataops.checks.yaml.ProblemsException;
import io.dataops.results.VerificationResult;
import io.dataops.results.baseline.BaselineState;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.jspecify.annotations.Nullable;

/** A goal that measures data and writes the result with its reports. */
@SuppressWarnings("NullAway.Init") // Maven sets the parameters
public abstract class EvidenceMojo extends BaselineMojo {
    /**
     * Run only these, separated by commas: names of data sets for all their checks, names of models for all their gates, or
     * ids of checks and gates in which <code>*</code> stands for any characters. A model of which nothing is asked for is not
     * evaluated, and its command does not run. The verdict is then at best a warning, because something was left out.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dataops.include")
    @Nullable
    List<String> include;

    /**
     * Leave these checks, models and gates out, written like <code>include</code>.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dataops.exclude")
    @Nullable
    List<String> exclude;

    /**
     * Where <code>result.json</code> and the reports are written. Those of an earlier run are removed first.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dataops.reportsDirectory", defaultValue = "${project.build.directory}/dataops")
    File reportsDirectory;

    /**
     * The reports to write beside <code>result.json</code>: <code>html</code>, <code>junit</code>, <code>markdown</code>.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dataops.formats", defaultValue = "html,junit,markdown")
    @Nullable
    List<String> formats;

    /**
     * How many findings the log shows. The reports have all.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dataops.maxListed", defaultValue = "20")
    int maxListed;

    /**
     * How much memory the engine may use, such as <code>512MB</code>, before it uses files under <code>target/dataops</code>.
     * Default: 4 GiB, or half of the machine's memory where that is less.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dataops.memoryLimit")
    @Nullable
    String memoryLimit;

    /**
     * How many threads the engine may use. Default: the processors divided by the number of modules that Maven builds at
     * once (<code>-T</code>), at least 1.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dataops.threads")
    @Nullable
    Integer threads;

    /**
     * Where looks at test sets are counted: every set of predictions that gates judge on the same rows is one, and a set
     * that many have been chosen on no longer tells how good they are. Keep the file with the sources, or in the cache of
     * the build server; it is only added to, and git merges it with <code>merge=union</code>.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dataops.looksFile", defaultValue = "${project.basedir}/.dataops/looks.csv")
    File looksFile;

    /**
     * Whether the result of an earlier build is taken when nothing that it rests on has changed: suite, data and model
     * files, baseline, commit, plugin, Java and parameters. A suite that asks for the time, draws by chance, names
     * variables of the environment or runs commands is measured in any case, and so is one whose last verdict stopped the
     * build. The result says of when it is. <code>clean</code> removes it.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dataops.reuseUnchanged", defaultValue = "false")
    boolean reuseUnchanged;

    /**
     * Where numbers and verdicts are kept from build to build: a file, a database such as
     * <code>jdbc:postgresql://localhost/quality</code>, whose driver is among the plugin's <code>&lt;dependencies&gt;</code>, or
     * <code>none</code>. Keep the file with the sources, or in the cache of the build server; git merges it with
     * <code>merge=union</code>. Default: <code>.dataops/history.jsonl</code> in the project's folder; where the variable
     * <code>DATAOPS_HISTORY</code> is set, the file <code>groupId.artifactId.jsonl</code> in the folder that it names.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dataops.history")
    @Nullable
    String history;

    /**
     * The id of the server in <code>settings.xml</code> whose name and password open the database of the history.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dataops.historyServer")
    @Nullable
    String historyServer;

    /** Reads passwords; Maven's own. */
    @Inject
    SettingsDecrypter decrypter;

    /**
     * The suite that this one is compared with, so that whoever reviews a change sees what is asked less: a file, or a
     * revision of git such as <code>origin/main</code>, the target of a pull request. By default the suite of the promoted
     * baseline.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dataops.targetSuite")
    @Nullable
    String targetSuite;

    /**
     * What it means that less is asked than by the other suite, or that nobody knows: <code>warn</code> or
     * <code>fail</code>.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dataops.onLoosened", defaultValue = "warn")
    String onLoosened;

    /**
     * Where good and bad rows are kept apart, of data sets whose suite says <code>quarantine</code>: a folder, in which each
     * module has a folder <code>groupId.artifactId</code> and each data set a folder in that, or <code>none</code>. Rows of an
     * earlier run are removed first. The files hold all values of a row; leave them out of what a build server archives.
     * Default: <code>quarantine</code> in the folder of the reports, with a folder for each data set.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dataops.quarantine")
    @Nullable
    String quarantine;

    EvidenceMojo(Workshop workshop) {
        super(workshop);
    }

    @Override
    final void leaveNoOldResult() throws ParameterException, IOException {
        folder().clear();
        tray().remove();
        separated().clear();
    }

    @Override
    final void oweResult() throws ParameterException, IOException {
        leaveNoOldResult();
        folder().prepare();
    }

    @Override
    final void run(SuiteFile file)
            throws MojoExecutionException, MojoFailureException, ParameterException, ProblemsException, EngineException,
                    IOException {
        Optional<VerificationResult> stored = stored();
        ReportFolder folder = begin(earlier(file));
        tray().open();
        List<Format> reports = Format.named(Names.of(formats));
        ResultLog log = ResultLog.of(getLog(), maxListed);
        Suite suite = file.read(workshop.environment());
        GitFacts git = GitFacts.of(file.base(), workshop.environment());
        PastBuilds past = past(file);
        BaselineState promoted = past.baseline(finder(file), baseline, git.branch());
        Measuring measuring = new Measuring(file, suite, git, resources(), past, promoted, fingerprints(), stored);
        VerificationResult result = evidence(measuring);
        measuring.fingerprints().keep();
        folder.write(result, reports);
        leave(measuring, result);
        conclude(measuring, result, folder.bestToRead(reports), log);
    }

    /** The folder of the result, ready for it like that of rows that are kept apart. */
    private ReportFolder begin(EarlierGoals earlier) throws ParameterException, IOException {
        ReportFolder folder = folder();
        try {
            earlier.report(folder);
        } catch (ParameterException taken) {
            // The other verdict stays, and must not stand for this suite.
            folder.mark();
            throw taken;
        }
        folder.prepare();
        earlier.separate(separated());
        if (!earlier.hasRecorded()) {
            separated().clear();
        }
        return folder;
    }

    /** Leaves what can be promoted, and used again by a later build. */
    void leave(Measuring measuring, VerificationResult result) throws IOException {
        tray().close(result, measuring);
        reuseKey().keep(tray());
    }

    private PastBuilds past(SuiteFile file) throws ParameterException {
        HistoryPlace place = HistoryPlace.of(history, historyServer, workshop.environment(), moduleName(), file.base());
        return new PastBuilds(
                place.store(new Servers(session, decrypter)), reactor().name());
    }

    /** What an earlier build found out. What another suite says is no part of it, so a comparison is always made. */
    private Optional<VerificationResult> stored() {
        return reuseUnchanged && targetSuite == null ? reuseKey().open(tray()) : Optional.empty();
    }

    private ReuseKey reuseKey() {
        String surroundings = reactor().classPath() + "\n" + Runtime.version() + "\n" + asked();
        return new ReuseKey(cacheFolder().resolve("reuse.txt"), surroundings);
    }

    /** The result on data as they are now. */
    abstract VerificationResult evidence(Measuring measuring) throws ParameterException, EngineException, IOException;

    /**
     * Tells people and Maven what the result means. All reports are written.
     *
     * @param report the one that people should open
     */
    abstract void conclude(Measuring measured, VerificationResult result, String report, ResultLog log)
            throws MojoExecutionException, MojoFailureException, ParameterException, IOException;

    /** The result of an earlier build while it holds, else one that is measured now. */
    final VerificationResult measure(Measuring measuring) throws ParameterException, EngineException, IOException {
        VerificationRequest request = request(measuring, tray().folder().path());
        Optional<VerificationResult> unchanged = new UnchangedEvidence(measuring, request, getLog()::info).result();
        if (unchanged.isPresent()) {
            return unchanged.get();
        }
        EarlierGoals earlier = earlier(measuring.file());
        earlier.forgetRecorded();
        Path promotable = tray().empty();
        separated().clear();
        Optional<Evaluated> evaluated = earlier.evaluated(measuring, asked());
        Verified verified =
                workshop.verify(request, evaluated.map(Evaluated::models), measuring.fingerprints(), getLog()::info);
        if (evaluated.isPresent()) {
            evaluated.get().leaveIn(promotable);
        }
        return verified.result();
    }

    final EarlierGoals earlier(SuiteFile file) {
        return EarlierGoals.of(getPluginContext(), file, getLog()::info);
    }

    /** What this execution asks, for the goals after it. */
    final Asked asked() {
        return new Asked(
                selection(),
                onLoosened + "\n" + targetSuite + "\n" + history + "\n" + historyServer + "\n" + looksFile + "\n"
                        + quarantine);
    }

    /**
     * What is asked of the suite.
     *
     * @param promotable the folder for what a promotion would keep
     */
    final VerificationRequest request(Measuring measuring, Path promotable) throws ParameterException, IOException {
        return new VerificationRequest(
                measuring.suite(),
                measuring.file().fingerprint().toString(),
                measuring.file().base(),
                reactor().build(measuring.git(), workshop.environment()),
                measuring.resources(),
                selection(),
                new ModelResources(
                        workshop.scorers().get(),
                        Optional.of(looksFile.toPath()),
                        reportsDirectory.toPath().resolve("commands")),
                new BaselineUse(measuring.baseline(), Optional.of(promotable)),
                comparison(measuring),
                measuring.past().of(measuring.suite()),
                quarantine());
    }

    /** Where rows are kept apart; empty when they are not. */
    Optional<QuarantineFolder> quarantine() throws ParameterException {
        return rows().wanted();
    }

    /** Where rows are that were kept apart. */
    final QuarantineFolder separated() throws ParameterException {
        return rows().folder();
    }

    private QuarantinePlace rows() throws ParameterException {
        return QuarantinePlace.of(
                quarantine,
                reportsDirectory.toPath(),
                moduleName(),
                project().getBasedir().toPath());
    }

    private SuiteComparison comparison(Measuring measuring) throws ParameterException {
        OtherSuite other = TargetSuite.of(targetSuite, measuring, cacheFolder(), workshop.environment());
        return new SuiteComparison(other, OnLoosened.named(onLoosened).effect());
    }

    Selection selection() {
        return new Selection(Names.of(include), Names.of(exclude));
    }

    private Resources resources() throws ParameterException {
        EngineShare share = EngineShare.of(memoryLimit, threads, reactor());
        getLog().debug("the engine may use " + share);
        return share.with(Scratch.in(dataopsFolder()).path(), workshop.clock().instant());
    }

    private ReportFolder folder() {
        return new ReportFolder(
                reportsDirectory.toPath(), project().getBasedir().toPath());
    }
}
