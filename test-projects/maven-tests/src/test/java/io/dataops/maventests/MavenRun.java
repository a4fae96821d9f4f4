package io.dataops.maventests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A real Maven on a copy of a golden project. In its POMs, {@code @dataops@} stands for the version of the plugin. The
 * forked Maven is offline; what is not in the module's own repository it takes from the developer's, as files.
 */
final class MavenRun {
    static final String HOST = "host";
    private static final int MINUTES = 5;
    private static final Object PRIMING = new Object();

    private final Path folder;
    private final String maven;
    private final String options;
    private final List<String> arguments;

    private MavenRun(Path folder, String maven, String options, List<String> arguments) {
        this.folder = folder;
        this.maven = maven;
        this.options = options;
        this.arguments = arguments;
    }

    /** Copies a project from {@code projects/}; runs of the same object share the copy. */
    static MavenRun of(String project) {
        try {
            Path runs = Files.createDirectories(property("it.runs"));
            Path copy = Files.createTempDirectory(runs, project + "-");
            copy(property("it.projects").resolve(project), copy);
            return new MavenRun(copy, HOST, "", List.of());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** With a version that was unpacked, or {@link #HOST} for the one that runs this build. */
    MavenRun maven(String version) {
        return new MavenRun(folder, version, options, arguments);
    }

    /** With options for the JVM of Maven. */
    MavenRun options(String... more) {
        return new MavenRun(folder, maven, options + " " + String.join(" ", more), arguments);
    }

    /** With arguments for every following run. */
    MavenRun with(String... more) {
        return new MavenRun(
                folder,
                maven,
                options,
                Stream.concat(arguments.stream(), Arrays.stream(more)).toList());
    }

    Path folder() {
        return folder;
    }

    /** Writes a file of the copied project. */
    MavenRun write(String file, String content) {
        try {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, content);
            return this;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Runs Maven to its end. */
    MavenResult run(String... more) {
        prime();
        return fork(more);
    }

    /** Fills the shared repository once, so that Mavens that run at once only read it. */
    private static void prime() {
        synchronized (PRIMING) {
            if (System.getProperty("it.primed") == null) {
                of("passing").fork("verify").succeeds();
                System.setProperty("it.primed", "true");
            }
        }
    }

    private MavenResult fork(String... more) {
        try {
            Path log = Files.createTempFile(folder.getParent(), folder.getFileName() + "-", ".log");
            List<String> command = new ArrayList<>(
                    List.of(executable(), "-B", "-o", "-s", settings().toString()));
            command.addAll(List.of("-Daether.offline.protocols=file", "-Dstyle.color=never"));
            command.addAll(arguments);
            command.addAll(List.of(more));
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            environment(builder.environment());
            Process process = builder.start();
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException("Maven did not end in " + MINUTES + " minutes, see " + log);
            }
            String text = Files.readString(log, StandardCharsets.ISO_8859_1);
            return new MavenResult(folder, process.exitValue(), text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private String executable() {
        Path home =
                maven.equals(HOST) ? property("it.host") : property("it.mavens").resolve("apache-maven-" + maven);
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        Path script = home.resolve("bin").resolve(windows ? "mvn.cmd" : "mvn");
        script.toFile().setExecutable(true);
        return script.toString();
    }

    private void environment(Map<String, String> environment) {
        environment.keySet().removeIf(name -> name.matches("(MAVEN|GIT|GITHUB|CI|BRANCH|JAVA_TOOL|JDK_JAVA).*"));
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("MAVEN_SKIP_RC", "true");
        environment.put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC" + options);
    }

    private static Path settings() throws IOException {
        Path settings = property("it.runs").resolve("settings.xml");
        if (!Files.exists(settings)) {
            Files.writeString(settings, """
                    <settings>
                      <localRepository>%s</localRepository>
                      <mirrors>
                        <mirror><id>developer</id><mirrorOf>*,!deployed</mirrorOf><url>%s</url></mirror>
                      </mirrors>
                    </settings>
                    """.formatted(
                            property("it.repository"), property("it.remote").toUri()));
        }
        return settings;
    }

    private static void copy(Path from, Path to) throws IOException {
        Map<Path, Path> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(from)) {
            walk.filter(Files::isRegularFile)
                    .forEach(file ->
                            files.put(file, to.resolve(from.relativize(file).toString())));
        }
        for (Map.Entry<Path, Path> file : files.entrySet()) {
            Files.createDirectories(file.getValue().getParent());
            Files.copy(file.getKey(), file.getValue());
            if (file.getValue().endsWith("pom.xml")) {
                String pom = Files.readString(file.getValue());
                Files.writeString(file.getValue(), pom.replace("@dataops@", System.getProperty("it.version")));
            }
        }
    }

    private static Path property(String name) {
        return Path.of(System.getProperty(name));
    }
}
