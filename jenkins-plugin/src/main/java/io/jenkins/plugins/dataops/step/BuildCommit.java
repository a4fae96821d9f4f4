package io.jenkins.plugins.dataops.step;

import hudson.EnvVars;
import hudson.model.Run;
import io.jenkins.plugins.dataops.form.FieldText;
import java.util.regex.Pattern;
import jenkins.scm.api.SCMRevisionAction;
import org.jspecify.annotations.Nullable;

/**
 * The commit that a build checked out.
 *
 * @param id full commit id; null when the build does not know it
 */
record BuildCommit(@Nullable String id) {
    private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{40}([0-9a-f]{24})?");

    /** What the environment says, else the revision of a multibranch build's branch source when that is a plain commit. */
    static BuildCommit of(Run<?, ?> run, EnvVars env) {
        String checkedOut = FieldText.of(env.get("GIT_COMMIT"));
        return new BuildCommit(checkedOut == null ? revision(run) : checkedOut);
    }

    private static @Nullable String revision(Run<?, ?> run) {
        SCMRevisionAction revision = run.getAction(SCMRevisionAction.class);
        String text = revision == null ? "" : revision.getRevision().toString();
        return COMMIT.matcher(text).matches() ? text : null;
    }
}
