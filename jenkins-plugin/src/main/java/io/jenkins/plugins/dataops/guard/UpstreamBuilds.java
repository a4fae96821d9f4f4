package io.jenkins.plugins.dataops.guard;

import hudson.Extension;
import hudson.ExtensionList;
import hudson.XmlFile;
import hudson.model.Run;
import hudson.model.Saveable;
import hudson.model.TaskListener;
import hudson.model.listeners.RunListener;
import hudson.model.listeners.SaveableListener;
import io.jenkins.plugins.dataops.verdict.BuildVerdicts;
import io.jenkins.plugins.dataops.verdict.RecentAnswers;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import jenkins.model.Jenkins;
import jenkins.util.Timer;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the builds that guarded jobs wait for. It holds for a day and until the build is saved or deleted, as it is
 * with a recording, a waiver and a promotion; then the queue is asked to look again.
 */
@Extension
public final class UpstreamBuilds extends SaveableListener {
    private static final int MAX_BUILDS = 1_000;

    private final RecentAnswers<Question, UpstreamBuild> answers = new RecentAnswers<>(MAX_BUILDS);
    private final Set<Question> beingLookedUp = ConcurrentHashMap.newKeySet();

    private record Question(UpstreamId id, LocalDate day) {}

    public static UpstreamBuilds get() {
        return ExtensionList.lookupSingleton(UpstreamBuilds.class);
    }

    /** The build if it is in memory; else null, and it is looked up meanwhile. Reads no file. */
    @Nullable
    UpstreamBuild known(UpstreamId id) {
        Question question = new Question(id, BuildVerdicts.get().today());
        UpstreamBuild known = answers.known(question);
        if (known == null && beingLookedUp.add(question)) {
            Timer.get().execute(() -> lookUp(question));
        }
        return known == null ? null : known.at(BuildVerdicts.get().now());
    }

    private void lookUp(Question question) {
        try {
            answers.get(question, () -> UpstreamBuild.lookUp(question.id()));
        } finally {
            beingLookedUp.remove(question);
            lookAgain();
        }
    }

    @Override
    public void onChange(Saveable saved, XmlFile file) {
        if (saved instanceof Run<?, ?> run) {
            forget(run);
        }
    }

    private void forget(Run<?, ?> run) {
        String job = run.getParent().getFullName();
        // A build of a job within a job, such as the cell of a matrix, may be a part of any build of the outer one.
        if (answers.removeIf(question -> question.id().equals(new UpstreamId(job, run.getNumber()))
                || job.startsWith(question.id().job() + "/"))) {
            lookAgain();
        }
    }

    @SuppressWarnings("FutureReturnValueIgnored") // nothing here waits for the queue
    private static void lookAgain() {
        Jenkins.get().getQueue().scheduleMaintenance();
    }

    /** Forgets builds that are deleted, which are not saved then. */
    @Extension
    public static final class Deletions extends RunListener<Run<?, ?>> {
        @Override
        public void onDeleted(Run<?, ?> run) {
            get().forget(run);
        }

        @Override
        public void onCompleted(Run<?, ?> run, TaskListener listener) {
            get().forget(run);
        }
    }
}
