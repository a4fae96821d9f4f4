package io.dataops.maven;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.eclipse.aether.resolution.VersionRangeRequest;
import org.eclipse.aether.resolution.VersionRangeResolutionException;
import org.eclipse.aether.version.Version;

/**
 * Baselines that were deployed with their projects, as Maven finds them.
 *
 * @param system the resolver of the Maven that runs
 * @param session its settings, such as whether it may use the network
 * @param repositories of the project
 * @param ownVersion of the project; its last release is the newest below
 */
record BaselineArtifacts(
        RepositorySystem system,
        RepositorySystemSession session,
        List<RemoteRepository> repositories,
        String ownVersion) {
    /** What tells a baseline from the other artifacts of its project. */
    static final String CLASSIFIER = "dataops-baseline";
    /** What kind of file it is. */
    static final String TYPE = "zip";

    private static final String RELEASE = "release";
    private static final String RANGE = "[\\[(].*[\\])]";

    /**
     * A baseline that was found.
     *
     * @param zip the file
     * @param name {@code group:artifact:version}
     */
    record Deployed(Path zip, String name) {}

    /**
     * Finds a baseline.
     *
     * @param coordinates {@code group:artifact:version}, with a range or {@code release} in place of a version
     */
    Deployed find(String coordinates) throws BaselineUnavailableException {
        String[] parts = coordinates.split(":", 3);
        Artifact wanted = new DefaultArtifact(parts[0], parts[1], CLASSIFIER, TYPE, parts[2]);
        boolean release = parts[2].equals(RELEASE);
        Artifact chosen = release || parts[2].matches(RANGE)
                ? wanted.setVersion(newest(wanted, release ? "(," + ownVersion + ")" : parts[2]))
                : wanted;
        try {
            Path zip = system.resolveArtifact(session, new ArtifactRequest(chosen, repositories, ""))
                    .getArtifact()
                    .getFile()
                    .toPath();
            return new Deployed(zip, parts[0] + ":" + parts[1] + ":" + chosen.getVersion());
        } catch (ArtifactResolutionException missing) {
            throw new BaselineUnavailableException("there is no " + TYPE + " with the classifier " + CLASSIFIER
                    + " of version " + chosen.getVersion() + " in " + places());
        }
    }

    private String newest(Artifact wanted, String range) throws BaselineUnavailableException {
        try {
            List<Version> versions = system
                    .resolveVersionRange(session, new VersionRangeRequest(wanted.setVersion(range), repositories, ""))
                    .getVersions()
                    .stream()
                    .filter(version -> !version.toString().endsWith("SNAPSHOT"))
                    .toList();
            if (versions.isEmpty()) {
                throw new BaselineUnavailableException("there is no release in " + range + " in " + places());
            }
            return versions.get(versions.size() - 1).toString();
        } catch (VersionRangeResolutionException broken) {
            throw new BaselineUnavailableException("'" + range + "' is no range of versions");
        }
    }

    private String places() {
        String remote = repositories.stream().map(RemoteRepository::getId).collect(Collectors.joining(", "));
        return session.isOffline()
                ? "the local repository, and Maven is offline (-o)"
                : "the local repository" + (remote.isEmpty() ? "" : " and " + remote);
    }
}
