package io.jenkins.plugins.dataops.pullrequest;

import hudson.model.InvisibleAction;
import hudson.model.Run;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;

/** The checks of a build that were begun and not completed yet; it survives a restart in between. */
final class OpenChecks extends InvisibleAction {
    private final CopyOnWriteArraySet<String> names = new CopyOnWriteArraySet<>();

    static OpenChecks of(Run<?, ?> run) {
        synchronized (run) {
            OpenChecks checks = run.getAction(OpenChecks.class);
            if (checks == null) {
                checks = new OpenChecks();
                run.addAction(checks);
            }
            return checks;
        }
    }

    void open(String name) {
        names.add(name);
    }

    void close(String name) {
        names.remove(name);
    }

    Set<String> names() {
        return Set.copyOf(names);
    }
}
