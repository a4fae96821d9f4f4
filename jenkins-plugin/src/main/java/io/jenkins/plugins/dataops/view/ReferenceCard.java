package io.jenkins.plugins.dataops.view;

import io.dataops.results.report.Visible;
import io.jenkins.plugins.dataops.recording.BuildReference;
import io.jenkins.plugins.dataops.recording.ReferenceChoice;
import java.util.List;

/**
 * Which build a recording is compared with, and why that one.
 *
 * @param name what people call it; empty when there is none, or the reader may not know of it
 * @param link to the build, below Jenkins' root; empty like the name, and when the build is gone
 * @param rejected the builds that were not chosen, each with the reason
 */
public record ReferenceCard(String name, String link, String because, List<Fact> rejected) {
    static ReferenceCard of(ReferenceChoice choice) {
        BuildReference chosen = choice.chosen();
        return new ReferenceCard(
                chosen == null ? "" : Visible.text(chosen.job() + " " + chosen.displayName()),
                "",
                Visible.text(choice.because()),
                choice.rejected().stream()
                        .map(rejected -> Fact.text(Visible.text(rejected.candidate()), rejected.reason()))
                        .toList());
    }
}
