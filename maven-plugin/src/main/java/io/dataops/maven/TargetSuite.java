package io.dataops.maven;

import io.dataops.checks.diff.EarlierImports;
import io.dataops.checks.diff.KeptImport;
import io.dataops.checks.diff.OtherSuite;
import io.dataops.checks.suite.SuiteReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The suite that a pull request would change: a file, or the same file at another revision of git.
 *
 * @param name the file, or the revision
 * @param file the suite of the project
 * @param scratch a folder for copies of what the suite of a revision imports
 */
record TargetSuite(String name, SuiteFile file, Path scratch) {
    /**
     * The suite to compare with.
     *
     * @param asked a file or a revision; null for the suite of the promoted baseline
     */
    static OtherSuite of(@Nullable String asked, Measuring measuring, Path cache, Map<String, String> environment) {
        SuiteReader reader = measuring.file().reader(environment);
        return asked == null
                ? OtherSuite.ofBaseline(reader, measuring.baseline())
                : new TargetSuite(asked, measuring.file(), cache.resolve("target-suite")).find(reader);
    }

    /** Looks for it. What cannot be found out is said, never guessed. */
    OtherSuite find(SuiteReader reader) {
        Path path = file.base().resolve(name);
        return Files.isRegularFile(path) ? fromFile(reader, path) : fromGit(reader);
    }

    private OtherSuite fromFile(SuiteReader reader, Path path) {
        try {
            return OtherSuite.read(
                    reader,
                    Files.readString(path),
                    name,
                    Shown.path(path, file.base()),
                    new EarlierImports("", imported -> beside(path, imported)));
        } catch (IOException refused) {
            return new OtherSuite.Unknown(name, "the file cannot be read");
        }
    }

    /** What a suite elsewhere imports lies beside it. What lies in this project is as it is now, and no answer. */
    private Optional<Path> beside(Path suite, String imported) {
        Path then = suite.toAbsolutePath().resolveSibling(imported).normalize();
        Path now = base().resolve(imported).normalize();
        return then.equals(now) ? Optional.empty() : Optional.of(then).filter(Files::isRegularFile);
    }

    private Path base() {
        return file.base().toAbsolutePath().normalize();
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
                .map(text -> OtherSuite.read(
                        reader,
                        text,
                        name,
                        name + ":" + file.displayName(),
                        new EarlierImports(name + ":", this::imported)))
                .orElseGet(() -> new OtherSuite.Unknown(name, "git cannot show its " + file.displayName()));
    }

    /** A copy of a file as it is at the revision; empty when git cannot show it. */
    private Optional<Path> imported(String imported) {
        Path base = base();
        Path path = base.resolve(imported).normalize();
        String relative = base.relativize(path).toString().replace('\\', '/');
        String shown = relative.startsWith("../") ? relative : "./" + relative;
        List<String> command = List.of("git", "show", name + ":" + shown);
        return new GitCommand(command, base).output().flatMap(text -> copy(new KeptImport(imported), text));
    }

    private Optional<Path> copy(KeptImport kept, String text) {
        try {
            Path copy = scratch.resolve(kept.name());
            Files.createDirectories(Objects.requireNonNull(copy.getParent(), "it lies in a folder"));
            return Optional.of(Files.writeString(copy, text));
        } catch (IOException full) {
            return Optional.empty();
        }
    }

    private Optional<String> git(String... words) {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(words));
        return new GitCommand(command, file.path().toAbsolutePath().resolveSibling(".")).output();
    }
}
