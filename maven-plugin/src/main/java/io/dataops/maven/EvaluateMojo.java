package io.dataops.maven;

import io.dataops.checks.Selection;
import io.dataops.checks.Verified;
import io.dataops.checks.plan.EngineException;
import io.dataops.checks.quarantine.QuarantineFolder;
import io.dataops.results.VerificationResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.commons.io.file.PathUtils;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Evaluates the models that a suite names, with the checks of their rows, and no other data set. It writes the reports and
 * lets the build go on whatever it finds, so that what was started for the test can be stopped first. Its result says that
 * the data sets were not asked for: it is never a pass of the whole suite and cannot be promoted. Bind <code>verify</code>
 * too: it tests the data, uses what was found out here about models while nothing has changed, decides all gates, and
 * fails the build. Where <code>data-test</code> has looked at the whole suite before in the same build, nothing is evaluated
 * again.
 *
 * @since 0.1.0
 */
@Mojo(name = "evaluate", defaultPhase = LifecyclePhase.INTEGRATION_TEST, threadSafe = true)
public final class EvaluateMojo extends EvidenceMojo {
    /** For Maven. */
    public EvaluateMojo() {
        this(Workshop.ofThisMachine());
    }

    EvaluateMojo(Workshop workshop) {
        super(workshop);
    }

    @Override
    Selection selection() {
        Selection whole = super.selection();
        return new Selection(whole.include(), whole.exclude(), Selection.Part.MODELS);
    }

    /** Rows are those of data sets, which this goal looks at only where models refer to them. */
    @Override
    Optional<QuarantineFolder> quarantine() {
        return Optional.empty();
    }

    @Override
    VerificationResult evidence(Measuring measuring) throws ParameterException, EngineException, IOException {
        EarlierGoals earlier = earlier(measuring.file());
        Optional<Recorded> before = earlier.recorded(measuring, asked().of(Selection.Part.WHOLE));
        if (before.isPresent()) {
            return before.get().result();
        }
        if (measuring.suite().models().isEmpty()) {
            getLog().warn(measuring.file().displayName() + " has no model, so there is nothing to evaluate");
        }
        Path kept = emptied(cacheFolder().resolve("evaluated"));
        Verified verified =
                workshop.verify(request(measuring, kept), Optional.empty(), measuring.fingerprints(), getLog()::info);
        earlier.remember(new Evaluated(
                new Recorded(measuring.file(), verified.result(), asked(), kept, separated()), verified.models()));
        return verified.result();
    }

    /** Evidence of models alone replaces no baseline, and what was left before is of data that nobody has looked at now. */
    @Override
    void leave(Measuring measuring, VerificationResult result) throws IOException {
        if (earlier(measuring.file()).left(result)) {
            super.leave(measuring, result);
        } else {
            tray().remove();
        }
    }

    @Override
    void conclude(Measuring measured, VerificationResult result, String report, ResultLog log) throws IOException {
        if (reactor().runsVerify()) {
            log.showHeadline(result);
        } else {
            log.show(result);
            getLog().warn(
                            "no execution of dataops:verify is bound in this project, so nothing will fail the build on bad"
                                    + " models; add the goal verify beside evaluate");
        }
    }

    private static Path emptied(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            PathUtils.deleteDirectory(folder);
        }
        return Files.createDirectories(folder);
    }
}
