package io.dataops.checks.check.type;

/** Puts SQL of several lines on one. */
final class OneLine {
    private OneLine() {}

    static String of(String sql) {
        return sql.strip().replaceAll("\\s+", " ");
    }
}
