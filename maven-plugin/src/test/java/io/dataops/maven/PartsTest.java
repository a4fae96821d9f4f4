package io.dataops.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dataops.checks.plan.EngineFactory.Resources;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartsTest {
    private static final String COMMIT = "8c1f0a5b7d3e49268f0c1d2e3a4b5c6d7e8f9a0b";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "512MB, 512000000",
        "2GB, 2000000000",
        "1.5 GiB, 1610612736",
        "64kib, 65536",
        "1TB, 1000000000000",
        "0.000001KB, 1"
    })
    void memoryIsReadInPowersOfTenOrTwo(String text, long bytes) throws ParameterException {
        assertThat(MemorySize.parse("dataops.memoryLimit", text).bytes()).isEqualTo(bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2", "GB", "2 gigabytes", "0GB", "-1GB", "2XB", "1e9MB", "999999999999TB", "1I"})
    void whatIsNoMemorySizeIsRefused(String text) {
        assertThatThrownBy(() -> MemorySize.parse("dataops.memoryLimit", text))
                .hasMessage("dataops.memoryLimit cannot be '" + text + "'; write a size such as 512MB or 2GB");
    }

    @Test
    void byDefaultHalfOfTheMachineIsLeftToOthers() {
        assertThat(MemorySize.byDefault(2L << 30)).isEqualTo(new MemorySize(1L << 30));
        assertThat(MemorySize.byDefault(64L << 30)).isEqualTo(new MemorySize(4L << 30));
    }

    @Test
    void gitTellsCommitBranchAndChanges() {
        String clean = "# branch.oid " + COMMIT + "\n# branch.head main\n# branch.upstream origin/main\n";

        assertThat(GitFacts.parse(clean)).isEqualTo(new GitFacts(COMMIT, "main", false));
        assertThat(GitFacts.parse(clean + "? new.csv\n")).isEqualTo(new GitFacts(COMMIT, "main", true));
        assertThat(GitFacts.parse("# branch.oid " + COMMIT + "\n# branch.head (detached)\n"))
                .isEqualTo(new GitFacts(COMMIT, null, false));
        assertThat(GitFacts.parse("# branch.oid (initial)\n# branch.head main\n"))
                .isEqualTo(new GitFacts(null, "main", false));
        assertThat(GitFacts.parse("")).isEqualTo(new GitFacts(null, null, null));
    }

    @Test
    void gitThatIsAbsentOrFailsIsUnknown() {
        GitFacts unknown = new GitFacts(null, null, null);

        assertThat(GitFacts.status(List.of("no-such-git"), folder)).isEqualTo(unknown);
        assertThat(GitFacts.status(List.of(java().toString(), "-no-such-option"), folder))
                .isEqualTo(unknown);
    }

    private static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    @Test
    void buildServersTellWhatGitDoesNotKnow() {
        Map<String, String> jenkins = Map.of("GIT_COMMIT", COMMIT, "GIT_BRANCH", "origin/main");
        GitFacts detached = new GitFacts(COMMIT.replace('8', '9'), null, true);

        assertThat(detached.orFrom(jenkins)).isEqualTo(new GitFacts(COMMIT.replace('8', '9'), "main", true));
        assertThat(new GitFacts(null, null, null).orFrom(jenkins)).isEqualTo(new GitFacts(COMMIT, "main", null));
        assertThat(new GitFacts(null, null, null).orFrom(Map.of("GIT_COMMIT", "HEAD", "BRANCH_NAME", "PR-7")))
                .isEqualTo(new GitFacts(null, "PR-7", null));
    }

    @Test
    void buildServersNameTheirBuild() {
        assertThat(CiBuild.of(Map.of("BUILD_TAG", "jenkins-shop-main-118")).id())
                .isEqualTo("jenkins-shop-main-118");
        assertThat(CiBuild.of(Map.of("GITHUB_RUN_ID", "1658821493")).id()).isEqualTo("github-1658821493");
        assertThat(CiBuild.of(Map.of("CI_PIPELINE_ID", "1234")).id()).isEqualTo("gitlab-1234");
        assertThat(CiBuild.of(Map.of("BUILD_TAG", "jenkins-shop-7", "CI_PIPELINE_ID", "1234"))
                        .id())
                .isEqualTo("jenkins-shop-7");
    }

    @Test
    void outsideOfBuildServersABuildHasNoName() {
        assertThat(CiBuild.of(Map.of()).id()).isNull();
        assertThat(CiBuild.of(Map.of("BUILD_TAG", " ", "GITHUB_RUN_ID", "")).id())
                .isNull();
    }

    @Test
    void leftoversOfDeadProcessesGoAndThoseOfLivingOnesStay() throws Exception {
        long living = ProcessHandle.current().parent().map(ProcessHandle::pid).orElse(1L);
        for (String name : List.of("tmp-999999999", "tmp-" + living, "tmp", "tmpfiles", "tmp-old")) {
            Files.createDirectories(folder.resolve(name).resolve("deep"));
        }
        Files.createSymbolicLink(folder.resolve("tmp-999999998"), folder.resolve("tmpfiles"));

        Scratch.in(folder).removeLeftovers();

        try (var left = Files.list(folder)) {
            assertThat(left.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("tmp-" + living, "tmpfiles", "tmp-old");
        }
        assertThat(folder.resolve("tmpfiles/deep")).exists();
    }

    @Test
    void aStoppedProcessCancelsItsEngineAndRemovesItsFiles() throws Exception {
        Scratch scratch = new Scratch(Files.createDirectories(folder.resolve("tmp-1")));
        Interruption idle = new Interruption(scratch);
        idle.stop();
        assertThat(scratch.path()).doesNotExist();

        Interruption running = new Interruption(scratch);
        List<String> said = new ArrayList<>();
        FakeEngine engines = new FakeEngine();
        engines.whileRunning = engine -> {
            running.ends(engine::cancel);
            running.close();
            running.stop();
            said.add("cancelled");
        };
        var engine = engines.open(List.of(), new Resources(1, 1, folder, Instant.EPOCH));
        assertThatThrownBy(() -> engine.run(
                        io.dataops.checks.plan.Plan.builder().build(), io.dataops.checks.plan.Progress.SILENT))
                .hasMessage("the verification was cancelled");
        assertThat(said).containsExactly("cancelled");
    }

    @Test
    void progressTellsDataSetMeasuresAndTime() {
        List<String> lines = new ArrayList<>();
        Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        try (ProgressLines progress = new ProgressLines(clock, lines::add)) {
            progress.tell();
            progress.measured("sales", 3, 24);
            progress.tell();
        }

        assertThat(lines).containsExactly("opening the data, 0 s", "3 of 24 measures taken, last of sales, 0 s");
    }

    @Test
    void anUnknownFormatIsToldWithTheNearestOne() {
        assertThatThrownBy(() -> Format.named(List.of("html", "markdwon")))
                .hasMessage("dataops.formats cannot be 'markdwon'; did you mean 'markdown'?");
        assertThatThrownBy(() -> Format.named(List.of("x")))
                .hasMessage("dataops.formats cannot be 'x'; known are html, junit, markdown");
    }
}
