package io.dataops.maven;

import io.dataops.results.baseline.BaselineFolder;
import io.dataops.results.baseline.BaselineState;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;
import org.jspecify.annotations.Nullable;

/**
 * Finds the baseline of a module. What was asked for by name and cannot be had is never taken for one that was never there.
 *
 * @param base the module's folder
 * @param temporary where zip files are unpacked
 * @param module {@code groupId.artifactId}
 * @param environment variables, of which {@code DATAOPS_BASELINE} may name a folder with one baseline for each module
 * @param artifacts baselines in Maven repositories
 */
record BaselineFinder(
        Path base, Path temporary, String module, Map<String, String> environment, BaselineArtifacts artifacts) {
    /** The folder in a module's sources. */
    static final String DEFAULT = "dataops-baseline";

    private static final String VARIABLE = "DATAOPS_BASELINE";
    private static final String COORDINATES = "[^:/\\\\\\s]+:[^:/\\\\\\s]+:[^:/\\\\]+";
    private static final String PARAMETER = ", which dataops.baseline names,";

    /** The baseline in the module's own sources. */
    BaselineFolder inSources() {
        return new BaselineFolder(base.resolve(DEFAULT), DEFAULT);
    }

    /**
     * The baseline to compare with.
     *
     * @param asked the value of {@code dataops.baseline}; null when it is not set
     */
    BaselineState find(@Nullable String asked) throws IOException {
        if (asked != null && !asked.isBlank()) {
            return named(asked.strip());
        }
        return looksInSources(asked) ? inSources().read() : ofEnvironment(environment.getOrDefault(VARIABLE, ""));
    }

    /**
     * Whether it is looked for in the module's own sources, because nobody names another place.
     *
     * @param asked the value of {@code dataops.baseline}; null when it is not set
     */
    boolean looksInSources(@Nullable String asked) {
        return (asked == null || asked.isBlank())
                && environment.getOrDefault(VARIABLE, "").isBlank();
    }

    /**
     * The folder that a promotion writes to: the one that was asked for, and where that was no folder, the module's own.
     *
     * @param asked the value of {@code dataops.baseline}; null when it is not set
     */
    BaselineFolder target(@Nullable String asked) {
        if (asked != null && !asked.isBlank() && !isElsewhere(asked.strip())) {
            Path path = base.resolve(asked.strip());
            if (!Files.isRegularFile(path)) {
                return new BaselineFolder(path, Shown.path(path, base));
            }
        }
        return inSources();
    }

    private static boolean isElsewhere(String asked) {
        return asked.matches("(?i)[a-z][a-z0-9+.-]+:.*");
    }

    private BaselineState ofEnvironment(String variable) {
        try {
            Path folder = Path.of(variable);
            if (!Files.isDirectory(folder)) {
                return new BaselineState.Unusable(
                        "there is no folder of baselines " + variable + ", which the variable " + VARIABLE + " names");
            }
            return new BaselineFolder(folder.resolve(module), VARIABLE + "/" + module).read();
        } catch (InvalidPathException broken) {
            return new BaselineState.Unusable("the variable " + VARIABLE + " holds no path");
        }
    }

    private BaselineState named(String asked) throws IOException {
        try {
            if (asked.matches("(?i)(https?|file):.*")) {
                return url(asked);
            }
            if (asked.matches(COORDINATES)) {
                BaselineArtifacts.Deployed deployed = artifacts.find(asked);
                return unpacked(deployed.zip(), deployed.name());
            }
            return path(asked);
        } catch (BaselineUnavailableException unavailable) {
            return unusable(shown(asked), String.valueOf(unavailable.getMessage()));
        } catch (IllegalArgumentException broken) {
            // Its own message repeats what was asked for, which may hold a password.
            return unusable(shown(asked), "it is no address and no path");
        }
    }

    private static BaselineState unusable(String name, String reason) {
        return new BaselineState.Unusable("the baseline " + name + PARAMETER + " cannot be had: " + reason);
    }

    /** Without what may be a secret. */
    private static String shown(String asked) {
        return asked.replaceFirst("(?<=//)[^/@]*@", "").replaceFirst("[?#].*", "");
    }

    private BaselineState url(String asked) throws BaselineUnavailableException, IOException {
        URI address = URI.create(asked);
        if (address.getScheme().equalsIgnoreCase("file")) {
            return path(Path.of(address).toString());
        }
        if (address.getUserInfo() != null) {
            throw new BaselineUnavailableException(
                    "an address with a password is refused; deploy the baseline as a Maven"
                            + " artifact, whose repository has its password in settings.xml");
        }
        Files.createDirectories(temporary);
        Path zip = temporary.resolve("baseline.zip");
        new BaselineDownload(address, BaselineDownload.MINUTE).into(zip);
        return unpacked(zip, shown(asked));
    }

    private BaselineState path(String asked) throws BaselineUnavailableException, IOException {
        Path path = base.resolve(asked);
        String name = Shown.path(path, base);
        if (Files.isRegularFile(path)) {
            return unpacked(path, name);
        }
        if (!Files.isDirectory(path)) {
            throw new BaselineUnavailableException(
                    "there is neither such a folder nor such a file; for a first promotion" + " make an empty folder");
        }
        if (isEmpty(path)) {
            return new BaselineState.Absent();
        }
        return read(path, name);
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findFirst().isEmpty();
        }
    }

    private BaselineState unpacked(Path zip, String name) throws BaselineUnavailableException, IOException {
        Path into = temporary.resolve("baseline");
        if (Files.isDirectory(into)) {
            PathUtils.deleteDirectory(into);
        }
        return read(new BaselineZip(zip).unpack(Files.createDirectories(into)), name);
    }

    /** A folder that was named and holds something has to hold a baseline. */
    private static BaselineState read(Path folder, String name) throws BaselineUnavailableException {
        if (!Files.exists(folder.resolve(BaselineFolder.FILE))) {
            throw new BaselineUnavailableException("it holds no " + BaselineFolder.FILE);
        }
        return new BaselineFolder(folder, name).read();
    }
}
