package io.dataops.maven;

import io.dataops.checks.baseline.Pinning;
import io.dataops.checks.promote.PromotionDecision;
import io.dataops.checks.promote.PromotionDesk;
import io.dataops.checks.promote.PromotionRequest;
import io.dataops.checks.suite.Suite;
import io.dataops.checks.yaml.ProblemsException;
import io.dataops.results.baseline.BaselineFolder;
import io.dataops.results.baseline.BaselineState;
import java.io.IOException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Makes the last evidence of <code>verify</code> the baseline that later builds are compared with: a folder in the sources,
 * to be committed. It refuses evidence that is missing, stale, of another commit or version, or whose verdict stops the
 * build. What gets stricter needs no word; what gets looser needs <code>allowLoosening</code> and a <code>reason</code>, which
 * later reports show.
 *
 * @since 0.1.0
 */
@Mojo(name = "promote", threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the parameters
public final class PromoteMojo extends BaselineMojo {
    /**
     * Who promotes. Default: whoever started the build on the CI server, as GitHub, GitLab or Jenkins tell it, else the name
     * and address that git has for commits.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dataops.by")
    @Nullable
    String by;

    /**
     * Whether something may get looser than in the present baseline: a check or gate that is gone or only warns, more
     * failing rows under a ratchet. It needs a reason.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dataops.allowLoosening", defaultValue = "false")
    boolean allowLoosening;

    /**
     * Why something gets looser, for everybody who reads a report later.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dataops.reason")
    @Nullable
    String reason;

    /**
     * Whether evidence of files that differ from their commit is accepted, which nobody can make again.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dataops.allowDirty", defaultValue = "false")
    boolean allowDirty;

    /**
     * Whether the values of this evidence become the anchors of all metrics and stay so until they are pinned anew. By
     * default the best value that was ever promoted is the anchor, and a pinned one stays.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dataops.pinAnchor", defaultValue = "false")
    boolean pinAnchor;

    /** For Maven. */
    public PromoteMojo() {
        this(Workshop.ofThisMachine());
    }

    PromoteMojo(Workshop workshop) {
        super(workshop);
    }

    @Override
    void run(SuiteFile file) throws MojoFailureException, ProblemsException, IOException {
        BaselineState current = baselineState(file);
        BaselineFolder target = finder(file).target(baseline);
        PromotionDecision decision = new PromotionDesk().decide(request(file, current));
        if (decision instanceof PromotionDecision.Refused refused) {
            throw new MojoFailureException("nothing was promoted:\n  " + String.join("\n  ", refused.reasons()));
        }
        if (decision instanceof PromotionDecision.Accepted accepted) {
            target.promote(tray().folder(), accepted.record());
        }
        decision.match(new PromotionLines(current, target.location())).forEach(getLog()::info);
    }

    private PromotionRequest request(SuiteFile file, BaselineState current) throws ProblemsException, IOException {
        Suite suite = file.read(workshop.environment());
        GitFacts git = GitFacts.of(file.base(), workshop.environment());
        Promoter promoter = new Promoter(workshop.environment(), file.base());
        return new PromotionRequest(
                tray().folder(),
                Shown.path(tray().folder().path(), file.base()),
                current,
                new PromotionRequest.Now(
                        file.inputs(suite, fingerprints()),
                        reactor().coordinates(),
                        reactor().tool(),
                        git.commit()),
                new PromotionRequest.Wish(
                        promoter.name(by).orElse(null),
                        workshop.clock().instant(),
                        allowDirty,
                        allowLoosening,
                        reason,
                        pinAnchor ? Pinning.PIN_ALL : Pinning.BEST_STAYS));
    }
}
