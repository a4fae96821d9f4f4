package io.jenkins.plugins.dataops.permalink;

import hudson.model.Job;
import hudson.model.Run;
import jenkins.model.PeepholePermalink;

/** The newest build of a job for which something holds. Jenkins keeps the build's number, and asks again before it uses it. */
abstract class DataopsPermalink extends PeepholePermalink {
    private final String id;

    DataopsPermalink(String id) {
        this.id = id;
    }

    @Override
    public final String getId() {
        return id;
    }

    /**
     * Moves the permalink to this build when it holds for it and the build is newer. Jenkins does that by itself only when a
     * build completes, so a waiver or a promotion has to.
     */
    final void follow(Run<?, ?> run) {
        if (!apply(run)) {
            return;
        }
        Job<?, ?> job = run.getParent();
        Run<?, ?> now = resolve(job);
        if (now == null || now.getNumber() < run.getNumber()) {
            updateCache(job, run);
        }
    }
}
