package io.dataops.checks.suggest;

import io.dataops.checks.data.NamedFiles;
import io.dataops.checks.data.UnreadableDataException;
import io.dataops.checks.describe.Describer;
import io.dataops.checks.describe.Visibility;
import io.dataops.checks.plan.Description;
import io.dataops.checks.plan.Engine;
import io.dataops.checks.plan.EngineException;
import io.dataops.checks.plan.EngineFactory;
import io.dataops.checks.plan.EngineFactory.Resources;
import io.dataops.checks.plan.Progress;
import io.dataops.checks.suite.SuiteReader;
import io.dataops.checks.yaml.ProblemsException;
import io.dataops.results.profile.DataProfile;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;

/**
 * Proposes a first suite: looks at data, asks each rule, tries on the same data what they propose, and keeps what holds. The same
 * data, names and session time give the same bytes.
 *
 * @param engines opens the engine that looks, and that tries
 * @param reader reads suites as the build will
 * @param tool name and version
 * @param resources what the engine may use
 */
public record Suggester(EngineFactory engines, Clock clock, SuiteReader reader, String tool, Resources resources) {
    /**
     * Proposes a suite.
     *
     * @param base the folder that the suite is for: relative paths start from it
     * @param running is handed what ends the work under way, so that another thread can
     * @throws UnreadableDataException when a file is missing or cannot be read
     * @throws EngineException when the engine cannot work at all
     */
    public SuggestedSuite suggest(NamedFiles files, Path base, Progress progress, Consumer<Runnable> running)
            throws UnreadableDataException, EngineException, ProblemsException {
        DataProfile profile;
        List<TableDraft> drafts;
        try (Engine engine = engines.open(files.find(base), resources)) {
            running.accept(engine::cancel);
            for (String dataset : files.paths().keySet()) {
                if (engine.describe(dataset) instanceof Description.Unreadable unreadable) {
                    throw new UnreadableDataException(dataset + " cannot be read: " + unreadable.reason());
                }
            }
            profile = new Describer(engine, tool, resources.now())
                    .describe(files.paths(), new Visibility(List.of()), progress);
            FactFinder finder = new FactFinder(engine, progress, profile);
            drafts = profile.tables().stream()
                    .map(finder::facts)
                    .map(TableDraft::of)
                    .toList();
        }
        Trial trial = new Trial(this, base, progress, running);
        return SuiteWriter.write(drafts, trial.misses(drafts, files.paths()), files.paths(), profile.notes());
    }
}
