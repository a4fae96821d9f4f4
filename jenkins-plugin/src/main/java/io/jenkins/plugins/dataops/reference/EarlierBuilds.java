package io.jenkins.plugins.dataops.reference;

import hudson.model.Job;
import hudson.model.Run;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The builds before one, newest first and a bounded number: of its own job, and after them of the job that it refers to. */
public final class EarlierBuilds {
    private static final int MAX_BUILDS = 100;

    private EarlierBuilds() {}

    /** At most {@value #MAX_BUILDS}. */
    public static List<Run<?, ?>> of(Run<?, ?> run, ReferenceWish wish) {
        List<Run<?, ?>> builds = new ArrayList<>();
        add(run.getPreviousBuild(), builds);
        Job<?, ?> job = ReferenceJob.of(run.getParent(), wish).job();
        if (job != null && !job.equals(run.getParent())) {
            add(job.getLastBuild(), builds);
        }
        return builds;
    }

    private static void add(@Nullable Run<?, ?> newest, List<Run<?, ?>> builds) {
        for (Run<?, ?> build = newest; build != null && builds.size() < MAX_BUILDS; build = build.getPreviousBuild()) {
            builds.add(build);
        }
    }
}
