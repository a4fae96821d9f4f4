package io.dataops.maventests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The report in a project's site. */
class SiteTest {
    @Test
    void theSiteHasThePageThatVerifyWrote() throws IOException {
        MavenRun run = MavenRun.of("site");
        ModulesPage.replace(run, "</project>", ModulesPage.example("site") + "</project>");
        Path site = run.folder().resolve("target/site");

        MavenResult made = run.run("verify", "site").succeeds();
        assertThat(site.resolve("dataops/report.html")).hasContent(made.report("report.html"));
        assertThat(Files.readString(site.resolve("project-reports.html")))
                .contains(
                        "href=\"dataops/report.html\"",
                        "The verdict on data and models, with the checks and gates behind it.");

        Files.delete(run.folder().resolve("target/dataops/result.json"));
        Files.delete(site.resolve("dataops/report.html"));
        run.run("site")
                .succeeds()
                .says(
                        "[WARNING] the site has no page of data and models, because there is no target/dataops/result.json;"
                                + " run verify before site");
        assertThat(site.resolve("dataops/report.html")).doesNotExist();

        run.write("target/dataops/result.json", "{")
                .run("site")
                .failsAsBroken()
                .says("cannot use target/dataops/result.json: it is cut off in line 1");
    }
}
