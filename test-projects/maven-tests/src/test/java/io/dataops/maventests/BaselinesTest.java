package io.dataops.maventests;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.results.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a baseline does to later builds, whatever becomes of it. */
class BaselinesTest {
    private static final String BY = "Release team <release@example.com>";

    /** A project of its own in git, clean, whose model is wrong about some of twenty rows. */
    private static MavenRun project(int wrong) throws Exception {
        MavenRun run = MavenRun.of("baseline");
        predictions(run, 20, wrong);
        return inGit(run);
    }

    private static MavenRun inGit(MavenRun run) throws Exception {
        run.write(".gitignore", "target/\ndeployed/\n");
        git(run, "init", "-q");
        git(run, "config", "user.name", "Release team");
        git(run, "config", "user.email", "release@example.com");
        commit(run);
        return run;
    }

    private static void predictions(MavenRun run, int rows, int wrong) {
        StringBuilder csv = new StringBuilder("id,churned,said\n");
        for (int row = 0; row < rows; row++) {
            boolean yes = row % 2 == 0;
            csv.append(row).append(yes ? ",yes," : ",no,").append(yes != row < wrong ? "yes\n" : "no\n");
        }
        run.write("predictions.csv", csv.toString());
    }

    private static void commit(MavenRun run) throws Exception {
        git(run, "add", "-A");
        git(run, "commit", "-q", "-m", "as it is");
    }

