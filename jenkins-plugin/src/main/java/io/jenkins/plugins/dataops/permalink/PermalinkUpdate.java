package io.jenkins.plugins.dataops.permalink;

import hudson.Extension;
import hudson.XmlFile;
import hudson.model.Run;
import hudson.model.Saveable;
import hudson.model.listeners.SaveableListener;
import io.jenkins.plugins.dataops.verdict.BuildVerdicts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jenkins.util.Timer;

/**
 * Lets the permalinks follow when a completed build with evidence is saved, as it is when it gets a waiver. Works a moment
 * later and elsewhere, because a build is saved under its own lock; builds that are saved often meanwhile are looked at once.
 */
@Extension
public final class PermalinkUpdate extends SaveableListener {
    private final Set<Run<?, ?>> waiting = new HashSet<>();

    @Override
    public void onChange(Saveable saved, XmlFile file) {
        if (saved instanceof Run<?, ?> run && concerns(run)) {
            synchronized (waiting) {
                if (waiting.add(run) && waiting.size() == 1) {
                    Timer.get().execute(this::followAll);
                }
            }
        }
    }

    private static boolean concerns(Run<?, ?> run) {
        return !run.isBuilding() && BuildVerdicts.hasEvidence(run);
    }

    private void followAll() {
        List<Run<?, ?>> runs;
        synchronized (waiting) {
            runs = new ArrayList<>(waiting);
            waiting.clear();
        }
        runs.forEach(run -> new Permalinks(run.getParent()).follow(run));
    }
}
