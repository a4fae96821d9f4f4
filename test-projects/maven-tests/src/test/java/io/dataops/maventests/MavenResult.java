package io.dataops.maventests;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.results.VerificationResult;
import io.dataops.results.json.ResultJson;
import io.dataops.results.json.UnreadableResultException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** How a Maven ended, what it said, and the files it left. */
record MavenResult(Path folder, int exitCode, String log) {
    private static final String REPORTS = "target/dataops";

    MavenResult succeeds() {
        assertThat(exitCode).as(log).isZero();
        return this;
    }

    MavenResult fails() {
        assertThat(exitCode).as(log).isEqualTo(1);
        assertThat(log).contains("BUILD FAILURE").doesNotContain("\tat ");
        return this;
    }

    /** Fails as Maven does when data are bad. */
    MavenResult failsAsViolation() {
        assertThat(fails().log).contains("/MojoFailureException");
        return this;
    }

    /** Fails as Maven does when something is broken. */
    MavenResult failsAsBroken() {
        assertThat(fails().log).contains("/MojoExecutionException");
        return this;
    }

    MavenResult says(String... texts) {
        assertThat(log).contains(texts);
        return this;
    }

    MavenResult saysNot(String... texts) {
        assertThat(log).doesNotContain(texts);
        return this;
    }

    /** The lines that tell why the build failed, from the verdict to Maven's own, without how long it took. */
    String findings() {
        StringBuilder findings = new StringBuilder();
        log.lines()
                .dropWhile(line -> !line.contains("FAILED: "))
                .filter(line -> line.startsWith("[ERROR]"))
                .takeWhile(line -> !line.contains("full stack trace"))
                .forEach(line -> findings.append(line.replaceFirst("[0-9.]+ m?s$", "TIME"))
                        .append('\n'));
        return findings.toString().replaceFirst("\\[ERROR] \n$", "");
    }

    /** The reports folder holds exactly these files, what dataops keeps there for later builds aside. */
    MavenResult hasReports(String... names) {
        return hasReportsIn("", names);
    }

    /** The reports folder of a module holds exactly these files. */
    MavenResult hasReportsIn(String module, String... names) {
        Path reports = folder.resolve(module).resolve(REPORTS);
        Set<String> found = new TreeSet<>();
        if (Files.isDirectory(reports)) {
            try (Stream<Path> files = Files.list(reports)) {
                files.map(file -> file.getFileName().toString())
                        .filter(name -> !name.equals("promotable") && !name.equals("cache"))
                        .forEach(found::add);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
        assertThat(found).as(log).containsExactlyInAnyOrder(names);
        return this;
    }

    /** The stored result, read as Jenkins would. */
    VerificationResult stored() {
        return stored(REPORTS);
    }

    /** The result that is stored in another folder. */
    VerificationResult stored(String reports) {
        try {
            return new ResultJson(1 << 20).read(folder.resolve(reports).resolve("result.json"));
        } catch (UnreadableResultException failed) {
            throw new AssertionError(log, failed);
        }
    }

    String report(String name) {
        try {
            return Files.readString(folder.resolve(REPORTS).resolve(name));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
