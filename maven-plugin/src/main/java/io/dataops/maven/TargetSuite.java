package io.dataops.maven;

import io.dataops.checks.diff.OtherSuite;
import io.dataops.checks.suite.SuiteReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The suite that a pull request would change: a file, or the same file at another revision of git.
 *
 * @param name the file, or the revision
 * @param file the suite of the project
 */
record TargetSuite(String name, SuiteFile file) {
    /** Looks for it. What cannot be found out is said, never guessed. */
    OtherSuite find(SuiteReader reader) {
        Path path = file.base().resolve(name);
        return Files.isRegularFile(path) ? fromFile(reader, path) : fromGit(reader);
    }

    private OtherSuite fromFile(SuiteReader reader, Path path) {
        try {
            return OtherSuite.read(reader, Files.readString(path), name, Shown.path(path, file.base()));
        } catch (IOException refused) {
            return new OtherSuite.Unknown(name, "the file cannot be read");
        }
    }

    private OtherSuite fromGit(SuiteReader reader) {
        String suite = file.path().getFileName().toString();
        // A name that starts with a dash would be an option.
        if (name.startsWith("-")
                || git("rev-parse", "--verify", "--quiet", name + "^{commit}").isEmpty()) {
            return new OtherSuite.Unknown(
                    name,
                    "it is no file, and git knows no such revision here; fetch it first, which a shallow clone has not"
                            + " done");
        }
        Optional<String> listed = git("ls-tree", "--name-only", name, "--", "./" + suite);
        if (listed.filter(String::isBlank).isPresent()) {
            return new OtherSuite.Absent(name);
        }
        return git("show", name + ":./" + suite)
                .map(text -> OtherSuite.read(reader, text, name, name + ":" + file.displayName()))
                .orElseGet(() -> new OtherSuite.Unknown(name, "git cannot show its " + file.displayName()));
    }

    private Optional<String> git(String... words) {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(words));
        return new GitCommand(command, file.path().toAbsolutePath().resolveSibling(".")).output();
    }
}
