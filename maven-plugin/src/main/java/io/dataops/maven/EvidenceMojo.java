package io.dataops.maven;

import io.dataops.checks.Selection;
import io.dataops.checks.VerificationRequest;
import io.dataops.checks.model.ModelResources;
import io.dataops.checks.plan.EngineException;
import io.dataops.checks.plan.EngineFactory.Resources;
import io.dataops.checks.suite.Suite;
import io.dataops.checks.yaml.ProblemsException;
import io.dataops.results.VerificationResult;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** A goal that measures data and writes the result with its reports. */
@SuppressWarnings("NullAway.Init") // Maven sets the parameters
public abstract class EvidenceMojo extends SuiteMojo {
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
     * The reports to write beside <code>result.json</code>, separated by commas: <code>html</code>, <code>junit</code>,
     * <code>markdown</code>.
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
     * How much memory the engine may use, such as <code>512MB</code> or <code>2GB</code>; beyond it uses temporary files
     * under <code>target/dataops</code>. Default: 4 GiB, or half of the machine's memory where that is less.
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

    private final Workshop workshop;

    EvidenceMojo(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    final void leaveNoOldResult() throws IOException {
        folder().clear();
    }

    @Override
    final void run(SuiteFile file)
            throws MojoExecutionException, MojoFailureException, ParameterException, ProblemsException, EngineException,
                    IOException {
        leaveNoOldResult();
        List<Format> reports = Format.named(Names.of(formats));
        Resources resources = resources();
        Suite suite = file.read(workshop.environment());
        ReportFolder folder = folder();
        folder.prepare();
        VerificationResult result = evidence(file, suite, resources);
        folder.write(result, reports);
        conclude(file, result, folder.bestToRead(reports));
    }

    /** The result on data as they are now. */
    abstract VerificationResult evidence(SuiteFile file, Suite suite, Resources resources)
            throws ParameterException, EngineException, IOException;

    /**
     * Tells people and Maven what the result means. All reports are written.
     *
     * @param report the one that people should open
     */
    abstract void conclude(SuiteFile file, VerificationResult result, String report)
            throws MojoExecutionException, MojoFailureException, ParameterException, IOException;

    final VerificationResult measure(SuiteFile file, Suite suite, Resources resources)
            throws EngineException, IOException {
        GitFacts git = GitFacts.of(file.base(), workshop.environment());
        VerificationRequest.Build build = new VerificationRequest.Build(
                reactor().tool(),
                reactor().coordinates(),
                git.commit(),
                git.branch(),
                git.dirty(),
                CiBuild.of(workshop.environment()).id());
        VerificationRequest request = new VerificationRequest(
                suite, file.fingerprint().toString(), file.base(), build, resources, selection(), models());
        return workshop.verify(request, getLog()::info);
    }

    private ModelResources models() {
        return new ModelResources(
                workshop.scorers().get(),
                Optional.of(looksFile.toPath()),
                reportsDirectory.toPath().resolve("commands"));
    }

    final Selection selection() {
        return new Selection(Names.of(include), Names.of(exclude));
    }

    final ResultLog log() {
        return new ResultLog(getLog(), maxListed);
    }

    private Resources resources() throws ParameterException {
        MemorySize memory =
                memoryLimit == null ? MemorySize.byDefault() : MemorySize.parse("dataops.memoryLimit", memoryLimit);
        int share = Optional.ofNullable(threads)
                .orElseGet(() -> reactor().shareOf(Runtime.getRuntime().availableProcessors()));
        if (share < 1) {
            throw new ParameterException("dataops.threads cannot be " + share + "; it must be at least 1");
        }
        if (maxListed < 0) {
            throw new ParameterException("dataops.maxListed cannot be " + maxListed + "; it must be at least 0");
        }
        getLog().debug("the engine may use " + (memory.bytes() >> 20) + " MiB of memory and " + share + " threads");
        Path temporary = Path.of(project.getBuild().getDirectory()).resolve("dataops");
        return new Resources(
                memory.bytes(),
                share,
                Scratch.in(temporary).path(),
                workshop.clock().instant());
    }

    private ReportFolder folder() {
        return new ReportFolder(reportsDirectory.toPath(), project.getBasedir().toPath());
    }
}
