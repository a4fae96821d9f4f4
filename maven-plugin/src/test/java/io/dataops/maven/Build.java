package io.dataops.maven;

import io.dataops.checks.plan.EngineFactory;
import io.dataops.results.VerificationResult;
import io.dataops.results.json.ResultJson;
import io.dataops.results.json.UnreadableResultException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.apache.maven.project.MavenProject;
import org.apache.maven.settings.crypto.SettingsDecrypter;

/** A build of one project in a folder, as Maven would set it up for a goal. */
final class Build {
    static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final Set<String> OWN = Set.of("promotable", "cache", "quarantine");

    final FakeEngine engine = new FakeEngine();
    /** What goals measure with; the fake engine knows row counts alone. */
    EngineFactory engines = engine;

    final Map<String, String> environment = new HashMap<>();
    final List<String> log = new ArrayList<>();
    /** Passwords in braces are encrypted. One that says {broken} cannot be decrypted. */
    final SettingsDecrypter decrypter = new FakeDecrypter();

    /** When the next goal runs. */
    Instant now = Instant.parse("2026-11-23T12:00:00Z");

    final MavenExecutionRequest request = new DefaultMavenExecutionRequest();
    final MavenProject project;
    final MavenSession session;
    final Path folder;
    private final Map<Object, Object> context = new HashMap<>();
    private final Plugin plugin = new Plugin();

    @SuppressWarnings("deprecation") // the only constructor that needs no container is deprecated for plugins
    Build(Path folder) {
        this.folder = folder;
        plugin.setGroupId("io.dataops");
        plugin.setArtifactId("dataops-maven-plugin");
        plugin.setVersion("0.1.0");
        project = project("shop", folder);
        request.setGoals(List.of("verify"));
        request.setBaseDirectory(folder.toFile());
        request.setStartTime(Date.from(NOW.minusSeconds(60)));
        project.setExecutionRoot(true);
        session = new MavenSession(null, null, request, new DefaultMavenExecutionResult());
        modules(project);
    }

    /** Makes these the modules of the build. */
    Build modules(MavenProject... modules) {
        session.setProjects(List.of(modules));
        session.setAllProjects(List.of(modules));
        return this;
    }

    MavenProject project(String name, Path basedir) {
        MavenProject made = new MavenProject();
        made.setGroupId("com.example");
        made.setArtifactId(name);
        made.setVersion("1");
        made.setFile(basedir.resolve("pom.xml").toFile());
        made.getBuild().setDirectory(basedir.resolve("target").toString());
        return made;
    }

    /** Binds a goal to a phase of the project. */
    Build binds(String goal) {
        PluginExecution execution = new PluginExecution();
        execution.setId(goal);
        execution.addGoal(goal);
        plugin.addExecution(execution);
        if (!project.getBuildPlugins().contains(plugin)) {
            project.getBuild().addPlugin(plugin);
        }
        return this;
    }

    Build write(String file, String content) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);
        return this;
    }

    /** Writes a CSV file of so many rows, each made of its number from 0 on. */
    Build rows(String file, String header, int number, IntFunction<String> row) throws IOException {
        return write(
                file, IntStream.range(0, number).mapToObj(row).collect(Collectors.joining("\n", header + "\n", "\n")));
    }

    /** A suite with one data set and one check: at least so many rows. */
    Build suite(int rows) throws IOException {
        write("fruit.csv", "id\n1\n2\n3\n");
        return write("dataops.yaml", """
                version: 1
                datasets:
                  fruit:
                    path: fruit.csv
                    checks:
                      - row_count: { min: %d }
                """.formatted(rows));
    }

    Workshop workshop() {
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        return new Workshop(() -> engines, List::of, clock, environment);
    }

    VerifyMojo verify() {
        VerifyMojo mojo = evidence(new VerifyMojo(workshop()), "verify");
        mojo.historyKeep = 1000;
        mojo.failOn = "error";
        mojo.failOnViolation = true;
        mojo.failIfNoChecks = true;
        return mojo;
    }

    DataTestMojo dataTest() {
        return evidence(new DataTestMojo(workshop()), "data-test");
    }

    EvaluateMojo evaluate() {
        return evidence(new EvaluateMojo(workshop()), "evaluate");
    }

    AggregateMojo aggregate() {
        AggregateMojo mojo = typed(goal(new AggregateMojo(workshop()), "aggregate"));
        mojo.failOn = "error";
        mojo.failOnViolation = true;
        mojo.formats = List.of("html", "junit", "markdown");
        mojo.maxListed = 20;
        return mojo;
    }

    HistoryMojo history() {
        HistoryMojo mojo = goal(new HistoryMojo(workshop(), decrypter), "history");

        mojo.reportsDirectory = reports().toFile();
        mojo.maxListed = 20;
        mojo.builds = 50;
        return mojo;
    }

    DriftMojo drift(String current, String... reference) {
        DriftMojo mojo = goal(new DriftMojo(workshop()), "drift");
        mojo.current = current;
        mojo.reference = List.of(reference);
        return mojo;
    }

    PromoteMojo promote() {
        PromoteMojo mojo = goal(new PromoteMojo(workshop()), "promote");
        mojo.by = "Release team";
        return mojo;
    }

    private <M extends EvidenceMojo> M evidence(M mojo, String goal) {
        mojo.reportsDirectory = reports().toFile();
        mojo.looksFile = reports().resolve("looks.csv").toFile();
        mojo.formats = List.of("html", "junit", "markdown");
        mojo.maxListed = 20;
        mojo.onLoosened = "warn";
        mojo.decrypter = decrypter;
        return goal(mojo, goal);
    }

    <M extends DataopsMojo> M goal(M mojo, String goal) {
        session.setCurrentProject(project);
        mojo.session = session;
        mojo.execution = new MojoExecution(plugin, goal, "default");
        mojo.setPluginContext(context);
        mojo.setLog(new Lines());
        return mojo;
    }

    /** The goal as if somebody had typed it. */
    <M extends DataopsMojo> M typed(M mojo) {
        mojo.execution = new MojoExecution(plugin, mojo.execution.getGoal(), "default-cli");
        return mojo;
    }

    Path reports() {
        return folder.resolve("target").resolve("dataops");
    }

    /** What verify found. */
    VerificationResult result() throws UnreadableResultException {
        return new ResultJson(1 << 20).read(reports().resolve("result.json"));
    }

    /** What the goal drift said: status and message of each of its checks, by their ids. */
    Map<String, String> driftSaid() throws UnreadableResultException {
        return said(new ResultJson(1 << 20).read(reports().resolve("drift/result.json")));
    }

    /** Status and message of each check, by their ids. */
    static Map<String, String> said(VerificationResult result) {
        return result.checks().stream()
                .collect(Collectors.toMap(
                        outcome -> outcome.check().id(),
                        outcome -> outcome.status() + " " + outcome.finding().message()));
    }

    /** What is for people and other tools to read, without what dataops keeps there for itself. */
    List<String> reportFiles() throws IOException {
        File reports = reports().toFile();
        if (!reports.isDirectory()) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(reports.toPath())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !OWN.contains(name))
                    .sorted()
                    .toList();
        }
    }

    /** Keeps lines with their levels. */
    private final class Lines extends SystemStreamLog {
        @Override
        public void debug(CharSequence line) {
            log.add("debug " + line);
        }

        @Override
        public void info(CharSequence line) {
            log.add("info " + line);
        }

        @Override
        public void warn(CharSequence line) {
            log.add("warn " + line);
        }

        @Override
        public void error(CharSequence line) {
            log.add("error " + line);
        }
    }
}
