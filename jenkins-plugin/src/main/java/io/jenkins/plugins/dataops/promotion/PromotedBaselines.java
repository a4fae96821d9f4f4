package io.jenkins.plugins.dataops.promotion;

import hudson.model.Run;
import io.dataops.results.Anchor;
import io.dataops.results.BaselineContent;
import io.dataops.results.BaselineRecord;
import io.dataops.results.Evidence;
import io.dataops.results.baseline.BaselineFolder;
import io.dataops.results.baseline.PromotableFolder;
import io.jenkins.plugins.dataops.recording.ModuleResult;
import io.jenkins.plugins.dataops.recording.RecordingId;
import io.jenkins.plugins.dataops.run.DataopsAction;
import io.jenkins.plugins.dataops.run.RecordingSummary;
import io.jenkins.plugins.dataops.store.KeptBaselines;
import io.jenkins.plugins.dataops.store.KeptPromotables;
import io.jenkins.plugins.dataops.store.UnreadableRecordingException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes baselines of what a build left for a promotion, in the build's own folder: a promoted build is kept for ever. */
record PromotedBaselines(Run<?, ?> run, Promotion promotion) {

    /** A baseline as it is to be: where, of which files, and what is written beside them. */
    private record Baseline(BaselineFolder folder, PromotableFolder left, BaselineRecord record) {}

    /**
     * Makes them, once all of them are known to be usable.
     *
     * @param wanted the recording that is promoted, with its repetitions; null for all of them
     * @return of how many modules; those that left nothing have none
     * @throws PromotionRefusedException if a module left something that cannot be used
     */
    int keep(@Nullable RecordingId wanted) throws PromotionRefusedException, IOException {
        DataopsAction action = run.getAction(DataopsAction.class);
        if (action == null) {
            return 0;
        }
        List<Baseline> baselines = all(action, wanted);
        // Two promotions of a build at once would remove each other's unfinished files.
        synchronized (action) {
            for (Baseline baseline : baselines) {
                baseline.folder().promote(baseline.left(), baseline.record());
            }
        }
        return baselines.size();
    }

    /**
     * Looks whether they could be made, and makes none.
     *
     * @throws PromotionRefusedException if a module left something that cannot be used
     */
    void require(@Nullable RecordingId wanted) throws PromotionRefusedException {
        DataopsAction action = run.getAction(DataopsAction.class);
        if (action != null) {
            all(action, wanted);
        }
    }

    private List<Baseline> all(DataopsAction action, @Nullable RecordingId wanted) throws PromotionRefusedException {
        List<Baseline> all = new ArrayList<>();
        for (RecordingSummary summary : action.getRecordings()) {
            if (wanted == null || summary.getId().repeats(wanted)) {
                all.addAll(of(action, summary.getId()));
            }
        }
        return all;
    }

    private List<Baseline> of(DataopsAction action, RecordingId id) throws PromotionRefusedException {
        KeptPromotables promotables = action.store().promotables(id);
        KeptBaselines baselines = action.store().baselines(id, promotion.getChannel(), run.getFullDisplayName());
        SortedMap<String, Baseline> byName = new TreeMap<>();
        try {
            List<ModuleResult> modules = action.read(id).modules();
            for (int place = 0; place < modules.size(); place++) {
                ModuleResult module = modules.get(place);
                if (promotables.has(place)) {
                    BaselineContent content = promotables.content(place, module.result());
                    BaselineRecord record = record(content, promotables.anchors(place), module);
                    String name = name(module.result().evidence());
                    Baseline baseline = new Baseline(baselines.of(name), promotables.promotable(place), record);
                    if (byName.put(name, baseline) != null) {
                        throw refused("more than one module is called " + name);
                    }
                }
            }
        } catch (UnreadableRecordingException e) {
            throw refused(String.valueOf(e.getMessage()));
        }
        return List.copyOf(byName.values());
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
