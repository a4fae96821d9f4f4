package io.dataops.checks.suggest;

import io.dataops.checks.Selection;
import io.dataops.checks.Verification;
import io.dataops.checks.VerificationRequest;
import io.dataops.checks.baseline.BaselineUse;
import io.dataops.checks.literal.Fingerprint;
import io.dataops.checks.model.ModelResources;
import io.dataops.checks.plan.EngineException;
import io.dataops.checks.plan.Progress;
import io.dataops.checks.yaml.ProblemsException;
import io.dataops.results.Outcome;
import io.dataops.results.Status;
import java.nio.file.Path;
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
 * @param suggester what it works with
 * @param base the folder that relative paths start from
 * @param running is handed what ends the work under way, so that another thread can
 */
record Trial(Suggester suggester, Path base, Progress progress, Consumer<Runnable> running) {
    /** A suggestion where it is made: the same may hold in one data set and not in another. */
    record Proposal(String dataset, Suggestion suggestion) {}

    /**
     * Tries all suggestions but hints.
     *
     * @param paths of data sets by their names
     * @return those that do not hold or could not run, each with how it ended: in the words of a report, without values
     */
    Map<Proposal, String> misses(List<TableDraft> drafts, Map<String, String> paths)
            throws EngineException, ProblemsException {
        Map<Integer, Proposal> lines = new LinkedHashMap<>();
        String text = suite(drafts, paths, lines);
        VerificationRequest request = new VerificationRequest(
                suggester.reader().read(text, "the suggested suite"),
                Fingerprint.of(text).toString(),
                base,
                new VerificationRequest.Build(suggester.tool(), null, null, null, null, null),
                suggester.resources(),
                Selection.ALL,
                ModelResources.in(suggester.resources().temporary()),
                BaselineUse.none());
        Verification verification = new Verification(suggester.engines(), suggester.clock());
        Map<Proposal, String> misses = new LinkedHashMap<>();
        Set<Proposal> tried = new HashSet<>();
        for (Outcome outcome : verification.run(request, progress, running).checks()) {
            Proposal proposal = lines.get(outcome.check().source().line());
            if (proposal != null) {
                tried.add(proposal);
                if (outcome.status() != Status.PASSED) {
                    misses.putIfAbsent(proposal, outcome.finding().message());
                }
            }
        }
        // What left no outcome holds as little as what failed.
        lines.values().stream()
                .filter(proposal -> !tried.contains(proposal))
                .forEach(proposal -> misses.put(proposal, "it was not tried"));
        return misses;
    }

    /** A suite with a line for each suggestion. A miss is one whatever it would mean in the end. */
    private static String suite(List<TableDraft> drafts, Map<String, String> paths, Map<Integer, Proposal> lines) {
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
                lines.put(line++, new Proposal(name, suggestion));
            }
        }
        return text.toString();
    }
}
