package io.jenkins.plugins.dataops.step;

import io.dataops.results.Decision;
import io.dataops.results.Effect;
import io.dataops.results.GateDecision;
import io.dataops.results.VerificationResult;
import io.dataops.results.json.ForeignFileException;
import io.dataops.results.json.ResultJson;
import io.dataops.results.json.UnreadableResultException;
import io.jenkins.plugins.dataops.collect.CollectedFile;
import io.jenkins.plugins.dataops.collect.CollectedFiles;
import io.jenkins.plugins.dataops.collect.ResultPlaces;
import io.jenkins.plugins.dataops.recording.BuildIdentity;
import io.jenkins.plugins.dataops.recording.JoinedResult;
import io.jenkins.plugins.dataops.recording.ModuleResult;
import io.jenkins.plugins.dataops.store.RecordingStore;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What counts of the files that an agent found, and a blocking decision for everything that does not. */
final class GatheredResults {
    /** Only our goals write below a folder that is called like this, so what is no result there is a broken one. */
    private static final Pattern OURS = Pattern.compile("(?:.*/)?dataops(?:-[^/]*)?/.*");

    private final ResultPlaces places;
    private final List<Counted> counted = new ArrayList<>();
    private final List<String> foreign = new ArrayList<>();
    private final List<GateDecision> decisions = new ArrayList<>();

    /** A file and what it says. */
    private record Counted(CollectedFile source, ModuleResult module) {}

    private GatheredResults(ResultPlaces places) {
        this.places = places;
    }

    /**
     * Reads the files.
     *
     * @param places where they were looked for
     */
    static GatheredResults of(CollectedFiles files, BuildIdentity build, ResultPlaces places) {
        GatheredResults gathered = new GatheredResults(places);
        files.files().forEach(file -> gathered.judge(file, build));
        gathered.keepModulesApart();
        gathered.counted.sort(Comparator.comparing(result -> result.module().name()));
        if (gathered.counted.isEmpty() && gathered.decisions.isEmpty()) {
            gathered.miss("files", nothingIn(places));
        }
        return gathered;
    }

    private static String nothingIn(ResultPlaces places) {
        return places.equals(ResultPlaces.USUAL)
                ? "no result.json lies in a folder 'dataops' or below a folder 'target' of the workspace"
                : "no file matches '" + places.includes() + "' in the workspace";
    }

    /** The results that count, by name: what is first in a report is the module, and then its further results. */
    List<ModuleResult> modules() {
        return counted.stream().map(Counted::module).toList();
    }

    /** The files behind {@link #modules}, in the same order. */
    List<CollectedFile> sources() {
        return counted.stream().map(Counted::source).toList();
    }

    List<VerificationResult> results() {
        return modules().stream().map(ModuleResult::result).toList();
    }

    /** What is missing, and what was demanded of all modules together. */
    List<GateDecision> decisions() {
        return decisions;
    }

    /** Files of other tools that lie where ours could. */
    List<String> foreign() {
        return foreign;
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
                counted.add(new Counted(file, new ModuleResult(file.path(), result)));
            } else {
                miss(file.path(), String.join("; ", objections));
            }
        } catch (ForeignFileException e) {
            if (places.equals(ResultPlaces.USUAL) && !OURS.matcher(file.path()).matches()) {
                foreign.add(file.path());
            } else {
                miss(file.path(), String.valueOf(e.getMessage()));
            }
        } catch (UnreadableResultException e) {
            miss(file.path(), String.valueOf(e.getMessage()));
        } catch (IOException e) {
            miss(file.path(), "it did not arrive whole from the agent");
        }
    }

    /** What was joined of modules would count them twice. Alone it stands for them. */
    private void keepModulesApart() {
        List<ModuleResult> wholes = modules().stream().filter(JoinedResult::is).toList();
        if (wholes.size() == counted.size()) {
            return;
        }
        counted.removeIf(result -> wholes.contains(result.module()));
        for (ModuleResult whole : wholes) {
            JoinedResult joined = new JoinedResult(whole);
            decisions.addAll(joined.added());
            if (joined.knowsOfMoreThan(modules())) {
                miss(
                        whole.file(),
                        "it blocks for a module whose own result was not found; name all of them with 'pattern'");
            }
        }
    }

    private void miss(String subject, String reason) {
        decisions.add(new GateDecision(
                "evidence." + subject,
                GateDecision.EVIDENCE,
                subject,
                null,
                Decision.NOT_EVALUATED,
                Effect.BLOCK,
                reason,
                Map.of(),
                null));
    }
}
