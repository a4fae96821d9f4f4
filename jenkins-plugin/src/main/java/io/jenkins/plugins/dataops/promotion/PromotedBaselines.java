package io.jenkins.plugins.dataops.promotion;

import hudson.model.Run;
import io.dataops.results.Anchor;
import io.dataops.results.BaselineContent;
import io.dataops.results.BaselineRecord;
import io.dataops.results.Evidence;
import io.jenkins.plugins.dataops.recording.ModuleResult;
import io.jenkins.plugins.dataops.recording.RecordingId;
import io.jenkins.plugins.dataops.run.DataopsAction;
import io.jenkins.plugins.dataops.run.RecordingSummary;
import io.jenkins.plugins.dataops.store.KeptBaselines;
import io.jenkins.plugins.dataops.store.KeptPromotables;
import io.jenkins.plugins.dataops.store.UnreadableRecordingException;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes baselines of what a build left for a promotion, in the build's own folder: a promoted build is kept for ever. */
record PromotedBaselines(Run<?, ?> run, Promotion promotion) {

    /**
     * Makes them.
     *
     * @param wanted the recording that is promoted, with its repetitions; null for all of them
     * @return of how many modules; those that left nothing have none
     * @throws PromotionRefusedException if a module left something that cannot be used
     */
    int keep(@Nullable RecordingId wanted) throws PromotionRefusedException, IOException {
        int kept = 0;
        for (RecordingSummary summary : DataopsAction.on(run).getRecordings()) {
            if (wanted == null || summary.getId().repeats(wanted)) {
                kept += keepOne(summary.getId());
            }
        }
        return kept;
    }

    private int keepOne(RecordingId id) throws PromotionRefusedException, IOException {
        DataopsAction action = DataopsAction.on(run);
        KeptPromotables promotables = action.store().promotables(id);
        KeptBaselines baselines = action.store().baselines(id, promotion.getChannel(), run.getFullDisplayName());
        Set<String> names = new HashSet<>();
        try {
            List<ModuleResult> modules = action.read(id).modules();
            for (int place = 0; place < modules.size(); place++) {
                ModuleResult module = modules.get(place);
                if (promotables.has(place)) {
                    BaselineContent content = promotables.content(place, module.result());
                    List<Anchor> anchors = promotables.anchors(place);
                    String name = name(module.result().evidence());
                    if (!names.add(name)) {
                        throw refused("more than one module is called " + name);
                    }
                    baselines.of(name).promote(promotables.promotable(place), record(content, anchors, module));
                }
            }
        } catch (UnreadableRecordingException e) {
            throw refused(String.valueOf(e.getMessage()));
        }
        return names.size();
    }

    private BaselineRecord record(BaselineContent content, List<Anchor> anchors, ModuleResult module) {
        Evidence evidence = module.result().evidence();
        return new BaselineRecord(
                new io.dataops.results.Promotion(
                        promotion.getBy(),
                        promotion.getAt(),
                        evidence.commit(),
                        evidence.branch(),
                        evidence.project(),
                        null,
                        List.of()),
                content,
                anchors,
                List.of());
    }

    /** Group and artifact, as the variable {@code DATAOPS_BASELINE} has them. */
    private String name(Evidence evidence) throws PromotionRefusedException {
        String project = evidence.project();
        String[] parts = project == null ? new String[0] : project.split(":", -1);
        if (parts.length < 2 || !(parts[0] + "." + parts[1]).matches("[A-Za-z0-9_-][A-Za-z0-9._-]*")) {
            throw refused("a result does not say of which Maven project it is");
        }
        return parts[0] + "." + parts[1];
    }

    private PromotionRefusedException refused(String reason) {
        return new PromotionRefusedException(run.getFullDisplayName() + " is not promoted to " + promotion.getChannel()
                + ": what it left for a baseline cannot be used: " + reason);
    }
}
