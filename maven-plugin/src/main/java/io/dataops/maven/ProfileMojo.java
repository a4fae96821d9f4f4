package io.dataops.maven;

import io.dataops.checks.data.UnreadableDataException;
import io.dataops.checks.describe.Visibility;
import io.dataops.checks.plan.EngineException;
import io.dataops.checks.profile.UnreadableProfileException;
import io.dataops.checks.yaml.ProblemsException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Says what data are like, without a suite and without a project: types, nulls, different values, quantiles, histograms,
 * the most frequent values, how texts are built, what tells rows apart, which columns follow from others and which point to
 * other data sets. Writes a page, <code>profile.html</code>, the same for other tools, <code>profile.json</code>, and of each
 * data set a reference profile such as <code>orders.json.gz</code>, which <code>drift</code> checks compare with.
 *
 * @since 0.1.0
 */
@Mojo(name = "profile", requiresProject = false, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the parameters
public final class ProfileMojo extends FilesMojo {
    /**
     * The files to look at, separated by commas: CSV, JSON or Parquet, folders, or patterns such as
     * <code>data/*.csv</code>. A name may stand before each, as in <code>orders=data/2026-11.csv</code>; without one the name of
     * the file is taken.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dataops.data")
    @Nullable
    List<String> data;

    /**
     * Columns whose values may all be seen, separated by commas. Of the others a value is shown that at least ten rows share,
     * unless the column holds what looks like personal data.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dataops.show")
    @Nullable
    List<String> show;

    /**
     * Where the files are written. Default: <code>target/dataops/profile</code> in the folder of the build.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dataops.profileDirectory")
    @Nullable
    File profileDirectory;

    /** For Maven. */
    public ProfileMojo() {
        this(Workshop.ofThisMachine());
    }

    ProfileMojo(Workshop workshop) {
        super(workshop);
    }

    @Override
    void run() throws MojoExecutionException, ParameterException, ProblemsException, EngineException, IOException {
        Path base = reactor().startedIn();
        Path folder = profileDirectory == null ? base.resolve("target/dataops/profile") : profileDirectory.toPath();
        Profiling profiling = new Profiling(workshop, base, reactor().tool(), share());
        try {
            profiling
                    .run(
                            new FilesParameter("dataops.data", data).files(),
                            folder,
                            new Visibility(Names.of(show)),
                            getLog()::info)
                    .forEach(file -> getLog().info("wrote " + Shown.path(file, base)));
        } catch (UnreadableDataException | UnreadableProfileException refused) {
            throw new MojoExecutionException(String.valueOf(refused.getMessage()));
        }
    }
}
