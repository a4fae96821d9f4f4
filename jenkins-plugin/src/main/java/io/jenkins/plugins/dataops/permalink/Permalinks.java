package io.jenkins.plugins.dataops.permalink;

import hudson.model.InvisibleAction;
import hudson.model.Job;
import hudson.model.PermalinkProjectAction;
import hudson.model.Run;
import io.jenkins.plugins.dataops.promotion.PromotionAction;
import io.jenkins.plugins.dataops.verdict.BuildVerdicts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The permalinks of a job: {@code lastDataopsPassed}, and {@code lastPromoted-CHANNEL} for each channel it ever had. */
final class Permalinks extends InvisibleAction implements PermalinkProjectAction {
    private static final Logger LOGGER = Logger.getLogger(Permalinks.class.getName());

    private final Job<?, ?> job;

    Permalinks(Job<?, ?> job) {
        this.job = job;
    }

    @Override
    public List<Permalink> getPermalinks() {
        return List.copyOf(known());
    }

    private List<DataopsPermalink> known() {
        List<DataopsPermalink> permalinks = new ArrayList<>();
        try {
            for (String id : file().ids()) {
                if (id.equals(LastPassed.ID)) {
                    permalinks.add(new LastPassed());
                } else if (id.startsWith(LastPromoted.PREFIX)) {
                    permalinks.add(new LastPromoted(id.substring(LastPromoted.PREFIX.length())));
                }
            }
        } catch (IOException e) {
            LOGGER.log(Level.WARNING, e, () -> "the permalinks of " + job.getFullName() + " cannot be read");
        }
        return permalinks;
    }

    /** Takes up what is new about one of the job's builds. */
    void follow(Run<?, ?> run) {
        try {
            if (BuildVerdicts.hasEvidence(run)) {
                file().add(LastPassed.ID);
            }
            for (String channel : PromotionAction.channels(run)) {
                file().add(LastPromoted.PREFIX + channel);
            }
        } catch (IOException e) {
            LOGGER.log(Level.WARNING, e, () -> "the permalinks of " + job.getFullName() + " cannot be written");
        }
        known().forEach(permalink -> permalink.follow(run));
    }

    private KnownPermalinks file() {
        return new KnownPermalinks(job.getRootDir().toPath());
    }
}
