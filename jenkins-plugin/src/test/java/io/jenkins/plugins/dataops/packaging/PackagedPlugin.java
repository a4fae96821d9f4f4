package io.jenkins.plugins.dataops.packaging;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The plugin as it is packaged: the .hpi and the jar in it. */
record PackagedPlugin(SortedMap<String, byte[]> hpi, SortedMap<String, byte[]> jar) {
    private static final String INNER_JAR = "WEB-INF/lib/dataops.jar";

    static PackagedPlugin read(Path file) throws IOException {
        SortedMap<String, byte[]> hpi = entries(Files.readAllBytes(file));
        byte[] inner = hpi.get(INNER_JAR);
        if (inner == null) {
            throw new IOException("the plugin has no " + INNER_JAR);
        }
        return new PackagedPlugin(hpi, entries(inner));
    }

    static Manifest manifest(Map<String, byte[]> entries) {
        try {
            return new Manifest(new ByteArrayInputStream(entries.get("META-INF/MANIFEST.MF")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The plugin's own classes, not initialised. */
    List<Class<?>> classes() {
        return jar.keySet().stream()
                .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                .<Class<?>>map(name -> load(
                        name.substring(0, name.length() - ".class".length()).replace('/', '.')))
                .toList();
    }

    List<String> lines(String entry) {
        byte[] text = jar.get(entry);
        return text == null
                ? List.of()
                : new String(text, StandardCharsets.UTF_8).lines().toList();
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, PackagedPlugin.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SortedMap<String, byte[]> entries(byte[] zip) throws IOException {
        SortedMap<String, byte[]> entries = new TreeMap<>();
        try (InputStream bytes = new ByteArrayInputStream(zip);
                ZipInputStream in = new ZipInputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.isDirectory()) {
                    entries.put(entry.getName(), in.readAllBytes());
                }
            }
        }
        return entries;
    }
}
