package io.jenkins.plugins.dataops.view;

import io.dataops.results.Evidence;
import io.dataops.results.Run;
import io.dataops.results.literal.Elapsed;
import io.dataops.results.report.Visible;
import io.jenkins.plugins.dataops.recording.ModuleResult;
import io.jenkins.plugins.dataops.recording.Recording;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one result is about and how it can be made again.
 *
 * @param file where it lay in the workspace
 */
public record EvidenceCard(String file, List<Fact> facts) {
    static List<EvidenceCard> of(Recording recording) {
        return recording.modules().stream().map(module -> of(module, recording)).toList();
    }

    private static EvidenceCard of(ModuleResult module, Recording recording) {
        Evidence evidence = module.result().evidence();
        Run run = module.result().run();
        long age = Math.max(
                0, Duration.between(run.started(), recording.recorded()).toMillis());
        return new EvidenceCard(
                Visible.text(module.file()),
                List.of(
                        Fact.text(Messages.Evidence_project(), orUnknown(evidence.project())),
                        Fact.text(Messages.Evidence_branch(), orUnknown(evidence.branch())),
                        Fact.code(Messages.Evidence_commit(), orUnknown(evidence.commit())),
                        Fact.text(Messages.Evidence_dirty(), dirty(evidence.dirty())),
                        Fact.code(Messages.Evidence_suite(), evidence.suite()),
                        Fact.code(
                                Messages.Evidence_data(),
                                Objects.requireNonNullElse(evidence.data(), Messages.Evidence_dataUnread())),
                        Fact.code(
                                Messages.Evidence_baseline(),
                                Objects.requireNonNullElse(evidence.baseline(), Messages.Evidence_none())),
                        Fact.text(Messages.Evidence_tool(), evidence.tool()),
                        Fact.text(Messages.Evidence_engine(), evidence.engine()),
                        Fact.text(
                                Messages.Evidence_seed(),
                                evidence.seed() == null
                                        ? Messages.Evidence_noSeed()
                                        : evidence.seed().toString()),
                        Fact.code(
                                Messages.Evidence_build(),
                                Objects.requireNonNullElse(run.build(), Messages.Evidence_noBuild())),
                        Fact.text(
                                Messages.Evidence_started(),
                                run.started().truncatedTo(ChronoUnit.SECONDS).toString()),
                        Fact.text(Messages.Evidence_age(), new Elapsed(age).toString()),
                        Fact.text(Messages.Evidence_duration(), new Elapsed(run.durationMillis()).toString())));
    }

    private static String orUnknown(@Nullable String text) {
        return Objects.requireNonNullElse(text, Messages.Evidence_unknown());
    }

    private static String dirty(@Nullable Boolean dirty) {
        if (dirty == null) {
            return Messages.Evidence_unknown();
        }
        return dirty ? Messages.Yes() : Messages.No();
    }
}
