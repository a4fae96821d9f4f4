package io.dataops.maven;

import java.io.File;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.eclipse.aether.resolution.ArtifactResult;
import org.eclipse.aether.resolution.VersionRangeRequest;
import org.eclipse.aether.resolution.VersionRangeResult;
import org.eclipse.aether.util.version.GenericVersionScheme;
import org.eclipse.aether.version.InvalidVersionSpecificationException;
import org.eclipse.aether.version.Version;
import org.eclipse.aether.version.VersionConstraint;

/** A repository that has one file in some versions. */
final class FakeRepository {
    final List<String> asked = new ArrayList<>();
    private final File file;
    private final List<String> versions;

    FakeRepository(File file, String... versions) {
        this.file = file;
        this.versions = List.of(versions);
    }

    BaselineArtifacts artifacts(String ownVersion) {
        RepositorySystem system = (RepositorySystem) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {RepositorySystem.class}, (self, method, arguments) -> {
                    Object request = arguments[1];
                    return request instanceof ArtifactRequest wanted
                            ? artifact(wanted)
                            : range((VersionRangeRequest) request);
                });
        return new BaselineArtifacts(system, new DefaultRepositorySystemSession(), List.of(), ownVersion);
    }

    private ArtifactResult artifact(ArtifactRequest request) throws ArtifactResolutionException {
        Artifact artifact = request.getArtifact();
        asked.add(artifact.toString());
        ArtifactResult result = new ArtifactResult(request);
        if (!versions.contains(artifact.getVersion())) {
            throw new ArtifactResolutionException(List.of(result));
        }
        return result.setArtifact(artifact.setFile(file));
    }

    private VersionRangeResult range(VersionRangeRequest request) throws InvalidVersionSpecificationException {
        GenericVersionScheme scheme = new GenericVersionScheme();
        VersionConstraint constraint =
                scheme.parseVersionConstraint(request.getArtifact().getVersion());
        List<Version> inside = new ArrayList<>();
        for (String version : versions) {
            if (constraint.containsVersion(scheme.parseVersion(version))) {
                inside.add(scheme.parseVersion(version));
            }
        }
        return new VersionRangeResult(request)
                .setVersions(inside.stream().sorted().toList());
    }
}
