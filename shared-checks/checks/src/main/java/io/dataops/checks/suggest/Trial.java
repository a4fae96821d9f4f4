package io.dataops.checks.suggest;

import io.dataops.checks.Selection;
import io.dataops.checks.Verification;
import io.dataops.checks.VerificationRequest;
import io.dataops.checks.baseline.BaselineUse;
import io.dataops.checks.literal.Fingerprint;
import io.dataops.checks.model.ModelResources;
import io.dataops.checks.plan.EngineException;
import io.dataops.checks.plan.EngineFactory.Resources;
import io.dataops.checks.plan.Progress;
import io.dataops.checks.suite.SuiteReader;
import io.dataops.checks.yaml.ProblemsException;
import io.dataops.results.Outcome;
import io.dataops.results.Status;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Runs what is proposed on the data that it was proposed from, as a build will: read as a suite, measured by the same engine.
 *
 * @param base the folder that relative paths start from
 * @param running is handed what ends the work under way, so that another thread can
 */
record Trial(
        Verification verification,
        SuiteReader reader,
        Path base,
        String tool,
        Resources resources,
        Progress progress,
        Consumer<Runnable> running) {
    /** How a suggestion ended: in the words of a report, without values. */
    record Miss(Suggestion suggestion, String message) {}

    /**
     * Tries all suggestions but hints.
     *
     * @param paths of data sets by their names
     * @return those that do not hold or could not run
     */
    List<Miss> misses(List<TableDraft> drafts, Map<String, String> paths) throws EngineException, ProblemsException {
        Map<Integer, Suggestion> lines = new LinkedHashMap<>();
        String text = suite(drafts, paths, lines);
        VerificationRequest request = new VerificationRequest(
                reader.read(text, "the suggested suite"),
                Fingerprint.of(text).toString(),
                base,
                new VerificationRequest.Build(tool, null, null, null, null, null),
                resources,
                Selection.ALL,
                ModelResources.in(resources.temporary()),
                BaselineUse.none());
        List<Miss> misses = new ArrayList<>();
        Set<Suggestion> tried = new HashSet<>();
        for (Outcome outcome : verification.run(request, progress, running).checks()) {
            Suggestion suggestion = lines.get(outcome.check().source().line());
            if (suggestion != null) {
                tried.add(suggestion);
                if (outcome.status() != Status.PASSED) {
                    misses.add(new Miss(suggestion, outcome.finding().message()));
                }
            }
        }
        // What left no outcome holds as little as what failed.
        lines.values().stream()
                .filter(suggestion -> !tried.contains(suggestion))
                .forEach(suggestion -> misses.add(new Miss(suggestion, "it was not tried")));
        return misses;
    }

    /** A suite with a line for each suggestion. A miss is one whatever it would mean in the end. */
    private static String suite(List<TableDraft> drafts, Map<String, String> paths, Map<Integer, Suggestion> lines) {
        StringBuilder text = new StringBuilder("version: 1\ndatasets:\n");
        int line = 3;
        for (TableDraft draft : drafts) {
            String name = draft.table().profile().name();
            text.append("  ")
                    .append(name)
                    .append(":\n    path: ")
                    .append(Words.path(Objects.requireNonNull(paths.get(name))))
                    .append('\n');
            line += 2;
            List<Suggestion> tried = draft.suggestions().stream()
                    .filter(suggestion -> suggestion.standing() == Standing.PROPOSED)
                    .toList();
            if (!tried.isEmpty()) {
                text.append("    checks:\n");
                line++;
            }
            for (Suggestion suggestion : tried) {
                text.append("      - ").append(suggestion.check()).append('\n');
                lines.put(line++, suggestion);
            }
        }
        return text.toString();
    }
}
