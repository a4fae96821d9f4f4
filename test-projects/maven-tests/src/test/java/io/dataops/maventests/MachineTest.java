package io.dataops.maventests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.dataops.results.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Machines that are set up in other ways, or get in the way. */
class MachineTest {
    @Test
    void anotherEncodingAndLocaleGiveTheSameResult() {
        MavenRun run = MavenRun.of("passing").write("fruit.csv", "id,name,price\n1,İncir,0.50\n2,Käsekirsche,0.75\n");
        MavenResult plain =
                run.run("verify", "-Ddataops.formats=html,junit,markdown").succeeds();
        String page = plain.report("report.md");

        MavenResult other = run.options("-Dfile.encoding=ISO-8859-1", "-Duser.language=tr", "-Duser.country=TR")
                .run("verify", "-Ddataops.formats=html,junit,markdown")
                .succeeds();

        assertThat(other.stored().verdict()).isEqualTo(Verdict.PASSED);
        assertThat(other.stored().checks()).isEqualTo(plain.stored().checks());
        assertThat(other.stored().datasets()).isEqualTo(plain.stored().datasets());
        assertThat(withoutTime(other.report("report.md"))).isEqualTo(withoutTime(page));
    }

    @Test
    void aSuiteIsReadAsUtf8WhateverTheMachineSpeaks() {
        MavenRun.of("passing")
                .write(
                        "fruit.csv",
                        new String(
                                "id,name,price\n1,\u0130ncir,1\n".getBytes(StandardCharsets.UTF_8),
                                StandardCharsets.UTF_8))
                .write("dataops.yaml", """
                        version: 1
                        datasets:
                          fruit:
                            path: fruit.csv
                            checks:
                              - accepted_values: { column: name, values: ["\u0130ncir"] }
                        """)
                .options("-Dfile.encoding=ISO-8859-1", "-Duser.language=tr")
                .run("verify")
                .succeeds()
                .says("PASSED: 1 check, nothing missed");
    }

    @Test
    void aFolderThatCannotBeMadeIsOneClearError() {
        MavenRun run = MavenRun.of("passing").write("target", "a file");

        run.run("verify")
                .failsAsBroken()
                .says("cannot make the folder target/dataops: ")
                .saysNot(run.folder().resolve("target").toString());
    }

    @Test
    void aFolderThatCannotBeWrittenToIsOneClearError() throws IOException {
        MavenRun run = MavenRun.of("passing");
        Path reports = Files.createDirectories(run.folder().resolve("target/dataops"));
        assertThat(reports.toFile().setWritable(false)).isTrue();
        assumeFalse(Files.isWritable(reports), "this user may write anywhere");

        run.run("verify").failsAsBroken().says("cannot write to the folder target/dataops: permission denied");
    }

    @Test
    void leftoversOfAKilledBuildAreRemoved() {
        MavenRun.of("passing")
                .write("target/dataops/tmp-999999999/duckdb-1/spill", "much")
                .write("target/dataops/report.html.00000000-0000-0000-0000-000000000000.tmp", "half")
                .run("verify")
                .succeeds()
                .hasReports("result.json", "report.html", "report.md", "TEST-dataops.xml");
    }

    private static String withoutTime(String report) {
        return report.replaceAll("[0-9.]+ m?s\\n", "TIME\n");
    }
}
