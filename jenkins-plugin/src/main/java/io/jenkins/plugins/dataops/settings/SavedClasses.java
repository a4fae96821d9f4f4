package io.jenkins.plugins.dataops.settings;

import io.dataops.results.literal.EditDistance;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The classes of this plugin that stand in files of settings. */
final class SavedClasses {
    private static final String ROOT = "io.jenkins.plugins.dataops.";
    private static final String PLUGIN = "dataops@";
    private static final int SLIPS_OF_THE_PEN = 2;

    /** Those that may stand alone, and not only in a field; by name, because some need a plugin that may not be there. */
    static final List<String> NAMES = List.of(
            ROOT + "gate.GateRecorder",
            ROOT + "guard.GuardProperty",
            ROOT + "policy.DataopsGlobalConfiguration",
            ROOT + "policy.FolderPolicyProperty",
            ROOT + "promotion.PromoteRecorder",
            ROOT + "step.DataopsRecorder",
            ROOT + "step.DataopsWrapper");

    private SavedClasses() {}

    /** The class of this plugin with this name; null when there is none. */
    static @Nullable Class<?> named(String name) {
        if (!name.startsWith(ROOT)) {
            return null;
        }
        try {
            return Class.forName(name, false, SavedClasses.class.getClassLoader());
        } catch (ClassNotFoundException | LinkageError e) {
            return null;
        }
    }

    /**
     * Whether the name of no class most likely stands for one of this plugin.
     *
     * @param plugin what the element says that it belongs to; null when it does not say
     */
    static boolean isMeant(String name, @Nullable String plugin) {
        return !waitsForAnotherPlugin(name) && isOursByName(name, plugin);
    }

    /** A portlet is left out where there is no dashboard-view; that is no slip, and demands nothing. */
    private static boolean waitsForAnotherPlugin(String name) {
        return SavedClasses.class.getClassLoader().getResource(name.replace('.', '/') + ".class") != null;
    }

    private static boolean isOursByName(String name, @Nullable String plugin) {
        return name.startsWith(ROOT)
                || (plugin != null && plugin.startsWith(PLUGIN))
                || NAMES.stream()
                        .filter(known -> Math.abs(known.length() - name.length()) <= SLIPS_OF_THE_PEN)
                        .anyMatch(known -> EditDistance.between(name, known) <= SLIPS_OF_THE_PEN);
    }

    /** All that XStream fills in an object, by name: also a field that is not written any more. */
    static Map<String, Class<?>> fields(Class<?> type) {
        Map<String, Class<?>> fields = new TreeMap<>();
        for (Class<?> declaring = type; declaring != null; declaring = declaring.getSuperclass()) {
            for (Field field : declaring.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers())) {
                    fields.putIfAbsent(field.getName(), field.getType());
                }
            }
        }
        return fields;
    }

    /** What people may write. */
    static List<String> namesOfFields(Class<?> type) {
        return List.of(type.getDeclaredFields()).stream()
                .filter(field ->
                        !Modifier.isStatic(field.getModifiers()) && !Modifier.isTransient(field.getModifiers()))
                .map(Field::getName)
                .sorted()
                .toList();
    }
}
