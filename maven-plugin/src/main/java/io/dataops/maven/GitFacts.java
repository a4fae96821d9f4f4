package io.dataops.maven;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is known about the commit that is built. Git missing, slow or without a repository means unknown; nothing here
 * ever fails a build.
 *
 * @param commit full id; null when unknown
 * @param branch null when unknown or detached
 * @param dirty whether files differ from the commit, files that git does not know included; those in folders named
 *     {@code dataops-baseline} and {@code .dataops} do not count; null when unknown
 */
record GitFacts(
        @Nullable String commit,
        @Nullable String branch,
        @Nullable Boolean dirty) {
    private static final GitFacts UNKNOWN = new GitFacts(null, null, null);
    /** What verify and promote write beside the sources themselves; otherwise one module would make the next one dirty. */
    private static final String OWN_FILES = ":(top,exclude,glob)**/.dataops/**";

    private static final String OWN_BASELINES = ":(top,exclude,glob)**/dataops-baseline/**";
    /** Whoever has told git to overlook files means what he sees himself, not what a result is made of. */
    private static final List<String> STATUS = List.of(
            "git",
            "status",
            "--porcelain=v2",
            "--branch",
            "--untracked-files=normal",
            "--ignore-submodules=none",
            "--",
            ":(top)",
            OWN_FILES,
            OWN_BASELINES);

    private static final String COMMIT_ID = "[0-9a-f]{40}([0-9a-f]{24})?";

    /** Asks git, and the variables that build servers set for what git does not know. */
    static GitFacts of(Path folder, Map<String, String> environment) {
        return status(STATUS, folder).orFrom(environment);
    }

    /** What a command that speaks like git status says. */
    static GitFacts status(List<String> command, Path folder) {
        return new GitCommand(command, folder).output().map(GitFacts::parse).orElse(UNKNOWN);
    }

    /** Reads the output of {@code git status --porcelain=v2 --branch}. */
    static GitFacts parse(String status) {
        String commit = null;
        String branch = null;
        boolean dirty = false;
        for (String line : status.lines().toList()) {
            if (line.startsWith("# branch.oid ")) {
                commit = line.substring("# branch.oid ".length());
            } else if (line.startsWith("# branch.head ")) {
                branch = line.substring("# branch.head ".length());
            } else if (!line.startsWith("#") && !line.isBlank()) {
                dirty = true;
            }
        }
        return commit == null
                ? UNKNOWN
                : new GitFacts(
                        commit.matches(COMMIT_ID) ? commit : null, "(detached)".equals(branch) ? null : branch, dirty);
    }

    /** These facts, with unknown ones from the variables of Jenkins, GitHub or GitLab. */
    GitFacts orFrom(Map<String, String> environment) {
        String found = commit;
        for (String name : List.of("GIT_COMMIT", "GITHUB_SHA", "CI_COMMIT_SHA")) {
            String value = environment.getOrDefault(name, "");
            found = found == null && value.matches(COMMIT_ID) ? value : found;
        }
        String named = branch;
        for (String name : List.of(
                "BRANCH_NAME",
                "GIT_BRANCH",
                "GITHUB_HEAD_REF",
                "GITHUB_REF_NAME",
                "CI_MERGE_REQUEST_SOURCE_BRANCH_NAME",
                "CI_COMMIT_BRANCH")) {
            String value = environment.getOrDefault(name, "").replaceFirst("^origin/", "");
            named = named == null && !value.isBlank() ? value : named;
        }
        return Objects.equals(found, commit) && Objects.equals(named, branch)
                ? this
                : new GitFacts(found, named, dirty);
    }
}
