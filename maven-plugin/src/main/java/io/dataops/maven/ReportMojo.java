package io.dataops.maven;

import io.dataops.results.VerificationResult;
import io.dataops.results.json.UnreadableResultException;
import io.dataops.results.report.Headline;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.doxia.sink.SinkFactory;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.reporting.MavenMultiPageReport;
import org.apache.maven.reporting.MavenReportException;
import org.jspecify.annotations.Nullable;

/**
 * Renders the reports again from the stored <code>result.json</code>. It measures nothing and fails on no finding; it
 * refuses a result that is missing, damaged or of another format.
 *
 * <p>Named among the <code>reporting</code> plugins of a POM, it puts the page into the project's site. A module without a
 * result has none there.
 *
 * @since 0.1.0
 */
@Mojo(name = "report", threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the parameters
public final class ReportMojo extends SuiteMojo implements MavenMultiPageReport {
    private static final String FOLDER = "dataops";

    /**
     * Where <code>result.json</code> is read and the reports are written.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dataops.reportsDirectory", defaultValue = "${project.build.directory}/dataops")
    File reportsDirectory;

    /**
     * The reports to write, separated by commas: <code>html</code>, <code>junit</code>, <code>markdown</code>. A site has the
     * first of them only.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dataops.formats", defaultValue = "html,junit,markdown")
    @Nullable
    List<String> formats;

    private @Nullable File site;

    @Override
    void run(SuiteFile file) throws ParameterException, UnreadableResultException, IOException {
        List<Format> reports = Format.named(Names.of(formats));
        ReportFolder folder = folder();
        VerificationResult result = folder.read();
        getLog().info("the stored result of " + result.run().started() + " says " + Headline.of(result));
        for (Path report : folder.render(result, reports)) {
            getLog().info("wrote " + Shown.path(report, file.base()));
        }
    }

    /** Whether the site gets a page. It says so when a module that has a suite gets none. */
    @Override
    public boolean canGenerateReport() {
        if (skip) {
            getLog().info("dataops:report is skipped");
            return false;
        }
        boolean stored = folder().hasResult();
        if (!stored && suite().exists()) {
            getLog().warn("the site has no page of data and models, because there is no "
                    + Shown.path(
                            reportsDirectory.toPath().resolve("result.json"),
                            project().getBasedir().toPath())
                    + "; run verify before site");
        }
        return stored;
    }

    /** Writes the page into the site. The sinks stay empty: the page is ours, and no skin is put around it. */
    @Override
    public void generate(Sink sink, @Nullable SinkFactory sinks, Locale locale) throws MavenReportException {
        try {
            Path target = Objects.requireNonNull(site, "no folder of the site was set")
                    .toPath();
            Format.HTML.report().write(folder().read(), target.resolve(FOLDER));
        } catch (UnreadableResultException | IOException refused) {
            throw new MavenReportException(String.valueOf(refused.getMessage()), refused);
        }
    }

    @Override
    public void generate(Sink sink, Locale locale) throws MavenReportException {
        generate(sink, null, locale);
    }

    @Override
    @SuppressWarnings("deprecation") // it has to be there, and older sites ask for it alone
    public String getOutputName() {
        return FOLDER + "/report";
    }

    @Override
    public String getCategoryName() {
        return CATEGORY_PROJECT_REPORTS;
    }

    @Override
    public String getName(Locale locale) {
        return "dataops";
    }

    @Override
    public String getDescription(Locale locale) {
        return "The verdict on data and models, with the checks and gates behind it.";
    }

    @Override
    public void setReportOutputDirectory(File directory) {
        site = directory;
    }

    @Override
    public @Nullable File getReportOutputDirectory() {
        return site;
    }

    @Override
    public boolean isExternalReport() {
        return true;
    }

    private ReportFolder folder() {
        return new ReportFolder(
                reportsDirectory.toPath(), project().getBasedir().toPath());
    }
}
