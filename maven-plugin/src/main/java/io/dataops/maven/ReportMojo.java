package io.dataops.maven;

import io.dataops.results.VerificationResult;
import io.dataops.results.json.UnreadableResultException;
import io.dataops.results.report.Headline;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Renders the reports again from the stored <code>result.json</code>. It measures nothing and fails on no finding; it
 * refuses a result that is missing, damaged or of another format.
 *
 * @since 0.1.0
 */
@Mojo(name = "report", threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the parameters
public final class ReportMojo extends SuiteMojo {
    /**
     * Where <code>result.json</code> is read and the reports are written.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dataops.reportsDirectory", defaultValue = "${project.build.directory}/dataops")
    File reportsDirectory;

    /**
     * The reports to write, separated by commas: <code>html</code>, <code>junit</code>, <code>markdown</code>.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dataops.formats", defaultValue = "html,junit,markdown")
    @Nullable
    List<String> formats;

    @Override
    void run(SuiteFile file) throws ParameterException, UnreadableResultException, IOException {
        List<Format> reports = Format.named(Names.of(formats));
        ReportFolder folder = new ReportFolder(reportsDirectory.toPath(), file.base());
        VerificationResult result = folder.read();
        getLog().info("the stored result of " + result.run().started() + " says " + Headline.of(result));
        for (Path report : folder.render(result, reports)) {
            getLog().info("wrote " + Shown.path(report, file.base()));
        }
    }
}
