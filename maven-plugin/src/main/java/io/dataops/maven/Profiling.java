package io.dataops.maven;

import io.dataops.checks.data.NamedFiles;
import io.dataops.checks.data.UnreadableDataException;
import io.dataops.checks.describe.Describer;
import io.dataops.checks.describe.Visibility;
import io.dataops.checks.plan.Engine;
import io.dataops.checks.plan.EngineException;
import io.dataops.checks.plan.EngineFactory.Resources;
import io.dataops.checks.profile.ProfileFile;
import io.dataops.checks.profile.ProfileTaker;
import io.dataops.checks.profile.UnreadableProfileException;
import io.dataops.results.json.DataProfileJson;
import io.dataops.results.profile.DataProfile;
import io.dataops.results.report.ProfileReport;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Looks at files and writes what they are like. */
record Profiling(Workshop workshop, Path base, String tool, EngineShare share) {
    /**
     * Writes the page, its twin for other tools, and a reference profile of each data set.
     *
     * @param progress is handed a line every few seconds
     * @return what was written, what people should open first
     */
    List<Path> run(NamedFiles files, Path folder, Visibility visibility, Consumer<String> progress)
            throws EngineException, IOException, UnreadableDataException, UnreadableProfileException {
        Scratch scratch = Scratch.in(folder);
        Instant now = workshop.clock().instant();
        Resources resources = share.with(scratch.path(), now);
        try (Working working = Working.in(scratch, workshop.clock(), progress);
                Engine engine = workshop.engines().get().open(files.find(base), resources)) {
            working.ends(engine::cancel);
            List<Path> written = new ArrayList<>();
            List<Path> profiles = new ArrayList<>();
            for (String dataset : files.paths().keySet()) {
                ProfileFile file = new ProfileFile(folder.resolve(dataset + ProfileFile.ENDING));
                file.write(new ProfileTaker(engine).take(dataset, working.progress()));
                profiles.add(file.path());
            }
            DataProfile profile =
                    new Describer(engine, tool, now).describe(files.paths(), visibility, working.progress());
            written.add(folder.resolve("profile.html"));
            new ProfileReport().write(profile, folder.resolve("profile.html"));
            written.add(folder.resolve("profile.json"));
            new DataProfileJson().write(profile, folder.resolve("profile.json"));
            written.addAll(profiles);
            return written;
        }
    }
}
