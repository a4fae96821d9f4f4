package io.dataops.maven;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.ConfigurationContainer;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * The modules of a whole build and their suites, as files, POMs and properties name them.
 *
 * @param session the running build
 * @param plugin key of this plugin
 */
record Modules(MavenSession session, String plugin) {
    private static final List<String> MEASURING = List.of("verify", "data-test", "evaluate");

    /** Where a suite stands, and where its result goes. */
    private record Places(Path suite, Path reports) {}

    /** The suites of all modules in the order of the build, also of those that {@code -pl} or {@code -rf} left out. */
    List<ModuleSuite> suites() {
        return all().flatMap(this::suitesOf).distinct().toList();
    }

    /** The project that Maven was started in. With {@code -pl} it need not be part of the build. */
    MavenProject root() {
        return all().filter(MavenProject::isExecutionRoot).findFirst().orElseGet(session::getTopLevelProject);
    }

    Stream<MavenProject> all() {
        List<MavenProject> all = session.getAllProjects();
        return (all == null ? session.getProjects() : all).stream();
    }

    private Stream<ModuleSuite> suitesOf(MavenProject module) {
        if (module.getBasedir() == null) {
            return Stream.empty();
        }
        Map<Places, String> suites = new LinkedHashMap<>();
        for (ConfigurationContainer container : containers(module)) {
            places(module, container).ifPresent(places -> suites.putIfAbsent(places, suffix(suites, container)));
        }
        Path base = module.getBasedir().toPath();
        String folder = root().getBasedir().toPath().relativize(base).toString().replace('\\', '/');
        boolean built = session.getProjects().contains(module);
        return suites.entrySet().stream()
                .map(suite -> new ModuleSuite(
                        folder + suite.getValue(),
                        folder,
                        new SuiteFile(suite.getKey().suite(), base),
                        suite.getKey().reports(),
                        built));
    }

    /** What tells a further suite of a module from its first. */
    private static String suffix(Map<Places, String> before, ConfigurationContainer container) {
        return !before.isEmpty() && container instanceof PluginExecution further ? "@" + further.getId() : "";
    }

    /** The executions that measure; where there is none, a goal that was typed takes the configuration of the plugin. */
    private List<ConfigurationContainer> containers(MavenProject module) {
        List<ConfigurationContainer> executions = plugins(module)
                .flatMap(it -> it.getExecutions().stream())
                .filter(run -> run.getGoals().stream().anyMatch(MEASURING::contains))
                .map(ConfigurationContainer.class::cast)
                .toList();
        if (!executions.isEmpty()) {
            return executions;
        }
        return plugins(module)
                .findFirst()
                .map(ConfigurationContainer.class::cast)
                .map(List::of)
                .orElseGet(() -> List.of(new Plugin()));
    }

    private Stream<Plugin> plugins(MavenProject module) {
        return module.getBuildPlugins().stream().filter(it -> it.getKey().equals(plugin));
    }

    /** Empty for a module without a suite. One that is named for a goal that runs counts even when it is absent. */
    private Optional<Places> places(MavenProject module, ConfigurationContainer container) {
        Path base = module.getBasedir().toPath();
        Optional<String> configured = configured(container, "configFile");
        Optional<String> named = configured.or(() -> property(module, "dataops.config"));
        boolean demanded = configured.isPresent() || (named.isPresent() && container instanceof PluginExecution);
        Path suite = base.resolve(named.orElse(SuiteFile.DEFAULT_NAME));
        if (!demanded && !new SuiteFile(suite, base).exists()) {
            return Optional.empty();
        }
        Path reports = base.resolve(configured(container, "reportsDirectory")
                .or(() -> property(module, "dataops.reportsDirectory"))
                .orElseGet(() ->
                        Path.of(module.getBuild().getDirectory(), "dataops").toString()));
        return Optional.of(new Places(suite, reports));
    }

    private static Optional<String> configured(ConfigurationContainer container, String parameter) {
        return container.getConfiguration() instanceof Xpp3Dom configuration
                ? Optional.ofNullable(configuration.getChild(parameter)).map(Xpp3Dom::getValue)
                : Optional.empty();
    }

    private Optional<String> property(MavenProject module, String name) {
        Properties asked = session.getUserProperties();
        return Optional.ofNullable(
                asked.getProperty(name, module.getProperties().getProperty(name)));
    }
}
