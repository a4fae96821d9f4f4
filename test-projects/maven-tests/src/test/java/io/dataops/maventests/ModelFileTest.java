package io.dataops.maventests;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.results.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** Model files are scored by what a project adds to the dependencies of the plugin. */
class ModelFileTest {
    @Test
    void aModelIsScoredByADependencyOfThePlugin() {
        MavenRun run = MavenRun.of("model-file");

        MavenResult result =
                run.run("verify").succeeds().hasReports("result.json", "report.html", "report.md", "TEST-dataops.xml");

        assertThat(result.stored().verdict()).isEqualTo(Verdict.PASSED);
        assertThat(run.folder().resolve(".dataops/looks.csv")).exists();
    }

    @Test
    void withoutOneTheBuildSaysWhatToAdd() throws IOException {
        MavenRun run = MavenRun.of("model-file");
        String pom = Files.readString(run.folder().resolve("pom.xml"));

        run.write("pom.xml", pom.replaceAll("(?s)<dependencies>.*</dependencies>", ""))
                .run("verify")
                .failsAsBroken()
                .says("nothing here scores onnx models; add io.dataops:dataops-onnx-scorer to the <dependencies> of the"
                        + " plugin");
    }

    /** Maven gives such modules class loaders of their own, each with its engine. */
    @Test
    void modulesWhosePluginHasOtherDependenciesAreVerifiedInOneBuild() throws IOException {
        MavenRun run = MavenRun.of("modules");
        String pom = Files.readString(run.folder().resolve("stock/pom.xml"));
        String withScorer = """
                    <build>
                        <plugins>
                            <plugin>
                                <groupId>io.dataops</groupId>
                                <artifactId>dataops-maven-plugin</artifactId>
                                <dependencies>
                                    <dependency>
                                        <groupId>io.dataops</groupId>
                                        <artifactId>dataops-onnx-scorer</artifactId>
                                        <version>%s</version>
                                    </dependency>
                                </dependencies>
                            </plugin>
                        </plugins>
                    </build>
                </project>
                """.formatted(System.getProperty("it.version"));

        run.write("stock/pom.xml", pom.replace("</project>", withScorer))
                .run("verify")
                .succeeds()
                .hasReportsIn("sales", "result.json", "report.html", "report.md", "TEST-dataops.xml")
                .hasReportsIn("stock", "result.json", "report.html", "report.md", "TEST-dataops.xml");
    }
}
