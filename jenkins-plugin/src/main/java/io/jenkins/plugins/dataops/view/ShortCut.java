package io.jenkins.plugins.dataops.view;

import hudson.model.Job;
import hudson.model.PermalinkProjectAction.Permalink;
import hudson.model.Run;
import java.util.ArrayList;
import java.util.List;

/**
 * A permalink of this plugin and where it leads today.
 *
 * @param id its place below the job
 * @param build what people call the build
 */
public record ShortCut(String id, String name, String build) {
    static List<ShortCut> of(Job<?, ?> job) {
        List<ShortCut> shortCuts = new ArrayList<>();
        for (Permalink permalink : job.getPermalinks()) {
            String id = permalink.getId();
            Run<?, ?> run =
                    id.startsWith("lastDataops") || id.startsWith("lastPromoted-") ? permalink.resolve(job) : null;
            if (run != null) {
                shortCuts.add(new ShortCut(id, permalink.getDisplayName(), run.getDisplayName()));
            }
        }
        return shortCuts;
    }
}
