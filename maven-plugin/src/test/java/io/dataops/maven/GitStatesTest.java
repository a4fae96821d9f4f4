package io.dataops.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is known of a commit in the states that a working tree of git may be in. */
class GitStatesTest {
    @TempDir
    Path folder;

    private Path tree;

    @BeforeEach
    void commit() throws IOException {
        assumeTrue(new GitCommand(List.of("git", "--version"), folder).output().isPresent());
        tree = repository("tree");
    }

    private Path repository(String name) throws IOException {
        Path made = Files.createDirectory(folder.resolve(name));
        git(made, "init", "-q", "-b", "main");
        Files.writeString(made.resolve("a.csv"), "v\n1\n");
        git(made, "add", ".");
        git(made, "commit", "-qm", "first");
        return made;
    }

    private static String git(Path where, String... words) {
        List<String> command = new ArrayList<>(List.of(
                "git",
                "-c",
                "user.name=tester",
                "-c",
                "user.email=tester@example.org",
                "-c",
                "protocol.file.allow=always"));
        command.addAll(List.of(words));
        return new GitCommand(command, where).output().orElseThrow().strip();
    }

    private static GitFacts facts(Path where) {
        return GitFacts.of(where, Map.of());
    }

    private static String head(Path where) {
        return git(where, "rev-parse", "HEAD");
    }

    @Test
    void aDetachedHeadHasNoBranchUnlessTheServerSaysIt() {
        git(tree, "checkout", "-q", "--detach");
        assertThat(facts(tree)).isEqualTo(new GitFacts(head(tree), null, false));
        assertThat(GitFacts.of(tree, Map.of("CI_MERGE_REQUEST_SOURCE_BRANCH_NAME", "work")))
                .isEqualTo(new GitFacts(head(tree), "work", false));
    }

    @Test
    void aShallowCloneAndAWorktreeAreLikeAnyOther() {
        git(folder, "clone", "-q", "--depth", "1", tree.toUri().toString(), "shallow");
        assertThat(facts(folder.resolve("shallow"))).isEqualTo(new GitFacts(head(tree), "main", false));
        git(
                tree,
                "worktree",
                "add",
                "-q",
                "-b",
                "work",
                folder.resolve("beside").toString());
        assertThat(facts(folder.resolve("beside"))).isEqualTo(new GitFacts(head(tree), "work", false));
    }

    @Test
    void aRepositoryWithoutACommitHasNone() throws IOException {
        Path none = Files.createDirectory(folder.resolve("none"));
        git(none, "init", "-q", "-b", "main");
        assertThat(facts(none)).isEqualTo(new GitFacts(null, "main", false));
        Files.writeString(none.resolve("a.csv"), "v\n1\n");
        assertThat(facts(none)).isEqualTo(new GitFacts(null, "main", true));
    }

    @Test
    void filesThatGitIsToldToOverlookMakeATreeDirtyAllTheSame() throws IOException {
        git(tree, "config", "status.showUntrackedFiles", "no");
        Files.writeString(tree.resolve("new.csv"), "v\n");
        assertThat(facts(tree).dirty()).isTrue();
    }

    @Test
    void changesOfASubmoduleAreChangesOfTheWhole() throws IOException {
        git(tree, "submodule", "--quiet", "add", repository("data").toUri().toString(), "data");
        git(tree, "commit", "-qm", "data");
        git(tree, "config", "submodule.data.ignore", "all");
        assertThat(facts(tree).dirty()).isFalse();
        assertThat(facts(tree.resolve("data")).branch()).isEqualTo("main");
        Files.writeString(tree.resolve("data/a.csv"), "v\n2\n");
        assertThat(facts(tree).dirty()).isTrue();
        assertThat(facts(tree.resolve("data")).dirty()).isTrue();
    }

    @Test
    void aTreeWhoseRepositoryIsGoneIsUnknown() throws IOException {
        Path lost = Files.createDirectory(folder.resolve("lost"));
        Files.writeString(lost.resolve(".git"), "gitdir: " + folder.resolve("nowhere"));
        assertThat(facts(lost)).isEqualTo(new GitFacts(null, null, null));
    }
}
