package io.dataops.checks.data;

import io.dataops.checks.plan.ReadOptions;
import io.dataops.checks.plan.Source;
import io.dataops.checks.suite.DatasetSpec;
import io.dataops.checks.yaml.Located;
import io.dataops.results.SourcePosition;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Files to look at without a suite.
 *
 * @param paths files, folders or patterns by the names that they have as data sets, in the order in which they were named
 */
public record NamedFiles(Map<String, String> paths) {
    private static final String NAME = "[A-Za-z_][A-Za-z0-9_]*";

    public NamedFiles {
        paths = Collections.unmodifiableMap(new LinkedHashMap<>(paths));
    }

    /**
     * Reads {@code orders=data/2026-11.csv}, or a path alone, whose file name makes the name.
     *
     * @throws IllegalArgumentException for two of one name; the message says which
     */
    public static NamedFiles parse(List<String> written) {
        Map<String, String> paths = new LinkedHashMap<>();
        // Engines and some file systems do not tell Orders from orders.
        Set<String> taken = new HashSet<>();
        for (String text : written) {
            int equals = text.indexOf('=');
            boolean named = equals > 0 && text.substring(0, equals).matches(NAME);
            String path = named ? text.substring(equals + 1) : text;
            String name = named ? text.substring(0, equals) : nameOf(path);
            if (!taken.add(name.toLowerCase(Locale.ROOT))) {
                throw new IllegalArgumentException("two data sets would be called " + name
                        + "; write a name before one of them, as in other=" + path);
            }
            paths.put(name, path);
        }
        return new NamedFiles(paths);
    }

    private static String nameOf(String path) {
        String file = path.replaceFirst(".*[/\\\\](?=.)", "").replaceFirst("\\..*", "");
        String name = file.replaceAll("[^A-Za-z0-9_]+", "_").replaceFirst("^(?=[0-9])", "_");
        return name.isEmpty() ? "data" : name;
    }

    /**
     * The files themselves.
     *
     * @param base the folder that relative paths start from
     * @throws UnreadableDataException when there is none, or one cannot be read
     */
    public List<Source> find(Path base) throws UnreadableDataException {
        List<Source> sources = new ArrayList<>();
        DatasetFiles files = DatasetFiles.byName(base);
        for (Map.Entry<String, String> each : paths.entrySet()) {
            sources.add(new Source(each.getKey(), found(files, each.getValue()), null));
        }
        return sources;
    }

    /** No suite has a line for the path, so the reason goes without its place. */
    private static Source.Files found(DatasetFiles files, String path) throws UnreadableDataException {
        Located<String> written = new Located<>(path, new SourcePosition(path, 1, 1));
        try {
            return files.find(new DatasetSpec.FileOrigin(written, Optional.empty(), ReadOptions.DEFAULTS));
        } catch (UnreadableDataException refused) {
            throw new UnreadableDataException(refused.sentence());
        }
    }
}
