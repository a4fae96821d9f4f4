package io.dataops.maven;

import java.nio.file.Path;

/** Paths as messages show them: the same on every machine. */
final class Shown {
    private Shown() {}

    /** Relative to a folder where it lies inside, else as it is; with {@code /} between names. */
    static String path(Path path, Path folder) {
        Path whole = path.toAbsolutePath().normalize();
        Path inside = folder.toAbsolutePath().normalize();
        Path shown = whole.startsWith(inside) ? inside.relativize(whole) : whole;
        return shown.toString().replace('\\', '/');
    }
}
