package io.jenkins.plugins.dataops.step;

import io.dataops.results.Decision;
import io.dataops.results.Effect;
import io.dataops.results.GateDecision;
import io.dataops.results.VerificationResult;
import io.dataops.results.json.ResultJson;
import io.dataops.results.json.UnreadableResultException;
import io.jenkins.plugins.dataops.collect.CollectedFile;
import io.jenkins.plugins.dataops.collect.CollectedFiles;
import io.jenkins.plugins.dataops.recording.BuildIdentity;
import io.jenkins.plugins.dataops.recording.ModuleResult;
import io.jenkins.plugins.dataops.store.RecordingStore;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What counts of the files that an agent found, and a blocking decision for everything that does not. */
final class GatheredResults {
    private final List<CollectedFile> sources = new ArrayList<>();
    private final List<ModuleResult> modules = new ArrayList<>();
    private final List<GateDecision> missing = new ArrayList<>();

    private GatheredResults() {}

    /**
     * Reads the files.
     *
     * @param pattern what was looked for
     */
    static GatheredResults of(CollectedFiles files, BuildIdentity build, String pattern) {
        GatheredResults gathered = new GatheredResults();
        files.files().forEach(file -> gathered.judge(file, build));
        if (files.files().isEmpty()) {
            gathered.miss("files", "no file matches '" + pattern + "' in the workspace");
        }
        return gathered;
    }

    /** The results that count, by file. */
    List<ModuleResult> modules() {
        return modules;
    }

    /** The files behind {@link #modules}, in the same order. */
    List<CollectedFile> sources() {
        return sources;
    }

    List<VerificationResult> results() {
        return modules.stream().map(ModuleResult::result).toList();
    }

    List<GateDecision> missing() {
        return missing;
    }

    private void judge(CollectedFile file, BuildIdentity build) {
        String problem = file.problem();
        if (problem != null) {
            miss(file.path(), problem);
            return;
        }
        try (InputStream in = file.open()) {
            VerificationResult result = new ResultJson(RecordingStore.MAX_RESULT_BYTES).read(in, file.path());
            List<String> objections = build.objections(result);
            if (objections.isEmpty()) {
                modules.add(new ModuleResult(file.path(), result));
                sources.add(file);
            } else {
                miss(file.path(), String.join("; ", objections));
            }
        } catch (UnreadableResultException e) {
            miss(file.path(), String.valueOf(e.getMessage()));
        } catch (IOException e) {
            miss(file.path(), "it did not arrive whole from the agent");
        }
    }

    private void miss(String subject, String reason) {
        missing.add(new GateDecision(
                "evidence." + subject,
                "evidence",
                subject,
                null,
                Decision.NOT_EVALUATED,
                Effect.BLOCK,
                reason,
                Map.of(),
                null));
    }
}
