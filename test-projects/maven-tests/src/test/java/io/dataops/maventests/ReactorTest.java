package io.dataops.maventests;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.results.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Several modules in one build. */
class ReactorTest {
    private static final int MODULES = 50;
    private static final String MODULE = """
            <project xmlns="http://maven.apache.org/POM/4.0.0">
                <modelVersion>4.0.0</modelVersion>
                <parent><groupId>com.example</groupId><artifactId>modules</artifactId><version>1</version></parent>
                <artifactId>%s</artifactId>
                <packaging>pom</packaging>
            </project>
            """;
    private static final String RATCHET = """
            version: 1
            datasets:
              fruit:
                path: fruit.csv
                key: [id]
                checks:
                  - not_null: [name]
            gates:
              - { checks: fruit, ratchet: true }
            """;
    private static final String[] ALL = {"result.json", "report.html", "report.md", "TEST-dataops.xml"};

    @Test
    void aReactorWithoutAnySuiteFails() {
        MavenRun.of("modules-without-suite")
                .run("-T2", "dataops:verify")
                .failsAsViolation()
                .says("no module has a dataops.yaml, so nothing was verified");
    }

    /** Every module has a failing row that was promoted; in every tenth a second one comes, which its own ratchet tells. */
    @Test
    void fiftyModulesAtOnceKeepTheirRatchetsAndOneHistory() throws IOException {
        MavenRun run = MavenRun.of("modules");
        String parent = Files.readString(run.folder().resolve("pom.xml"));
        StringBuilder modules = new StringBuilder();
        for (int module = 0; module < MODULES; module++) {
            String name = "m" + module;
            modules.append("<module>").append(name).append("</module>");
            run.write(name + "/pom.xml", MODULE.formatted(name))
                    .write(name + "/dataops.yaml", RATCHET)
                    .write(name + "/fruit.csv", "id,name\n1,\n2,pear\n");
        }
        run.write("pom.xml", parent.replaceAll("(?s)<modules>.*</modules>", "<modules>" + modules + "</modules>"));
        Path history = run.folder().resolve("history.jsonl");
        MavenRun together = run.with("-T" + MODULES, "-fae", "-Ddataops.history=" + history);

        together.run("verify", "dataops:promote", "-Ddataops.by=release").succeeds();
        for (int module = 0; module < MODULES; module += 10) {
            run.write("m" + module + "/fruit.csv", "id,name\n1,\n2,\n");
        }
        together.run("verify").failsAsViolation();

        assertThat(Files.readAllLines(history)).hasSize(2 * MODULES).doesNotHaveDuplicates();
        for (int module = 0; module < MODULES; module++) {
            assertThat(new MavenResult(run.folder(), 0, "")
                            .stored("m" + module + "/target/dataops")
                            .verdict())
                    .as("m" + module)
                    .isEqualTo(module % 10 == 0 ? Verdict.FAILED : Verdict.WARNED);
        }
    }

    @Test
    void aPartOfAReactorIsNoReasonToFail() {
        MavenRun run = MavenRun.of("modules");

        run.run("verify", "-pl", "tools").succeeds().hasReportsIn("sales").hasReportsIn("tools");
        run.run("verify", "-rf", ":stock").succeeds().hasReportsIn("sales").hasReportsIn("stock", ALL);
        run.run("dataops:verify", "-pl", "tools")
                .succeeds()
                .says("[INFO] this module has no dataops.yaml, nothing to do");
    }

    @Test
    void badDataOfOneModuleDoNotHideTheOthersWithFae() {
        MavenRun.of("modules")
                .write("sales/fruit.csv", "id,name,price\n1,,1\n")
                .run("-fae", "verify")
                .failsAsViolation()
                .hasReportsIn("sales", ALL)
                .hasReportsIn("stock", ALL);
    }
}
