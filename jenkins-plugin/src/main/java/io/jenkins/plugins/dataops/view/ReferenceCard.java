package io.jenkins.plugins.dataops.view;

import hudson.model.Job;
import hudson.model.Run;
import io.dataops.results.report.Visible;
import io.jenkins.plugins.dataops.recording.BuildReference;
import io.jenkins.plugins.dataops.recording.ReferenceChoice;
import java.util.List;

/**
 * Which build a recording is compared with, and why that one.
 *
 * @param name what people call it; in words when it is gone or must not be told; empty when there is none
 * @param link to the build, below Jenkins' root; empty when there is nothing to see
 * @param rejected the builds that were not chosen, each with the reason; none when they must not be told
 */
public record ReferenceCard(String name, String link, String because, List<Fact> rejected) {
    static ReferenceCard of(ReferenceChoice choice, ReferenceBuild build) {
        BuildReference chosen = choice.chosen();
        String because = Visible.text(RecordedSentence.read(choice.because()));
        if (chosen == null) {
            return new ReferenceCard("", "", because, rejected(choice));
        }
        Job<?, ?> job = build.job();
        if (job == null) {
            // Its builds, too, are named after a job that the reader may not know of.
            return new ReferenceCard(Messages.Reference_hidden(), "", because, List.of());
        }
        Run<?, ?> run = build.run();
        String name = Visible.text(job.getFullDisplayName() + " " + chosen.displayName());
        return run == null
                ? new ReferenceCard(Messages.Reference_gone(name), "", because, rejected(choice))
                : new ReferenceCard(name, run.getUrl(), because, rejected(choice));
    }

    private static List<Fact> rejected(ReferenceChoice choice) {
        return choice.rejected().stream()
                .map(rejected -> Fact.text(
                        Visible.text(RecordedSentence.read(rejected.candidate())),
                        RecordedSentence.read(rejected.reason())))
                .toList();
    }
}
