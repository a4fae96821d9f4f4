package io.jenkins.plugins.dataops.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import hudson.Extension;
import hudson.init.Initializer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jenkinsci.Symbol;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kohsuke.stapler.DataBoundConstructor;

/** What Jenkins' own tools would have put into the .hpi is there, and nothing else. Runs after packaging. */
class PackagedPluginTest {
    private static PackagedPlugin plugin;

    @BeforeAll
    static void open() throws IOException {
        plugin = PackagedPlugin.read(
                Path.of(Objects.requireNonNull(System.getProperty("hpi"), "-Dhpi is set by the build")));
    }

    @Test
    void itHoldsItsOwnClassesAndTheResultsAndNoEngine() {
        assertThat(plugin.hpi().keySet())
                .containsExactlyInAnyOrder(
                        "META-INF/MANIFEST.MF", "WEB-INF/lib/dataops.jar", "WEB-INF/lib/dataops-results.jar");
    }

    @Test
    void bothManifestsSayWhatItIs() {
        Attributes outer = PackagedPlugin.manifest(plugin.hpi()).getMainAttributes();
        Attributes inner = PackagedPlugin.manifest(plugin.jar()).getMainAttributes();
        assertThat(outer.getValue("Short-Name")).isEqualTo("dataops");
        assertThat(outer.getValue("Jenkins-Version")).isEqualTo("2.479.3");
        assertThat(outer.getValue("Minimum-Java-Version")).isEqualTo("17");
        assertThat(outer.getValue("Plugin-Version")).isNotBlank();
        assertThat(outer.getValue("Plugin-Dependencies").split(","))
                .allMatch(dependency -> dependency.matches("[a-z0-9-]+:[^:;]+(;resolution:=optional)?"));
        for (String key :
                List.of("Short-Name", "Long-Name", "Plugin-Version", "Jenkins-Version", "Plugin-Dependencies")) {
            assertThat(inner.getValue(key)).as(key).isEqualTo(outer.getValue(key));
        }
    }

    @Test
    void everyPluginThatItsPartsMayUseIsDeclared() {
        assertThat(PackagedPlugin.manifest(plugin.hpi())
                        .getMainAttributes()
                        .getValue("Plugin-Dependencies")
                        .split(","))
                .filteredOn(dependency -> dependency.endsWith(";resolution:=optional"))
                .extracting(dependency -> dependency.substring(0, dependency.indexOf(':')))
                .containsExactlyInAnyOrder(
                        "checks-api", "cloudbees-folder", "dashboard-view", "matrix-project", "token-macro");
    }

    @Test
    void theExtensionIndexNamesEveryExtension() throws IOException, ReflectiveOperationException {
        assertThat(indexed("META-INF/annotations/hudson.Extension")).isEqualTo(annotated(Extension.class));
    }

    @Test
    void everyExtensionCanBeMadeByJenkins() {
        assertThat(plugin.classes())
                .filteredOn(type -> type.isAnnotationPresent(Extension.class))
                .allMatch(type -> Modifier.isPublic(type.getModifiers()), "is public")
                .allMatch(type -> !type.isMemberClass() || Modifier.isStatic(type.getModifiers()), "is static")
                .allMatch(PackagedPluginTest::hasConstructorForJenkins, "has a constructor that Jenkins can call");
    }

    @Test
    void theSymbolIndexNamesEverySymbol() {
        assertThat(listed("META-INF/services/annotations/org.jenkinsci.Symbol")).isEqualTo(annotated(Symbol.class));
    }

    @Test
    void theInitializerIndexNamesEveryInitializer() {
        Set<String> declaring = plugin.classes().stream()
                .filter(type -> Arrays.stream(type.getDeclaredMethods())
                        .anyMatch(method -> method.isAnnotationPresent(Initializer.class)))
                .map(Class::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(listed("META-INF/services/annotations/hudson.init.Initializer"))
                .isEqualTo(declaring);
    }

    @Test
    void dataBoundConstructorsKeepTheNamesOfTheirParameters() {
        assertThat(plugin.classes())
                .flatExtracting(type -> List.of(type.getDeclaredConstructors()))
                .filteredOn(
                        constructor -> ((Constructor<?>) constructor).isAnnotationPresent(DataBoundConstructor.class))
                .isNotEmpty()
                .allMatch(constructor -> Arrays.stream(((Constructor<?>) constructor).getParameters())
                        .allMatch(parameter -> parameter.isNamePresent()));
    }

    @Test
    void everyBoundPropertyIsInItsFormAndHasHelp() {
        List<String> missing = plugin.classes().stream()
                .filter(type -> plugin.jar().containsKey(resource(type, "config.jelly")))
                .flatMap(this::missingHelp)
                .toList();
        assertThat(missing).isEmpty();
    }

    private Stream<String> missingHelp(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.isAnnotationPresent(org.kohsuke.stapler.DataBoundSetter.class))
                .map(method -> Character.toLowerCase(method.getName().charAt(3))
                        + method.getName().substring(4))
                .map(property -> resource(type, "help-" + property + ".html"))
                .filter(help -> !plugin.jar().containsKey(help));
    }

    private static String resource(Class<?> type, String name) {
        return type.getName().replace('.', '/').replace('$', '/') + "/" + name;
    }

    private static boolean hasConstructorForJenkins(Class<?> type) {
        return Arrays.stream(type.getConstructors())
                .anyMatch(constructor -> constructor.getParameterCount() == 0
                        || constructor.isAnnotationPresent(javax.inject.Inject.class));
    }

    private Set<String> annotated(Class<? extends Annotation> annotation) {
        return plugin.classes().stream()
                .filter(type -> ((AnnotatedElement) type).isAnnotationPresent(annotation))
                .map(Class::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> listed(String index) {
        return new TreeSet<>(plugin.lines(index));
    }

    /** Reads the index as Jenkins does: serialised elements up to a null. */
    private Set<String> indexed(String index) throws IOException, ReflectiveOperationException {
        Set<String> names = new TreeSet<>();
        try (ObjectInputStream in = new ObjectInputStream(
                new ByteArrayInputStream(Objects.requireNonNull(plugin.jar().get(index), index)))) {
            for (Object element = in.readObject(); element != null; element = in.readObject()) {
                Field className = element.getClass().getDeclaredField("className");
                className.setAccessible(true);
                names.add((String) className.get(element));
            }
        }
        return names;
    }
}
