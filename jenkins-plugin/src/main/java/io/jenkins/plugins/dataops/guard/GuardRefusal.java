package io.jenkins.plugins.dataops.guard;

import hudson.model.InvisibleAction;
import hudson.model.Job;
import hudson.model.Run;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import jenkins.model.Jenkins;
import org.jspecify.annotations.Nullable;
import org.kohsuke.stapler.export.Exported;
import org.kohsuke.stapler.export.ExportedBean;

/** The guarded jobs that a build could not start, newest last; shown on the build's page, where people look for the reason. */
@ExportedBean
public final class GuardRefusal extends InvisibleAction {
    private static final int MAX_REFUSALS = 10;

    private final CopyOnWriteArrayList<Refusal> refusals = new CopyOnWriteArrayList<>();

    /** Adds a refusal to a build and saves it; of many the last {@value #MAX_REFUSALS} are kept. */
    static void add(Run<?, ?> run, Refusal refusal) throws IOException {
        synchronized (run) {
            GuardRefusal action = run.getAction(GuardRefusal.class);
            if (action == null) {
                action = new GuardRefusal();
                run.addAction(action);
            }
            action.refusals.add(refusal);
            while (action.refusals.size() > MAX_REFUSALS) {
                action.refusals.remove(0);
            }
            run.save();
        }
    }

    /** Those of jobs that the one who looks may see. */
    @Exported
    public List<Refusal> getRefusals() {
        return refusals.stream().filter(refusal -> getJob(refusal) != null).toList();
    }

    /** The guarded job; null for one that is gone, or that the one who looks may not see. */
    public @Nullable Job<?, ?> getJob(Refusal refusal) {
        return Jenkins.get().getItemByFullName(refusal.getJob(), Job.class);
    }
}
