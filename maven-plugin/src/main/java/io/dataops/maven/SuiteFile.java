package io.dataops.maven;

import io.dataops.checks.check.type.BuiltInChecks;
import io.dataops.checks.data.FileFingerprints;
import io.dataops.checks.evidence.EvidenceChange;
import io.dataops.checks.literal.Fingerprint;
import io.dataops.checks.suite.Suite;
import io.dataops.checks.suite.SuiteReader;
import io.dataops.checks.task.BuiltInTasks;
import io.dataops.checks.yaml.ProblemsException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * The suite of a project.
 *
 * @param path absolute
 * @param base the project's folder, which paths of the suite and names in messages start from
 */
record SuiteFile(Path path, Path base) {
    static final String DEFAULT_NAME = "dataops.yaml";

    static SuiteFile byDefault(Path base) {
        return new SuiteFile(base.resolve(DEFAULT_NAME), base);
    }

    boolean exists() {
        return Files.exists(path);
    }

    /** Reads it. All problems are told at once. */
    Suite read(Map<String, String> environment) throws IOException, ProblemsException {
        try {
            return reader(environment).read(path, displayName());
        } catch (IOException refused) {
            throw unreadable(refused);
        }
    }

    /** Reads suites as this version of the plugin understands them. */
    SuiteReader reader(Map<String, String> environment) {
        return new SuiteReader(BuiltInChecks.registry(), BuiltInTasks.registry(), environment).importingFrom(base);
    }

    Fingerprint fingerprint() throws IOException {
        try {
            return Fingerprint.of(path);
        } catch (IOException refused) {
            throw unreadable(refused);
        }
    }

    /** What a result on it rests on, as it is now. */
    EvidenceChange inputs(Suite suite, FileFingerprints fingerprints) throws IOException {
        return new EvidenceChange(suite, fingerprint().toString(), base, fingerprints);
    }

    /** What it holds, as it is written. */
    String text() throws IOException {
        try {
            return Files.readString(path);
        } catch (IOException refused) {
            throw unreadable(refused);
        }
    }

    /** Relative to the project, with {@code /} on every system. */
    String displayName() {
        return Shown.path(path, base);
    }

    private IOException unreadable(IOException refused) {
        String reason = refused instanceof AccessDeniedException
                ? "permission denied"
                : Files.isDirectory(path) ? "it is a folder" : String.valueOf(refused.getMessage());
        return new IOException("the suite " + displayName() + " cannot be read: " + reason, refused);
    }
}
