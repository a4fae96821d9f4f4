package io.dataops.checks.data;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.stream.Stream;

/**
 * A path with {@code *} for any characters of a name, {@code ?} for one, and {@code **} for any folders, none included.
 *
 * @param root the folders before the first such sign; empty for none
 * @param pattern the rest
 */
record PathPattern(String root, String pattern) {
    static boolean isPattern(String text) {
        return text.contains("*") || text.contains("?");
    }

    static PathPattern of(String text) {
        int sign = Math.min(indexOrEnd(text, '*'), indexOrEnd(text, '?'));
        int slash = text.lastIndexOf('/', sign);
        return new PathPattern(text.substring(0, slash + 1), text.substring(slash + 1));
    }

    private static int indexOrEnd(String text, char sign) {
        int index = text.indexOf(sign);
        return index < 0 ? text.length() : index;
    }

    /** The regular files that match, sorted by path. */
    List<Path> files(Path base) throws IOException {
        Path start = base.resolve(root);
        if (!Files.isDirectory(start)) {
            return List.of();
        }
        List<PathMatcher> matchers = Stream.of(pattern, pattern.replace("**/", ""))
                .distinct()
                .map(PathPattern::matcher)
                .toList();
        try (Stream<Path> walk = Files.walk(start)) {
            return walk.filter(Files::isRegularFile)
                    .filter(file -> matchers.stream().anyMatch(matcher -> matcher.matches(start.relativize(file))))
                    .sorted()
                    .toList();
        }
    }

    /** The JDK's globs give braces and brackets a meaning too; here they are characters of a name. */
    private static PathMatcher matcher(String pattern) {
        String escaped = pattern.replaceAll("([\\\\{}\\[\\]])", "\\\\$1");
        return FileSystems.getDefault().getPathMatcher("glob:" + escaped);
    }
}