    private static void git(MavenRun run, String... words) throws Exception {
        List<String> command = Stream.concat(Stream.of("git"), Stream.of(words)).toList();
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(run.folder().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().keySet().removeIf(name -> name.startsWith("GIT"));
        assertThat(builder.start().waitFor()).as(String.join(" ", command)).isZero();
    }

    private static Path file(MavenRun run, String name) throws IOException {
        try (Stream<Path> tree = Files.walk(run.folder().resolve("dataops-baseline"))) {
            return tree.filter(path -> path.endsWith(name)).findFirst().orElseThrow();
        }
    }

    @Test
    void eachStateOfABaselineHasItsVerdict() throws Exception {
        MavenRun run = project(1);

        // absent: the first build is yellow and can be promoted, in the same call
        MavenResult first = run.run("verify", "dataops:promote")
                .succeeds()
                .says("is the baseline now, the first one of this module", "commit the folder dataops-baseline");
        assertThat(first.stored().verdict()).isEqualTo(Verdict.WARNED);

        // there: gates decide
        MavenResult second = run.run("verify").succeeds().says("baseline: dataops-baseline, promoted by " + BY);
        assertThat(second.stored().verdict()).isEqualTo(Verdict.PASSED);
        predictions(run, 20, 8);
        run.run("verify").failsAsViolation();

        // stale: other rows
        predictions(run, 19, 1);
        assertThat(run.run("verify").fails().stored().verdict()).isEqualTo(Verdict.NOT_EVALUATED);
        predictions(run, 20, 1);

        // tampered with
        Path suite = file(run, "dataops.yaml");
        String suiteText = Files.readString(suite);
        Files.writeString(suite, suiteText.replace("max_drop: 0.1", "max_drop: 0.9"));
        assertThat(run.run("verify")
                        .fails()
                        .says("the baseline dataops-baseline was changed after its promotion: dataops.yaml")
                        .stored()
                        .verdict())
                .isEqualTo(Verdict.NOT_EVALUATED);
        Files.writeString(suite, suiteText);

        // corrupt
        Path record = file(run, "baseline.json");
        Files.writeString(record, Files.readString(record).substring(0, 200));
        assertThat(run.run("verify")
                        .fails()
                        .says("the baseline dataops-baseline cannot be used")
                        .stored()
                        .verdict())
                .isEqualTo(Verdict.NOT_EVALUATED);

        // named and not there
        run.run("verify", "-Ddataops.baseline=kept")
                .fails()
                .says("the baseline kept, which dataops.baseline names, cannot be had");
    }

    @Test
    void aPromotionIsRefusedForEveryReasonAtOnceAndAReasonLoosens() throws Exception {
        MavenRun run = project(1);
        run.run("dataops:promote").failsAsViolation().says("nothing was left for a promotion; run mvn verify first");
        run.run("verify", "dataops:promote").succeeds();
        commit(run);

        run.write(
                "dataops.yaml",
                Files.readString(run.folder().resolve("dataops.yaml"))
                        .replace("unique: [id]", "unique: { columns: [id], severity: warn }"));
        run.run("verify").succeeds();
        run.write("fruit.csv", "id,name\n1,apple\n");
        run.run("dataops:promote")
                .failsAsViolation()
                .says(
                        "the evidence is of files that differ from commit ",
                        "-Ddataops.allowDirty=true",
                        "the data set fruit has changed since the evidence was made; run mvn verify again",
                        "the baseline would get looser (fruit.unique.id: severity error, now severity warn)");

        commit(run);
        run.run(
                        "verify",
                        "dataops:promote",
                        "-Ddataops.allowLoosening=true",
                        "-Ddataops.reason=two shops share numbers")
                .succeeds()
                .says("loosened: fruit.unique.id: severity error, now severity warn");
        MavenResult later = run.run("verify", "-Ddataops.reuseUnchanged=true")
                .succeeds()
                .says("is not used: ", "two shops share numbers (" + BY);
        assertThat(later.report("report.html")).contains("two shops share numbers");
        run.run("verify", "-Ddataops.reuseUnchanged=true")
                .succeeds()
                .says("nothing that it rests on has changed since");
    }

    @Test
    void oneModulesPromotionDoesNotMakeTheNextOneDirty() throws Exception {
        MavenRun run = inGit(MavenRun.of("modules"));

        run.run("-T2", "verify", "dataops:promote").succeeds();

        for (String module : List.of("sales", "stock")) {
            assertThat(run.folder().resolve(module + "/dataops-baseline/baseline.json"))
                    .exists();
        }
        assertThat(run.folder().resolve("tools/dataops-baseline")).doesNotExist();
    }

    @Test
    void aDeployedBaselineIsTheLastReleaseOfTheNextVersion() throws Exception {
        MavenRun run = project(1);
        run.run("verify", "dataops:promote").succeeds();
        commit(run);
        run.run("install", "-Ddataops.attachBaseline=true").succeeds();
        publish(run);

        Files.move(run.folder().resolve("dataops-baseline"), run.folder().resolve("target/away"));
        run.write("pom.xml", Files.readString(run.folder().resolve("pom.xml")).replace(">1.0<", ">1.1-SNAPSHOT<"));
        MavenResult next = run.run("verify", "-Ddataops.baseline=com.example:baseline:release")
                .succeeds()
                .says("baseline: com.example:baseline:1.0, promoted by " + BY);
        assertThat(next.stored().verdict()).isEqualTo(Verdict.PASSED);
        run.run("verify", "-Ddataops.baseline=com.example:baseline:0.9")
                .fails()
                .says("there is no zip with the classifier dataops-baseline of version 0.9");
    }

    /** Takes what was installed out of the local repository and puts it where other machines would find it. */
    private static void publish(MavenRun run) throws IOException {
        Path installed = Path.of(System.getProperty("it.repository"), "com", "example", "baseline");
        Path version = installed.resolve("1.0");
        Path published = run.folder().resolve("deployed/com/example/baseline/1.0");
        Files.createDirectories(published);
        try (Stream<Path> files = Files.list(version)) {
            for (Path file : files.toList()) {
                Files.move(file, published.resolve(file.getFileName()));
            }
        }
        Files.delete(version);
        Files.delete(installed.resolve("maven-metadata-local.xml"));
        assertThat(published.resolve("baseline-1.0-dataops-baseline.zip")).exists();
        run.write("deployed/com/example/baseline/maven-metadata.xml", """
                <metadata>
                  <groupId>com.example</groupId>
                  <artifactId>baseline</artifactId>
                  <versioning>
                    <versions><version>1.0</version></versions>
                  </versioning>
                </metadata>
                """);
    }
}
