package io.jenkins.plugins.dataops.collect;

import java.io.File;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.tools.ant.DirectoryScanner;
import org.apache.tools.ant.types.selectors.SelectorUtils;

/**
 * Where result files lie in a workspace.
 *
 * @param includes Ant patterns relative to the workspace, separated by commas
 * @param excludes the same for what is left out; empty for nothing
 */
public record ResultPlaces(String includes, String excludes) implements Serializable {
    /**
     * Wherever our goals write a verdict: the folder {@code dataops} of every module, whatever its build folder is called, and
     * all below {@code target}, for further suites of a module and for goals of their own, and the mark of a goal that broke
     * off. What Maven copies from the sources and what a promotion would keep are no verdicts.
     */
    public static final ResultPlaces USUAL = new ResultPlaces(
            "**/dataops/result.json, **/target/**/result.json, **/dataops/result.pending, **/target/**/result.pending",
            "**/dataops/promotable/**, **/target/classes/**, **/target/test-classes/**");

    private static final Pattern FOLDER = Pattern.compile("target|dataops(-.*)?");
    private static final Pattern CONTENT = Pattern.compile("[0-9a-f]{16}");

    /** The places that somebody named, and nothing is left out. */
    public static ResultPlaces named(String pattern) {
        return new ResultPlaces(pattern, "");
    }

    /**
     * The files in a workspace by path, with {@code /} between folders. No link is followed; one that is a result, or a folder in
     * which results usually lie, stands there itself, so that nobody takes what it hides for absent.
     */
    List<String> in(File workspace) {
        DirectoryScanner scanner = new DirectoryScanner();
        scanner.setBasedir(workspace);
        scanner.setIncludes(patterns(includes));
        scanner.setExcludes(patterns(excludes));
        scanner.addDefaultExcludes();
        scanner.setFollowSymlinks(false);
        scanner.scan();
        Stream<String> files = Arrays.stream(scanner.getIncludedFiles())
                .filter(path -> !equals(USUAL) || !isKept(new File(workspace, path)));
        Stream<String> links = Arrays.stream(scanner.getNotFollowedSymlinks())
                .map(link -> workspace.toPath().relativize(Path.of(link)).toString())
                .filter(this::isWanted);
        return Stream.concat(files, links)
                .map(path -> path.replace(File.separatorChar, '/'))
                .sorted()
                .toList();
    }

    private boolean isWanted(String link) {
        return Arrays.stream(patterns(includes))
                        .anyMatch(pattern -> SelectorUtils.matchPath(pattern.replace('/', File.separatorChar), link))
                || (equals(USUAL)
                        && FOLDER.matcher(Path.of(link).getFileName().toString())
                                .matches());
    }

    private static String[] patterns(String text) {
        return text.isBlank() ? new String[0] : text.trim().split("\\s*,\\s*");
    }

    /** Whether a baseline holds it, in the folder that is called after its content: the result of the build that was promoted. */
    private static boolean isKept(File result) {
        File content = result.getParentFile();
        return CONTENT.matcher(content.getName()).matches()
                && new File(content.getParentFile(), "baseline.json").isFile();
    }
}
