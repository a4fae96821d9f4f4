package io.dataops.maven;

import io.dataops.checks.VerificationRequest;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.eclipse.aether.RepositorySystem;

/** A goal's place in the build: its project, the other modules, and what was asked of Maven. */
record Reactor(MavenSession session, MavenProject project, MojoExecution execution) {
    private static final String DIRECT = "default-cli";
    private static final String IGNORE_FAILURES = "maven.test.failure.ignore";

    /** Whether somebody typed the goal, rather than bound it to a phase. */
    boolean calledDirectly() {
        return execution.getExecutionId().startsWith(DIRECT);
    }

    /** Whether the goal is bound to a phase, whatever the name of its execution. */
    boolean runsInAPhase() {
        return execution.getLifecyclePhase() != null;
    }

    /**
     * Whether any module that runs this goal has a suite. Asks all modules, also those that {@code -pl} or {@code -rf}
     * left out of this build, so that building a part of a project is never an error. Asks files and models and keeps no
     * count, so it does not matter which module comes first or which ones fail.
     */
    boolean hasSuiteSomewhere() {
        return modules().all().filter(this::runsThisGoal).anyMatch(this::hasSuite);
    }

    /** The modules of the whole build. */
    Modules modules() {
        return new Modules(session, execution.getPlugin().getKey());
    }

    /** The place of the same goal in another project. */
    Reactor of(MavenProject other) {
        return new Reactor(session, other, execution);
    }

    /** When Maven began with this build. */
    Instant buildStarted() {
        return session.getStartTime().toInstant();
    }

    private boolean runsThisGoal(MavenProject module) {
        return calledDirectly() || binds(module, execution.getGoal());
    }

    private boolean hasSuite(MavenProject module) {
        File folder = module.getBasedir();
        return (folder != null && Files.exists(folder.toPath().resolve(SuiteFile.DEFAULT_NAME)))
                || plugins(module).anyMatch(Reactor::namesSuite);
    }

    /** A suite named in a POM counts even when it is absent: the module that names it says so itself. */
    private static boolean namesSuite(Plugin plugin) {
        return Stream.concat(Stream.of(plugin), plugin.getExecutions().stream())
                .anyMatch(container -> container.getConfiguration() instanceof Xpp3Dom configuration
                        && configuration.getChild("configFile") != null);
    }

    /** Whether the gate runs after this goal: bound to a phase of the project, or typed behind it. */
    boolean runsVerify() {
        return binds(project, "verify")
                || session.getGoals().stream()
                        .anyMatch(goal -> goal.matches("(dataops|.*dataops-maven-plugin.*):verify(@.*)?"));
    }

    private boolean binds(MavenProject module, String goal) {
        return plugins(module)
                .flatMap(plugin -> plugin.getExecutions().stream())
                .map(PluginExecution::getGoals)
                .anyMatch(goals -> goals.contains(goal));
    }

    private Stream<Plugin> plugins(MavenProject module) {
        return module.getBuildPlugins().stream()
                .filter(plugin -> plugin.getKey().equals(execution.getPlugin().getKey()));
    }

    /** Whether the user wants test failures to be told and not to stop the build. */
    boolean ignoresFailures() {
        Properties asked = session.getUserProperties();
        Properties own = project.getProperties();
        return Boolean.parseBoolean(asked.getProperty(IGNORE_FAILURES, own.getProperty(IGNORE_FAILURES)));
    }

    /** The module's share of the processors when all threads of the build work on data at once; at least 1. */
    int shareOf(int processors) {
        return Math.max(1, processors / Math.max(1, session.getRequest().getDegreeOfConcurrency()));
    }

    /** {@code group:artifact:version}. */
    String coordinates() {
        return project.getGroupId() + ":" + project.getArtifactId() + ":" + project.getVersion();
    }

    /** {@code group:artifact}, which stay the same from version to version. */
    String name() {
        return project.getGroupId() + ":" + project.getArtifactId();
    }

    /** Name and version of the tool as they stand in results. */
    String tool() {
        return "dataops " + execution.getVersion();
    }

    /** The build of this project as results name it; of no project where Maven has none. */
    VerificationRequest.Build build(GitFacts git, Map<String, String> environment) {
        return new VerificationRequest.Build(
                tool(),
                project.getFile() == null ? null : coordinates(),
                git.commit(),
                git.branch(),
                git.dirty(),
                CiBuild.of(environment).id());
    }

    /** Baselines that Maven's repositories hold, as this project sees them. */
    BaselineArtifacts artifacts(RepositorySystem repositories) {
        return new BaselineArtifacts(
                repositories,
                session.getRepositorySession(),
                project.getRemoteProjectRepositories(),
                project.getVersion());
    }

    /** Every jar that this goal runs with, with its time, so that a plugin built anew is another one; the tool's name where unknown. */
    String classPath() {
        MojoDescriptor descriptor = execution.getMojoDescriptor();
        if (descriptor == null || descriptor.getPluginDescriptor().getArtifacts() == null) {
            return tool();
        }
        return descriptor.getPluginDescriptor().getArtifacts().stream()
                .map(artifact -> artifact + " "
                        + (artifact.getFile() == null ? 0 : artifact.getFile().lastModified()))
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    /** Where Maven was started, for a goal that needs no project. */
    Path startedIn() {
        return Path.of(session.getExecutionRootDirectory());
    }
}
