package io.dataops.maven;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * What is known about the commit that is built. Git missing, slow or without a repository means unknown; nothing here
 * ever fails a build.
 *
 * @param commit full id; null when unknown
 * @param branch null when unknown or detached
 * @param dirty whether files differ from the commit, files that git does not know included and those in
 *     folders {@code .dataops} left out; null when unknown
 */
record GitFacts(
        @Nullable String commit,
        @Nullable String branch,
        @Nullable Boolean dirty) {
    private static final GitFacts UNKNOWN = new GitFacts(null, null, null);
    /** What we keep beside the sources ourselves, such as the history, makes no tree dirty. */
    private static final String OWN_FILES = ":(top,exclude,glob)**/.dataops/**";

    private static final List<String> STATUS =
            List.of("git", "status", "--porcelain=v2", "--branch", "--", ":(top)", OWN_FILES);
    private static final int SECONDS = 10;
    private static final String COMMIT_ID = "[0-9a-f]{40}([0-9a-f]{24})?";

    /** Asks git, and the variables that build servers set for what git does not know. */
    static GitFacts of(Path folder, Map<String, String> environment) {
        return status(STATUS, folder).orFrom(environment);
    }

    /** What a command that speaks like git status says. */
    static GitFacts status(List<String> command, Path folder) {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
        // Without it git refreshes its index and gets in the way of whoever works in the same tree.
        builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
        try {
            Process git = builder.start();
            try {
                git.getOutputStream().close();
                String text = CompletableFuture.supplyAsync(() -> text(git)).get(SECONDS, TimeUnit.SECONDS);
                return git.waitFor(SECONDS, TimeUnit.SECONDS) && git.exitValue() == 0 ? parse(text) : UNKNOWN;
            } finally {
                git.destroyForcibly();
            }
        } catch (IOException | ExecutionException | TimeoutException unknown) {
            return UNKNOWN;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return UNKNOWN;
        }
    }

    private static String text(Process git) {
        try (InputStream out = git.getInputStream()) {
            return new String(out.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException cutOff) {
            return "";
        }
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
        for (String name :
                List.of("BRANCH_NAME", "GIT_BRANCH", "GITHUB_HEAD_REF", "GITHUB_REF_NAME", "CI_COMMIT_BRANCH")) {
            String value = environment.getOrDefault(name, "").replaceFirst("^origin/", "");
            named = named == null && !value.isBlank() ? value : named;
        }
        return Objects.equals(found, commit) && Objects.equals(named, branch)
                ? this
                : new GitFacts(found, named, dirty);
    }
}
