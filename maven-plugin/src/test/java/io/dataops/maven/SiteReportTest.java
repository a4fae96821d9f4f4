package io.dataops.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.reporting.MavenReport;
import org.apache.maven.reporting.MavenReportException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goal report in a project's site. */
class SiteReportTest {
    @TempDir
    Path folder;

    private Build build;
    private ReportMojo report;

    @BeforeEach
    void begin() {
        build = new Build(folder);
        report = build.goal(new ReportMojo(), "report");
        report.reportsDirectory = build.reports().toFile();
        report.formats = List.of("markdown");
        report.setReportOutputDirectory(site().toFile());
    }

    @Test
    void thePageOfVerifyIsPutIntoTheSite() throws Exception {
        build.suite(3).verify().execute();

        assertThat(report.canGenerateReport()).isTrue();
        generate();

        assertThat(site().resolve(report.getOutputPath() + ".html"))
                .hasSameTextualContentAs(build.reports().resolve("report.html"));
    }

    @Test
    void theSiteListsItAmongTheReportsOfTheProject() {
        assertThat(report.isExternalReport()).isTrue();
        assertThat(report.getCategoryName()).isEqualTo(MavenReport.CATEGORY_PROJECT_REPORTS);
        assertThat(report.getName(Locale.ROOT)).isEqualTo("dataops");
        assertThat(report.getDescription(Locale.ROOT))
                .isEqualTo("The verdict on data and models, with the checks and gates behind it.");
        assertThat(report.getReportOutputDirectory()).isEqualTo(site().toFile());
    }

    @Test
    void aModuleThatWasNotVerifiedHasNoPageAndThatIsSaid() throws Exception {
        build.suite(3);

        assertThat(report.canGenerateReport()).isFalse();
        assertThat(build.log)
                .containsExactly("warn the site has no page of data and models, because there is no"
                        + " target/dataops/result.json; run verify before site");
    }

    @Test
    void aModuleWithoutASuiteHasNoPageAndNothingIsSaid() {
        assertThat(report.canGenerateReport()).isFalse();
        assertThat(build.log).isEmpty();
    }

    @Test
    void aSkippedReportHasNoPage() throws Exception {
        build.suite(3).verify().execute();
        build.log.clear();
        report.skip = true;

        assertThat(report.canGenerateReport()).isFalse();
        assertThat(build.log).containsExactly("info dataops:report is skipped");
    }

    @Test
    void aDamagedResultFailsTheSite() throws Exception {
        build.write("target/dataops/result.json", "{");

        assertThat(report.canGenerateReport()).isTrue();
        assertThatThrownBy(this::generate)
                .isInstanceOf(MavenReportException.class)
                .hasMessage("cannot use target/dataops/result.json: it is cut off in line 1");
        assertThat(site()).doesNotExist();
    }

    private Path site() {
        return folder.resolve("target/site");
    }

    @SuppressWarnings("NullAway") // the page is ours, so nothing goes into the sink
    private void generate() throws MavenReportException {
        report.generate((Sink) null, Locale.ROOT);
    }
}
